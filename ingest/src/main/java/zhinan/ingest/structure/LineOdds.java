package zhinan.ingest.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.Style;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.text.LabelFamily;

/**
 * How likely each line has each role, as the line model says: the logarithm of the odds against
 * text. Immutable.
 *
 * <p>Example: in a guide whose matters are headed {@code 事项1：} the odds of such a line as MATTER
 * are about 7, those of the first paper of a list as SECTION about -9.
 */
final class LineOdds {
  /** What it says for a matter that its label has the word for matter. */
  private static final double MATTER_WORD = 2;

  /** What it says against a matter, part or group that a known heading goes on counting. */
  private static final double SIBLING = 4;

  /** What styles say for a heading; the lines that the model learned from have none. */
  private static final double HEADING_STYLE = 2;

  private static final double BOLD = 0.7;
  private static final double CENTRED = 0.7;

  /** What it says against a matter or group that the vocabulary has the line for a heading. */
  private static final double KNOWN = 4;

  /** What it says for a matter that headings below carry its name. */
  private static final double NAMED_BELOW = 3;

  /** What it says against a matter that its title stands so often: contents and copies aside. */
  private static final double RECURS = 6;

  private static final int OFTEN = 4;

  /** So many lines further down at most the known heading stands. */
  private static final int NEAR = 12;

  /** So many lines above a field may stand the title that it repeats. */
  private static final int REPEATED = 4;

  /** Roles that are no further apart are open. */
  private static final double OPEN = 3;

  private static final List<Role> SHARED = List.of(Role.SECTION, Role.MATTER);

  /** Longer lines are not compared with those of other documents. */
  private static final int SHORT = 40;

  private final SheetLines lines;

  /** By line and role. */
  private final double[][] odds;

  /** Lines that are what they are, by their place in a table or their length. */
  private final boolean[] told;

  /** By the document alone. */
  LineOdds(SheetLines lines, LineModel model, GroupNames names) {
    this(lines, model, names, MakeProfile.NONE);
  }

  LineOdds(SheetLines lines, LineModel model, GroupNames names, MakeProfile profile) {
    this.lines = lines;
    this.told = new boolean[lines.size()];
    this.odds = new double[lines.size()][Role.values().length];
    LineFeatures features = new LineFeatures(lines, names);
    for (int i = 0; i < lines.size(); i++) {
      boolean text = features.isText(i) || isNumberOfField(i) || isRepeatedName(i);
      Optional<Role> sure = text ? Optional.of(Role.TEXT) : told(lines.get(i).origin());
      double[] logs = sure.isPresent() ? sure(sure.get()) : model.logs(features.all(i));
      double style = sure.isPresent() ? 0 : style(lines.get(i));
      double sibling = isSibling(i) ? SIBLING : 0;
      for (Role role : Role.values()) {
        double says = logs[role.ordinal()] - logs[Role.TEXT.ordinal()];
        odds[i][role.ordinal()] =
            says + (prior(i, role, style) - (role == Role.SECTION ? 0 : sibling));
      }
      told[i] = sure.isPresent();
    }
    if (!profile.isEmpty()) {
      for (int i = 0; i < lines.size(); i++) {
        together(i, profile);
      }
    }
  }

  /**
   * Where the document leaves it open what a line is, what the documents say that have the line too
   * weighs as much. Groups and parts are each document's own.
   */
  private void together(int line, MakeProfile profile) {
    Optional<double[]> others =
        told[line] || !isOpen(odds[line])
            ? Optional.empty()
            : key(line).flatMap(profile::of).or(() -> below(line).flatMap(profile::of));
    if (others.isPresent()) {
      for (Role role : SHARED) {
        int at = role.ordinal();
        odds[line][at] = (odds[line][at] + others.get()[at]) / 2;
      }
    }
  }

  /** Whether no role leads by much, and none of a document's own. */
  private static boolean isOpen(double[] odds) {
    double[] sorted = odds.clone();
    Arrays.sort(sorted);
    double best = sorted[sorted.length - 1];
    return best - sorted[sorted.length - 2] < OPEN
        && odds[Role.PART.ordinal()] < best
        && odds[Role.GROUP.ordinal()] < best;
  }

