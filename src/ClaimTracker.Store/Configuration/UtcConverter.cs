using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimTracker.Store.Configuration;

/// <summary>Times are UTC in every column; SQLite forgets the kind, so reading puts it back.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
