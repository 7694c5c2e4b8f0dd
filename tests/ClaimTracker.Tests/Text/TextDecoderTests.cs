using System.Text;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Sentence = "“Ćuprija is shut”, the mayor of Århus said – for now. Nobody asked him why it was.";

    public static TheoryData<string, byte[]> Forms => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sentence) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "UTF-16 big-endian with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Sentence) },
        { "UTF-16 big-endian without a mark", Encoding.BigEndianUnicode.GetBytes(Sentence) },
        { "UTF-32 with a mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Sentence)] },
        { "UTF-32 without a mark", Encoding.UTF32.GetBytes(Sentence) },
    };

    public static TheoryData<string, byte[]> Binaries => new()
    {
        { "PDF", "%PDF-1.7\n%âãÏÓ"u8.ToArray() },
        { "PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "JPEG", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "GIF", "GIF89a"u8.ToArray() },
        { "ZIP", [0x50, 0x4B, 0x03, 0x04, 0x14] },
        { "gzip", [0x1F, 0x8B, 0x08] },
        { "Windows program", [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0xB8, 0, 0] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_Unicode_is_told_from_the_bytes(string form, byte[] bytes) =>
        TextDecoder.Decode(bytes).Value.Should().Be(Sentence, "it is {0}", form);

    [Theory]
    [MemberData(nameof(Binaries))]
    public void A_binary_is_refused_by_its_first_bytes(string name, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);

        decoded.Value.Should().BeEmpty();
        decoded.Problem.Should().Contain(name).And.Contain("not text");
    }

    [Fact]
    public void Western_bytes_without_a_declaration_are_windows_1252()
    {
        byte[] bytes = [.. "The caf"u8, 0xE9, .. " is "u8, 0x93, .. "shut"u8, 0x94, .. ", he said."u8];

        var decoded = TextDecoder.Decode(bytes);

        decoded.Value.Should().Be("The café is “shut”, he said.");
        decoded.Notes.Should().Equal("Decoded as windows-1252.");
    }

    [Fact]
    public void A_declared_charset_is_used_and_a_wrong_one_loses_to_valid_UTF_8()
    {
        var polish = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!;
        var page = polish.GetBytes("<meta charset=iso-8859-2><p>Zażółć gęślą jaźń</p>");

        TextDecoder.Decode(page).Value.Should().Contain("Zażółć gęślą jaźń");
        TextDecoder.Decode(polish.GetBytes("Zażółć gęślą jaźń"), "iso-8859-2").Value.Should().Be("Zażółć gęślą jaźń");
        TextDecoder.Decode(Encoding.UTF8.GetBytes("Zażółć gęślą jaźń"), "iso-8859-1").Value.Should().Be("Zażółć gęślą jaźń");
    }

    [Fact]
    public void A_little_damage_is_counted_and_much_of_it_is_refused()
    {
        byte[] good = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Zażółć gęślą jaźń. ", 30)));

        var little = TextDecoder.Decode([.. good, 0xC0, 0x80, .. good]);
        little.Value.Should().Contain("\uFFFD\uFFFD");
        little.Notes.Should().ContainSingle().Which.Should().StartWith("2 characters were not valid UTF-8");

        TextDecoder.Decode([.. good, .. Enumerable.Repeat((byte)0xC0, 60)]).Problem.Should().StartWith("This is not text");
    }

    [Fact]
    public void Nothing_at_all_is_a_problem() => TextDecoder.Decode([]).Problem.Should().StartWith("The file is empty");
}
