using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>An article's headline and sentences as tagged words.</summary>
/// <param name="Title">Words of the headline; offsets index the headline. Empty when there is none.</param>
/// <param name="Sentences">One array a sentence, in reading order; empty for a sentence too long to be one.</param>
internal sealed record ArticleWords(Word[] Title, IReadOnlyList<Word[]> Sentences)
{
    /// <summary>A longer stretch without a full stop is a table or a list, and would make the reading of clauses slow.</summary>
    public const int LongestSentence = 250;

    private const int LongestAside = 8;

    /// <summary>Tags the words of <paramref name="reading"/>.</summary>
    public static ArticleWords Read(ArticleReading reading, Segmentation segmentation)
    {
        var text = reading.Text.Value;
        var tokens = segmentation.Sentences.Select(sentence => Tokenizer.Split(text, sentence.Span)).ToList();
        var tagger = new WordTagger(NamesIn(text, tokens));
        return new ArticleWords(
            Tag(tagger, reading.Title ?? "", Tokenizer.Split(reading.Title ?? "", new TextSpan(0, reading.Title?.Length ?? 0))),
            [.. tokens.Select(sentence => Tag(tagger, text, sentence))]);
    }

    private static Word[] Tag(WordTagger tagger, string text, IReadOnlyList<Token> tokens) =>
        tokens.Count > LongestSentence ? [] : tagger.Tag(text, WithoutBrackets(text, tokens));

    /// <summary>Drops short asides in brackets: "the International Criminal Court (ICC) issued".</summary>
    private static List<Token> WithoutBrackets(string text, IReadOnlyList<Token> tokens)
    {
        var kept = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (text[tokens[i].Span.Start] == '(')
            {
                var close = i;
                while (close < tokens.Count && close <= i + LongestAside && text[tokens[close].Span.Start] != ')')
                {
                    close++;
                }

                if (close < tokens.Count && close <= i + LongestAside)
                {
                    i = close;
                    continue;
                }
            }

            kept.Add(tokens[i]);
        }

        return kept;
    }

    /// <summary>Words capitalised inside a sentence are names wherever they stand.</summary>
    private static HashSet<string> NamesIn(string text, List<IReadOnlyList<Token>> sentences)
    {
        var names = new HashSet<string>(States.Words, StringComparer.Ordinal);
        foreach (var tokens in sentences)
        {
            for (var i = 1; i < tokens.Count; i++)
            {
                var word = tokens[i].In(text);
                if (tokens[i].Kind == TokenKind.Word && tokens[i - 1].Kind == TokenKind.Word && char.IsUpper(word[0]) && char.IsLower(tokens[i - 1].In(text)[0]))
                {
                    names.Add(word.ToString().ToLowerInvariant());
                }
            }
        }

        names.ExceptWith(["i", "i'm", "mr", "mrs", "ms", "dr"]);
        return names;
    }
}
