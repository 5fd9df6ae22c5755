package hearsay.read;

import hearsay.HearsayException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names under which JSON keeps what an article is made of, likeliest first.
 *
 * <p>A name may lead into objects and lists: {@code source.name}, {@code authors.0}. Case, {@code
 * _} and {@code -} make no difference.
 */
public final class FieldNames {
  /** What an article is made of. */
  enum Part {
    ID,
    URL,
    TITLE,
    TEXT,
    DATE,
    OUTLET
  }

  private static final Map<Part, String> NAMES =
      Map.of(
          Part.ID, "id _id guid uuid uri articleid docid",
          Part.URL,
              "url link weburl canonicalurl canonical permalink sourceurl articleurl "
                  + "href mainentityofpage mainentityofpage.@id @id guid id uri",
          Part.TITLE,
              "title headline webtitle headline.main title.rendered fields.headline "
                  + "heading subject name",
          Part.TEXT,
              "text body content articlebody maintext fulltext storytext story "
                  + "fields.bodytext fields.body content.rendered content.text contenttext "
                  + "contentencoded content:encoded contenthtml bodyhtml bodytext "
                  + "cleanedtext cleantext articletext articlecontent mainbody plaintext "
                  + "rawtext paragraphs article contents html message description summary",
          Part.DATE,
              "published publishedat datepublished datepublish publishdate "
                  + "publicationdate publisheddate pubdate webpublicationdate publishedtime "
                  + "publishtime publishedon firstpublished date datestr pubtime issued "
                  + "datecreated createdat created timestamp time day updated datemodified",
          Part.OUTLET,
              "outlet publisher publisher.name source source.name source.title "
                  + "sitename site sourcename publication publication.name newspaper "
                  + "provider provider.name mediasource source.domain sourcedomain domain "
                  + "ispartof.name");

  private static final FieldNames USUAL = new FieldNames(Map.of());

  private final Map<Part, String> given;

  private FieldNames(Map<Part, String> given) {
    this.given = Map.copyOf(given);
  }

  /** The names that news services and scrapers commonly use. */
  public static FieldNames usual() {
    return USUAL;
  }

  /**
   * The usual names, and before them the user's.
   *
   * @param pairs such as {@code title=headline,text=story.body}
   * @throws HearsayException if one of them names no part of an article
   */
  public static FieldNames of(String pairs) {
    Map<Part, String> given = new EnumMap<>(Part.class);
    for (String pair : pairs.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw wrong(pair);
      }
      given.put(part(pair.substring(0, equals).strip(), pair), pair.substring(equals + 1).strip());
    }
    return new FieldNames(given);
  }

  private static Part part(String word, String pair) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "id" -> Part.ID;
      case "url", "link" -> Part.URL;
      case "title", "headline" -> Part.TITLE;
      case "text", "body" -> Part.TEXT;
      case "date", "published" -> Part.DATE;
      case "outlet", "source" -> Part.OUTLET;
      default -> throw wrong(pair);
    };
  }

  private static HearsayException wrong(String pair) {
    return HearsayException.of(
        "'%s' does not say where a part of an article stands.".formatted(pair),
        "Write title=NAME, text=NAME, date=NAME, outlet=NAME, url=NAME or id=NAME, with commas"
            + " between them.");
  }

  /** Where to look for {@code part}, likeliest first; the user's own name alone where given. */
  List<String> of(Part part) {
    String own = given.get(part);
    return own == null ? List.of(NAMES.getOrDefault(part, "").split(" ")) : List.of(own);
  }
}
