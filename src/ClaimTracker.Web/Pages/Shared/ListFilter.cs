using System.Globalization;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>The filters of a list as its address holds them, each told apart from nonsense.</summary>
internal sealed class ListFilter
{
    private const int MaxLength = 200;
    private readonly List<Problem> _problems = [];
    private readonly IQueryCollection _query;

    private ListFilter(IQueryCollection query)
    {
        _query = query;
        Q = Words("q", "The search");
        Outlet = Words("outlet", "The outlet");
        Speaker = Words("speaker", "The speaker");
        FromText = Words("from", "The first day");
        ToText = Words("to", "The last day");
        From = Day(FromText, "from", "The first day");
        ToExclusive = Day(ToText, "to", "The last day")?.AddDays(1);
        if (From >= ToExclusive)
        {
            _problems.Add(new Problem("The first day must not be after the last day.", "from"));
        }

        StatusText = Words("status", "The status");
        Status = ReadStatus();
        Place = ReadPlace();
    }

    public string Q { get; }

    /// <summary>Id or part of the name of an outlet; <c>none</c> for reports that do not state one.</summary>
    public string Outlet { get; }

    /// <summary>Id or part of the name of a speaker.</summary>
    public string Speaker { get; }

    public string FromText { get; }

    public string ToText { get; }

    public string StatusText { get; }

    public DateTime? From { get; }

    /// <summary>The midnight after the last day.</summary>
    public DateTime? ToExclusive { get; }

    public ClaimStatus? Status { get; }

    public ListPlace? Place { get; private set; }

    public int? OutletId => Id(Outlet);

    public int? SpeakerId => Id(Speaker);

    public string OutletKey => TextFolding.Key(Outlet);

    public string SpeakerKey => TextFolding.Key(Speaker);

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>True when the whole list is asked for.</summary>
    public bool IsEmpty => Q.Length + Outlet.Length + Speaker.Length + FromText.Length + ToText.Length + StatusText.Length == 0;

    public static ListFilter Of(HttpRequest request) => new(request.Query);

    public void Add(Problem problem) => _problems.Add(problem);

    /// <summary>Takes over that a place belongs to the list; one that does not is a problem.</summary>
    public void CheckPlace<T, TKey>(Keyset<T, TKey> order)
    {
        if (Place is not null && !order.Understands(Place))
        {
            _problems.Add(new Problem("The address names a place that this list does not have. Begin at its first page."));
            Place = null;
        }
    }

    private string Words(string name, string label)
    {
        var value = _query[name].LastOrDefault()?.Trim() ?? "";
        if (value.Length <= MaxLength)
        {
            return value;
        }

        _problems.Add(new Problem($"{label} is longer than {MaxLength} characters.", name));
        return value[..MaxLength];
    }

    private DateTime? Day(string text, string field, string label)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            && day < DateTime.MaxValue.Date)
        {
            return day;
        }

        _problems.Add(new Problem($"{label} “{text}” is not a date. Write it as year, month and day: 2023-03-21.", field));
        return null;
    }

    private ClaimStatus? ReadStatus()
    {
        if (StatusText.Length == 0)
        {
            return null;
        }

        if (!char.IsAsciiDigit(StatusText[0]) && Enum.TryParse<ClaimStatus>(StatusText, ignoreCase: true, out var status) && Enum.IsDefined(status))
        {
            return status;
        }

        var known = string.Join(", ", Enum.GetValues<ClaimStatus>().Select(each => Shared.Words.Of(each).ToLowerInvariant()));
        _problems.Add(new Problem($"There is no status “{StatusText}”. There are: {known}.", "status"));
        return null;
    }

    private ListPlace? ReadPlace()
    {
        var after = _query["after"].LastOrDefault();
        var before = _query["before"].LastOrDefault();
        if (string.IsNullOrEmpty(after) && string.IsNullOrEmpty(before))
        {
            return null;
        }

        var place = ListPlace.Parse(after, backwards: false) ?? ListPlace.Parse(before, backwards: true);
        if (place is null)
        {
            _problems.Add(new Problem("The address names a place that this list does not have. Begin at its first page."));
        }

        return place;
    }

    private static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
