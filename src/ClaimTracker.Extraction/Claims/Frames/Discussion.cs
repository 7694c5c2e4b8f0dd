using ClaimTracker.Extraction.Claims.Actors;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>The requests and deliveries that an article has spoken of so far: fills what later sentences leave out.</summary>
internal sealed class Discussion
{
    private Event? _request;
    private Event? _supply;
    private Event? _last;

    /// <summary>The request spoken of last; null when there was none.</summary>
    public Event? Request => _request;

    /// <summary>Remembers an action.</summary>
    public void Note(Event seen)
    {
        if (!seen.IsComplete || seen.Object is null)
        {
            return;
        }

        switch (seen.Class)
        {
            case "request":
                _request = seen;
                _last = seen;
                break;
            case "supply":
                _supply = seen;
                _last = seen;
                break;
        }
    }

    /// <summary>The action with its missing parts taken from what was told before, where the words point there.</summary>
    public Event Complete(Event seen) => seen.Class switch
    {
        "request" => CompleteRequest(seen),
        "supply" => CompleteSupply(seen),
        "consider" => CompleteConsideration(seen),
        _ => seen,
    };

    private Event CompleteRequest(Event seen)
    {
        // "this has been requested from Russia", "Russia has had such a request", after "China is delivering weapons to Russia":
        // what is delivered to Russia is what Russia asked for.
        if (seen.Refers && _last is { Class: "supply", Actor: not null, Recipient: not null } told && Speaks(seen, told))
        {
            return seen with { Actor = told.Recipient, Recipient = told.Actor, Object = told.Object, ObjectName = told.ObjectName };
        }

        if (_request is not { } known || !SameOrOpen(seen.Actor, known.Actor))
        {
            return seen;
        }

        if (seen.Object is null)
        {
            return SameOrOpen(seen.Recipient, known.Recipient)
                ? seen with { Actor = known.Actor, Recipient = known.Recipient, Object = known.Object, ObjectName = known.ObjectName }
                : seen;
        }

        if (seen.Root != known.Root || !SameOrOpen(seen.Recipient, known.Recipient))
        {
            return seen;
        }

        var completed = seen with { Actor = known.Actor, Recipient = known.Recipient };
        // "equipment and other assistance" under a headline about military assistance.
        return Things.IsGeneric(seen.Object) ? completed with { Object = known.Object, ObjectName = known.ObjectName } : completed;
    }

    private static bool Speaks(Event seen, Event told)
    {
        var state = StateKey(seen.Actor ?? seen.Recipient);
        return state is null || state == StateKey(told.Recipient) || state == StateKey(told.Actor);
    }

    private Event CompleteSupply(Event seen)
    {
        if (_supply is not { } known || seen.Root != known.Root || !SameOrOpen(seen.Actor, known.Actor) || !SameOrOpen(seen.Recipient, known.Recipient))
        {
            return seen;
        }

        return seen with { Actor = known.Actor ?? seen.Actor, Recipient = known.Recipient ?? seen.Recipient };
    }

    private Event CompleteConsideration(Event seen)
    {
        if (!seen.Refers || _last is null)
        {
            return seen;
        }

        var recipient = _last.Class == "request" ? _last.Actor : _last.Recipient;
        var actor = seen.Actor ?? (_last.Class == "request" ? _last.Recipient : _last.Actor);
        return seen with { Actor = actor, Recipient = recipient, Object = _last.Object, ObjectName = _last.ObjectName };
    }

    private static bool SameOrOpen(Actor? seen, Actor? known) => seen is null || known is null || StateKey(seen) == StateKey(known);

    private static string? StateKey(Actor? actor) => actor?.State ?? actor?.Key;
}
