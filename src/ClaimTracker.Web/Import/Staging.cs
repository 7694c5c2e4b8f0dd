using ClaimTracker.Extraction.Text;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Import;

/// <summary>Uploaded bytes on their way into the archive, one file per SHA-256; names from outside are never used as paths.</summary>
internal sealed class Staging(DataFolder folder)
{
    private const string Unfinished = ".part";

    private static readonly TimeSpan OrphanAge = TimeSpan.FromHours(24);

    /// <summary>Keeps the bytes and returns their hash. They are on the disk when it returns: the upload is answered on the strength of that.</summary>
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var hash = Fingerprint.Of(bytes.Span);
        var place = PlaceOf(hash);
        if (File.Exists(place))
        {
            return hash;
        }

        Directory.CreateDirectory(folder.Staging);
        var part = $"{place}.{Guid.NewGuid():N}{Unfinished}";
        await using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(bytes, cancellation);
            file.Flush(flushToDisk: true);
        }

        // Renaming is all or nothing: a hash never names half a file.
        File.Move(part, place, overwrite: true);
        return hash;
    }

    /// <summary>The bytes of a hash; null when they are not here any more.</summary>
    public async Task<byte[]?> ReadAsync(string hash, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllBytesAsync(PlaceOf(hash), cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool Holds(string hash) => hash.Length > 0 && File.Exists(PlaceOf(hash));

    public void Drop(string hash) => File.Delete(PlaceOf(hash));

    /// <summary>Deletes what a killed process left behind: files older than a day that no waiting item names.</summary>
    public void Sweep(IReadOnlySet<string> waiting, DateTime now)
    {
        if (!Directory.Exists(folder.Staging))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder.Staging))
        {
            if (!waiting.Contains(Path.GetFileName(file)) && now - File.GetLastWriteTimeUtc(file) > OrphanAge)
            {
                File.Delete(file);
            }
        }
    }

    private string PlaceOf(string hash) => Path.Combine(folder.Staging, hash);
}
