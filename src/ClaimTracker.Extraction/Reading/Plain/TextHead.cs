namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Reads headline, byline, date and outlet of a plain text from the lines around its prose.</summary>
internal sealed class TextHead
{
    private const int Below = 3;
    private const int Beside = 2;
    private const int Reach = 14;
    private const int MostNameWords = 8;
    private const int MostMetadataWords = 24;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _start;
    private readonly int _end;
    private readonly ReadingDraft _draft;
    private readonly HashSet<int> _repeated = [];
    private readonly List<int> _bylines = [];
    private readonly List<(int Line, PublicationDate Date)> _dates = [];

    private TextHead(ReadingDraft draft, (int Start, int End) zone)
    {
        _draft = draft;
        _blocks = draft.Blocks;
        (_start, _end) = zone;
    }

    /// <summary>Fills the draft's metadata and skips the lines that it came from.</summary>
    public static void Read(ReadingDraft draft, (int Start, int End) zone)
    {
        var head = new TextHead(draft, zone);
        head.SkipBreadcrumbs();
        head.ReadMetadataLines();
        var headline = head.ReadTitle();
        head.ReadBelow(headline);
        head.TakeMetadata(headline);
        head.ReadCopyright();
    }

    /// <summary>Byline and date alone, from the first lines behind <paramref name="skipped"/> blocks, where the title is known by markup.</summary>
    public static void ReadLines(ReadingDraft draft, int skipped)
    {
        var head = new TextHead(draft, (Math.Min(skipped + 1, draft.Blocks.Count), draft.Blocks.Count));
        head.ReadMetadataLines();
        head.TakeMetadata(-1);
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
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i < _start + Below || (i >= _end && _blocks[i].Words <= MostMetadataWords))
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

        // A list of other reports above the prose may have taken byline and date along.
        var isOpen = block.Reason is null || (i < _start && block.Reason is SkipReasons.Teaser or SkipReasons.RelatedLink);
        if ((isOpen || block.Reason is SkipReasons.Byline) && IsByline(i))
        {
            block.Become(SkipReasons.Byline);
            _bylines.Add(i);
        }
        else if (block.Reason is not SkipReasons.Dateline && !(isOpen && DateLines.IsDateOnly(block)))
        {
            return;
        }

        if (DateLines.Find(block.Text) is { } date)
        {
            block.Become(block.Reason ?? SkipReasons.Dateline);
            _dates.Add((i, date));
        }
    }

    private bool IsByline(int i)
    {
        var text = _blocks[i].Text;
        if (Bylines.IsByline(text))
        {
            return true;
        }

        if (i > 0 && _blocks[i - 1].Key is "by" or "written by" or "author" or "authors" && LineLexicon.Find(_blocks[i].Key) is null && !text.Any(char.IsAsciiDigit))
        {
            _blocks[i - 1].Become(SkipReasons.Byline);
            return true;
        }

        return i > 0 && i + 1 < _blocks.Count && i < _start && Bylines.IsName(text) && _blocks[i].Words <= 4 && DateLines.IsDateOnly(_blocks[i + 1]) && _blocks[i - 1].Words > 4;
    }

    /// <summary>Byline and date below a headline that was found inside the prose; then a name alone beside the date.</summary>
    private void ReadBelow(int headline)
    {
        var limit = headline < 0 ? 0 : Math.Min(_blocks.Count, headline + Reach);
        for (var i = headline + 1; i < limit; i++)
        {
            if (i >= _start + Below && i < _end)
            {
                ReadMetadataLine(i);
            }
        }

        for (var i = headline + 1; i < limit && _bylines.Count == 0; i++)
        {
            if (IsNameBelow(i, headline))
            {
                _blocks[i].Become(SkipReasons.Byline);
                _bylines.Add(i);
            }
        }
    }

    private bool IsNameBelow(int i, int headline)
    {
        var block = _blocks[i];
        if (block.IsProse || block.Reason is not (null or SkipReasons.Teaser or SkipReasons.Navigation or SkipReasons.RelatedLink or SkipReasons.Dateline) || LineLexicon.Find(block.Key) is not null)
        {
            return false;
        }

        return i < headline + Beside + Below && Bylines.IsNameLine(block.Text)
            || (block is { Words: <= MostNameWords, Reason: not SkipReasons.Dateline } && IsBesideDate(i, headline)
                && Bylines.Read(block.Text).Authors is [var name] && Bylines.IsNameWithRole(block.Text, name) && name.Split(' ').Length <= MostNameWords / 2);
    }

    private bool IsBesideDate(int i, int headline) =>
        Enumerable.Range(i - Beside, (2 * Beside) + 1).Any(j => j > headline && j < _blocks.Count && _blocks[j].Reason is SkipReasons.Dateline);

    /// <summary>The byline and date below the headline; those above it belong to other reports, those behind the prose come last.</summary>
    private void TakeMetadata(int headline)
    {
        foreach (var i in _bylines.Where(i => i > headline && i < _end).Concat(_bylines.Where(i => i < headline)).Concat(_bylines.Where(i => i >= _end)))
        {
            TakeByline(_blocks[i].Text);
        }

        var below = _dates.Where(found => found.Line > headline && found.Line < _end).ToList();
        TakeDates(below.Count > 0 ? below : _dates);
    }

    private void TakeByline(string text)
    {
        if (_draft.Authors.Count > 0)
        {
            return;
        }

        var byline = Bylines.Read(Bylines.RestOf(text) ?? text);
        _draft.Authors = byline.Authors;
        if (byline.Outlet is not null && _draft.Outlet.Name is null)
        {
            _draft.Outlet = new OutletReading(byline.Outlet, OutletBasis.Stated, text);
        }
    }

    /// <summary>The first date wins, unless it is one of a change and a plain earlier one follows.</summary>
    private void TakeDates(IEnumerable<(int Line, PublicationDate Date)> dates)
    {
        foreach (var (line, date) in dates)
        {
            if (_draft.Published is null || (!DateLines.IsChange(_blocks[line].Key) && _draft.Published.At > date.At))
            {
                _draft.Published = date;
            }
        }
    }

    /// <summary>The line of the headline; -1 when there is none.</summary>
    private int ReadTitle()
    {
        var best = HeadlineFinder.Find(_blocks, (_start, _end), _repeated);
        if (best < 0)
        {
            return best;
        }

        SkipBefore(best);
        var block = _blocks[best];
        block.Become(SkipReasons.Headline);
        var (headline, suffix) = Headlines.Part(block.Text);
        var isOutlet = suffix is not null && (Bylines.IsOutlet(suffix) || _blocks.Any(other => other.Key.Contains('©', StringComparison.Ordinal) && other.Text.Contains(suffix, StringComparison.Ordinal)));
        _draft.Title = isOutlet ? headline : block.Text;
        if (isOutlet && _draft.Outlet.Name is null)
        {
            _draft.Outlet = new OutletReading(suffix, OutletBasis.Stated, block.Text);
        }

        foreach (var other in _blocks.Where(other => other != block && other.Words > 1 && (other.Key == block.Key || (other.IsBody && other.Text == _draft.Title))))
        {
            other.Become(SkipReasons.HeadlineRepeated);
        }

        return best;
    }

    /// <summary>What stands above a headline that was found inside the prose is no article text.</summary>
    private void SkipBefore(int headline)
    {
        for (var i = _start; i < headline; i++)
        {
            _blocks[i].Skip(SkipReasons.Boilerplate);
        }
    }

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
