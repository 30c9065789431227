namespace GoodStanding.Model;

/// <summary>What a recognizer has found in a text.</summary>
[WireStyle(WireCase.UpperSnake)]
public enum EntityType
{
    /// <summary>A person's name, nickname or initials.</summary>
    Person,

    /// <summary>A person's age.</summary>
    Age,

    /// <summary>A date or time finer than a year.</summary>
    Date,

    /// <summary>A place below a state.</summary>
    Location,

    /// <summary>A named hospital, ward, school or shop.</summary>
    Facility,

    /// <summary>A telephone or fax number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A number that stands for a person: record, account, policy, licence, plate, serial, room.</summary>
    Id,

    /// <summary>A US Social Security number, whole or its last four digits.</summary>
    Ssn,

    /// <summary>An IP address.</summary>
    Ip,

    /// <summary>A name on a social network, with its @.</summary>
    Handle,

    /// <summary>A payment card number.</summary>
    CreditCard,

    /// <summary>An international bank account number.</summary>
    Iban,

    /// <summary>A company or body that is no care facility.</summary>
    Organization,
}
