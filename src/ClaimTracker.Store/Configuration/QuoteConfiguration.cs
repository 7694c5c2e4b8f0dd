using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Store.Configuration;

internal sealed class QuoteConfiguration : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("CK_Quotes_Confidence", "\"Confidence\" BETWEEN 0 AND 1"));
        builder.Property(quote => quote.Stamp).IsConcurrencyToken();
        builder.HasOne(quote => quote.ArticleVersion).WithMany(version => version.Quotes).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(quote => quote.Speaker).WithMany(speaker => speaker.Quotes).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(quote => quote.Utterance).WithMany(utterance => utterance.Quotes).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<Quote>().WithMany().HasForeignKey(quote => quote.ParentId).OnDelete(DeleteBehavior.SetNull);

        // Two quotes of one version never cover the same words in the same roles.
        builder.HasIndex(quote => new { quote.ArticleVersionId, quote.SpanKey }).IsUnique();
        builder.HasIndex(quote => new { quote.ArticleVersionId, quote.Start, quote.Id });
        builder.HasIndex(quote => new { quote.SpeakerId, quote.Id });
        builder.HasIndex(quote => new { quote.State, quote.Id });
    }
}

internal sealed class QuoteSpanConfiguration : IEntityTypeConfiguration<QuoteSpan>
{
    public void Configure(EntityTypeBuilder<QuoteSpan> builder)
    {
        builder.ToTable("QuoteSpans", table => table.HasCheckConstraint("CK_QuoteSpans_Bounds", "\"Start\" >= 0 AND \"Start\" < \"End\""));
        builder.HasOne<Quote>().WithMany(quote => quote.Spans).HasForeignKey(span => span.QuoteId);
        builder.HasIndex(span => new { span.QuoteId, span.Role, span.Start }).IsUnique();
    }
}

internal sealed class QuoteRelayConfiguration : IEntityTypeConfiguration<QuoteRelay>
{
    public void Configure(EntityTypeBuilder<QuoteRelay> builder)
    {
        builder.ToTable("QuoteRelays");
        builder.HasOne<Quote>().WithMany(quote => quote.Via).HasForeignKey(relay => relay.QuoteId);
        builder.HasIndex(relay => new { relay.QuoteId, relay.Position }).IsUnique();
        builder.HasIndex(relay => relay.Key);
    }
}

internal sealed class UtteranceConfiguration : IEntityTypeConfiguration<Utterance>
{
    public void Configure(EntityTypeBuilder<Utterance> builder) =>
        builder.HasOne<Speaker>().WithMany().HasForeignKey(utterance => utterance.SpeakerId).OnDelete(DeleteBehavior.Restrict);
}

internal sealed class UtteranceKeyConfiguration : IEntityTypeConfiguration<UtteranceKey>
{
    public void Configure(EntityTypeBuilder<UtteranceKey> builder)
    {
        builder.ToTable("UtteranceKeys");
        builder.HasKey(key => new { key.Key, key.UtteranceId });
        builder.HasOne<Utterance>().WithMany(utterance => utterance.Keys).HasForeignKey(key => key.UtteranceId);
    }
}
