window.YTD.contact.part0 = [ { "contact" : { "id" : "1", "phoneNumbers" : [ "+15550100" ] } } ]
