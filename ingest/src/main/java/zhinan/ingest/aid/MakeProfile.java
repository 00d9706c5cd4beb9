package zhinan.ingest.aid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhinan.model.Source;
import zhinan.model.Source.Aid;

/**
 * What documents of one make have in common: the lines that stand in several of them, headings and
 * page furniture alike, and what the line model says of each and of the line below it.
 *
 * <p>Example: 60 pages of a portal that all have the line {@code 应交要件} above a list. On some the
 * model takes it for a heading and on some it does not; all of them together say that it is one.
 * What stands below {@code 当前位置：首页} on every page is its title.
 *
 * <p>Sums of whole numbers, so that the order of the documents does not matter. As text it is
 * UTF-8, sorted, a line an entry: the same documents give the same bytes. Immutable, may be shared.
 */
public final class MakeProfile {
  /** Nothing is known of other documents. */
  public static final MakeProfile NONE = new MakeProfile(Map.of(), Optional.empty());

  /** In so many documents a line must stand before they say anything of it. */
  public static final int FEWEST = 3;

  private static final String FORMAT = "zhinan-profile/1";
  private static final String NAME = "profile";

  /** Odds are kept in hundredths. */
  private static final double HUNDREDTHS = 100;

  /** What is said of a line: that it is text, a section, a part, a matter, a group. */
  private static final int ROLES = 5;

  private final Map<String, long[]> entries;
  private final Optional<Aid> aid;

  private MakeProfile(Map<String, long[]> entries, Optional<Aid> aid) {
    this.entries = entries;
    this.aid = aid;
  }

  /** One that is not added to any more. */
  private static MakeProfile whole(Map<String, long[]> entries) {
    byte[] text = text(entries).getBytes(StandardCharsets.UTF_8);
    return entries.isEmpty()
        ? NONE
        : new MakeProfile(entries, Optional.of(new Aid(NAME, Source.sha256(text))));
  }

  /**
   * What was seen of one document.
   *
   * @param seen lines, and what is said of each being text, a section, a part, a matter, a group
   */
  public static MakeProfile of(Map<String, double[]> seen) {
    Map<String, long[]> entries = new HashMap<>();
    seen.forEach(
        (key, odds) -> {
          long[] entry = new long[ROLES + 1];
          entry[ROLES] = 1;
          for (int i = 0; i < ROLES; i++) {
            entry[i] = Math.round(odds[i] * HUNDREDTHS);
          }
          entries.put(key, entry);
        });
    return new MakeProfile(entries, Optional.empty());
  }

  /** What both have seen. */
  public MakeProfile and(MakeProfile other) {
    Map<String, long[]> both = new HashMap<>(entries);
    other.entries.forEach((key, entry) -> both.merge(key, entry, MakeProfile::sum));
    return new MakeProfile(both, Optional.empty());
  }

  private static long[] sum(long[] one, long[] other) {
    long[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  /** Only what stands in several documents, with its hash. */
  public MakeProfile common() {
    Map<String, long[]> common = new HashMap<>(entries);
    common.values().removeIf(entry -> entry[ROLES] < FEWEST);
    return whole(common);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** What the documents together say of a line, by role; empty where too few have it. */
  public Optional<double[]> of(String key) {
    long[] entry = entries.get(key);
    return entry == null || entry[ROLES] < FEWEST
        ? Optional.empty()
        : Optional.of(
            Arrays.stream(entry, 0, ROLES)
                .mapToDouble(sum -> sum / HUNDREDTHS / entry[ROLES])
                .toArray());
  }

  /** Its name and hash, for the conversions that it helped; nothing for one that is empty. */
  public Optional<Aid> aid() {
    return aid;
  }

  /** As text: a line with the format, then for each entry the number of documents, sums and key. */
  public String text() {
    return text(entries);
  }

  private static String text(Map<String, long[]> entries) {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    new TreeMap<>(entries)
        .forEach(
            (key, entry) -> {
              text.append(entry[ROLES]);
              for (int i = 0; i < ROLES; i++) {
                text.append('\t').append(entry[i]);
              }
              text.append('\t').append(key).append('\n');
            });
    return text.toString();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException for other text, with the line that is none
   */
  public static MakeProfile read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
      throw new IllegalArgumentException(
          "is no profile: expected " + FORMAT + " in its first line");
    }
    Map<String, long[]> entries = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", ROLES + 2);
      long[] entry = new long[ROLES + 1];
      try {
        for (int i = 0; i < ROLES; i++) {
          entry[i] = Long.parseLong(columns[i + 1]);
        }
        entry[ROLES] = Long.parseLong(columns[0]);
        entries.put(columns[ROLES + 1], entry);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException(
            "is no profile: expected numbers and a line, found: " + line, e);
      }
    }
    return whole(entries);
  }
}
