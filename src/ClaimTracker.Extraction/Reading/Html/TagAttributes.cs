namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>The attributes of one start tag, read by hand in one pass.</summary>
internal sealed class TagAttributes
{
    private readonly string _page;
    private readonly int _start;

    public TagAttributes(string page, int start)
    {
        _page = page;
        _start = start;
        End = FindEnd();
    }

    /// <summary>Offset behind the tag's <c>&gt;</c>.</summary>
    public int End { get; }

    public bool IsSelfClosed => End >= 2 && _page[End - 1] == '>' && _page[End - 2] == '/';

    /// <summary>The first value of each attribute in <paramref name="wanted"/>; longer values are cut.</summary>
    public IEnumerable<(string Name, string Value)> Read(IReadOnlySet<string> wanted, int longest)
    {
        var seen = 0;
        List<string>? names = null;
        foreach (var (name, value) in All())
        {
            // Nothing needs more than this many; a tag with a million attributes is an attack.
            if (seen > 24)
            {
                yield break;
            }

            if (!wanted.Contains(name) || (names ??= []).Contains(name))
            {
                continue;
            }

            names.Add(name);
            seen++;
            yield return (name, value.Length > longest && name != "content" ? value[..longest] : value);
        }
    }

    /// <summary>The value of one attribute; null when the tag has none of that name.</summary>
    public string? Value(string name)
    {
        foreach (var attribute in All())
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    private int FindEnd()
    {
        var at = _start;
        while (at < _page.Length && _page[at] != '>')
        {
            var c = _page[at];
            if (c is '"' or '\'' && _page[at - 1] == '=')
            {
                var close = _page.IndexOf(c, at + 1);
                at = close < 0 ? at : close;
            }
            else if (c == '=' && at + 1 < _page.Length && char.IsWhiteSpace(_page[at + 1]))
            {
                at = SkipBlanks(at + 1) - 1;
                if (at + 1 < _page.Length && _page[at + 1] is '"' or '\'')
                {
                    var close = _page.IndexOf(_page[at + 1], at + 2);
                    at = close < 0 ? at + 1 : close;
                }
            }

            at++;
        }

        return Math.Min(at + 1, _page.Length);
    }

    private IEnumerable<(string Name, string Value)> All()
    {
        var at = _start;
        var limit = End - 1;
        while (at < limit)
        {
            at = SkipBlanks(at);
            var start = at;
            while (at < limit && !char.IsWhiteSpace(_page[at]) && _page[at] is not ('=' or '/'))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            var name = _page[start..Math.Min(at, start + 40)].ToLowerInvariant();
            var value = "";
            var equals = SkipBlanks(at);
            if (equals < limit && _page[equals] == '=')
            {
                (value, at) = ReadValue(SkipBlanks(equals + 1), limit);
            }

            yield return (name, value);
        }
    }

    private (string Value, int At) ReadValue(int at, int limit)
    {
        if (at < limit && _page[at] is '"' or '\'')
        {
            var close = _page.IndexOf(_page[at], at + 1, limit - at - 1);
            close = close < 0 ? limit : close;
            return (_page[(at + 1)..close], close + 1);
        }

        var end = at;
        while (end < limit && !char.IsWhiteSpace(_page[end]))
        {
            end++;
        }

        return (_page[at..Math.Max(at, end)], end);
    }

    private int SkipBlanks(int at)
    {
        while (at < _page.Length && char.IsWhiteSpace(_page[at]))
        {
            at++;
        }

        return at;
    }
}
