using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class CommandLineTests
{
    [Fact]
    public async Task Without_a_verb_it_serves()
    {
        var run = await Verbs.RunAsync();
        run.Should().BeEquivalentTo(new { Code = 0, Error = "" });
        run.Out.Should().StartWith("serve");
    }

    [Fact]
    public async Task Serve_takes_the_database_and_the_address()
    {
        var run = await Verbs.RunAsync("serve", "--db", "/tmp/other.db", "--urls", "http://localhost:5999");
        run.Code.Should().Be(0);
        run.Out.Should().Contain("--ConnectionStrings:Default=Data Source=/tmp/other.db").And.Contain("--urls=http://localhost:5999");
    }

    [Fact]
    public async Task A_setting_on_the_command_line_reaches_the_site() =>
        (await Verbs.RunAsync("--Import:MaxFiles=3")).Out.Should().Contain("--Import:MaxFiles=3");

    [Theory]
    [InlineData("improt", "Did you mean import?")]
    [InlineData("raed", "Did you mean read?")]
    [InlineData("--dp", "Did you mean --db?")]
    [InlineData("telephone", "Run \"claimtracker --help\"")]
    public async Task An_unknown_verb_or_option_is_refused_by_name(string typed, string hint)
    {
        var run = await Verbs.RunAsync(typed);
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty("standard output carries data only");
        run.Error.Should().Contain($"'{typed}'").And.Contain(hint);
    }

    [Fact]
    public async Task An_unknown_option_of_a_verb_is_not_taken_for_a_path()
    {
        var run = await Verbs.RunAsync("read", "--asis", "-");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("There is no option \"--asis\". Did you mean --as-is?");
    }

    [Theory]
    [InlineData("--Import:MaxFils=3", "There is no setting \"Import:MaxFils\"", "Import:MaxFiles")]
    [InlineData("--Access:Anonymous=true", "There is no setting \"Access:Anonymous\"", "Access:AnonymousRead")]
    [InlineData("--Seeds:Folder=x", "There is no setting \"Seeds:Folder\"", "Seeds:Directory")]
    public async Task An_unknown_setting_is_refused_by_name(string setting, string complaint, string known)
    {
        var run = await Verbs.RunAsync(setting);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(complaint).And.Contain(known);
    }

    [Theory]
    [InlineData("--Import:MaxFiles=many", "Import:MaxFiles")]
    [InlineData("--Import:MaxFileBytes=0", "Import:MaxFileBytes")]
    public async Task A_setting_with_an_impossible_value_is_refused_by_name(string setting, string name)
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("import", folder.Write("a.txt", "Nothing much."), "--db", folder.At("a.db"), setting);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(name);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("taken", "a file, not a folder");
        var run = await Verbs.RunAsync("migrate", "--db", folder.At("taken/archive.db"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain($"cannot write to {folder.At("taken")}");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("export", "--db", folder.Write("letter.db", "Dear reader, this is a letter and has more than a hundred bytes, so that it might have been a header, which it is not."));
        run.Code.Should().Be(2);
        run.Error.Should().Contain("letter.db");
    }
}
