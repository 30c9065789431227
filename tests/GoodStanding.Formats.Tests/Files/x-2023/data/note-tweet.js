window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1649999999999999000",
      "updatedAt" : "2023-04-23T04:46:39.000Z",
      "lifecycle" : { "value" : "3", "name" : "Posted" },
      "createdAt" : "2023-04-23T04:46:39.000Z",
      "core" : {
        "urls" : [ ],
        "text" : "A long thought about night shifts, and why the third one in a row is where the mistakes begin, as every one of us knows and nobody writes down. Here is what I asked our roster office for, and what I got.",
        "mentions" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1651000000000000000",
      "createdAt" : "2023-04-25T23:00:16.000Z",
      "core" : { "text" : "A long post whose tweet is not in this part of the archive." }
    }
  }
]
