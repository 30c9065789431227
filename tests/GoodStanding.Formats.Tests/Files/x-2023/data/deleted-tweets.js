window.YTD.deleted_tweets.part0 = [
  {
    "tweet" : {
      "id_str" : "1600000000000000020",
      "created_at" : "Thu Dec 08 23:59:59 +0000 2022",
      "full_text" : "Worst shift ever. Whoever booked twelve new patients owes me a pizza.",
      "deleted_at" : "Fri Dec 09 00:01:00 +0000 2022"
    }
  }
]
