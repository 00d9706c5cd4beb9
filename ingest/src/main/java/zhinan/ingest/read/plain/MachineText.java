package zhinan.ingest.read.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zhinan.text.Signs;

/**
 * Tells text written by machines for machines (JSON, CSV, TSV) from text for people. No magic bytes
 * say so, hence Tika calls both plain text.
 */
public final class MachineText {
  /**
   * A table of two columns may be a guide whose labels and values are parted by tabs; of three and
   * more it is data.
   */
  private static final int MIN_FIELDS = 3;

  /** Shorter fields with a comma in them are names. */
  private static final int PROSE = 8;

  private MachineText() {}

  /** The media type of machine text; empty for text that people read. */
  public static Optional<String> mediaType(String text) {
    if (isJson(text)) {
      return Optional.of(MediaTypes.JSON);
    }
    if (isTable(text, ',')) {
      return Optional.of(MediaTypes.CSV);
    }
    return isTable(text, '\t') && !isProse(text) ? Optional.of(MediaTypes.TSV) : Optional.empty();
  }

  /**
   * Whether a table with tabs is one that people read: Chinese heads, and rows with several Chinese
   * fields ({@code 事项名称⇥所需材料} above {@code 收养登记⇥身份证、户口簿}), or with a sentence or list.
   */
  private static boolean isProse(String text) {
    List<String> records = text.lines().filter(line -> !line.isBlank()).toList();
    boolean headed =
        Arrays.stream(records.get(0).split("\t"))
            .allMatch(
                head -> isChinese(head) && head.chars().noneMatch(c -> Signs.isDigit((char) c)));
    long prose = records.stream().skip(1).filter(MachineText::isWords).count();
    return headed && prose * 2 >= records.size() - 1;
  }

  private static boolean isWords(String record) {
    String[] fields = record.split("\t");
    return Arrays.stream(fields).filter(MachineText::isChinese).count() > 1 || holdsProse(fields);
  }

  private static boolean isChinese(String field) {
    return field.chars().anyMatch(c -> Signs.isHan((char) c));
  }

  private static boolean holdsProse(String[] fields) {
    return Arrays.stream(fields)
        .anyMatch(
            field ->
                field.length() >= PROSE
                    && field
                        .chars()
                        .anyMatch(c -> Signs.isPause((char) c) || Signs.isStop((char) c)));
  }

  /** One object or list, or one to a line (JSON Lines): {@code {"…}, {@code [{…]}. */
  private static boolean isJson(String text) {
    String body = text.strip();
    if (body.length() < 2) {
      return false;
    }
    char last = body.charAt(body.length() - 1);
    char second = body.substring(1).stripLeading().charAt(0);
    return switch (body.charAt(0)) {
      case '{' -> last == '}' && (second == '"' || second == '}');
      case '[' -> last == ']' && (second == '"' || second == '{' || second == '[' || second == ']');
      default -> false;
    };
  }

  /**
   * Two records or more, all with one number of fields, and none that starts with an empty field (a
   * text dump's table).
   */
  private static boolean isTable(String text, char separator) {
    int expected = 0;
    int records = 0;
    for (int at = 0; at < text.length(); ) {
      int end = endOfRecord(text, at);
      int fields = fields(text, at, end, separator);
      if (fields > 0 && expected > 0 && fields != expected) {
        return false;
      }
      if (fields > 0) {
        expected = fields;
        records++;
        if (fields < MIN_FIELDS || text.charAt(at) == separator) {
          return false;
        }
      }
      at = end + 1;
    }
    return records > 1;
  }

  private static int endOfRecord(String text, int start) {
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        return i;
      }
    }
    return text.length();
  }

  private static int fields(String text, int start, int end, char separator) {
    if (text.substring(start, end).isBlank()) {
      return 0;
    }
    int fields = 1;
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      fields += c == separator && !quoted ? 1 : 0;
    }
    return fields;
  }
}
