package zhinan.export.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhinan.export.diff.match.Matching;
import zhinan.export.diff.match.Profile;
import zhinan.export.diff.match.Scored;
import zhinan.model.SectionKind;

/** Which section of a matter is which in the other edition: by heading, kind, words and part. */
final class BodyPairs {
  private static final double HEADING = 0.4;
  private static final double WORDS = 0.4;
  private static final double PART = 0.15;
  private static final double ORDER = 0.05;

  /** What two headings of one kind have in common beyond their characters. */
  private static final double KIND = 0.7;

  /** A heading of the same kind in the same part, or most of the words. */
  private static final double LEAST = 0.35;

  private BodyPairs() {}

  /**
   * Pairs the bodies.
   *
   * @param parts which part of OLD is which of NEW
   */
  static Matching of(List<NodeBody> before, List<NodeBody> after, Matching parts) {
    Scored scored = new Scored(profiles(before), profiles(after));
    int longest = Math.max(before.size(), after.size());
    return Matching.of(
        before.size(),
        after.size(),
        scored.all(
            (i, j, titles, words) -> {
              NodeBody old = before.get(i);
              NodeBody fresh = after.get(j);
              double near = 1 - (double) Math.abs(i - j) / longest;
              return old.isSection() != fresh.isSection()
                  ? 0
                  : HEADING * heading(old, fresh, titles)
                      + WORDS * words
                      + (isOnePart(old, fresh, parts) ? PART : 0)
                      + ORDER * near;
            },
            LEAST));
  }

  private static boolean isOnePart(NodeBody old, NodeBody fresh, Matching parts) {
    return old.part() < 0 || fresh.part() < 0
        ? old.part() == fresh.part()
        : parts.after(old.part()) == fresh.part();
  }

  private static double heading(NodeBody old, NodeBody fresh, double titles) {
    Set<SectionKind> shared = EnumSet.noneOf(SectionKind.class);
    shared.addAll(old.kinds());
    shared.retainAll(fresh.kinds());
    shared.remove(SectionKind.OTHER);
    return shared.isEmpty() ? titles : Math.max(titles, KIND);
  }

  private static List<Profile> profiles(List<NodeBody> bodies) {
    List<Profile> profiles = new ArrayList<>();
    bodies.forEach(body -> profiles.add(Profile.of(body.title(), body.texts())));
    return profiles;
  }
}
