using System.Globalization;
using ClaimTracker.Extraction.Speakers.Cast;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>A rule that resolves a source: stored name, reason with {0} for the source and {1} for the speaker, and how often it is right.</summary>
/// <remarks>Stored names never change once shipped; docs/rules.md tells each rule's idea, an example, and when it is wrong.</remarks>
internal sealed record SpeakerRule(string Name, string Reason, double Confidence)
{
    public static readonly SpeakerRule FullName = new("full-name", "“{0}” names {1}", 0.97);
    public static readonly SpeakerRule Surname = new("surname", "“{0}” is short for {1}, named in full elsewhere in the article", 0.93);
    public static readonly SpeakerRule LoneSurname = new("lone-surname", "“{0}” is a name that the article never gives in full", 0.75);
    public static readonly SpeakerRule Misprint = new("misprint", "“{0}” differs by one letter from the name of {1}", 0.7);
    public static readonly SpeakerRule SharedSurname = new("shared-surname", "“{0}” fits several people here; {1} was named last", 0.4);
    public static readonly SpeakerRule Office = new("office", "“{0}”: the article gives {1} this office", 0.85);
    public static readonly SpeakerRule OfficeUnnamed = new("office-unnamed", "“{0}” is an office whose holder the article does not name", 0.7);
    public static readonly SpeakerRule Pronoun = new("pronoun", "“{0}” refers to {1}, who spoke or was named just before", 0.75);
    public static readonly SpeakerRule Relative = new("relative", "“{0}” refers to the words before it, {1}", 0.8);
    public static readonly SpeakerRule Organization = new("organization", "“{0}” names a body", 0.9);
    public static readonly SpeakerRule ShortBody = new("short-body", "“{0}” is short for {1}, named more fully in the article", 0.8);
    public static readonly SpeakerRule OwnBody = new("own-body", "“{0}” is what the person just spoken of runs: {1}", 0.75);
    public static readonly SpeakerRule Epithet = new("epithet", "“{0}” describes {1}, who was named before", 0.6);
    public static readonly SpeakerRule Unnamed = new("unnamed", "“{0}” is somebody whom the article does not name", 0.9);
    public static readonly SpeakerRule SameUnnamed = new("same-unnamed", "“{0}” is the unnamed speaker before, {1}", 0.7);
    public static readonly SpeakerRule Document = new("document", "“{0}” is something written", 0.85);
    public static readonly SpeakerRule Group = new("group", "“{0}” is a group of people", 0.85);
    public static readonly SpeakerRule Author = new("author", "“{0}” is the article's own voice", 0.6);
    public static readonly SpeakerRule Continued = new("continued-speaker", "the quotation carries on; {1} spoke before it", 0.7);

    /// <summary>Every rule, for the documentation test.</summary>
    public static IReadOnlyList<SpeakerRule> All { get; } =
    [
        FullName, Surname, LoneSurname, Misprint, SharedSurname, Office, OfficeUnnamed, Pronoun, Relative, Organization, ShortBody, OwnBody, Epithet, Unnamed, SameUnnamed, Document, Group, Author, Continued,
    ];
}

/// <summary>Who a source refers to, and by which rule.</summary>
internal sealed record Answer(Character Who, SpeakerRule Rule, string Reason, double Confidence)
{
    public static Answer Of(Character who, SpeakerRule rule, string source, double doubt = 0) =>
        new(who, rule, string.Format(CultureInfo.InvariantCulture, rule.Reason, source, who.Name), Math.Max(0.1, rule.Confidence - doubt));
}
