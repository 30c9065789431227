window.YTD.account.part0 = [ {
  "account" : {
    "phoneNumber" : "+15550100",
    "email" : "sample@example.org",
    "username" : "dr_sample_2019"
  }
} ]
