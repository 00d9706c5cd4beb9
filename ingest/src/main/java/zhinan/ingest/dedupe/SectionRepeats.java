package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Merge.Evidence;
import zhinan.model.Node;
import zhinan.model.Part;
import zhinan.model.Section;

/**
 * Finds sections pasted twice in a row, alone or as a run of several: the same headings in the same
 * order, and of each pair the words of one are the beginning of the other's.
 *
 * <p>Seen as {@code 4、办理地点及咨询电话} and {@code 5、办理时限} cut short, with both again, whole, behind them.
 */
final class SectionRepeats {
  /** Both say the same. */
  static final String SAME = "section.same";

  /** One is the other, cut short. */
  static final String CUT = "section.cut-short";

  /** A matter has nine sections by the usual template; a longer run is a matter of its own. */
  private static final int LONGEST_RUN = 9;

  private final MatterPieces all;

  SectionRepeats(MatterPieces all) {
    this.all = all;
  }

  /** In document order; of each pair the one that says less is folded. */
  List<SectionRepeat> of(Guide guide) {
    List<SectionRepeat> found = new ArrayList<>();
    guide.nodes().forEach(node -> below(found, node));
    return found;
  }

  private void below(List<SectionRepeat> found, Node node) {
    List<MatterPiece> pieces = sections(node).stream().map(this::piece).toList();
    int at = 0;
    while (at < pieces.size()) {
      int run = run(pieces, at);
      for (int i = at; i < at + run; i++) {
        found.add(repeat(node.id(), pieces, i, i + run));
      }
      at += Math.max(1, 2 * run);
    }
  }

  private static List<Section> sections(Node node) {
    return node instanceof Matter matter
        ? matter.sections()
        : node instanceof Part part ? part.sections() : List.of();
  }

  /** How many sections from the index on stand again right behind themselves, 0 for none. */
  private static int run(List<MatterPiece> pieces, int at) {
    for (int run = 1; run <= LONGEST_RUN && at + 2 * run <= pieces.size(); run++) {
      if (repeats(pieces, at, run)) {
        return run;
      }
    }
    return 0;
  }

  private static boolean repeats(List<MatterPiece> pieces, int at, int run) {
    for (int i = at; i < at + run; i++) {
      MatterPiece one = pieces.get(i);
      MatterPiece other = pieces.get(i + run);
      boolean sameHeading = !one.key().isEmpty() && one.key().equals(other.key());
      boolean whole = one.begins(other) || other.begins(one);
      boolean brokenOff =
          one.words().begins(other.words()) && isSilent(pieces, i + 1, at + run)
              || other.words().begins(one.words()) && isSilent(pieces, i + run + 1, at + 2 * run);
      if (!sameHeading || !whole && !brokenOff) {
        return false;
      }
    }
    return true;
  }

  /** Whether sections follow and all are empty: where a copy broke off, in the middle of a word. */
  private static boolean isSilent(List<MatterPiece> pieces, int from, int to) {
    return from < to
        && pieces.subList(from, to).stream().allMatch(piece -> piece.words().isEmpty());
  }

  private SectionRepeat repeat(String parent, List<MatterPiece> pieces, int first, int second) {
    boolean earlierIsFuller = pieces.get(second).words().begins(pieces.get(first).words());
    int kept = earlierIsFuller ? first : second;
    int merged = earlierIsFuller ? second : first;
    MatterPiece fuller = pieces.get(kept);
    MatterPiece other = pieces.get(merged);
    return new SectionRepeat(
        fuller.words().equals(other.words()) ? SAME : CUT,
        (Section) fuller.node(),
        (Section) other.node(),
        parent,
        merged,
        PiecePair.of(fuller, other).evidence());
  }

  private MatterPiece piece(Section section) {
    MatterPiece piece = all.piece(section);
    return piece.heading().isEmpty() ? piece : piece.under(piece.heading() + section.kinds());
  }

  /**
   * A section pasted twice in a row.
   *
   * @param rule id of the rule that decided
   * @param kept the one that says at least as much
   * @param merged the other
   * @param parentId the matter or part that holds both
   * @param position the other's index among the sections there, 0-based
   * @param evidence how they compare
   */
  record SectionRepeat(
      String rule,
      Section kept,
      Section merged,
      String parentId,
      int position,
      Evidence evidence) {}
}
