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

    [Fact]
    public void Of_two_articles_under_second_level_headings_the_first_is_read()
    {
        const string other = "<p>The council of Sund voted on Tuesday to raise the fee for moorings, which the fishermen called a joke that nobody laughs at.</p>";
        var page = $"<!doctype html><html><head><title>Harbour Gazette</title></head><body><article><h2>Ferry aground off Norsund</h2><p>By Ann Lowe</p><p>{First}</p><p>{Second}</p></article>"
            + $"<article><h2>Moorings to cost more in Sund</h2><p>By Ben Hale</p>{other}{other.Replace("Tuesday", "Friday", StringComparison.Ordinal)}</article></body></html>";

        var reading = ArticleReader.Read(page, new DocumentHints());

        reading.Authors.Should().Equal("Ann Lowe");
        reading.Text.Value.Should().Be($"{First}\n\n{Second}");
    }

    [Fact]
    public void A_front_page_of_paragraphs_below_linked_headings_is_refused()
    {
        var teasers = string.Concat(Enumerable.Range(1, 12).Select(i => $"<h3><a href='/{i}'>Pier {i} closes for the winter</a></h3><p>Pier {i} of the old harbour was closed on Monday after a storm that nobody in the town had seen coming.</p>"));

        ArticleReader.Read($"<!doctype html><html><head><title>Harbour Gazette</title></head><body><h1>Harbour Gazette</h1><main>{teasers}</main></body></html>", new DocumentHints()).Problem
            .Should().StartWith("No article text found").And.Contain("most of it links");
    }

    [Fact]
    public void Linked_headings_below_a_headline_are_a_reports_own()
    {
        var parts = string.Concat(Enumerable.Range(1, 6).Select(i => $"<h3><a href='/{i}'>Pier number {i}</a></h3><p>Pier {i} of the old harbour was closed on Monday after a storm that nobody in the town had seen coming.</p>"));

        Page(parts).Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("Page not found", "Sorry, we could not find what you were looking for. It may have been moved, renamed or deleted by our editors.", "Please check the address, use the search above or go back to our front page to find the latest news from the harbour.")]
    [InlineData("Error 503", "The service you asked for cannot be reached at this moment, because too many people want to read about the storm.", "Please wait for some minutes and load the page again; if it does not come back, write to the people who look after it.")]
    [InlineData("Your privacy matters", "We and our 842 partners store and access personal data, like browsing data or unique identifiers, on your device.", "You can change your choices or withdraw consent at any time in the privacy centre, which stands at the foot of every page.")]
    public void A_page_with_no_words_but_the_sites_own_is_refused(string heading, string one, string two)
    {
        var page = $"<!doctype html><html><head><title>{heading} | Harbour Gazette</title></head><body><main><h1>{heading}</h1><p>{one}</p><p>{two}</p></main></body></html>";

        ArticleReader.Read(page, new DocumentHints()).Problem.Should().StartWith("No article text found");
        ArticleReader.Read($"{heading}\n\n{one}\n\n{two}", new DocumentHints()).Problem.Should().StartWith("No article text found");
    }

    [Theory]
    [InlineData("500 jobs to go at the yard in Sund")]
    [InlineData("Forbidden harbour opens its gates")]
    [InlineData("Page cannot stop scoring for Norsund")]
    public void A_headline_that_begins_like_an_error_heads_a_report(string headline) =>
        ArticleReader.Read($"<!doctype html><html><head><title>{headline}</title></head><body><main><h1>{headline}</h1><p>{First}</p><p>{Second}</p></main></body></html>", new DocumentHints()).Problem.Should().BeNull();

    [Fact]
    public void A_report_on_cookies_is_a_report() =>
        Page("<p>The regulator said on Monday that cookies were set without consent on four sites, and that personal data went to partners abroad.</p><p>“Nobody was asked,” a spokeswoman said, and the sites were told to change it until June.</p>").Problem.Should().BeNull();

    private static ArticleReading Page(string body) =>
        ArticleReader.Read($"<!doctype html><html lang=en><head><title>Ferry aground off Norsund</title></head><body><article><h1>Ferry aground off Norsund</h1>{body}</article></body></html>", new DocumentHints());
}
