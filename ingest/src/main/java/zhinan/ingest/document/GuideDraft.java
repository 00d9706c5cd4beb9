package zhinan.ingest.document;

import java.util.List;
import java.util.stream.Stream;
import zhinan.model.Conversion;
import zhinan.model.Guide;

/**
 * A guide in the making: what the stages behind {@code structure} hand on. Doubts are not numbered
 * before the last of them is done.
 *
 * <p>Example: structure gives a draft with the outline, normalizing adds values and their doubts,
 * deduplicating folds; {@link #finished} makes notices {@code n1}, {@code n2} … of all doubts.
 * Immutable, may be shared.
 *
 * @param conversion guide, text, ledger and merges so far; without notices
 * @param places finds lines and pages of the text
 * @param texts the words of the guide's blocks with their origins
 * @param links where words of the text lead to, by their places, which count up
 * @param doubts what will be notices, in no order
 */
public record GuideDraft(
    Conversion conversion,
    Places places,
    BodyTexts texts,
    List<LinkTarget> links,
    List<Doubt> doubts) {
  public GuideDraft {
    links = List.copyOf(links);
    doubts = List.copyOf(doubts);
    if (!conversion.notices().isEmpty()) {
      throw new IllegalArgumentException(
          "a draft holds doubts, found " + conversion.notices().size() + " notices");
    }
  }

  /** The guide so far. */
  public Guide guide() {
    return conversion.guide();
  }

  /** The same draft with another guide over the same text, and more doubts. */
  public GuideDraft with(Guide other, List<Doubt> more) {
    Conversion same =
        new Conversion(
            other,
            conversion.text(),
            conversion.ledger(),
            List.of(),
            conversion.merges(),
            conversion.assessment());
    return new GuideDraft(
        same, places, texts, links, Stream.concat(doubts.stream(), more.stream()).toList());
  }

  /** The conversion with its notices, numbered in document order. */
  public Conversion finished() {
    return new Conversion(
        conversion.guide(),
        conversion.text(),
        conversion.ledger(),
        new Notices(conversion.text(), places, conversion.ledger()).number(doubts),
        conversion.merges(),
        conversion.assessment());
  }
}
