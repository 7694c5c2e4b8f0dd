using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ImportRow = ClaimTracker.Store.Entities.Import;

namespace ClaimTracker.Web.Import;

/// <summary>Takes an upload in: bytes into staging, rows into the queue. When it returns, a crash loses nothing of it.</summary>
internal sealed class ImportIntake(ClaimContext db, Staging staging, ImportSignal signal, ImportSettings settings, TimeProvider clock)
{
    public const string PastedName = "Pasted text";

    /// <summary>Why the upload as a whole is refused, with the field it belongs to; empty when it can be taken in.</summary>
    public IReadOnlyList<(string Message, string Field)> Check(Upload upload)
    {
        var limits = settings;
        var problems = new List<(string, string)>();
        if (upload.Files.Count == 0 && string.IsNullOrWhiteSpace(upload.Text))
        {
            problems.Add(("Choose a file or paste text.", "files"));
        }

        if (upload.Files.Count > limits.MaxFiles)
        {
            problems.Add(($"You sent {upload.Files.Count:N0} files; {limits.MaxFiles:N0} at a time. Send the rest in another upload, or use the verb import.", "files"));
        }

        if (upload.Text.Length > limits.MaxPastedChars)
        {
            problems.Add(($"The pasted text is longer than {limits.MaxPastedChars:N0} characters. Paste one article at a time, or send it as a file.", "text"));
        }

        if (upload.Outlet.Length > 200)
        {
            problems.Add(("The outlet's name is longer than 200 characters.", "outlet"));
        }

        if (upload.Published.Length > 0 && GivenFields.ParseDate(upload.Published) is null)
        {
            problems.Add(($"“{FileNames.Show(upload.Published)}” is not a date of publication. Write it as year, month and day: 2022-03-14, in the years 1500 to 2200.", "published"));
        }

        if (upload.Url.Length > 0 && GivenFields.ParseUrl(upload.Url) is null)
        {
            problems.Add(("The address must begin with http:// or https:// and hold no name or password.", "url"));
        }
        else if (upload.Url.Length > 0 && upload.Files.Count + (string.IsNullOrWhiteSpace(upload.Text) ? 0 : 1) > 1)
        {
            problems.Add(("An address belongs to one article, and you sent several. Leave it empty, or send that article alone.", "url"));
        }

        return problems;
    }

    /// <summary>Takes in an upload that <see cref="Check"/> found nothing wrong with; a file that cannot be an article is refused by itself.</summary>
    /// <returns>The import's id.</returns>
    public async Task<int> AcceptAsync(Upload upload, string by, CancellationToken cancellation)
    {
        var import = new ImportRow
        {
            CreatedAt = clock.GetUtcNow().UtcDateTime,
            By = by,
            Outlet = upload.Outlet.Length > 0 ? upload.Outlet : null,
            PublishedAt = upload.Published.Length > 0 ? GivenFields.ParseDate(upload.Published)!.At.UtcDateTime : null,
            Url = upload.Url.Length > 0 ? GivenFields.ParseUrl(upload.Url) : null,
        };
        foreach (var file in upload.Files)
        {
            import.Items.Add(await StageAsync(file, import.Items.Count, cancellation));
        }

        if (!string.IsNullOrWhiteSpace(upload.Text))
        {
            import.Items.Add(await StageAsync(PastedName, System.Text.Encoding.UTF8.GetBytes(upload.Text), import.Items.Count, cancellation));
        }

        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellation);
        signal.Raise();
        return import.Id;
    }

    private async Task<ImportItem> StageAsync(IFormFile file, int position, CancellationToken cancellation)
    {
        if (Refusal(file) is { } reason)
        {
            return new ImportItem { Position = position, Name = FileNames.Show(file.FileName), SourceHash = "", Size = file.Length, State = ImportState.Refused, Reason = reason };
        }

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellation);
        return await StageAsync(FileNames.Show(file.FileName), bytes, position, cancellation);
    }

    private async Task<ImportItem> StageAsync(string name, byte[] bytes, int position, CancellationToken cancellation) => new()
    {
        Position = position,
        Name = name,
        SourceHash = await staging.KeepAsync(bytes, cancellation),
        Size = bytes.Length,
        State = ImportState.Queued,
    };

    private string? Refusal(IFormFile file)
    {
        var name = FileNames.Show(file.FileName);
        var limit = settings.MaxFileBytes;
        return !DocumentSource.IsAccepted(file.FileName)
                ? $"{name} is of a type that is not accepted. Accepted: {string.Join(", ", DocumentSource.Extensions)}. Save the article as text or as a web page and send that."
            : file.Length == 0 ? $"{name} is empty. Look whether it was saved."
            : file.Length > limit ? $"{name} is {Sizes.Show(file.Length)}, larger than {Sizes.Show(limit)}, which is the most for one file. Send only the article's text."
            : null;
    }
}
