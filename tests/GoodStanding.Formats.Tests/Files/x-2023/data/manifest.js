window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "900000001",
    "userName" : "dr_sample",
    "displayName" : "Dr Sample"
  },
  "archiveInfo" : {
    "sizeBytes" : "4096",
    "isPartialArchive" : false
  },
  "dataTypes" : { }
}