  /** What the document says of its short lines and of the lines below them, for a profile. */
  Map<String, double[]> seen() {
    Map<String, double[]> sums = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!told[i]) {
        double[] own = odds[i];
        Stream.of(key(i), below(i))
            .flatMap(Optional::stream)
            .forEach(
                key -> {
                  counts.merge(key, 1, Integer::sum);
                  double[] sum = sums.computeIfAbsent(key, k -> new double[own.length]);
                  Arrays.setAll(sum, role -> sum[role] + own[role]);
                });
      }
    }
    sums.forEach((key, sum) -> Arrays.setAll(sum, role -> sum[role] / counts.get(key)));
    return sums;
  }

  private Optional<String> key(int line) {
    Claim claim = lines.get(line);
    return isShort(claim) ? Optional.of(claim.family() + '\t' + claim.title()) : Optional.empty();
  }

  /** The line above, where it is short. */
  private Optional<String> below(int line) {
    return line > 0 && isShort(lines.get(line - 1))
        ? Optional.of('^' + lines.get(line - 1).words())
        : Optional.empty();
  }

  private static boolean isShort(Claim claim) {
    return claim.title().length() > 1 && claim.words().length() <= SHORT;
  }

  /** What a line is that came out of a table, by its place in it. */
  static Optional<Role> told(Origin origin) {
    return switch (origin) {
      case LINE -> Optional.empty();
      case KEY, CELL -> Optional.of(Role.SECTION);
      case NAME -> Optional.of(Role.MATTER);
      case VALUE -> Optional.of(Role.TEXT);
    };
  }

  private static double[] sure(Role role) {
    double[] logs = new double[Role.values().length];
    Arrays.fill(logs, role == Role.TEXT ? LineModel.NEVER : 2 * LineModel.NEVER);
    logs[Role.TEXT.ordinal()] = LineModel.NEVER;
    logs[role.ordinal()] = 0;
    return logs;
  }

  double of(int line, Role role) {
    return odds[line][role.ordinal()];
  }

  /** What the line itself and those around it say for a role beside the model. */
  private double prior(int line, Role role, double style) {
    double prior = role == Role.MATTER && isMatterWord(line) ? MATTER_WORD : 0;
    prior += role == Role.MATTER && isNamedBelow(line) ? NAMED_BELOW : 0;
    prior -= (role == Role.MATTER || role == Role.GROUP) && isKnownHeading(line) ? KNOWN : 0;
    prior -= role == Role.MATTER && isEverywhere(line) ? RECURS : 0;
    return prior + (role == Role.TEXT ? 0 : style);
  }

  /** Whoever set a line in the style of a heading, or bold and centred, says that it is one. */
  private double style(Claim claim) {
    Style style = lines.page().line(claim.block()).orElseThrow().style();
    boolean bold = !claim.title().isEmpty() && style.bold() >= claim.title().length();
    double heading = style.outline() > 0 ? HEADING_STYLE : 0;
    return heading + (bold ? BOLD : 0) + (style.centred() ? CENTRED : 0);
  }

  private boolean isKnownHeading(int line) {
    return lines.get(line).known() && !lines.get(line).kinds().isEmpty() && !isMatterWord(line);
  }

  /** Whether headings below carry the name: {@code 失业登记} / {@code 失业登记条件：…} / {@code 失业登记材料：…}. */
  private boolean isNamedBelow(int line) {
    String name = lines.get(line).title();
    int named = 0;
    for (int i = line + 1; i < Math.min(lines.size(), line + NEAR) && name.length() > 2; i++) {
      String title = lines.get(i).title();
      named += title.length() > name.length() && title.startsWith(name) ? 1 : 0;
    }
    return named > 1;
  }

  private boolean isEverywhere(int line) {
    return !isMatterWord(line) && lines.count(lines.get(line).title()) >= OFTEN;
  }

  private boolean isMatterWord(int line) {
    return isField(line) || lines.get(line).family().equals(LabelFamily.MATTER_WORD.name());
  }

  private boolean isField(int line) {
    return lines.get(line).family().equals(LabelFamily.MATTER_FIELD.name());
  }

  /** Whether the next line with the same kind of label is a known heading and goes on counting. */
  private boolean isSibling(int line) {
    Claim claim = lines.get(line);
    int end = claim.known() || claim.value() == 0 ? line : Math.min(lines.size(), line + NEAR);
    for (int i = line + 1; i < end; i++) {
      Claim other = lines.get(i);
      if (other.family().equals(claim.family())) {
        return other.known() && other.value() == claim.value() + 1;
      }
    }
    return false;
  }

  /** {@code 一 事项1} above {@code 事项名称：…}: the number of the matter that the field names. */
  private boolean isNumberOfField(int line) {
    return lines.get(line).title().isEmpty() && line + 1 < lines.size() && isField(line + 1);
  }

  /**
   * A field for the name, or the name below it, that says a title above once more: {@code 失业登记} /
   * {@code 基础信息} / {@code 事项名称} / {@code 失业登记}.
   */
  private boolean isRepeatedName(int line) {
    boolean below = line > 0 && isField(line - 1) && lines.get(line - 1).title().isEmpty();
    int field = below ? line - 1 : line;
    if (!isField(field)) {
      return false;
    }
    Claim claim = lines.get(field);
    String under = field + 1 < lines.size() ? lines.get(field + 1).words() : "";
    String name = claim.title().isEmpty() ? under : claim.title();
    boolean repeats = false;
    for (int i = field - 1; i >= Math.max(0, field - REPEATED); i--) {
      repeats |= !name.isEmpty() && lines.get(i).words().equals(name);
    }
    return repeats;
  }
}
