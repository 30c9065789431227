using System.Text.Json.Serialization;

namespace GoodStanding.Model.Wire;

/// <summary>Serializes the few plain values of the wire without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class WireJson : JsonSerializerContext;
