using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>One who may speak in an article: a person, a body, a document or somebody unnamed.</summary>
internal sealed class Character(SourceKind kind, string name)
{
    // Nobody is described in more ways; a flood of made-up ones must not be looked through again and again.
    private const int MostDescriptions = 40;

    private readonly SortedDictionary<int, string> _printed = [];

    public SourceKind Kind { get; } = kind;

    public string Name { get; set; } = name;

    public Gender Gender { get; set; }

    public bool IsPlural { get; init; }

    /// <summary>Offices and descriptions, first printed first.</summary>
    public List<string> Descriptions { get; } = [];

    /// <summary>Title, party and place, as far as the article tells them.</summary>
    public Traits Traits { get; } = new();

    /// <summary>Where the character is named.</summary>
    public List<int> Positions { get; } = [];

    public void Print(TextSpan span, string name)
    {
        if (name.Length > 0)
        {
            _printed.TryAdd(span.Start, name);
        }
    }

    public void Describe(string? description)
    {
        if (Descriptions.Count < MostDescriptions && !string.IsNullOrWhiteSpace(description) && !Descriptions.Contains(description, StringComparer.OrdinalIgnoreCase))
        {
            Descriptions.Add(description);
        }
    }

    /// <summary>Every printed name and description, in printed order, without repeats.</summary>
    public IReadOnlyList<string> Names => [.. _printed.Values.Distinct(StringComparer.Ordinal)];

    /// <summary>The office to show beside the name: the fullest of the first ones printed.</summary>
    public string? Description => Descriptions.Count == 0 ? null : Descriptions.Take(3).MaxBy(description => description.Length);
}
