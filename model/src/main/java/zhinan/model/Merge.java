package zhinan.model;

import java.util.List;

/**
 * A duplicate that was folded, with the evidence and with all that is needed to unfold it.
 *
 * <p>Example: a matter pasted twice in a row, word for word: the first is kept, the second is here,
 * whole, with the place in the outline that it was taken from.
 *
 * <p>Immutable, may be shared.
 *
 * @param id {@code x1}, {@code x2} … in the order of folding
 * @param rule id of the rule that decided
 * @param keptId the node that stands for both
 * @param parentId the node that the merged one was a child of, {@link Guide#ID} for the first level
 * @param position the merged node's index among the parent's children of its type, 0-based
 * @param merged the matter or section that was folded, as it was
 * @param evidence how its pieces compare with those of the kept one
 * @param adopted ids of sections that only the merged one had; they now stand behind the sections
 *     of the kept one
 * @param values what the merged node stated: its nodes' values, and the uses of directories
 */
public record Merge(
    String id,
    String rule,
    String keptId,
    String parentId,
    int position,
    Node merged,
    List<Evidence> evidence,
    List<String> adopted,
    Values values) {
  public Merge {
    evidence = List.copyOf(evidence);
    adopted = List.copyOf(adopted);
    if (!(merged instanceof Matter) && !(merged instanceof Section)) {
      throw new IllegalArgumentException("only matters and sections are folded: " + merged.id());
    }
  }

  /** How alike two pieces are. */
  public enum Likeness {
    /** The same words; blanks, width and punctuation aside. */
    EQUAL,
    /** The same but for a few words. */
    NEAR,
    /** Other words. */
    DIFFERENT,
    /** Only one of the two has it. */
    MISSING
  }

  /**
   * One piece of the kept node beside the piece of the merged one.
   *
   * @param title the heading of the piece, {@code ""} for the text right under a matter
   * @param keptId the kept piece, {@code ""} where it has none
   * @param mergedId the merged piece, {@code ""} where it has none
   * @param likeness how alike they are
   * @param similarity from 0 to 1: the share of words in common
   * @param differences in document order
   */
  public record Evidence(
      String title,
      String keptId,
      String mergedId,
      Likeness likeness,
      double similarity,
      List<Difference> differences) {
    public Evidence {
      differences = List.copyOf(differences);
      if (!(similarity >= 0 && similarity <= 1)) {
        throw new IllegalArgumentException("similarity " + similarity + " is not within 0 and 1");
      }
    }
  }

  /**
   * Words that one has and the other has not.
   *
   * @param kept the words of the kept node, {@code ""} for nothing
   * @param merged the words of the merged node, {@code ""} for nothing
   */
  public record Difference(String kept, String merged) {}
}
