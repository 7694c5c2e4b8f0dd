using System.Net;
using System.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Import;

/// <summary>What people and programs send by mistake or on purpose: every answer names the file, the reason, the limit and what to do.</summary>
public sealed class BadUploadTests(ImpatientSite site) : IClassFixture<ImpatientSite>, IAsyncLifetime
{
    private HttpClient _client = null!;

    public async Task InitializeAsync() => _client = await site.SignedInAsync(Roles.Importer);

    public Task DisposeAsync()
    {
        _client.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_empty_form() =>
        (await (await _client.SendAsync()).ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("Choose a file or paste text.");

    [Theory]
    [InlineData("published", "31.02.2024", "is not a date")]
    [InlineData("published", "2024-02-31", "is not a date")]
    [InlineData("url", "javascript:alert(1)", "http:// or https://")]
    [InlineData("url", "//evil.example/x", "http:// or https://")]
    [InlineData("url", "https://me:secret@gazette.example/", "no name or password")]
    public async Task A_field_that_makes_no_sense_keeps_what_was_typed(string field, string value, string reason)
    {
        var answer = await _client.SendAsync([], [("text", "The ferry sails on Friday, she said."), (field, value)]);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain(reason);
        var page = await answer.PageAsync();
        page.QuerySelector("#text")!.TextContent.Should().Contain("The ferry sails on Friday");
        page.QuerySelector($"#{field}")!.GetAttribute("value").Should().Be(value);
    }

    [Fact]
    public async Task An_address_for_several_files()
    {
        var answer = await _client.SendAsync([("a.txt", Uploads.Utf8("One.")), ("b.txt", Uploads.Utf8("Two."))], [("url", "https://gazette.example/1")]);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("belongs to one article");
    }

    [Fact]
    public async Task Files_that_hold_nothing_do_not_stop_the_others()
    {
        var rows = await _client.RowsAsync(
            ("empty.txt", []), ("blank.txt", Uploads.Utf8(" \n\t\u00a0\u200b\ufeff ")), ("report.txt", Uploads.Utf8(Of("Northby"))));
        rows[0].Should().StartWith("empty.txt: Refused: empty.txt is empty");
        rows[1].Should().StartWith("blank.txt: Refused: ").And.NotEndWith(": ");
        rows[2].Should().StartWith("report.txt: In the archive");
    }

    // Only names are test data: the test framework writes test data out, megabytes and all.
    private static readonly Dictionary<string, Func<byte[]>> DisguisedBytes = new()
    {
        ["PDF"] = () => Encoding.Latin1.GetBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
        ["PNG"] = () => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0],
        ["ZIP"] = () => [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
        ["program"] = () => [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0],
    };

    public static TheoryData<string> Disguised => [.. DisguisedBytes.Keys];

    [Theory]
    [MemberData(nameof(Disguised))]
    public async Task Another_kind_of_file_named_txt_is_refused(string kind)
    {
        var row = (await _client.RowsAsync(($"article-{kind}.txt", DisguisedBytes[kind]()))).Should().ContainSingle().Subject;
        row.Should().StartWith($"article-{kind}.txt: Refused: ");
        row.Split(": ", 3)[2].Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("tool.exe")]
    [InlineData("page.svg")]
    [InlineData("page.html.exe")]
    [InlineData("noextension")]
    public async Task A_type_that_is_not_accepted_is_refused_with_the_list_of_those_that_are(string name) =>
        (await _client.RowsAsync((name, Uploads.Utf8("text")))).Should().ContainSingle().Which.Should().StartWith($"{name}: Refused: ").And.Contain(".txt, .md, .html, .htm");

    [Theory]
    [InlineData("../../etc/passwd.txt", "Uphill")]
    [InlineData("C:\\reports\\ferry.txt", "Downhill")]
    [InlineData("CON.txt", "Elsewhere")]
    public async Task A_name_with_a_path_in_it_is_only_a_name(string name, string place)
    {
        var text = Uploads.Utf8(Of(place));
        (await _client.RowsAsync((name, text))).Should().ContainSingle().Which.Should().Contain(": In the archive");
        Directory.EnumerateFiles(site.Folder, "*passwd*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_over_ten_megabytes_is_refused_and_the_others_go_in()
    {
        var rows = await _client.RowsAsync(("big.txt", new byte[(10 * 1024 * 1024) + 1]), ("small.txt", Uploads.Utf8(Of("Smallby"))));
        rows[0].Should().StartWith("big.txt: Refused: big.txt is 10.01 MB, larger than 10 MB");
        rows[1].Should().StartWith("small.txt: In the archive");
    }

    [Fact]
    public async Task Over_two_hundred_files()
    {
        var files = Enumerable.Range(0, 201).Select(i => ($"{i}.txt", Uploads.Utf8($"Text {i}."))).ToArray();
        (await (await _client.SendAsync(files)).ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("You sent 201 files; 200 at a time.");
    }

    [Fact]
    public async Task More_parts_than_the_framework_would_count_get_the_same_page()
    {
        var files = Enumerable.Range(0, 1_100).Select(i => ($"{i}.txt", Uploads.Utf8("x"))).ToArray();
        (await (await _client.SendAsync(files)).ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("You sent 1,100 files");
    }

    [Fact]
    public async Task Pasted_text_over_two_million_characters()
    {
        var answer = await _client.SendAsync([], [("text", new string('a', 2_000_001))]);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("longer than 2,000,000 characters");
    }

    [Fact]
    public async Task An_upload_that_says_it_is_over_a_hundred_megabytes_is_refused_before_it_is_read()
    {
        using var content = new Announced(101 * 1024 * 1024);
        using var answer = await _client.PostAsync(new Uri("/Import", UriKind.Relative), content);
        (await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge)).Should().Contain("101 MB").And.Contain("100 MB at most");
    }

    [Fact]
    public async Task A_form_that_expired_keeps_what_was_pasted()
    {
        using var form = new MultipartFormDataContent { { new StringContent("The ferry sails on Friday."), "text" } };
        using var answer = await _client.PostAsync(new Uri("/Import", UriKind.Relative), form);
        (await answer.ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("The form had expired").And.Contain("send it again");
        (await answer.PageAsync()).QuerySelector("#text")!.TextContent.Should().Contain("The ferry sails on Friday.");
        (await site.DatabaseAsync(db => db.ImportItems.CountAsync(i => i.Size == "The ferry sails on Friday.".Length))).Should().Be(0);
    }

    [Fact]
    public async Task An_upload_that_was_cut_off()
    {
        using var form = await _client.FormAsync();
        form.Add(new ByteArrayContent(Uploads.Utf8(Of("Cutby"))), "files", "cut.txt");
        var whole = await form.ReadAsByteArrayAsync();
        using var half = new ByteArrayContent(whole[..^80]);
        half.Headers.ContentType = form.Headers.ContentType;
        (await (await _client.PostAsync(new Uri("/Import", UriKind.Relative), half)).ProblemAsync(HttpStatusCode.BadRequest)).Should().Contain("cut off");
    }

    [Fact]
    public async Task Something_that_is_no_form()
    {
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        (await (await _client.PostAsync(new Uri("/Import", UriKind.Relative), json)).ProblemAsync(HttpStatusCode.UnsupportedMediaType)).Should().Contain("application/json");
    }

    private static readonly Dictionary<string, Func<byte[]>> EncodedBytes = new()
    {
        ["utf8-bom.txt"] = () => [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Of("Bomby"))],
        ["utf16-le.txt"] = () => [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Of("Leby"))],
        ["utf16-be.txt"] = () => [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Of("Beby"))],
        ["windows-1252.txt"] = () => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Of("Smørby")),
        ["nul.txt"] = () => Encoding.UTF8.GetBytes(Of("Nulby").Replace("Monday", "Mon\0day", StringComparison.Ordinal)),
        ["emoji.txt"] = () => Encoding.UTF8.GetBytes(Of("😀by 👩‍👩‍👧")),
        ["right-to-left.txt"] = () => Encoding.UTF8.GetBytes(Of("\u202eחיפה\u202c")),
    };

    public static TheoryData<string> Encoded => [.. EncodedBytes.Keys];

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task Every_encoding_is_read(string name)
    {
        (await _client.RowsAsync((name, EncodedBytes[name]()))).Should().ContainSingle().Which.Should().StartWith($"{name}: In the archive");
        var text = await site.DatabaseAsync(db => db.ArticleVersions.Where(v => v.Article.ExternalId == name).Select(v => v.Text).SingleAsync());
        text.Should().Contain("“We have signed the contract,”").And.NotContain("\0");
    }

    private static readonly Dictionary<string, Func<byte[]>> HostileBytes = new()
    {
        ["invalid-utf8.txt"] = () => [.. Encoding.UTF8.GetBytes(Of("Brokenby")), 0xc0, 0x80, 0x80, 0xff, 0xfe, 0xf5],
        ["line.txt"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The ferry sails again, said the minister, and ", 5_000_000 / 46))),
        ["word.txt"] = () => Encoding.UTF8.GetBytes(new string('a', 5_000_000)),
        ["quotes.txt"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("“", 1_000_000))),
        ["lines.txt"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n", 1_000_000))),
        ["marks.txt"] = () => Encoding.UTF8.GetBytes("The ferry sails e" + new string('\u0301', 100_000) + " again, she said."),
        ["deep.html"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + Of("Deepby")),
        ["fonts.html"] = () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<b><font>", 50_000)) + Of("Fontby")),
        ["angles.html"] = () => Encoding.UTF8.GetBytes(new string('<', 1_000_000)),
        ["comment.html"] = () => Encoding.UTF8.GetBytes("<p>The ferry</p><!--" + new string('-', 500_000)),
        ["attributes.html"] = () => Encoding.UTF8.GetBytes("<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">The ferry sails again.</p>"),
    };

    public static TheoryData<string> Hostile => [.. HostileBytes.Keys];

    /// <summary>Whatever becomes of it, there is a verdict, and the report beside it is in the archive.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_ends_in_a_verdict_and_costs_no_other(string name)
    {
        var rows = await _client.RowsAsync((name, HostileBytes[name]()), ("beside.txt", Uploads.Utf8(Of("Beside " + name))));
        rows.Should().HaveCount(2);
        rows[0].Should().MatchRegex("^[^:]+: (In the archive|Refused|Put aside for a person)");
        rows[1].Should().StartWith("beside.txt: In the archive");
    }

    [Fact]
    public async Task A_page_without_article_text_is_refused_with_a_reason()
    {
        var wall = "<html><head><title>Sign in</title></head><body><nav><a href='/'>Home</a><a href='/news'>News</a></nav><form><label>E-mail <input name=m></label><button>Sign in</button></form></body></html>";
        var row = (await _client.RowsAsync(("wall.html", Uploads.Utf8(wall)))).Should().ContainSingle().Subject;
        row.Should().StartWith("wall.html: Refused: ");
        row.Split(": ", 3)[2].Should().NotBeEmpty();
    }

    private static string Of(string place) => Uploads.Report.Replace("Norsund", place, StringComparison.Ordinal);

    /// <summary>A form that says how long it is and never comes.</summary>
    private sealed class Announced : HttpContent
    {
        private readonly long _length;

        public Announced(long length)
        {
            _length = length;
            Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

        protected override bool TryComputeLength(out long length)
        {
            length = _length;
            return true;
        }
    }
}
