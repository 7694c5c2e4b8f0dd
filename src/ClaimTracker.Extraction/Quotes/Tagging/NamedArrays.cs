using System.Runtime.InteropServices;
using System.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>The weights file: arrays of numbers under names, little-endian, one behind the other.</summary>
/// <remarks>Each array is: length of the name, name in ASCII, bytes per element, number of elements, elements.</remarks>
internal sealed class NamedArrays
{
    private const uint Magic = 0x31515443; // "CTQ1"

    private readonly Dictionary<string, (int Size, byte[] Bytes)> _arrays = new(StringComparer.Ordinal);

    /// <summary>The array called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidDataException">There is none, or its elements have another size: the file is of another version.</exception>
    public T[] Get<T>(string name)
        where T : unmanaged
    {
        if (!_arrays.TryGetValue(name, out var array) || array.Size != Marshal.SizeOf<T>())
        {
            throw new InvalidDataException($"The weights hold no array {name} of this type.");
        }

        return MemoryMarshal.Cast<byte, T>(array.Bytes).ToArray();
    }

    /// <summary>Puts <paramref name="values"/> under <paramref name="name"/>.</summary>
    public void Put<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged =>
        _arrays[name] = (Marshal.SizeOf<T>(), MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>Reads a weights file.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static NamedArrays Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("This is not a weights file.");
        }

        var arrays = new NamedArrays();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            var size = reader.ReadInt32();
            var bytes = reader.ReadBytes(size * reader.ReadInt32());
            arrays._arrays[name] = (size, bytes);
        }

        return arrays;
    }

    /// <summary>Writes the arrays, in the order of their names, so that equal weights make equal files.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(_arrays.Count);
        foreach (var (name, (size, bytes)) in _arrays.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(size);
            writer.Write(bytes.Length / size);
            writer.Write(bytes);
        }
    }
}
