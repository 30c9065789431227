namespace GoodStanding.Web.Hosting;

/// <summary>Says of a page that what is uploaded to it names patients: it is read into memory and not by way of a file in the system's temporary folder.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InMemoryFilesAttribute : Attribute;
