using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Speakers;

/// <summary>Sources that are given rather than found: the words between the bars, with what they say behind the second one.</summary>
public sealed class SourceResolutionTests
{
    [Theory]
    [InlineData("Ada Orr met Tom Hale. |Orr's| claim that it leaked was read out.", "Ada Orr")]
    [InlineData("Ada Orr spoke. |Her| claim that it leaked was read out.", "Ada Orr")]
    [InlineData("Ada Orr spoke. |Orr herself| has said that it leaked.", "Ada Orr")]
    [InlineData("“Sophie in 't Orr is right,” he said. |In 't Orr| said that it leaked.", "Sophie in 't Orr")]
    [InlineData("The report came from the Norland Board of Elections, |which| said that it leaked.", "Norland Board of Elections")]
    [InlineData("Ada Orr lives in Oslo. |The Norland mogul| said that it leaked.", "Ada Orr")]
    [InlineData("Ada Orr, a Republican, met Tom Hale, a Democratic mayor. |The Republican| said that it leaked.", "Ada Orr")]
    [InlineData("Ada Orr, a Republican, met the mayor. |The Democrat| said that it leaked.", "Democrat")]
    [InlineData("Tom Hale was asked about the Orr campaign. Ada Orr won. |Orr's campaign| said that it leaked.", "Orr campaign")]
    [InlineData("|African-Americans| said that it leaked.", "African-Americans")]
    [InlineData("|AFL-CIO| said that it leaked.", "AFL-CIO")]
    public void A_source_is_resolved_by_what_the_article_tells(string marked, string speaker) => Resolve(marked)!.Name.Should().Be(speaker, marked);

    [Theory]
    [InlineData("|Two of the Republicans| said that it leaked.", SourceKind.Group)]
    [InlineData("|African-Americans| said that it leaked.", SourceKind.Group)]
    [InlineData("|Norvik Energy| said that it leaked.", SourceKind.Organization)]
    [InlineData("|AFL-CIO| said that it leaked.", SourceKind.Organization)]
    [InlineData("|Another source| said that it leaked.", SourceKind.Unnamed)]
    public void The_kind_of_a_source_follows_from_its_words(string marked, SourceKind kind) => Resolve(marked)!.Kind.Should().Be(kind, marked);

    private static ResolvedSpeaker? Resolve(string marked)
    {
        var parts = marked.Split('|');
        var text = ArticleText.From(string.Concat(parts));
        var source = new TextSpan(parts[0].Length, parts[1].Length);
        var quote = new QuoteMatch(
            QuoteKind.Indirect, [source], [], [TextSpan.FromBounds(source.End + 1, text.Length)], SpeakerStance.Asserts, Hedge.None, [], "given", "given", 1);
        return SpeakerResolver.Resolve(ArticleReader.ReadAsIs(text.Value), Segmenter.Split(text), new QuoteFindings([quote], [])) is [var only] ? only.Speaker : null;
    }
}
