package zhinan.ingest.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says of itself beside its text. Evidence for a title that the text does not
 * print, never a part of the text.
 *
 * <p>Example: a page with {@code <title>居住证办理_某区人民政府</title>} and {@code <meta name="ArticleTitle"
 * content="居住证办理">} states both as {@link Fact#TITLE} and {@link Fact#ARTICLE}. Immutable, may be
 * shared.
 *
 * @param stated the words of each fact that is stated, white space taken together, never blank
 */
public record DocumentFacts(Map<Fact, String> stated) {
  /** A document that says nothing of itself. */
  public static final DocumentFacts NONE = new DocumentFacts(Map.of());

  public DocumentFacts {
    stated.forEach(
        (fact, words) -> {
          if (words.isBlank()) {
            throw new IllegalArgumentException("a fact without words: " + fact);
          }
        });
    stated = stated.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(stated));
  }

  /** What a document may say of itself. */
  public enum Fact {
    /**
     * The title of the file as a whole, for windows and bookmarks; the site's name may be in it.
     */
    TITLE,
    /** The title of the text that the file was made for. */
    ARTICLE,
    /** The site that it is published on. */
    SITE,
    /** The part of the site that it stands in. */
    COLUMN,
    /** When it was published, as written. */
    PUBLISHED,
    /** Whom the text comes from. */
    ORIGIN,
    KEYWORDS,
    DESCRIPTION
  }

  /** The words of a fact. */
  public Optional<String> get(Fact fact) {
    return Optional.ofNullable(stated.get(fact));
  }
}
