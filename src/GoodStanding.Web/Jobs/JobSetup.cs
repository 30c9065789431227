using Quartz;

namespace GoodStanding.Web.Jobs;

/// <summary>What runs by the clock, each minute and in memory: a run that was missed is made up by the next.</summary>
internal static class JobSetup
{
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            quartz.AddJob<ReleaseHoldsJob>(job => job.WithIdentity("release holds"));
            quartz.AddTrigger(trigger => trigger.ForJob("release holds").WithSimpleSchedule(EachMinute));
            quartz.AddJob<TellDueDraftsJob>(job => job.WithIdentity("tell due drafts"));
            quartz.AddTrigger(trigger => trigger.ForJob("tell due drafts").WithSimpleSchedule(EachMinute));
            quartz.AddJob<ExpireLateDraftsJob>(job => job.WithIdentity("expire late drafts"));
            quartz.AddTrigger(trigger => trigger.ForJob("expire late drafts").WithSimpleSchedule(EachMinute));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void EachMinute(SimpleScheduleBuilder schedule) => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever();
}
