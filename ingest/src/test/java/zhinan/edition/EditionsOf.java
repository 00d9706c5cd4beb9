package zhinan.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import zhinan.corpus.Ratchet;
import zhinan.export.diff.Comparison;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;

/**
 * Makes editions of a plain text guide and scores their comparisons.
 *
 * @param name of the guide
 * @param conversion of the guide
 */
record EditionsOf(String name, Conversion conversion) {
  /** The parts that the issue asks for: 97 in 100 edits told, 2 strays for 100 edits. */
  private static final int HUNDRED = 100;

  private static final int TOLD = 97;
  private static final int STRAYS = 2;

  static EditionsOf of(String name, byte[] bytes) throws UnreadableDocumentException {
    return new EditionsOf(name, new Ingest().convert(name, bytes));
  }

  /** Makes an edition for each seed and counts what its comparison tells. */
  Sum sum(int seeds, int each, int blanks) throws UnreadableDocumentException {
    Sum sum = new Sum();
    for (int seed = 1; seed <= seeds; seed++) {
      EditionMaker maker = new EditionMaker(conversion, seed);
      byte[] next = maker.make(each, blanks).getBytes(StandardCharsets.UTF_8);
      Conversion edition = new Ingest().convert(name, next);
      sum.add(EditionScore.of(maker.edits(), Comparison.of(conversion.guide(), edition.guide())));
    }
    return sum;
  }

  /** What several editions came to. For one use. */
  static final class Sum {
    private final List<String> missed = new java.util.ArrayList<>();
    private final List<String> extra = new java.util.ArrayList<>();
    private final List<String> strays = new java.util.ArrayList<>();
    private int told;

    private void add(EditionScore score) {
      told += score.found().size();
      score.missed().forEach(edit -> missed.add(edit.toString()));
      score.extra().forEach(change -> extra.add(change.type() + " " + change.matter()));
      score.strays().forEach(change -> strays.add(change.type() + " " + change.matter()));
    }

    int edits() {
      return told + missed.size();
    }

    boolean isGoodEnough() {
      return HUNDRED * told >= TOLD * edits() && HUNDRED * strays.size() <= STRAYS * edits();
    }

    void into(Ratchet ratchet, String scope) {
      ratchet.high(scope + " told", told, List.of());
      ratchet.low(scope + " missed", missed.size(), missed);
      ratchet.low(scope + " extra", extra.size(), extra);
      ratchet.low(scope + " strays", strays.size(), strays);
    }

    @Override
    public String toString() {
      return told + " of " + edits() + " told; missed " + missed + "; strays " + strays;
    }
  }
}
