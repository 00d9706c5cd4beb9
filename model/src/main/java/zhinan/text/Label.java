package zhinan.text;

import java.util.List;

/**
 * The label in front of a line.
 *
 * <p>Example: {@code 60.1.2 办理路径} has the family {@code DECIMAL_3}, the number {@code 60.1.2}, the
 * values 60, 1, 2 and the length 7.
 *
 * <p>Immutable, may be shared.
 *
 * @param family which kind of label
 * @param number as printed, without punctuation; {@code ""} for bullets and brackets
 * @param values the number's parts as integers; empty for bullets and brackets
 * @param separator the character behind the number, such as {@code 、} or {@code .}; {@code ' '} for
 *     none
 * @param length how many characters of the line belong to the label, its punctuation and the blanks
 *     behind it included
 * @param prefix the guide's own word in front of the number, {@code 附件} or {@code SX-}; {@code ""}
 *     for families of the grammar
 */
public record Label(
    LabelFamily family,
    String number,
    List<Integer> values,
    char separator,
    int length,
    String prefix) {
  public Label {
    values = List.copyOf(values);
  }

  /** A label of a family that has its words from the grammar. */
  public Label(
      LabelFamily family, String number, List<Integer> values, char separator, int length) {
    this(family, number, values, separator, length, "");
  }

  /** The last part of the number, which counts up from line to line; 0 where there is no number. */
  public int value() {
    return values.isEmpty() ? 0 : values.get(values.size() - 1);
  }
}
