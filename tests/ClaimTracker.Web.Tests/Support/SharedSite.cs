namespace ClaimTracker.Web.Tests.Support;

/// <summary>One empty site for all tests of a class: starting one costs more than most tests.</summary>
public sealed class SharedSite : Site;

/// <summary>A site that gives a document up early, so that the tests of hostile ones are quick.</summary>
public sealed class ImpatientSite() : Site(new Dictionary<string, string> { ["Import:ReadSeconds"] = "3" });
