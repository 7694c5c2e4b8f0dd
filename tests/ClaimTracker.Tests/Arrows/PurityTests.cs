using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ClaimTracker.Extraction;

namespace ClaimTracker.Tests.Arrows;

/// <summary>Extraction gives the same findings for the same text on any machine: it cannot reach anything that differs.</summary>
public class PurityTests
{
    private static readonly string[] ForbiddenTypes =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Path",
        "System.Guid", "System.Random", "System.Environment", "System.Console", "System.Diagnostics.Process",
        "System.Threading.Thread", "System.Threading.Tasks.Parallel", "System.TimeProvider",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Diagnostics.Stopwatch.GetTimestamp",
    ];

    private static readonly string[] ForbiddenNamespaces =
    [
        "System.Net", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions", "Microsoft.AspNetCore", "Serilog",
        "AngleSharp.Io", "AngleSharp.Scripting",
    ];

    [Fact]
    public void Extraction_touches_no_file_socket_clock_or_random_source()
    {
        References().Where(IsForbidden).Should().BeEmpty("the pipeline is a pure function of the text");
    }

    [Fact]
    public void Extraction_references_only_the_framework_and_the_html_parser()
    {
        typeof(Extractor).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not "AngleSharp" and not "netstandard")
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText", true)]
    [InlineData("System.DateTime.get_UtcNow", true)]
    [InlineData("System.Net.Sockets.Socket.Connect", true)]
    [InlineData("System.DateTime.AddDays", false)]
    [InlineData("System.IO.Stream.Read", false)]
    public void The_check_tells_forbidden_members_from_others(string member, bool forbidden)
    {
        IsForbidden(member).Should().Be(forbidden);
    }

    // The compiler writes this call into every iterator; it decides who may reuse the enumerator and nothing else.
    private static bool IsForbidden(string member) =>
        member != "System.Environment.get_CurrentManagedThreadId" && (ForbiddenMembers.Contains(member)
        || ForbiddenTypes.Any(type => member.StartsWith(type + ".", StringComparison.Ordinal))
        || ForbiddenNamespaces.Any(space => member.StartsWith(space + ".", StringComparison.Ordinal)));

    private static List<string> References()
    {
        using var file = File.OpenRead(typeof(Extractor).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var members = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                members.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        members.Should().NotBeEmpty();
        return members;
    }
}
