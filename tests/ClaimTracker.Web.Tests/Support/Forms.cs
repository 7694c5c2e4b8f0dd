using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>Uses pages as a person without script would: reads the form, fills it in, sends it.</summary>
public static class Forms
{
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
        return await answer.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens the page, fills in its form and sends it with everything else as it stands.</summary>
    /// <param name="client">Who.</param>
    /// <param name="address">The page with the form.</param>
    /// <param name="fields">What is filled in: it replaces the fields of that name, or is added.</param>
    /// <param name="form">Which form; by default the first in the main part of the page that is posted.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string address, (string Name, string Value)[] fields, string form = "main form[method=post]")
    {
        var page = await client.PageAsync(address);
        return await client.SubmitAsync(page, address, fields, form);
    }

    /// <summary>Sends a form of a page that is open already.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(this HttpClient client, IHtmlDocument page, string address, (string Name, string Value)[] fields, string form = "main form[method=post]")
    {
        var element = page.QuerySelector(form).Should().BeAssignableTo<IHtmlFormElement>($"{address} has the form {form}").Subject;
        var action = element.GetAttribute("action") is { Length: > 0 } own ? own : address;
        var replaced = fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var sent = Standing(element).Where(f => !replaced.Contains(f.Key)).Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var content = new FormUrlEncodedContent(sent);
        return await client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
        {
            var value = field switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement { Type: "submit" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (value is not null && field.GetAttribute("name") is { Length: > 0 } name)
            {
                yield return KeyValuePair.Create(name, value);
            }
        }
    }
}
