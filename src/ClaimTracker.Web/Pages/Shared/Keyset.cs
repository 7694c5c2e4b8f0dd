using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Ids of the rows of one page in order, with the places from which its neighbours go on; null where the list ends.</summary>
internal sealed record ListPage(List<int> Ids, string? Before, string? After);

/// <summary>A place in a list: the sort key and id of the row beside it.</summary>
/// <param name="Key">Sort key as text; null for a row without one, which stands last.</param>
/// <param name="Id">Id, which decides between equal keys.</param>
/// <param name="Backwards">True when the page before the place is wanted.</param>
internal sealed record ListPlace(string? Key, int Id, bool Backwards)
{
    /// <summary>Written as <c>id</c> or <c>id~key</c>.</summary>
    public override string ToString() => Id.ToString(CultureInfo.InvariantCulture) + (Key is null ? "" : "~" + Key);

    public static ListPlace? Parse(string? text, bool backwards)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var at = text.IndexOf('~', StringComparison.Ordinal);
        return int.TryParse(at < 0 ? text : text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new ListPlace(at < 0 ? null : text[(at + 1)..], id, backwards)
            : null;
    }
}

/// <summary>Pages a list by its sort key, so that the thousandth page costs what the first one costs.</summary>
/// <param name="key">Sort key of an entity.</param>
/// <param name="id">Id of an entity.</param>
/// <param name="read">Turns the key in an address back into a value; false when it is not one.</param>
/// <param name="write">Writes a key into an address; null for a row that has none.</param>
/// <param name="descending">True for the highest key first.</param>
internal sealed class Keyset<T, TKey>(
    Expression<Func<T, TKey>> key,
    Expression<Func<T, int>> id,
    Keyset<T, TKey>.Reader read,
    Func<TKey, string?> write,
    bool descending)
{
    private readonly Expression _id = Rebind.To(key.Parameters[0], id);
    private readonly Expression<Func<T, Row>> _row = Expression.Lambda<Func<T, Row>>(
        Expression.MemberInit(
            Expression.New(typeof(Row)),
            Expression.Bind(typeof(Row).GetProperty(nameof(Row.Key))!, key.Body),
            Expression.Bind(typeof(Row).GetProperty(nameof(Row.Id))!, Rebind.To(key.Parameters[0], id))),
        key.Parameters[0]);

    internal delegate bool Reader(string? text, out TKey value);

    /// <summary>True when the place can be one of this list: a made-up address is told so.</summary>
    public bool Understands(ListPlace place) => place.Key is null ? CanBeMissing : read(place.Key, out _);

    private static bool CanBeMissing => default(TKey) is null && typeof(TKey) != typeof(string);

    public async Task<ListPage> PageAsync(IQueryable<T> source, ListPlace? place, int size, CancellationToken cancellation)
    {
        var backwards = place?.Backwards ?? false;
        var rows = new List<Row>();
        // Rows without a key stand last and are read on their own: databases disagree about where null sorts, and an index range has no nulls.
        foreach (var keyed in CanBeMissing ? backwards ? new[] { false, true } : [true, false] : [true])
        {
            var isPlacePart = place is not null && keyed == place.Key is not null;
            var isBeyond = place is not null && !isPlacePart && keyed != backwards;
            if (rows.Count <= size && !isBeyond)
            {
                var part = Part(source, isPlacePart ? place : null, keyed, backwards);
                rows.AddRange(await part.Select(_row).Take(size + 1 - rows.Count).ToListAsync(cancellation));
            }
        }

        var more = rows.Count > size;
        var shown = more ? rows.GetRange(0, size) : rows;
        if (backwards)
        {
            shown.Reverse();
        }

        var hasBefore = backwards ? more : place is not null;
        var hasAfter = backwards || more;
        return new ListPage(
            [.. shown.Select(row => row.Id)],
            hasBefore && shown.Count > 0 ? PlaceOf(shown[0]) : null,
            hasAfter && shown.Count > 0 ? PlaceOf(shown[^1]) : null);
    }

    private IQueryable<T> Part(IQueryable<T> source, ListPlace? place, bool keyed, bool backwards)
    {
        var entity = key.Parameters[0];
        var down = descending != backwards;
        if (CanBeMissing)
        {
            var none = Expression.Constant(null, typeof(TKey));
            source = source.Where(Expression.Lambda<Func<T, bool>>(keyed ? Expression.NotEqual(key.Body, none) : Expression.Equal(key.Body, none), entity));
        }

        if (place is not null)
        {
            source = source.Where(Expression.Lambda<Func<T, bool>>(Beyond(place, keyed, down), entity));
        }

        var byId = Expression.Lambda<Func<T, int>>(_id, entity);
        return (keyed, down) switch
        {
            (true, true) => source.OrderByDescending(key).ThenByDescending(byId),
            (true, false) => source.OrderBy(key).ThenBy(byId),
            (false, true) => source.OrderByDescending(byId),
            (false, false) => source.OrderBy(byId),
        };
    }

    private BinaryExpression Beyond(ListPlace place, bool keyed, bool down)
    {
        var idBeyond = Compare(_id, Captured(place.Id), down, strict: true);
        if (!keyed)
        {
            return idBeyond;
        }

        read(place.Key, out var value);
        var bound = Captured(value);
        // key <= k AND (key < k OR id < i): the first part is what an index can seek.
        return Expression.AndAlso(Compare(key.Body, bound, down, strict: false), Expression.OrElse(Compare(key.Body, bound, down, strict: true), idBeyond));
    }

    private static BinaryExpression Compare(Expression left, Expression right, bool down, bool strict)
    {
        if (left.Type == typeof(string))
        {
            left = Expression.Call(typeof(string), nameof(string.Compare), null, left, right);
            right = Expression.Constant(0);
        }

        return (down, strict) switch
        {
            (true, true) => Expression.LessThan(left, right),
            (true, false) => Expression.LessThanOrEqual(left, right),
            (false, true) => Expression.GreaterThan(left, right),
            (false, false) => Expression.GreaterThanOrEqual(left, right),
        };
    }

    // A field of a captured object becomes a parameter of the statement, and the statement is compiled once.
    private static MemberExpression Captured<TValue>(TValue value) =>
        Expression.Field(Expression.Constant(new Box<TValue> { Value = value }), nameof(Box<>.Value));

    private string PlaceOf(Row row) => new ListPlace(write(row.Key), row.Id, false).ToString();

    private sealed class Row
    {
        public required TKey Key { get; init; }

        public required int Id { get; init; }
    }

    private sealed class Box<TValue>
    {
        public required TValue Value;
    }

    private sealed class Rebind(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        public static Expression To(ParameterExpression parameter, LambdaExpression lambda) =>
            new Rebind(lambda.Parameters[0], parameter).Visit(lambda.Body);

        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>The orders that lists have.</summary>
internal static class Keyset
{
    /// <summary>Newest first, undated last.</summary>
    public static Keyset<T, DateTime?> Newest<T>(Expression<Func<T, DateTime?>> at, Expression<Func<T, int>> id) =>
        new(at, id, ReadDate, value => value?.Ticks.ToString(CultureInfo.InvariantCulture), descending: true);

    /// <summary>The highest number first.</summary>
    public static Keyset<T, int> Most<T>(Expression<Func<T, int>> number, Expression<Func<T, int>> id) =>
        new(number, id, ReadNumber, value => value.ToString(CultureInfo.InvariantCulture), descending: true);

    /// <summary>By folded name.</summary>
    public static Keyset<T, string> ByName<T>(Expression<Func<T, string>> name, Expression<Func<T, int>> id) =>
        new(name, id, ReadName, value => value, descending: false);

    private static bool ReadDate(string? text, out DateTime? value)
    {
        value = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;
        return value is not null;
    }

    private static bool ReadNumber(string? text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool ReadName(string? text, out string value)
    {
        value = text ?? "";
        return text is not null;
    }
}
