Grailbird.data.tweets_2014_04 = 
 [ {
  "source" : "web",
  "entities" : { "urls" : [ ] },
  "geo" : { },
  "id_str" : "450000000000000001",
  "text" : "April: the clinic has a telephone again.",
  "created_at" : "2014-04-01 06:00:00 +0000",
  "user" : { "name" : "Dr Sample", "screen_name" : "dr_sample_2014" }
} ]
