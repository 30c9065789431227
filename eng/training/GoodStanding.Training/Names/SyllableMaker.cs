namespace GoodStanding.Training.Names;

/// <summary>Makes up names that sound like those of a list: each letter is drawn by the two before it.</summary>
internal sealed class SyllableMaker
{
    private readonly Dictionary<(char, char), List<char>> _after = [];

    public SyllableMaker(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.All(char.IsLetter)))
        {
            var before = ('^', '^');
            foreach (var letter in name.ToLowerInvariant() + "$")
            {
                if (!_after.TryGetValue(before, out var letters))
                    _after[before] = letters = [];
                letters.Add(letter);
                before = (before.Item2, letter);
            }
        }
    }

    public string Make(Random random)
    {
        while (true)
        {
            var name = "";
            var before = ('^', '^');
            while (name.Length < 12)
            {
                var letters = _after[before];
                var letter = letters[random.Next(letters.Count)];
                if (letter == '$')
                    break;

                name += letter;
                before = (before.Item2, letter);
            }

            if (name.Length is > 3 and < 12)
                return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }
}
