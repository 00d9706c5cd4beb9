package zhinan.ingest.normalize.directory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.normalize.office.Joined;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/**
 * Puts two statements about one office together.
 *
 * <p>Example: {@code 办理地点：市民中心2楼} in one section, {@code 咨询电话：87654321} in the next.
 */
final class OfficeJoin {
  private OfficeJoin() {}

  /**
   * The office that both describe; empty where they contradict each other, that is, where both
   * state a field and not in the same words; only remarks add up.
   */
  static Optional<Office> join(Office one, Office other) {
    Map<OfficeField, Text> fields = new EnumMap<>(OfficeField.class);
    fields.putAll(other.fields());
    for (Map.Entry<OfficeField, Text> stated : one.fields().entrySet()) {
      OfficeField field = stated.getKey();
      boolean same = !other.has(field) || bare(stated.getValue()).equals(bare(other.get(field)));
      if (!same && field != OfficeField.REMARKS) {
        return Optional.empty();
      }
      fields.put(
          field,
          same ? stated.getValue() : Joined.lines(List.of(stated.getValue(), other.get(field))));
    }
    return Optional.of(new Office(fields, words(one, other)));
  }

  /** The words of the one that tells how to reach the office stand for both. */
  private static Text words(Office one, Office other) {
    return List.of(one, other).stream()
        .min(Comparator.comparing(office -> !office.has(OfficeField.PHONES)))
        .map(Office::words)
        .orElseThrow();
  }

  /** The words without blanks, by which offices are compared. */
  static String bare(Text words) {
    return bare(words.chars());
  }

  static String bare(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!Text.isBlank(words.charAt(i))) {
        bare.append(words.charAt(i));
      }
    }
    return bare.toString();
  }
}
