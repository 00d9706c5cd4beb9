package zhinan.ingest.heading;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of a title: its runs of one to three characters, with marks at both ends, and how
 * long it is. Chinese headings have no blanks between words, and what a heading names mostly stands
 * at its end.
 *
 * <p>Example: {@code 时限} gives {@code 时 限 ^时 时限 限$ ^时限 时限$} and its length.
 *
 * <p>They are handed to OpenNLP as the words of the title: a feature generator of our own would
 * have to be public and entered in a register that the whole process shares.
 */
final class CharacterNGrams {
  /** Four lose 0.002 of accuracy in cross-validation and make a larger model. */
  private static final int LONGEST = 3;

  private static final char START = '^';
  private static final char END = '$';

  /** Shorter titles are told apart by each character, longer ones, which are rare, by steps. */
  private static final int SHORT = 8;

  private static final int STEP = 4;

  /** Beyond this a line is just long. */
  private static final int LONG = 16;

  /** Longer lines are no headings; what follows is not looked at, which bounds the cost. */
  private static final int LIMIT = 64;

  private CharacterNGrams() {}

  static String[] of(String title) {
    String cut = title.length() > LIMIT ? title.substring(0, LIMIT) : title;
    List<String> features = new ArrayList<>();
    addRuns(START + cut + END, features);
    features.add(
        "#" + (cut.length() > SHORT ? Math.min(cut.length(), LONG) / STEP * STEP : cut.length()));
    return features.toArray(String[]::new);
  }

  private static void addRuns(String marked, List<String> features) {
    for (int from = 0; from < marked.length(); from++) {
      for (int to = from + 1; to <= Math.min(marked.length(), from + LONGEST); to++) {
        boolean bareMark = to == from + 1 && (from == 0 || to == marked.length());
        if (!bareMark) {
          features.add(marked.substring(from, to));
        }
      }
    }
  }
}
