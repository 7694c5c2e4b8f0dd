using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>Pages as a reader sees them.</summary>
public static class Pages
{
    /// <summary>Opens a page that is there.</summary>
    public static async Task<IDocument> OpenAsync(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(expected, address);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The words of all elements that match, white space joined.</summary>
    public static IReadOnlyList<string> Words(this IParentNode node, string selector) =>
        [.. node.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
