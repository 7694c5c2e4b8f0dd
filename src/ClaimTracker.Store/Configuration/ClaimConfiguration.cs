using System.Text.Json;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Store.Configuration;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.Property(claim => claim.Stamp).IsConcurrencyToken();

        // Read and compared as a whole, never searched by its parts (ClaimKey is for that): one JSON column.
        builder.Property(claim => claim.Frame).HasConversion(
            frame => JsonSerializer.Serialize(frame, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<ClaimFrame>(json, JsonSerializerOptions.Web));
        builder.HasOne<Claim>().WithMany().HasForeignKey(claim => claim.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(claim => claim.Key);
        builder.HasIndex(claim => claim.MergedIntoId);

        // The claim list is paged by (latest report, id), alone and within one status.
        builder.HasIndex(claim => new { claim.LatestAt, claim.Id });
        builder.HasIndex(claim => new { claim.Status, claim.LatestAt, claim.Id });
        builder.HasIndex(claim => new { claim.OutletCount, claim.ArticleCount, claim.Id });
    }
}

internal sealed class ClaimKeyConfiguration : IEntityTypeConfiguration<ClaimKey>
{
    public void Configure(EntityTypeBuilder<ClaimKey> builder)
    {
        builder.HasOne<Claim>().WithMany(claim => claim.Keys).HasForeignKey(key => key.ClaimId);
        builder.HasIndex(key => new { key.Key, key.ClaimId }).IsUnique();
    }
}

internal sealed class ClaimRelationConfiguration : IEntityTypeConfiguration<ClaimRelation>
{
    public void Configure(EntityTypeBuilder<ClaimRelation> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_ClaimRelations_Confidence", "\"Confidence\" BETWEEN 0 AND 1");
            table.HasCheckConstraint("CK_ClaimRelations_Apart", "\"FromId\" <> \"ToId\"");
        });
        builder.Property(relation => relation.Stamp).IsConcurrencyToken();
        builder.HasOne(relation => relation.From).WithMany(claim => claim.RelationsFrom).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(relation => relation.To).WithMany(claim => claim.RelationsTo).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(relation => new { relation.FromId, relation.ToId, relation.Type }).IsUnique();
        builder.HasIndex(relation => relation.ToId);
        builder.HasIndex(relation => new { relation.State, relation.Id });
    }
}

internal sealed class AppearanceConfiguration : IEntityTypeConfiguration<Appearance>
{
    public void Configure(EntityTypeBuilder<Appearance> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Appearances_Bounds", "\"Start\" >= 0 AND \"Start\" < \"End\"");
            table.HasCheckConstraint("CK_Appearances_Confidence", "\"Confidence\" BETWEEN 0 AND 1");
        });
        builder.Property(appearance => appearance.Stamp).IsConcurrencyToken();
        builder.HasOne(appearance => appearance.Claim).WithMany(claim => claim.Appearances).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(appearance => appearance.ArticleVersion).WithMany(version => version.Appearances).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(appearance => appearance.Quote).WithMany(quote => quote.Appearances).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(appearance => new { appearance.ClaimId, appearance.Id });
        builder.HasIndex(appearance => new { appearance.ArticleVersionId, appearance.Place, appearance.Start });
        builder.HasIndex(appearance => appearance.QuoteId);
    }
}
