using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store;

/// <summary>The ledger: outlets, articles, speakers, quotes, claims, and who changed what.</summary>
public abstract class ClaimContext(DbContextOptions options) : IdentityDbContext<User, IdentityRole, string>(options)
{
    /// <summary>Who published.</summary>
    public DbSet<Outlet> Outlets => Set<Outlet>();

    /// <summary>Published reports.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>Their texts.</summary>
    public DbSet<ArticleVersion> ArticleVersions => Set<ArticleVersion>();

    /// <summary>Passages left out of the texts.</summary>
    public DbSet<SkippedPassage> SkippedPassages => Set<SkippedPassage>();

    /// <summary>Who speaks.</summary>
    public DbSet<Speaker> Speakers => Set<Speaker>();

    /// <summary>Names they are printed under.</summary>
    public DbSet<SpeakerName> SpeakerNames => Set<SpeakerName>();

    /// <summary>What they are quoted with.</summary>
    public DbSet<Quote> Quotes => Set<Quote>();

    /// <summary>Acts of speech.</summary>
    public DbSet<Utterance> Utterances => Set<Utterance>();

    /// <summary>Propositions.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>Keys claims are filed under.</summary>
    public DbSet<ClaimKey> ClaimKeys => Set<ClaimKey>();

    /// <summary>Relations between claims.</summary>
    public DbSet<ClaimRelation> ClaimRelations => Set<ClaimRelation>();

    /// <summary>Claims in articles.</summary>
    public DbSet<Appearance> Appearances => Set<Appearance>();

    /// <summary>Batches of documents.</summary>
    public DbSet<Import> Imports => Set<Import>();

    /// <summary>Documents of batches.</summary>
    public DbSet<ImportItem> ImportItems => Set<ImportItem>();

    /// <summary>Changes by people.</summary>
    public DbSet<Edit> Edits => Set<Edit>();
}
