using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ClaimTracker.Store.Configuration;

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.Property(speaker => speaker.Stamp).IsConcurrencyToken();
        builder.HasOne<Speaker>().WithMany().HasForeignKey(speaker => speaker.MergedIntoId).OnDelete(DeleteBehavior.Restrict);

        // "US officials" of one report and of another are two speakers: the scope keeps them apart.
        builder.HasIndex(speaker => new { speaker.Key, speaker.Kind, speaker.Scope }).IsUnique();
        builder.HasIndex(speaker => speaker.MergedIntoId);
    }
}

internal sealed class SpeakerNameConfiguration : IEntityTypeConfiguration<SpeakerName>
{
    public void Configure(EntityTypeBuilder<SpeakerName> builder)
    {
        builder.HasOne<Speaker>().WithMany(speaker => speaker.Names).HasForeignKey(name => name.SpeakerId);
        builder.HasIndex(name => new { name.SpeakerId, name.Key }).IsUnique();
        builder.HasIndex(name => name.Key);
    }
}
