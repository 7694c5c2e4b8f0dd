namespace ClaimTracker.Store.Entities;

/// <summary>An article's text as read at one time. Immutable: no column of it changes once written, but <see cref="IsCurrent"/>.</summary>
public sealed class ArticleVersion
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its article.</summary>
    public int ArticleId { get; set; }

    /// <summary>Its article.</summary>
    public Article Article { get; set; } = null!;

    /// <summary>1 for the first reading, counting up.</summary>
    public int Number { get; set; }

    /// <summary>True for the newest version: the one whose findings are shown and counted.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Headline as read; empty when there was none.</summary>
    public required string Title { get; set; }

    /// <summary>Normalised text that every span of a finding indexes.</summary>
    public required string Text { get; set; }

    /// <summary>SHA-256 of headline and text.</summary>
    public required string ContentHash { get; set; }

    /// <summary>SHA-256 of the imported bytes.</summary>
    public required string SourceHash { get; set; }

    /// <summary>Authors in printed order.</summary>
    public List<string> Authors { get; set; } = [];

    /// <summary>Correction and update notes.</summary>
    public List<string> Corrections { get; set; } = [];

    /// <summary>How the document was read, in sentences for people.</summary>
    public List<string> Notes { get; set; } = [];

    /// <summary>Version of the text normaliser.</summary>
    public int NormaliserVersion { get; set; }

    /// <summary>When it was read, UTC.</summary>
    public DateTime ReadAt { get; set; }

    /// <summary>What was left out, in document order.</summary>
    public List<SkippedPassage> Skipped { get; } = [];

    /// <summary>Quotes found or tagged in it.</summary>
    public List<Quote> Quotes { get; } = [];

    /// <summary>Claims that appear in it.</summary>
    public List<Appearance> Appearances { get; } = [];
}

/// <summary>A stretch of the document that is not article text.</summary>
public sealed class SkippedPassage
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>The version it was left out of.</summary>
    public int ArticleVersionId { get; set; }

    /// <summary>Place in document order, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The words as printed.</summary>
    public required string Text { get; set; }

    /// <summary>Why they are not article text.</summary>
    public required string Reason { get; set; }
}
