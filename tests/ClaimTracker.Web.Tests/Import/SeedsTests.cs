using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;
using ClaimTracker.Web.Tests.Support;
using SeedReports = ClaimTracker.Web.Import.Seeds;

namespace ClaimTracker.Web.Tests.Import;

public class SeedsTests
{
    private const string Entry = """
        [{"file":"ferry.md","original":"ferry.txt","outlet":"Harbour Gazette","basis":"inferred","evidence":"the byline","published":"2024-03-04","publishedEvidence":"“on Monday” was 4 March 2024","url":null}]
        """;

    [Fact]
    public void An_inferred_outlet_and_date_say_from_what()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outlets.json", Entry);
        folder.Write("ferry.md", Uploads.Report);
        var reading = SeedReports.Read(folder.Path).Should().ContainSingle().Subject.Read();
        reading.Outlet.Should().Be(new OutletReading("Harbour Gazette", OutletBasis.Inferred, "the byline"));
        reading.Published!.At.Should().Be(new DateTimeOffset(2024, 3, 4, 0, 0, 0, TimeSpan.Zero));
        reading.Notes.Should().Contain("Published 4 March 2024: inferred from “on Monday” was 4 March 2024.");
    }

    [Fact]
    public void What_the_document_says_wins_over_a_date_and_a_stated_outlet()
    {
        var seed = new Seed("a.md", "a.txt", "Harbour Gazette", "stated", "the byline", "2024-03-04", "a guess", null);
        var said = new OutletReading("Fjord Courier", OutletBasis.Stated, "the masthead");
        var date = new PublicationDate(new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero), false, "1 January 2023");
        var reading = new ArticleReading("Title", [], said, date, "en", ArticleText.From("Text."), [], [], null, [], null);
        seed.Complete(reading).Should().BeEquivalentTo(new { Outlet = said, Published = date });
        seed.Complete(reading with { Outlet = OutletReading.NotStated }).Outlet.Should().Be(new OutletReading("Harbour Gazette", OutletBasis.Stated, "the byline"));
    }

    [Fact]
    public void Originals_are_read_instead_where_somebody_put_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outlets.json", Entry);
        folder.Write("ferry.md", Uploads.Report);
        folder.Write("originals/ferry.txt", Uploads.Report);
        folder.Write("originals/other.txt", Uploads.Report);
        var seeds = SeedReports.Read(folder.Path);
        seeds.Select(s => s.Id).Should().Equal("ferry.txt", "other.txt");
        seeds[0].Read().Outlet.Name.Should().Be("Harbour Gazette");
        seeds[1].Read().Outlet.Basis.Should().NotBe(OutletBasis.Inferred);
    }

    [Fact]
    public void A_folder_that_holds_no_list_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        var configuration = new ConfigurationManager();
        configuration["Seeds:Directory"] = folder.Path;
        var asking = () => SeedReports.Folder(configuration);
        asking.Should().Throw<StartRefusedException>().WithMessage($"*Seeds:Directory*{folder.Path}*");
    }
}
