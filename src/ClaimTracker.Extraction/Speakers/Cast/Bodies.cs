using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>The bodies an article names, for "the commission" and other short names of them.</summary>
internal sealed class Bodies
{
    // How many mentions are looked at, backwards and then forwards.
    private const int Reach = 300;

    private readonly IReadOnlyList<BodyMention> _mentions;
    private readonly BodyNames _names;

    public Bodies(string text, IReadOnlyList<Word> words)
    {
        _mentions = BodyFinder.Find(text, words);
        _names = new BodyNames(text, words);
        foreach (var mention in _mentions.Where(mention => mention.Head.Length > 0))
        {
            _names.AddInitials(mention.Name, mention.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The same for every name of one body.</summary>
    public string Key(string name) => _names.Key(name);

    /// <summary>The name of the body that ends at offset <paramref name="end"/>; null when none does.</summary>
    public BodyMention? EndingAt(int end)
    {
        var i = IndexBefore(end) - 1;
        return i >= 0 && _mentions[i].End == end ? _mentions[i] : null;
    }

    /// <summary>The fuller name of what is called by <paramref name="words"/>: the nearest before them, else the first behind.</summary>
    public string? Fuller(IReadOnlyList<Word> words, string head, bool looksAhead)
    {
        var (at, end) = (words[0].Span.Start, words[^1].Span.End);
        var compared = BodyFinder.Compared(words);
        var noun = SpeakerWords.Singular(head);
        var from = IndexBefore(at);
        for (var i = from - 1; i >= 0 && from - i < Reach; i--)
        {
            if (_mentions[i].End <= at && IsFuller(_mentions[i], noun, compared))
            {
                return _mentions[i].Name;
            }
        }

        for (var i = from; looksAhead && i < _mentions.Count && i - from < Reach; i++)
        {
            if (_mentions[i].Start >= end && IsFuller(_mentions[i], noun, compared))
            {
                return _mentions[i].Name;
            }
        }

        return null;
    }

    /// <summary>The fuller name that begins with <paramref name="word"/> before or behind: "Norvik Energy" for "Norvik"; null where there are several.</summary>
    public string? BeginningWith(string word)
    {
        string? found = null;
        foreach (var mention in _mentions.Take(Reach))
        {
            if (mention.Name.StartsWith(word + " ", StringComparison.Ordinal) && mention.Name.LastIndexOf(' ') == word.Length)
            {
                if (found is not null && found != mention.Name)
                {
                    return null;
                }

                found = mention.Name;
            }
        }

        return found;
    }

    /// <summary>The body named last in <c>[start, end)</c> whose name does not say what it is: "the FBI" for "the agency"; of outlets any.</summary>
    public string? LastBare(int start, int end, bool isOutlet)
    {
        for (int i = IndexBefore(end) - 1, left = Reach; i >= 0 && left > 0 && _mentions[i].Start >= start; i--, left--)
        {
            if (isOutlet ? SpeakerWords.IsOutlet(_mentions[i].Name.ToLowerInvariant()) : _mentions[i].Head.Length == 0)
            {
                return _mentions[i].Name;
            }
        }

        return null;
    }

    private static bool IsFuller(BodyMention mention, string head, HashSet<string> words) =>
        mention.Head == head && mention.Words.Count > words.Count && words.IsSubsetOf(mention.Words);

    /// <summary>Number of mentions that begin before <paramref name="at"/>.</summary>
    private int IndexBefore(int at)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
