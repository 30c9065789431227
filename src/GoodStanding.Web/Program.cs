using GoodStanding.Web;

return await WebHost.RunAsync(args);
