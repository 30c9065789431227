namespace GoodStanding.Storage;

/// <summary>A row that belongs to one practice and is seen by no other.</summary>
public interface IPracticeRow
{
    /// <summary>The practice; filled in when the row is saved.</summary>
    Guid PracticeId { get; set; }
}
