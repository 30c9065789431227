window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : { "initial" : { "editTweetIds" : [ "1600000000000000001" ], "editsRemaining" : "5" } },
      "retweeted" : false,
      "entities" : { "hashtags" : [ ], "user_mentions" : [ ], "urls" : [ ] },
      "display_text_range" : [ "0", "44" ],
      "id_str" : "1600000000000000001",
      "id" : "1600000000000000001",
      "created_at" : "Tue Dec 06 06:30:12 +0000 2022",
      "full_text" : "Flu shots &amp; coffee at the desk. BP &lt; 140, finally.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "entities" : { "user_mentions" : [ { "screen_name" : "nurse_example" } ], "urls" : [ ] },
      "in_reply_to_status_id_str" : "1599999999999999999",
      "in_reply_to_user_id" : "900000002",
      "id_str" : "1600000000000000002",
      "created_at" : "Tue Dec 06 07:00:00 +0000 2022",
      "full_text" : "@nurse_example Same here. \"Quiet\" is a word we do not say. \ud83d\ude05",
      "in_reply_to_screen_name" : "nurse_example"
    }
  },
  {
    "tweet" : {
      "entities" : { "urls" : [ ] },
      "id_str" : "1600000000000000003",
      "created_at" : "Tue Dec 06 08:00:00 +0000 2022",
      "full_text" : "RT @publichealth_ex: Handwashing saves lives, and so do [brackets] and {braces}."
    }
  },
  {
    "tweet" : {
      "entities" : { "urls" : [ { "url" : "https://t.co/abc", "expanded_url" : "https://twitter.com/nurse_example/status/1599999999999999990" } ] },
      "id_str" : "1600000000000000004",
      "created_at" : "Tue Dec 06 09:00:00 +0000 2022",
      "full_text" : "This. https://t.co/abc"
    }
  },
  {
    "tweet" : {
      "entities" : { "urls" : [ { "url" : "https://t.co/pic", "expanded_url" : "https://twitter.com/dr_sample/status/1600000000000000005/photo/1" } ] },
      "id_str" : "1600000000000000005",
      "created_at" : "Tue Dec 06 10:00:00 +0000 2022",
      "full_text" : "New waiting room. https://t.co/pic"
    }
  },
  {
    "tweet" : {
      "entities" : { "urls" : [ ] },
      "id_str" : "1650000000000000006",
      "created_at" : "Sun Apr 23 04:46:40 +0000 2023",
      "full_text" : "A long thought about night shifts, and why the third one in a row is where the mistakes begin, as every one of us knows and nobody writes… https://t.co/long"
    }
  }
]
