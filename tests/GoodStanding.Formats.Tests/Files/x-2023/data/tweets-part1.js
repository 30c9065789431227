window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "id_str" : "1600000000000000010",
      "created_at" : "Wed Dec 07 06:30:12 +0000 2022",
      "full_text" : "Second part.\nWith a second line."
    }
  },
  {
    "tweet" : {
      "id_str" : "1600000000000000001",
      "created_at" : "Tue Dec 06 06:30:12 +0000 2022",
      "full_text" : "Flu shots &amp; coffee at the desk. BP &lt; 140, finally."
    }
  },
  {
    "tweet" : {
      "id_str" : "1600000000000000011",
      "created_at" : "Wed Dec 07 06:31:00 +0000 2022"
    }
  }
]
