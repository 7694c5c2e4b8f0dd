using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Store.Configuration;

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.HasIndex(outlet => outlet.Key).IsUnique();
        builder.Property(outlet => outlet.Stamp).IsConcurrencyToken();
    }
}

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(article => article.Stamp).IsConcurrencyToken();
        builder.HasOne(article => article.Outlet).WithMany(outlet => outlet.Articles).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(article => article.UrlKey).IsUnique();
        builder.HasIndex(article => article.ExternalId);

        // The article list is paged by (publication, id), alone and within one outlet.
        builder.HasIndex(article => new { article.PublishedAt, article.Id });
        builder.HasIndex(article => new { article.OutletId, article.PublishedAt, article.Id });
    }
}

internal sealed class ArticleVersionConfiguration : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.HasOne(version => version.Article).WithMany(article => article.Versions).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(version => new { version.ArticleId, version.Number }).IsUnique();

        // Text lies last in its row and is long: these indexes answer "is it there?" and "which is current?" without touching it.
        // Not unique: two outlets that carry one agency's text are two articles.
        builder.HasIndex(version => version.ContentHash);
        builder.HasIndex(version => version.SourceHash);
        builder.HasIndex(version => new { version.ArticleId, version.IsCurrent });
    }
}

internal sealed class SkippedPassageConfiguration : IEntityTypeConfiguration<SkippedPassage>
{
    public void Configure(EntityTypeBuilder<SkippedPassage> builder)
    {
        builder.HasOne<ArticleVersion>().WithMany(version => version.Skipped).HasForeignKey(passage => passage.ArticleVersionId);
        builder.HasIndex(passage => new { passage.ArticleVersionId, passage.Position }).IsUnique();
    }
}
