using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>Finds where the sentences of one paragraph end.</summary>
/// <remarks>A mark closes a sentence unless something beside it says otherwise: an abbreviation, an initial, a decimal, a
/// lower-case letter behind it. Every look to the left or right is bounded, so time is linear.</remarks>
internal sealed class SentenceBreaks
{
    private const int HeadlineLength = 160;

    private readonly string _text;
    private readonly TextSpan _paragraph;
    private readonly bool _isHeadline;

    public SentenceBreaks(string text, TextSpan paragraph)
    {
        _text = text;
        _paragraph = paragraph;
        _isHeadline = IsHeadline();
    }

    /// <summary>Offset just past the sentence that starts at <paramref name="start"/>; white space behind it belongs to it.</summary>
    public int Next(int start)
    {
        while (start < _paragraph.End && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        var words = 0;
        for (var at = start; at < _paragraph.End; at++)
        {
            var c = _text[at];
            if (char.IsWhiteSpace(c))
            {
                words++;
                if (IsItemBoundary(start, at))
                {
                    return at + 1;
                }

                continue;
            }

            if (IsClosing(c))
            {
                var run = new ClosingRun(_text, at, _paragraph.End);
                if (run.Break is int split)
                {
                    return split;
                }

                if (run.End == _paragraph.End)
                {
                    return run.End;
                }

                if (EndsSentence(run, start, words))
                {
                    return run.End;
                }

                at = run.End - 1;
            }
        }

        return _paragraph.End;
    }

    private bool EndsSentence(ClosingRun run, int start, int words)
    {
        var next = new NextWord(_text, run.End, _paragraph.End);
        if (run.IsFullWidth)
        {
            return true;
        }

        if (!next.AfterBlank)
        {
            return run.IsFullStop && run.Marks == 1 && run.End == run.Start + 1 && AbbreviationRules.IsGluedSentence(_text, run.Start, _paragraph.End);
        }

        if (next.IsLower || next.IsMidSentenceMark)
        {
            return false;
        }

        if (run.IsBracketed)
        {
            // "crop yields [...] Ozone is": words were left out between two sentences.
            return char.IsUpper(next.First);
        }

        if (run.IsEllipsis)
        {
            return !_isHeadline && run.EndsEllipsisSentence && next.Word is not "I";
        }

        if (!run.IsFullStop)
        {
            return !_isHeadline && !(run.HasQuote && next.IsSpeakerOfQuote());
        }

        return run.Marks > 1 || run.HasQuote || AbbreviationRules.EndsSentence(_text, start, run.Start, words, next);
    }

    /// <summary>A line end, a bullet or the next number of a list starts a new sentence without a closing mark.</summary>
    private bool IsItemBoundary(int start, int at)
    {
        if (at + 1 >= _paragraph.End || at == start)
        {
            return false;
        }

        if (_text[at] == '\n')
        {
            return IsLineBoundary(start, at);
        }

        return ListMarks.IsBullet(_text[at + 1]) ? ListMarks.IsBullet(_text[start]) || at > start + 3
            : ListMarks.IsNext(_text, start, at + 1, _paragraph.End);
    }

    /// <summary>A line that closes nothing goes on in the next line when that starts in lower case or the line was full.</summary>
    /// <remarks>"contact manager" below "features" is a list; "cut off in the middle" below "This is a sentence" is not.</remarks>
    private bool IsLineBoundary(int start, int at)
    {
        const int fullLine = 45;
        var next = new NextWord(_text, at, _paragraph.End);
        if (next.IsLower)
        {
            return char.IsLower(_text[start]) && at - start < fullLine;
        }

        return at - start < fullLine || ListMarks.IsBullet(next.First);
    }

    private bool IsHeadline()
    {
        if (_paragraph.Length > HeadlineLength || ListMarks.IsMark(_text, _paragraph.Start, _paragraph.End))
        {
            return false;
        }

        var end = _paragraph.End - 1;
        while (end > _paragraph.Start && (ClosingRun.IsCloser(_text[end]) || IsClosing(_text[end])))
        {
            if (IsClosing(_text[end]))
            {
                return false;
            }

            end--;
        }

        return _text.IndexOf('\n', _paragraph.Start, _paragraph.Length) < 0;
    }

    private static bool IsClosing(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '‼' or '⁇' or '؟' or '۔' or '।';
}
