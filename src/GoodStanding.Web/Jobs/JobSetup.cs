using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>What runs by the clock, each minute and in memory: a run that was missed is made up by the next.</summary>
internal static class JobSetup
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            AddEachMinute<ReleaseHoldsJob>(quartz, "release holds");
            AddEachMinute<TellDueDraftsJob>(quartz, "tell due drafts");
            AddEachMinute<ExpireLateDraftsJob>(quartz, "expire late drafts");
            AddEachMinute<WriteAlertsJob>(quartz, "write alerts");
            AddEachMinute<WriteDigestsJob>(quartz, "write digests");
            AddEachMinute<SendDueMailJob>(quartz, "send mail");
            AddEachMinute<SendDueWebhooksJob>(quartz, "tell webhooks");
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
