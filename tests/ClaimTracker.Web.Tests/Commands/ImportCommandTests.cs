using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class ImportCommandTests
{
    private const string Report = "Ferry will sail again\n\nThe ferry to Norsund will sail again, the transport minister said on Monday.\n\n“We have signed the contract,” said Ada Lindqvist, the minister.\n";

    [Fact]
    public async Task Each_document_has_a_line_and_a_second_time_it_is_there_already()
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("ferry.txt", Report);
        var first = await Verbs.RunAsync("import", report, "--db", folder.At("a.db"));
        first.Code.Should().Be(0, first.Error + first.Out);
        first.Lines.Should().ContainSingle().Which.Should().MatchRegex("^added\tferry.txt\t/Articles/1\t\\d+ quotes\t\\d+ claims$");
        var second = await Verbs.RunAsync("import", report, "--db", folder.At("a.db"));
        second.Code.Should().Be(0);
        second.Lines.Should().ContainSingle().Which.Should().Be("already in the archive\tferry.txt\t/Articles/1");
    }

    [Fact]
    public async Task What_is_refused_is_named_and_the_others_go_in()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("import", folder.Write("empty.txt", ""), folder.Write("blank.txt", " \n\t "), folder.Write("tool.exe", "MZ"), folder.Write("ferry.txt", Report), "--db", folder.At("a.db"));
        run.Code.Should().Be(3);
        run.Lines.Should().HaveCount(4);
        run.Lines[0].Should().StartWith("refused\tempty.txt\tempty.txt is empty");
        run.Lines[1].Should().StartWith("refused\tblank.txt\t");
        run.Lines[2].Should().StartWith("refused\ttool.exe\t").And.Contain("Accepted: .txt, .md, .html, .htm");
        run.Lines[3].Should().StartWith("added\tferry.txt");
        run.Error.Should().Contain("4 documents: 1 in the archive, 0 there already, 3 refused.");
    }

    [Fact]
    public async Task Json_lines_bring_outlet_and_date()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.Write("batch.jsonl", """{"id":"f1","text":"The ferry to Norsund will sail again, the transport minister said on Monday.","outlet":"Harbour Gazette","published":"2024-03-04"}""");
        var run = await Verbs.RunAsync("import", "--jsonl", lines, "--db", folder.At("a.db"));
        run.Code.Should().Be(0, run.Error + run.Out);
        var export = await Verbs.RunAsync("export", "--db", folder.At("a.db"));
        export.Out.Should().Contain("Harbour Gazette").And.Contain("2024-03-04").And.Contain("\"externalId\":\"f1\"");
    }

    [Fact]
    public async Task Without_a_path_it_says_what_is_missing()
    {
        var run = await Verbs.RunAsync("import");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("PATH").And.Contain("claimtracker import --help");
    }
}
