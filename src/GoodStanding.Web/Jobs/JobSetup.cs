using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>What runs by the clock, each minute or each quarter of an hour, and in memory: a run that was missed is made up by the next.</summary>
internal static class JobSetup
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            AddEachMinute<ReleaseHoldsJob>(quartz, "release holds");
            AddEachMinute<TellDueDraftsJob>(quartz, "tell due drafts");
            AddEachMinute<ExpireLateDraftsJob>(quartz, "expire late drafts");
            AddEachMinute<GatherReviewsJob>(quartz, "gather reviews");
            AddEachMinute<GatherMentionsJob>(quartz, "gather mentions");
            AddEachMinute<ReadWatchedFolderJob>(quartz, "read watched folder");
            AddEachMinute<WriteAlertsJob>(quartz, "write alerts");
            AddEachMinute<WriteDigestsJob>(quartz, "write digests");
            AddEachMinute<SendDueMailJob>(quartz, "send mail");
            AddEachMinute<SendDueWebhooksJob>(quartz, "tell webhooks");
            quartz.AddJob<ExpireVisitsJob>(job => job.WithIdentity("expire visits"));
            quartz.AddTrigger(trigger => trigger.ForJob("expire visits").WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(15)).RepeatForever()));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void AddEachMinute<T>(IQuartzBuilder quartz, string name)
        where T : IJob
    {
        quartz.AddJob<T>(job => job.WithIdentity(name));
        quartz.AddTrigger(trigger => trigger.ForJob(name).WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()));
    }
}
