namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Steps over words that say when, where and to whom something was said.</summary>
internal static class Adverbials
{
    private static readonly HashSet<string> Venues = new(StringComparer.Ordinal)
    {
        "statement", "interview", "interviews", "speech", "tweet", "tweets", "letter", "email", "e-mail", "conference", "briefing", "post", "video", "report", "article", "remarks", "testimony",
        "address", "call", "memo", "phone", "telephone", "debate", "rally", "hearing", "appearance", "message", "note", "release", "meeting", "op-ed", "column", "book", "twitter", "facebook", "television", "tv", "radio", "broadcast", "parliament", "court", "filing",
    };

    /// <summary>True when the words from <paramref name="at"/> say when or in what setting: "on Tuesday", "in a statement".</summary>
    public static bool Starts(Line line, int at) => TimeEnd(line, at, line.Count) > at || VenueEnd(line, at, line.Count) > at;

    /// <summary>Just past "on Tuesday", "last week", "in March 2016", "three days later"; <paramref name="at"/> when there is none.</summary>
    public static int TimeEnd(Line line, int at, int limit)
    {
        var i = at;
        if (i < limit && line[i].IsWord && line[i].Lower is "on" or "in" or "since" or "by" or "until" or "during" or "late" or "early" or "at")
        {
            i++;
        }

        while (i < limit && line[i].IsWord && i - at < 4 && (line[i].Lower is "last" or "this" or "next" or "late" or "early" or "earlier" or "the" or "that" or "past" or "a" or "few" or "several" or "later" || IsNumber(line, i)))
        {
            i++;
        }

        var first = i;
        while (i < limit && line[i].IsWord && i - at < 8 && ((line.Has(i, WordTags.Time) && !IsNameWord(line, i)) || (i > first && (IsNumber(line, i) || line[i].Lower is "ago" or "later" or "earlier"))))
        {
            i++;
        }

        var isYear = i == at + 2 && i == first && line.WordIs(at, "in") && line[i - 1].Lower.Length == 4;
        return i > first || isYear ? i : at;
    }

    /// <summary>Just past "in a statement to the press", "at a news conference"; <paramref name="at"/> when there is none.</summary>
    public static int VenueEnd(Line line, int at, int limit)
    {
        if (at >= limit || !line[at].IsWord || line[at].Lower is not ("in" or "at" or "on" or "during" or "through" or "via" or "by" or "from" or "before" or "after"))
        {
            return at;
        }

        for (var i = at + 1; i < limit && i - at < 8 && line[i].IsWord && !line[i].Is(WordTags.Auxiliary | WordTags.SubjectPronoun | WordTags.Relative); i++)
        {
            if (Venues.Contains(line[i].Lower))
            {
                return i + 1;
            }
        }

        return at;
    }

    /// <summary>Just past every time, setting and adverb from <paramref name="at"/> on.</summary>
    public static int Skip(Line line, int at, int limit)
    {
        for (var steps = 0; steps < 6 && at < limit; steps++)
        {
            var next = TimeEnd(line, at, limit);
            next = next > at ? next : VenueEnd(line, at, limit);
            if (next == at && line.Has(at, WordTags.Adverb) && !line.Has(at, WordTags.Preposition | WordTags.Subordinator | WordTags.Determiner))
            {
                next = at + 1;
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>"The Evening Herald", "The Week": capitals make a name of words that are no days or months.</summary>
    private static bool IsNameWord(Line line, int at) =>
        at > 0 && line[at].IsCapital && line[at].Lower is "evening" or "morning" or "day" or "days" or "week" or "night" or "year" or "month" or "spring" or "summer" or "winter" or "today";

    private static bool IsNumber(Line line, int at) =>
        char.IsDigit(line[at].Lower[0]) || line[at].Lower is "one" or "two" or "three" or "four" or "five" or "six" or "ten";
}
