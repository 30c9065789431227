window.YTD.community_tweet.part0 = [
  {
    "tweet" : {
      "community_id_str" : "1480000000000000000",
      "scopes" : { "followers" : false },
      "id_str" : "1600000000000000030",
      "created_at" : "Fri Dec 09 12:00:00 +0000 2022",
      "full_text" : "Asking the group: which stethoscope survives a pocket?"
    }
  }
]
