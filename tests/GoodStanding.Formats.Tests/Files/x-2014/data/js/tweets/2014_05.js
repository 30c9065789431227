Grailbird.data.tweets_2014_05 = 
 [ {
  "entities" : { "urls" : [ ] },
  "id_str" : "460000000000000002",
  "text" : "RT @example_clinic: We move on the first of June.",
  "retweeted_status" : { "id_str" : "459999999999999999", "text" : "We move on the first of June." },
  "created_at" : "2014-05-30 12:00:00 +0200"
} ]
