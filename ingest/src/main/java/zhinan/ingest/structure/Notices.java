package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Remark;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Notice;

/**
 * Makes notices of remarks: sorted by place, numbered, with the node they stand in and the words at
 * the place.
 */
final class Notices {
  /** Enough words to find the place by eye. */
  private static final int EXCERPT = 60;

  private Notices() {}

  static List<Notice> number(RawDocument document, Ledger ledger, List<Remark> remarks) {
    List<Remark> sorted =
        remarks.stream()
            .sorted(
                Comparator.comparingInt(Remark::start)
                    .thenComparingInt(Remark::end)
                    .thenComparing(Remark::code))
            .toList();
    List<Notice> notices = new ArrayList<>();
    for (Remark remark : sorted) {
      notices.add(notice("n" + (notices.size() + 1), document, ledger, remark));
    }
    return notices;
  }

  private static Notice notice(String id, RawDocument document, Ledger ledger, Remark remark) {
    String words =
        document.text().substring(remark.start(), Math.min(remark.end(), remark.start() + EXCERPT));
    return new Notice(
        id,
        remark.severity(),
        remark.code(),
        remark.message(),
        document.places().span(remark.start(), remark.end()),
        node(ledger, remark.start()),
        words.strip().replaceAll("\\s+", " "));
  }

  /** The node that the character at the offset was kept in. */
  private static Optional<String> node(Ledger ledger, int offset) {
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
