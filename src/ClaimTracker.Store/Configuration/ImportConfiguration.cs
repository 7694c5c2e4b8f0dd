using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Store.Configuration;

internal sealed class ImportItemConfiguration : IEntityTypeConfiguration<ImportItem>
{
    public void Configure(EntityTypeBuilder<ImportItem> builder)
    {
        builder.HasOne(item => item.Import).WithMany(import => import.Items).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(item => item.Article).WithMany().OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(item => new { item.ImportId, item.Position }).IsUnique();

        // What a worker asks: the oldest item that waits, or whose lease has run out.
        builder.HasIndex(item => new { item.State, item.Id });
    }
}

internal sealed class EditConfiguration : IEntityTypeConfiguration<Edit>
{
    public void Configure(EntityTypeBuilder<Edit> builder)
    {
        builder.HasIndex(edit => new { edit.ArticleId, edit.Id });
        builder.HasIndex(edit => new { edit.QuoteId, edit.Id });
        builder.HasIndex(edit => new { edit.ClaimId, edit.Id });
        builder.HasIndex(edit => new { edit.Subject, edit.SubjectId, edit.Id });
    }
}
