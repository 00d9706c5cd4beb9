package zhinan.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Notice;

/**
 * Makes notices of doubts: sorted by place, numbered, with the node they stand in and the words at
 * the place.
 *
 * <p>Example: a doubt on the offsets 25–35 of a text becomes {@code n1} with their line, page and
 * the first words there. Immutable, may be shared.
 */
public final class Notices {
  /** Enough words to find the place by eye. */
  private static final int EXCERPT = 60;

  private final String text;
  private final Places places;
  private final Ledger ledger;

  /** For the text of one source; the ledger tells which node a place belongs to. */
  public Notices(String text, Places places, Ledger ledger) {
    this.text = text;
    this.places = places;
    this.ledger = ledger;
  }

  /** The notices, numbered in document order. */
  public List<Notice> number(List<Doubt> doubts) {
    List<Doubt> sorted =
        doubts.stream()
            .sorted(
                Comparator.comparingInt(Doubt::start)
                    .thenComparingInt(Doubt::end)
                    .thenComparing(Doubt::code)
                    .thenComparing(Doubt::message))
            .toList();
    List<Notice> notices = new ArrayList<>();
    for (Doubt doubt : sorted) {
      notices.add(notice("n" + (notices.size() + 1), doubt));
    }
    return notices;
  }

  private Notice notice(String id, Doubt doubt) {
    String words = text.substring(doubt.start(), Math.min(doubt.end(), doubt.start() + EXCERPT));
    return new Notice(
        id,
        doubt.severity(),
        doubt.code(),
        doubt.message(),
        places.span(doubt.start(), doubt.end()),
        node(doubt.start()),
        words.strip().replaceAll("\\s+", " "));
  }

  /** The node that the character at the offset was kept in. */
  private Optional<String> node(int offset) {
    int low = 0;
    int high = ledger.entries().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (ledger.entries().get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ledger.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(ledger.entries().get(low))
            .filter(entry -> entry.disposition() == Disposition.KEPT)
            .map(Entry::target)
            .filter(target -> !target.equals(Guide.ID));
  }
}
