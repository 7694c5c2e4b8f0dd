using System.Text;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where a verb reads and writes: data on standard output, everything said to people on standard error.</summary>
/// <param name="In">Bytes, because telling their encoding is the reader's job.</param>
/// <param name="Out">Data.</param>
/// <param name="Error">Messages.</param>
/// <param name="IsInteractive">True when a person watches standard error: progress may be drawn.</param>
internal sealed record Terminal(Stream In, TextWriter Out, TextWriter Error, bool IsInteractive)
{
    public static Terminal Standard()
    {
        // UTF-8 whatever the locale says: the output is read by programs.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            !Console.IsErrorRedirected && !Console.IsOutputRedirected);
    }
}
