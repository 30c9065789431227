window.YTD.tweet.part0 = [ {
  "retweeted" : false,
  "entities" : { "urls" : [ ] },
  "id_str" : "826354801738969088",
  "id" : "826354801738969088",
  "created_at" : "Tue Jan 31 09:01:52 +0000 2017",
  "full_text" : "The first archives of this kind had no wrapper around a tweet.",
  "lang" : "en"
}, {
  "tweet" : {
    "in_reply_to_status_id" : "813774560122249217",
    "id" : "826353848868548612",
    "created_at" : "no date at all",
    "full_text" : "@example_clinic Its time is in its number."
  }
} ]
