using ClaimTracker.Benchmarks.Quality;
using ClaimTracker.Benchmarks.Speed;
using ClaimTracker.Benchmarks.Training;

// Standard output carries predictions only; everything else goes to standard error.
switch (args)
{
    case ["predict", "quotes"]:
        return PredictQuotes.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), rulesOnly: false);
    case ["predict", "quotes", "--rules-only"]:
        return PredictQuotes.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), rulesOnly: true);
    case ["predict", "reading"]:
        return PredictReading.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    case ["predict", "sentences"]:
        return PredictSentences.Run(Console.OpenStandardInput(), Console.OpenStandardOutput());
    case ["render", "saved" or "copied"]:
        return RenderPages.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), args[1] == "saved");
    case ["speed", "reading"]:
        return ReadingSpeed.Run(Console.In, Console.Out);
    case ["speed", "families"]:
        return new FamilySpeed(FamilySpeed.FiveMegabytes, Console.Out, Console.Error).Run("");
    case ["speed", "families", "--every", var nth] when int.TryParse(nth, out var every) && every > 0:
        return new FamilySpeed(FamilySpeed.FiveMegabytes, Console.Out, Console.Error).Run("", every);
    case ["speed", "families", "--to", var largest, .. var only] when int.TryParse(largest, out var characters):
        return new FamilySpeed(characters, Console.Out, Console.Error).Run(only.FirstOrDefault(""));
    case ["train", "quotes", .. var options] when TrainingSettings.From(options) is { } settings:
        return TrainQuotes.Run(settings);
    case ["measure", "quotes", "--gold", var gold, .. var rest]:
        return MeasureQuotes.Run(gold, rulesOnly: rest.Contains("--rules-only"), Console.Out);
    case ["measure", "speakers", "--gold", var gold, .. var rest]:
        return SpeakerQuality.Run(gold, Console.Out, tables: rest.Contains("--tables"), wrong: rest.Contains("--wrong"));
    case ["speed", "--gold", var gold]:
        return QuoteSpeed.Run(gold, Console.Out);
    default:
        await Console.Error.WriteLineAsync("usage: predict quotes [--rules-only]|reading|sentences; measure quotes --gold DIR [--rules-only]; measure speakers --gold DIR [--tables] [--wrong]; render saved|copied; train quotes --gold DIR --vectors FILE; speed reading; speed families [--every N | --to CHARACTERS [NAME]]; speed --gold DIR");
        return 2;
}
