package zhinan.model;

import java.util.List;
import java.util.Optional;

/**
 * What a conversion thinks of itself: whether the document is a guide, why, and which reading of
 * its lines was chosen.
 *
 * <p>Example: {@code NOT_A_GUIDE 0.85}, because 7 of 10 lines hold a placeholder. It tells of the
 * conversion, not of the guide: comparing editions does not look at it. Immutable, may be shared.
 *
 * @param verdict guide or not
 * @param confidence how sure the verdict is, from 0 to 1, with two decimals
 * @param reasons what speaks for the verdict, the strongest first
 * @param choice the reading that the outline comes from
 */
public record Assessment(
    Verdict verdict, double confidence, List<Reason> reasons, Optional<Choice> choice) {
  /** A conversion that has not been judged. */
  public static final Assessment NONE =
      new Assessment(Verdict.DOUBTFUL, 0, List.of(), Optional.empty());

  public Assessment {
    reasons = List.copyOf(reasons);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
  }

  /**
   * One reason.
   *
   * @param code stable over versions: {@code placeholders}, {@code paper-title} …
   * @param message in English, with the figures: {@code 7 of 10 lines hold a placeholder}
   */
  public record Reason(String code, String message) {}

  /**
   * The reading that won, and the best one with other matters.
   *
   * @param name which lines head its matters: {@code convention} for those that the vocabulary
   *     knows, else the class of their labels
   * @param score how much better it explains the lines than that all is text, with one decimal
   * @param runnerUp the best reading with other matters, empty where there is none
   * @param decidedBy the evidence that made the difference; {@code known-words} where the
   *     convention won though another reading scored higher
   * @param evidence what the scores are made of, the largest difference first
   */
  public record Choice(
      String name,
      double score,
      Optional<RunnerUp> runnerUp,
      String decidedBy,
      List<Evidence> evidence) {
    public Choice {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A reading that did not win.
   *
   * @param name as of the reading that won
   * @param score by the same measure
   */
  public record RunnerUp(String name, double score) {}

  /**
   * What one kind of evidence says for both readings.
   *
   * @param name {@code titles}, {@code sections}, {@code groups}, {@code counting}
   * @param score for the reading that won, with one decimal
   * @param runnerUp for the other; 0 where there is none
   */
  public record Evidence(String name, double score, double runnerUp) {}
}
