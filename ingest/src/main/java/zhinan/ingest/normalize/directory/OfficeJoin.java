package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.normalize.office.Office;
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
   * state a field and not in the same words.
   */
  static Optional<Office> join(Office one, Office other) {
    List<Text> fields = new ArrayList<>();
    for (int i = 0; i < one.fields().size(); i++) {
      Text first = one.fields().get(i);
      Text second = other.fields().get(i);
      if (!first.isBlank() && !second.isBlank() && !bare(first).equals(bare(second))) {
        return Optional.empty();
      }
      fields.add(first.isBlank() ? second : first);
    }
    return Optional.of(office(fields, words(one, other)));
  }

  private static Office office(List<Text> fields, Text words) {
    return new Office(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        fields.get(5),
        fields.get(6),
        fields.get(7),
        words);
  }

  /** The words of the one that tells how to reach the office stand for both. */
  private static Text words(Office one, Office other) {
    return List.of(one, other).stream()
        .min(Comparator.comparing(office -> office.phones().isBlank()))
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
