namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Reads headline, byline, date and outlet of a plain text from the lines around its prose.</summary>
internal sealed class TextHead
{
    private const int Below = 3;
    private const int MostTitleWords = 40;
    private const int MostMetadataWords = 24;
    private const int OpeningLength = 300;
    private const int Reach = 15;
    private const int MostWordsAbove = 120;
    private const double FarKin = 0.2;
    private const double NearKin = 0.7;
    private const int LongestBlock = 4000;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _start;
    private readonly int _end;
    private readonly ReadingDraft _draft;
    private readonly HashSet<int> _repeated = [];
    private readonly HashSet<string> _opening;

    private TextHead(ReadingDraft draft, (int Start, int End) zone)
    {
        _draft = draft;
        _blocks = draft.Blocks;
        (_start, _end) = zone;
        _opening = OpeningWords();
    }

    /// <summary>Fills the draft's metadata and skips the lines that it came from.</summary>
    public static void Read(ReadingDraft draft, (int Start, int End) zone)
    {
        var head = new TextHead(draft, zone);
        head.SkipBreadcrumbs();
        head.ReadMetadataLines();
        head.ReadTitle();
        head.ReadCopyright();
    }

    /// <summary>Byline and date alone, from the first lines behind <paramref name="skipped"/> blocks, where the title is known by markup.</summary>
    public static void ReadLines(ReadingDraft draft, int skipped)
    {
        var head = new TextHead(draft, (Math.Min(skipped + 1, draft.Blocks.Count), draft.Blocks.Count));
        head.ReadMetadataLines();
        head.ReadCopyright();
    }

    /// <summary>A line that ends with the headline of the next lines, or is cut by arrows, leads through the site.</summary>
    private void SkipBreadcrumbs()
    {
        var limit = Math.Min(_blocks.Count, _start + Below);
        for (var i = 0; i < limit; i++)
        {
            var text = _blocks[i].Text;
            for (var j = Math.Max(0, i - Below); j < Math.Min(_blocks.Count, i + Below + 1); j++)
            {
                if (j != i && _blocks[j].Words >= 3 && text.Length > _blocks[j].Text.Length && _blocks[i].Words - _blocks[j].Words <= 10
                    && text.EndsWith(_blocks[j].Text, StringComparison.OrdinalIgnoreCase) && text[text.Length - _blocks[j].Text.Length - 1] is ' ' or '>' or '/' or '»')
                {
                    _blocks[i].Skip(SkipReasons.Navigation);
                    _repeated.Add(j);
                }
            }

            if (_blocks[i].Words <= 30 && text.AsSpan().Count(" > ") + text.AsSpan().Count(" » ") + text.AsSpan().Count(" › ") + (text.StartsWith("Home /", StringComparison.OrdinalIgnoreCase) ? 1 : 0) > 0 && !_blocks[i].IsProse)
            {
                _blocks[i].Skip(SkipReasons.Navigation);
            }
        }
    }

    private void ReadMetadataLines()
    {
        var limit = Math.Min(_blocks.Count, _start + Below);
        for (var i = 0; i < limit; i++)
        {
            ReadMetadataLine(i);
        }

        for (var i = _end; i < _blocks.Count; i++)
        {
            if (_blocks[i].Words <= MostMetadataWords)
            {
                ReadMetadataLine(i);
            }
        }
    }

    private void ReadMetadataLine(int i)
    {
        var block = _blocks[i];
        if (block.Words is 0 or > MostMetadataWords || (block.IsProse && block.Words > 12 && i >= _start && i < _end))
        {
            return;
        }

        if (block.Reason is null or SkipReasons.Byline && TakeByline(i))
        {
            block.Skip(SkipReasons.Byline);
            TakeDate(block);
        }
        else if (block.Reason is null or SkipReasons.Dateline && IsDateOnly(block) && TakeDate(block))
        {
            block.Skip(SkipReasons.Dateline);
        }
    }

    private bool TakeByline(int i)
    {
        var text = _blocks[i].Text;
        if (_draft.Authors.Count > 0 || (i >= _end && _draft.Outlet.Name is not null))
        {
            return Bylines.IsByline(text) && i < _start + Below;
        }

        var isBelowBy = i > 0 && _blocks[i - 1].Key is "by" or "written by" or "author" or "authors";
        var isNameAboveDate = i > 0 && i + 1 < _blocks.Count && i < _start && Bylines.IsName(text) && _blocks[i].Words <= 4 && IsDateOnly(_blocks[i + 1]) && _blocks[i - 1].Words > 4;
        if (!Bylines.IsByline(text) && !isBelowBy && !isNameAboveDate)
        {
            return false;
        }

        var byline = Bylines.Read(Bylines.RestOf(text) ?? text);
        _draft.Authors = byline.Authors;
        if (byline.Outlet is not null && _draft.Outlet.Name is null)
        {
            _draft.Outlet = new OutletReading(byline.Outlet, OutletBasis.Stated, text);
        }

        if (isBelowBy)
        {
            _blocks[i - 1].Skip(SkipReasons.Byline);
        }

        return true;
    }

    private static bool IsDateOnly(Block block)
    {
        if (block.Words > 14 || DateScanner.Find(block.Text) is not { } date)
        {
            return false;
        }

        return block.Words - Prose.CountWords(date.Evidence) <= 4;
    }

