namespace GoodStanding.Screening.Recognizers.Numbers;

/// <summary>Some neighbouring groups of digits, read as one number.</summary>
internal readonly ref struct DigitRun
{
    private readonly ReadOnlySpan<DigitGroup> _groups;

    /// <summary>Makes a run of the groups; the buffer must hold all their digits.</summary>
    public DigitRun(ReadOnlySpan<char> text, ReadOnlySpan<DigitGroup> groups, Span<char> buffer)
    {
        _groups = groups;
        var count = 0;
        foreach (var group in groups)
        {
            for (var at = group.Start; at < group.End; at++)
                buffer[count++] = Digit(text[at]);
        }

        Digits = buffer[..count];
        HasPlus = groups[0].Start > 0 && text[groups[0].Start - 1] == '+';
    }

    /// <summary>The digits without what parts them.</summary>
    public ReadOnlySpan<char> Digits { get; }

    /// <summary>Whether a plus stands before it.</summary>
    public bool HasPlus { get; }

    /// <summary>How many groups.</summary>
    public int Groups => _groups.Length;

    /// <summary>Where it begins.</summary>
    public int Start => _groups[0].Start;

    /// <summary>The first code unit after it.</summary>
    public int End => _groups[^1].End;

    /// <summary>How many digits a group has.</summary>
    public int LengthOf(int group) => _groups[group].Length;

    /// <summary>Whether the groups have these lengths.</summary>
    public bool Has(ReadOnlySpan<int> lengths)
    {
        if (lengths.Length != _groups.Length)
            return false;

        for (var group = 0; group < lengths.Length; group++)
        {
            if (_groups[group].Length != lengths[group])
                return false;
        }

        return true;
    }

    /// <summary>Whether one and the same sign parts all groups.</summary>
    public bool IsPartedBy(char separator)
    {
        foreach (var group in _groups[1..])
        {
            if (group.Separator != separator)
                return false;
        }

        return true;
    }

    /// <summary>Whether that sign parts any two groups.</summary>
    public bool HasSeparator(char separator)
    {
        foreach (var group in _groups[1..])
        {
            if (group.Separator == separator)
                return true;
        }

        return false;
    }

    /// <summary>The digit that is meant: people and scanners write O for 0 and l for 1 inside numbers.</summary>
    public static char Digit(char letter) => letter switch
    {
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        _ => letter,
    };
}
