package zhinan.model;

/**
 * The heading of a node as the document prints it.
 *
 * <p>Example: {@code 事项4 新生儿户籍登记} is {@code label = "事项4"}, {@code number = "4"}, {@code title =
 * "新生儿户籍登记"}. Seen in every guide at hand; a label may be missing (office names, bold lines) and so
 * may the words (a numeral alone on its line).
 *
 * <p>Immutable, may be shared.
 *
 * @param label the printed label with its punctuation, {@code ""} where there is none
 * @param number the label's number as printed, without its punctuation ({@code 4}, {@code 四},
 *     {@code 60.1.2}); {@code ""} where there is none
 * @param title the words of the heading without label and closing colon, {@code ""} where they are
 *     missing
 * @param span from the label's first character to the title's last
 */
public record Heading(String label, String number, String title, Span span) {
  public Heading {
    if (label.isEmpty() && !number.isEmpty()) {
      throw new IllegalArgumentException("number " + number + " without a label");
    }
  }
}
