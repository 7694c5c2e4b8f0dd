using System.Globalization;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Html;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Small pieces of page that every noun needs: stances, dates and counts, always with their words.</summary>
internal static class Show
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>Sign and word of a stance; hollow and marked as such until a person has reviewed it.</summary>
    public static IHtmlContent Stance(SpeakerStance stance, ReviewState state = ReviewState.Accepted, string? word = null)
    {
        var reviewed = state != ReviewState.Suggested;
        return new HtmlContentBuilder()
            .AppendHtml($"<span class=\"stance {Words.Css(stance)} {(reviewed ? "reviewed" : "unreviewed")}\">")
            .AppendHtml(Sign(stance, reviewed)).Append(" ").Append(word ?? Words.Of(stance)).AppendHtml("</span>")
            .AppendHtml(reviewed ? "" : " <span class=\"unreviewed-word\">unreviewed</span>");
    }

    /// <summary>The sign alone, hidden from screen readers because the word stands beside it.</summary>
    public static IHtmlContent Sign(SpeakerStance stance, bool reviewed = true) => new HtmlString(stance switch
    {
        SpeakerStance.Asserts => $"<span class=\"sign\" aria-hidden=\"true\">{(reviewed ? '▲' : '△')}</span>",
        SpeakerStance.Denies => $"<span class=\"sign\" aria-hidden=\"true\">{(reviewed ? '▼' : '▽')}</span>",
        SpeakerStance.Questions => "<span class=\"sign round\" aria-hidden=\"true\">?</span>",
        SpeakerStance.Comments or SpeakerStance.DeclinesToComment => "<span class=\"sign round\" aria-hidden=\"true\">–</span>",
    });

    /// <summary>The end of an address that makes the browser scroll to these words and mark them: for words that no quote holds.</summary>
    public static string WordsFragment(string exact)
    {
        const int longest = 120;
        var blank = exact.Length <= longest ? -1 : exact.LastIndexOf(' ', longest);
        var words = blank > 0 ? exact[..blank] : exact;
        return "#:~:text=" + Uri.EscapeDataString(words.Trim('‘', '’', '“', '”', ' ')).Replace("-", "%2D", StringComparison.Ordinal);
    }

    /// <summary>Sign and word of a claim's status.</summary>
    public static IHtmlContent Status(ClaimStatus status) => new HtmlContentBuilder()
        .AppendHtml($"<span class=\"status {Words.Css(status)}\">").AppendHtml(Sign(status)).Append(" ").Append(Words.Of(status)).AppendHtml("</span>");

    private static string Sign(ClaimStatus status) => status switch
    {
        ClaimStatus.Uncontested => Hidden("asserts", "▲"),
        ClaimStatus.Contested => Hidden("asserts", "▲") + Hidden("denies", "▼"),
        ClaimStatus.Denied => Hidden("denies", "▼"),
        ClaimStatus.Questioned => Hidden("questions", "?"),
        ClaimStatus.Reported => Hidden("comments", "–"),
    };

    private static string Hidden(string stance, string sign) => $"<span class=\"sign coloured {stance}\" aria-hidden=\"true\">{sign}</span>";

    /// <summary>Who relays it, outermost first: "via Financial Times".</summary>
    public static IHtmlContent Via(IReadOnlyList<string> names)
    {
        var chain = new HtmlContentBuilder();
        for (var i = 0; i < names.Count; i++)
        {
            chain.Append(i == 0 ? "via " : ", via ").AppendHtml("<bdi>").Append(names[i]).AppendHtml("</bdi>");
        }

        return chain;
    }

    /// <summary>A moment as people write it, "21 March 2023, 15:02 UTC"; only the day when the time is not known.</summary>
    public static IHtmlContent When(DateTime? at, bool hasTime, string unknown = "date not stated") => at is not { } moment
        ? new HtmlContentBuilder().AppendHtml("<span class=\"quiet\">").Append(unknown).AppendHtml("</span>")
        : new HtmlString(hasTime
            ? $"<time datetime=\"{moment:yyyy-MM-ddTHH:mmZ}\">{Day(moment)}, {moment.ToString("HH:mm", English)} UTC</time>"
            : $"<time datetime=\"{moment:yyyy-MM-dd}\">{Day(moment)}</time>");

    /// <summary>"21 March 2023".</summary>
    public static string Day(DateTime at) => at.ToString("d MMMM yyyy", English);

    /// <summary>A count with its noun: "1 outlet", "1,204 outlets".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{number.ToString("N0", English)} {(number == 1 ? one : many ?? one + "s")}";
}
