using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

/// <summary>What a reading says about its page beside the text: corrections, walls, languages, and why there is no article.</summary>
public sealed class PageNoticesTests
{
    private const string First = "The ferry to Norsund ran aground on Monday night, the coast guard said, and forty people were brought ashore in small boats.";
    private const string Second = "Nobody was hurt, but the harbour stays closed until divers have looked at the hull, a spokeswoman told reporters in Sund.";

    [Theory]
    [InlineData("Correction: an earlier version of this report gave the wrong name for the ferry.")]
    [InlineData("This article was amended on 5 March 2024 to say that the harbour is closed.")]
    [InlineData("Editor’s note: the number of people on board has been changed.")]
    [InlineData("Update: The story has been updated with words of the mayor.")]
    [InlineData("UPDATE, 5pm: This story has been updated with words of the mayor.")]
    [InlineData("This article has since been changed to name the ferry.")]
    public void A_correction_is_kept_as_one_and_is_not_text(string note)
    {
        var reading = Page($"<p>{First}</p><p>{Second}</p><p>{note}</p>");

        reading.Corrections.Should().Equal(note);
        reading.Text.Value.Should().Be($"{First}\n\n{Second}");
    }

    [Fact]
    public void A_wall_behind_the_first_words_is_said_in_a_note()
    {
        var reading = Page($"<p>{First}</p><div><p>Subscribe to continue reading this article.</p></div>");

        reading.Text.Value.Should().Be(First);
        reading.Notes.Should().Equal("Only the start of the article may be here: the page has a paywall.");
    }

    [Theory]
    [InlineData("Try unlimited access. Only £1 for four weeks.")]
    [InlineData("This is a subscriber-only article. Please log in.")]
    [InlineData("To read the rest of this article, choose a plan.")]
    [InlineData("You have reached your free limit of three articles.")]
    public void The_words_of_a_wall_are_not_text(string line)
    {
        var reading = Page($"<p>{First}</p><p>{line}</p>");

        reading.Text.Value.Should().Be(First);
        reading.Notes.Should().ContainSingle().Which.Should().Contain("paywall");
    }

    [Fact]
    public void A_counter_of_free_articles_is_no_text_and_no_wall()
    {
        var reading = Page($"<p>{First}</p><p>{Second}</p><p>You have 1 free article left.</p>");

        reading.Text.Value.Should().Be($"{First}\n\n{Second}");
        reading.Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_short_text_on_a_page_that_calls_itself_paid_is_said_in_a_note_and_a_long_one_is_not()
    {
        const string paid = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry aground off Norsund\",\"isAccessibleForFree\":false}</script>";
        var whole = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>On day {i} {char.ToLowerInvariant(First[0])}{First[1..]}</p>"));

        Page(paid + $"<p>{First}</p>").Notes.Should().ContainSingle().Which.Should().Contain("paywall");
        Page(paid + whole).Notes.Should().BeEmpty();
    }

    [Fact]
    public void A_door_for_subscribers_above_the_article_is_no_wall() =>
        Page($"<div>Already a subscriber? Log in</div><p>{First}</p><p>{Second}</p>").Notes.Should().BeEmpty();

    [Fact]
    public void Text_in_another_language_is_shown_but_not_read_for_quotes()
    {
        var reading = ArticleReader.Read("„Wir haben den Kanal dreimal beantragt und nie eine Antwort bekommen“, sagte der Kapitän am Montag in Sund. Das Ministerium wollte sich dazu nicht äußern, weil die Sache noch geprüft wird.", new DocumentHints());

        var findings = Extractor.Extract(reading);

        findings.Segmentation.Sentences.Should().HaveCount(2);
        findings.Attributions.Should().BeEmpty();
        findings.Claims.Should().BeEmpty();
        reading.Notes.Should().Equal("The text is in German: it is kept and shown, but only English is read for quotes.");
    }

    [Fact]
    public void Many_possessives_do_not_make_English_another_language() =>
        ArticleReader.ReadAsIs("Norland's minister's aide's car hit Ostmark's envoy's driver's van near Sund's harbour's gate; Vale's office's reply's due soon.").Language.Should().BeOneOf("en", "und");

    [Fact]
    public void A_front_page_of_cards_is_refused()
    {
        var cards = string.Concat(Enumerable.Range(1, 6).Select(i => $"<article><h2><a href='/{i}'>Pier {i} closes</a></h2><p>Pier {i} of the old harbour was closed on Monday after a storm that nobody in the town had seen coming, the mayor said.</p></article>"));

        ArticleReader.Read($"<!doctype html><html><head><title>Harbour Gazette</title></head><body>{cards}</body></html>", new DocumentHints()).Problem
            .Should().StartWith("No article text found").And.Contain("most of it links");
    }

    [Fact]
    public void Of_several_articles_on_a_page_the_one_under_the_title_is_read()
    {
        const string other = "The council of Sund voted on Tuesday to raise the fee for moorings, which the fishermen called a joke that nobody laughs at.";
        var page = $"<!doctype html><html><head><title>Ferry aground off Norsund | Harbour Gazette</title></head><body><article><h1>Ferry aground off Norsund</h1><p>{First}</p><p>{Second}</p></article>"
            + $"<article><h1>Moorings to cost more</h1><p>{other}</p><p>{other.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</p></article><article><h2><a href='/3'>Pier closed</a></h2><p>{other.Replace("Sund", "Fjord", StringComparison.Ordinal)}</p></article></body></html>";

        var reading = ArticleReader.Read(page, new DocumentHints());

        reading.Title.Should().Be("Ferry aground off Norsund");
        reading.Text.Value.Should().Be($"{First}\n\n{Second}");
    }

    private static ArticleReading Page(string body) =>
        ArticleReader.Read($"<!doctype html><html lang=en><head><title>Ferry aground off Norsund</title></head><body><article><h1>Ferry aground off Norsund</h1>{body}</article></body></html>", new DocumentHints());
}
