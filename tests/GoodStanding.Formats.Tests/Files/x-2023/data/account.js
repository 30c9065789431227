window.YTD.account.part0 = [ { "account" : { "email" : "sample@example.org", "username" : "dr_sample", "accountId" : "900000001" } } ]
