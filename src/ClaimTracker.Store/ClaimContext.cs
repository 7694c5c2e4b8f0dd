using ClaimTracker.Store.Configuration;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Search;
using ClaimTracker.Store.Writing;
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

    // Fixed here and not by an option of the web application, so that the migrations never depend on its settings.
    /// <inheritdoc/>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    /// <summary>Makes the store ready: brings the schema up to date and sees that the search index is there. Safe to call at every start.</summary>
    /// <returns>Names of the migrations that were applied; empty when there was nothing to do.</returns>
    /// <exception cref="StoreUnusableException">The store cannot be used; the message tells the operator why and what to do.</exception>
    public abstract Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        WriteChecks.Run(this);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        WriteChecks.Run(this);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Ids of rows of <paramref name="subject"/> that hold all of <paramref name="terms"/>: the one place where full-text search differs by database.</summary>
    internal abstract IQueryable<int> SearchIds(SearchSubject subject, IReadOnlyList<SearchTerm> terms);

    /// <summary>Writes the search rows of <paramref name="ids"/> anew, in the caller's transaction.</summary>
    internal abstract Task IndexAsync(SearchSubject subject, IReadOnlyCollection<int> ids, CancellationToken cancellation);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);

        // Words rather than numbers: the file is to be read by other programs too.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ClaimContext).Assembly);
    }
}
