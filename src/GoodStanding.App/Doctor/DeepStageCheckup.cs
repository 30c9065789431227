using GoodStanding.Screening.Deep;

namespace GoodStanding.App.Doctor;

/// <summary>Can texts be read for their meaning, or only by rules and word lists?</summary>
public sealed class DeepStageCheckup(DeepStage deep) : ICheckup
{
    public string Part => "Meaning";

    public Task<CheckupLine?> LookAsync(ExamineInstallation.Request request, CancellationToken cancellationToken) => Task.FromResult<CheckupLine?>(
        deep.IsReady
            ? new(Part, Health.Good, deep.Sentence)
            : new(Part, Health.Note, deep.Sentence, "Texts are screened all the same; a second reader matters more until this is mended."));
}
