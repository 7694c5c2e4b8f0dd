using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Import;

/// <summary>Sends the import form as a browser does, and waits for the verdicts as a person does.</summary>
internal static class Uploads
{
    public const string Report =
        "Ferry will sail again\n\nThe ferry to Norsund will sail again, the transport minister said on Monday, two years after it was stopped.\n\n" +
        "“We have signed the contract,” said Ada Lindqvist, the minister. “The ferry will reopen in May.”\n\nThe yard would not say who pays for it.\n";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, params (string Name, byte[] Bytes)[] files) => client.SendAsync(files, []);

    public static async Task<HttpResponseMessage> SendAsync(this HttpClient client, (string Name, byte[] Bytes)[] files, (string Name, string Value)[] fields)
    {
        using var form = await client.FormAsync();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            form.Add(File(bytes), "files", name);
        }

        return await client.PostAsync(new Uri("/Import", UriKind.Relative), form);
    }

    /// <summary>The form with its token and nothing else.</summary>
    public static async Task<MultipartFormDataContent> FormAsync(this HttpClient client)
    {
        var page = await client.PageAsync("/Import");
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        return new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
    }

    /// <summary>The page of verdicts once every document has one.</summary>
    public static async Task<IHtmlDocument> VerdictsAsync(this HttpClient client, HttpResponseMessage answer)
    {
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var address = answer.Headers.Location!.ToString();
        for (var i = 0; i < 600; i++)
        {
            var page = await client.PageAsync(address);
            if (page.QuerySelector("#verdicts")!.GetAttribute("data-waiting") == "0")
            {
                return page;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{address} still waits after a minute.");
    }

    /// <summary>Each row as "name: verdict: reason".</summary>
    public static IReadOnlyList<string> Rows(this IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("table.verdicts tbody tr").Select(row =>
            $"{row.QuerySelector("th bdi")!.TextContent}: {row.QuerySelector(".verdict")!.TextContent}: {row.QuerySelector(".reason")?.TextContent}"),
    ];

    public static async Task<IReadOnlyList<string>> RowsAsync(this HttpClient client, params (string Name, byte[] Bytes)[] files) =>
        (await client.VerdictsAsync(await client.SendAsync(files))).Rows();

    public static async Task<string> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var page = await answer.PageAsync();
        answer.StatusCode.Should().Be(status, page.Body?.TextContent);
        page.QuerySelector("form.import").Should().NotBeNull("the form stands below what is wrong with it");
        return page.QuerySelector(".problems")!.TextContent;
    }

    private static ByteArrayContent File(byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }
}
