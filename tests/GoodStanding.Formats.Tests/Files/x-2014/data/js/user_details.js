var user_details =  {
  "screen_name" : "dr_sample_2014",
  "full_name" : "Dr Sample"
}
