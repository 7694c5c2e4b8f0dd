namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Cuts long words of others to a length, at a blank, and says so with an ellipsis.</summary>
internal static class Shorten
{
    public static string To(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var blank = text.LastIndexOf(' ', length);
        var end = blank > length / 2 ? blank : length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }
}
