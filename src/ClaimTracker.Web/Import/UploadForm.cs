using Microsoft.AspNetCore.Http.Features;

namespace ClaimTracker.Web.Import;

/// <summary>What came with the import form.</summary>
internal sealed record Upload(IReadOnlyList<IFormFile> Files, string Text, string Outlet, string Published, string Url)
{
    public static Upload Empty { get; } = new([], "", "", "", "");
}

/// <summary>Why an upload could not even be taken apart; <paramref name="Status"/> is the HTTP status of the page that says so.</summary>
internal sealed record UploadFault(int Status, string Message);

/// <summary>Reads the form by hand: the framework's own reading answers everything that is too large, cut off or oddly built with an empty page.</summary>
internal static class UploadForm
{
    /// <summary>Parts of a form; far above the limit of files, so that too many files can be counted and named.</summary>
    public const int MaxParts = 10_000;

    public static async Task<(Upload Upload, UploadFault? Fault)> ReadAsync(HttpRequest request, ImportSettings limits, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return Faulty(StatusCodes.Status415UnsupportedMediaType,
                $"The request is of the type \"{request.ContentType ?? "none"}\"; this page takes a form (multipart/form-data). Open it in a browser, or use the verb import.");
        }

        // Known before a byte is read, so that nobody waits for an upload that will be refused.
        if (request.ContentLength > limits.MaxRequestBytes)
        {
            AllowLength(request, null);
            return Faulty(StatusCodes.Status413PayloadTooLarge, TooLarge(request.ContentLength.Value, limits));
        }

        AllowLength(request, limits.MaxRequestBytes);
        try
        {
            var form = await request.ReadFormAsync(cancellation);
            return (new Upload([.. form.Files], One(form, "text"), One(form, "outlet").Trim(), One(form, "published").Trim(), One(form, "url").Trim()), null);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Faulty(StatusCodes.Status413PayloadTooLarge, TooLarge(null, limits));
        }
        catch (InvalidDataException bad)
        {
            return Faulty(StatusCodes.Status400BadRequest, $"The upload could not be taken apart: {bad.Message.TrimEnd('.')}. Send fewer files at once, {limits.MaxFiles} at most.");
        }
        catch (IOException)
        {
            return Faulty(StatusCodes.Status400BadRequest, "The upload was cut off before its end, so nothing of it was kept. Send it again.");
        }
    }

    private static (Upload, UploadFault?) Faulty(int status, string message) => (Upload.Empty, new UploadFault(status, message));

    private static string TooLarge(long? size, ImportSettings limits) =>
        $"The upload {(size is { } bytes ? $"is {Sizes.Show(bytes)}; it " : "")}may be {Sizes.Show(limits.MaxRequestBytes)} at most. Send the files in several uploads, or use the verb import.";

    private static string One(IFormCollection form, string name) => form.TryGetValue(name, out var values) ? values.ToString() : "";

    private static void AllowLength(HttpRequest request, long? bytes)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = bytes;
        }
    }
}
