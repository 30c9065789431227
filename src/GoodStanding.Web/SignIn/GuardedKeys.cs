using System.Xml.Linq;
using GoodStanding.Storage.Guard;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace GoodStanding.Web.SignIn;

/// <summary>Closes the keys of cookies and forms with the key that guards the words: by themselves they would lie in plain text.</summary>
internal sealed class GuardedKeys(WordGuard guard) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("guarded", Convert.ToBase64String(guard.Close(plaintextElement.ToString(SaveOptions.DisableFormatting)))), typeof(Opener));

    /// <summary>Opens them again; the framework makes it by its name.</summary>
    internal sealed class Opener(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement) =>
            XElement.Parse(services.GetRequiredService<WordGuard>().Open(Convert.FromBase64String(encryptedElement.Value)));
    }
}
