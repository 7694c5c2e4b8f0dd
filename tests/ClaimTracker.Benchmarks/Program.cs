using ClaimTracker.Benchmarks.Quality;

// Standard output carries predictions only; everything else goes to standard error.
switch (args)
{
    case ["predict", "reading"]:
        return PredictReading.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    case ["predict", "sentences"]:
        return PredictSentences.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    default:
        await Console.Error.WriteLineAsync("usage: predict reading|sentences");
        return 2;
}
