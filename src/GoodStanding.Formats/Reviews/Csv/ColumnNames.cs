namespace GoodStanding.Formats.Reviews.Csv;

/// <summary>What columns are called, the surest name first, in letters and digits only: English, German, French, Spanish, Italian, Dutch.</summary>
internal static class ColumnNames
{
    public static readonly string[] Rating =
    [
        "ratingvalue", "reviewrating", "starrating", "rating", "stars", "overallrating", "ratingstars", "reviewstars", "score", "average", "overall",
        "bewertung", "sterne", "gesamtbewertung", "note", "étoiles", "evaluation", "évaluation", "calificación", "puntuación", "estrellas", "valutazione", "stelle", "voto", "beoordeling", "sterren",
    ];

    public static readonly string[] Body =
    [
        "reviewbody", "reviewtext", "reviewcontent", "comment", "reviewcomment", "review", "text", "content", "body", "description", "message", "feedback", "comments",
        "rezension", "bewertungstext", "kommentar", "texte", "commentaire", "avis", "texto", "comentario", "reseña", "testo", "commento", "recensione", "tekst", "recensie", "opmerking",
    ];

    public static readonly string[] Author =
    [
        "author", "reviewername", "reviewer", "authorname", "username", "user", "name", "displayname", "customername", "customer", "reviewauthor", "commentername", "patient",
        "autor", "verfasser", "nutzer", "auteur", "nom", "autora", "nombre", "autore", "nome", "naam",
    ];

    public static readonly string[] Date =
    [
        "datepublished", "reviewdate", "publishedat", "createdat", "createtime", "created", "timecreated", "date", "publisheddate", "datecreated", "posted", "dateposted", "published", "commenterdate", "timestamp", "time",
        "datum", "veröffentlicht", "bewertungsdatum", "datedepublication", "fecha", "data", "publicado",
    ];

    public static readonly string[] Reply =
    [
        "ownerreply", "owneranswer", "ownerresponse", "reply", "response", "businessresponse", "reviewreply", "companyreply", "replytext", "responsetext", "answer",
        "antwort", "antwortdesinhabers", "réponse", "reponse", "respuesta", "risposta", "antwoord",
    ];

    public static readonly string[] ReplyDate =
    [
        "ownerreplydate", "owneranswerdate", "ownerresponsedate", "replydate", "responsedate", "businessresponsedate", "replytime", "companyreplydate", "antwortdatum", "datedelaréponse", "fechaderespuesta",
    ];

    public static readonly string[] Headline = ["headline", "reviewtitle", "title", "reviewheadline", "subject", "titel", "überschrift", "titre", "título", "titolo"];

    public static readonly string[] Uri = ["reviewurl", "reviewlink", "url", "link", "permalink"];

    public static readonly string[] Id = ["reviewid", "id", "bewertungsid", "identifiant"];

    public static readonly string[] Site = ["site", "source", "platform", "reviewsite", "channel", "quelle", "plattform", "plateforme", "plataforma", "piattaforma"];

    public static readonly string[] Listing =
    [
        "listing", "listingid", "location", "locationname", "profile", "providername", "doctorname", "doctor", "practice", "business", "businessname", "place", "placename", "placeid", "standort", "praxis", "arzt", "cabinet",
    ];

    /// <summary>A name without case, blanks and signs.</summary>
    public static string Plain(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