    /// <summary>The first date wins, unless it is one of a change and a plain one follows.</summary>
    private bool TakeDate(Block block)
    {
        if (DateScanner.Find(block.Text) is not { } date)
        {
            return false;
        }

        var isChange = block.Key.Contains("updated", StringComparison.Ordinal) || block.Key.Contains("modified", StringComparison.Ordinal);
        if (_draft.Published is null || (!isChange && _draft.Published.At > date.At))
        {
            _draft.Published = date;
        }

        return true;
    }

    private void ReadTitle()
    {
        var best = -1;
        var bestScore = double.MinValue;
        var limit = Math.Min(_blocks.Count, Math.Max(_start, IsQuestionHeadline() ? _start + 1 : _start));
        for (var i = 0; i < limit; i++)
        {
            if (_blocks[i].IsBody && _blocks[i].Words is >= 2 and <= MostTitleWords && TitleScore(i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best < 0 || Kinship(_blocks[best]) < FarKin)
        {
            best = HeadlineInside() is >= 0 and var inside ? inside : best;
        }

        if (best < 0)
        {
            return;
        }

        SkipBefore(best);
        _blocks[best].Skip(SkipReasons.Headline);
        var (headline, suffix) = Headlines.Part(_blocks[best].Text);
        var isOutlet = suffix is not null && (Bylines.IsOutlet(suffix) || _blocks.Any(block => block.Key.Contains('©', StringComparison.Ordinal) && block.Text.Contains(suffix, StringComparison.Ordinal)));
        _draft.Title = isOutlet ? headline : _blocks[best].Text;
        if (isOutlet && _draft.Outlet.Name is null)
        {
            _draft.Outlet = new OutletReading(suffix, OutletBasis.Stated, _blocks[best].Text);
        }

        foreach (var block in _blocks.Where((block, i) => i != best && block.IsBody && block.Words > 1 && (block.Key == _blocks[best].Key || block.Text == _draft.Title)))
        {
            block.Skip(SkipReasons.HeadlineRepeated);
        }
    }

    /// <summary>Where a notice in full sentences stands above the headline, the headline is among the first lines of the prose.</summary>
    private int HeadlineInside()
    {
        for (var i = _start; i < Math.Min(_end, _start + Reach); i++)
        {
            var block = _blocks[i];
            if (block is { IsBody: true, IsProse: false, Words: >= 5 and <= 25 } && Kinship(block) >= NearKin && !block.Text.EndsWith(':')
                && _blocks.Take(i).Skip(_start).Where(before => before.IsBody).Sum(before => before.Words) < MostWordsAbove)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What stands above a headline that was found inside the prose is no article text.</summary>
    private void SkipBefore(int headline)
    {
        for (var i = _start; i < headline; i++)
        {
            _blocks[i].Skip(SkipReasons.Boilerplate);
        }
    }

    /// <summary>A first line such as "Is the harbour safe?" closes with a mark and is a headline all the same.</summary>
    private bool IsQuestionHeadline() =>
        _start < _end && _end - _start > 1 && _blocks[_start].Words <= 20 && _blocks[_start].Text[^1] is '?' or '!' or '’' or '”' or '"' or '\''
        && !_blocks[_start].Text.Contains(". ", StringComparison.Ordinal)
        && !_blocks.Take(_start).Any(block => block.IsBody && block.Words >= 4);

    private double TitleScore(int i)
    {
        var block = _blocks[i];
        var score = block.Words is >= 5 and <= 25 ? 2.0 : block.Words < 4 ? -3 : 0;
        score += _repeated.Contains(i) || _blocks.Any(other => other != block && other.Reason == SkipReasons.HeadlineRepeated && other.Key == block.Key) ? 5 : 0;
        score += i == 0 ? 1.5 : 0;
        var distance = 0;
        for (var j = i + 1; j < Math.Min(_start, i + 24); j++)
        {
            score += j - i <= 2 && _blocks[j].Reason is SkipReasons.Byline or SkipReasons.Dateline ? 1.5 : 0;
            distance += _blocks[j].IsBody ? 1 : 0;
        }

        score += (6 * Kinship(block)) - (block.Text.EndsWith('.') ? 2 : 0);
        return score - (0.25 * Math.Min(distance, 20)) - (block.Text.Contains(" | ", StringComparison.Ordinal) && i > 0 ? 2 : 0);
    }

    /// <summary>Share of the line's longer words that the article's first paragraphs use, too: what a headline and a menu differ in.</summary>
    private double Kinship(Block block)
    {
        var words = LongWords(block.Key).ToList();
        return words.Count < 2 ? 0 : (double)words.Count(_opening.Contains) / words.Count;
    }

    private HashSet<string> OpeningWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var left = OpeningLength;
        for (var i = _start; i < _end && left > 0; i++)
        {
            if (_blocks[i] is { IsBody: true, IsProse: true } block)
            {
                words.UnionWith(LongWords(block.Text.Length > LongestBlock ? Text.TextFolding.Key(block.Text[..LongestBlock]) : block.Key));
                left -= block.Words;
            }
        }

        return words;
    }

    private static IEnumerable<string> LongWords(string key) =>
        key.Split([' ', ',', '.', ':', ';', '\'', '"', '-', '?', '!', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4);

    private void ReadCopyright()
    {
        if (_draft.Outlet.Name is not null)
        {
            return;
        }

        foreach (var block in _blocks)
        {
            if (block.Words <= 30 && CopyrightLine.OutletOf(block.Text) is { } name)
            {
                _draft.Outlet = new OutletReading(name, OutletBasis.Stated, block.Text);
                return;
            }
        }
    }
}
