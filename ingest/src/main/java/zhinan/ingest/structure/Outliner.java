package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.SectionKind;
import zhinan.text.LabelFamily;

/**
 * Reads the outline of a document as a whole: each class of lines that may head its matters gives a
 * reading, the sections between are found for each, and the reading whose lines are best explained
 * wins.
 */
final class Outliner {
  private static final double LEAST = -4;
  private static final int SKIPS = 6;
  private static final double FAINT = -3;
  private static final int WINDOW = 24;
  private static final int FRONT = 12;
  private static final int SINGLES = 3;
  private static final int FORMS = 3;
  private static final double SHARE = 0.2;
  private static final double COVERED = 4;
  private static final double NEAR = 3;
  private static final double EMPTY = 4;
  private static final double SAME = 2;

  /** What it costs that a matter has no sections. */
  private static final double BODILESS = 2;

  /** So many lines above a field may stand the title that it repeats. */
  private static final int REPEATED = 4;

  private static final String NONE = "none";

  /** The word that ends the name of a group of fields: 基础信息, 审批信息. */
  private static final String FIELD_GROUP = "信息";

  private static final Set<SectionKind> FIELDS =
      EnumSet.of(
          SectionKind.TIME_LIMIT,
          SectionKind.AGENCY,
          SectionKind.LEVEL,
          SectionKind.CHANNEL,
          SectionKind.OTHER,
          SectionKind.RESULT,
          SectionKind.AGENT);

  private final SheetLines lines;
  private final GroupNames names;
  private final double[][] logs;
  private final String[] forms;
  private final Map<Long, Stretch> stretches = new HashMap<>();

  /** A decided line. */
  record Decided(int line, Role role) {}

  /**
   * The best reading of the lines between two matters.
   *
   * @param gain over taking all as text
   */
  record Stretch(double gain, List<Decided> heads) {}

  /** A whole reading. */
  record Reading(String name, double score, List<Decided> heads) {}

  Outliner(SheetLines lines, LineModel model, GroupNames names) {
    this.lines = lines;
    this.names = names;
    LineFeatures features = new LineFeatures(lines, names);
    this.logs = new double[lines.size()][];
    this.forms = new String[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      forms[i] = form(lines.get(i));
    }
    double[] text = sure(Role.TEXT);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Role> told = told(lines.get(i));
      if (features.isText(i) || isNumberOfField(i) || isRepeatedName(i)) {
        logs[i] = text;
      } else if (told.isPresent()) {
        logs[i] = sure(told.get());
      } else {
        List<String> f = new ArrayList<>(features.of(i));
        f.addAll(features.words(i));
        logs[i] = model.logs(f);
      }
    }
  }

  /** What a cell is by its place in its table. */
  static Optional<Role> told(Claim claim) {
    return switch (claim.origin()) {
      case LINE -> Optional.empty();
      case KEY, CELL -> Optional.of(Role.SECTION);
      case NAME -> Optional.of(Role.MATTER);
      case VALUE -> Optional.of(Role.TEXT);
    };
  }

  private static double[] sure(Role role) {
    double[] sure = new double[Role.values().length];
    java.util.Arrays.fill(sure, 2 * Math.log(1e-4));
    sure[Role.TEXT.ordinal()] = Math.log(1e-4);
    sure[role.ordinal()] = 0;
    return sure;
  }

  /** {@code 一 事项1} above {@code 事项名称：…}: the number of the matter that the field names. */
  private boolean isNumberOfField(int line) {
    return lines.get(line).title().isEmpty()
        && line + 1 < lines.size()
        && isField(line + 1);
  }

  private boolean isField(int line) {
    return lines.get(line).family().equals(LabelFamily.MATTER_FIELD.name());
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
    String name =
        !claim.title().isEmpty()
            ? claim.title()
            : field + 1 < lines.size() ? lines.get(field + 1).words() : "";
    for (int i = field - 1; i >= Math.max(0, field - REPEATED); i--) {
      if (!name.isEmpty() && lines.get(i).words().equals(name)) {
        return true;
      }
    }
    return false;
  }

  double odds(int line, Role role) {
    double[] log = logs[line];
    return log[role.ordinal()] - log[0];
  }

  List<Reading> readings() {
    Map<String, List<Integer>> classes = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (odds(i, Role.MATTER) > LEAST) {
        Claim claim = lines.get(i);
        String name = claim.labelled() ? claim.family() : "bare";
        classes.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
        classes.computeIfAbsent("any", n -> new ArrayList<>()).add(i);
        int outline = lines.page().line(claim.block()).orElseThrow().style().outline();
        if (outline > 0) {
          classes.computeIfAbsent("outline" + outline, n -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Reading> readings = new ArrayList<>();
    double most =
        classes.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("any"))
            .mapToDouble(entry -> weight(entry.getValue()))
            .max()
            .orElse(0);
    classes.forEach(
        (name, members) -> {
          if (weight(members) >= SHARE * most) {
            readings.add(read(name, members));
          }
        });
    classes.getOrDefault("any", List.of()).stream()
        .filter(i -> i < FRONT)
        .sorted(Comparator.comparingDouble(i -> -odds(i, Role.MATTER)))
        .limit(SINGLES)
        .forEach(i -> readings.add(single(i)));
    readings.add(untitled());
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return readings;
  }

  private double weight(List<Integer> members) {
    return members.stream().mapToDouble(i -> Math.max(0, odds(i, Role.MATTER))).sum();
  }

  private Reading untitled() {
    Stretch all = stretch(-1, lines.size());
    return new Reading(
        all.heads().stream().anyMatch(h -> h.role() == Role.SECTION) ? "untitled" : "nothing",
        all.heads().stream().anyMatch(h -> h.role() == Role.SECTION) ? all.gain() - 6 : 0,
        all.heads());
  }

  private Reading single(int title) {
    List<Decided> heads = new ArrayList<>();
    heads.add(new Decided(title, Role.MATTER));
    Stretch rest = stretch(title, lines.size());
    heads.addAll(rest.heads());
    return new Reading("single", odds(title, Role.MATTER) + rest.gain(), heads);
  }

  /** Chooses the matters among the members by dynamic programming. */
  private Reading read(String name, List<Integer> members) {
    int n = members.size();
    double[] best = new double[n];
    int[] back = new int[n];
    double end = Double.NEGATIVE_INFINITY;
    int last = -1;
    for (int k = 0; k < n; k++) {
      int line = members.get(k);
      best[k] = front(line) + (k > SKIPS ? -2.0 * (k - SKIPS) : 0);
      back[k] = -1;
      for (int j = k - 1; j >= 0 && j >= k - 1 - SKIPS; j--) {
        double value =
            best[j] + stretch(members.get(j), line).gain() + transition(members.get(j), line);
        if (value > best[k]) {
          best[k] = value;
          back[k] = j;
        }
      }
      best[k] += odds(line, Role.MATTER);
      if (k >= n - 1 - SKIPS) {
        double total = best[k] + stretch(line, lines.size()).gain();
        if (total > end) {
          end = total;
          last = k;
        }
      }
    }
    List<Integer> chosen = new ArrayList<>();
    for (int k = last; k >= 0; k = back[k]) {
      chosen.add(0, members.get(k));
    }
    List<Decided> heads = new ArrayList<>(frontHeads(chosen.isEmpty() ? 0 : chosen.get(0)));
    for (int k = 0; k < chosen.size(); k++) {
      heads.add(new Decided(chosen.get(k), Role.MATTER));
      int to = k + 1 < chosen.size() ? chosen.get(k + 1) : lines.size();
      heads.addAll(stretch(chosen.get(k), to).heads());
    }
    return new Reading(name, end, heads);
  }

  /** What the lines above the first matter say: groups. */
  private double front(int line) {
    return frontHeads(line).stream()
        .mapToDouble(h -> Math.max(0, odds(h.line(), h.role())))
        .sum();
  }

  private List<Decided> frontHeads(int line) {
    List<Decided> heads = new ArrayList<>();
    boolean adjacent = true;
    for (int i = line - 1; i >= Math.max(1, line - 6); i--) {
      boolean name =
          !names.isGuideTitle(lines.get(i).words())
              && odds(i, Role.GROUP) + (adjacent ? nearness(i, -1, line) : 0) > 0;
      if (name) {
        heads.add(0, new Decided(i, Role.GROUP));
      } else {
        adjacent = false;
      }
    }
    return heads;
  }

  private double transition(int from, int to) {
    Claim a = lines.get(from);
    Claim b = lines.get(to);
    double cost = to == from + 1 && !a.beforeTable() ? -EMPTY : 0;
    if (!a.family().equals(b.family())) {
      return cost - 1.5;
    }
    if (a.value() == 0 || b.value() == 0) {
      return cost + 0.3;
    }
    int step = b.value() - a.value();
    return cost + (step == 1 ? 1.5 : b.value() == 1 ? 0 : step > 1 && step < 4 ? -1 : -2.5);
  }

  private Stretch stretch(int from, int to) {
    return stretches.computeIfAbsent((long) from << 32 | to, key -> decode(from, to));
  }

  private Stretch decode(int from, int to) {
    // groups at the end
    List<Decided> groups = new ArrayList<>();
    double groupGain = 0;
    int end = to;
    if (to < lines.size()) {
      boolean adjacent = true;
      for (int i = to - 1; i > from && i > to - 8; i--) {
        double gain = odds(i, Role.GROUP) + (adjacent ? nearness(i, from, to) : 0);
        if (gain > Math.max(0, odds(i, Role.SECTION))) {
          groups.add(0, new Decided(i, Role.GROUP));
          groupGain += gain;
          end = i;
        } else {
          adjacent = false;
        }
      }
    }
    List<Integer> candidates = new ArrayList<>();
    Map<String, Double> sectionForms = new TreeMap<>();
    Map<String, Double> partForms = new TreeMap<>();
    String own = from < 0 || forms[from].equals(NONE) ? "" : forms[from];
    for (int i = from + 1; i < end; i++) {
      double s = odds(i, Role.SECTION) - (forms[i].equals(own) ? sameForm(from, i) : 0);
      double p = forms[i].equals(own) ? -10 : odds(i, Role.PART);
      if (s > FAINT || p > FAINT) {
        candidates.add(i);
        if (s > -1) {
          sectionForms.merge(form(i), Math.max(s, 0.1), Double::sum);
        }
        if (p > 0) {
          partForms.merge(form(i), Math.max(p, 0.1), Double::sum);
        }
      }
    }
    List<String> sections = largest(sectionForms);
    List<String> parts = largest(partForms);
    if (candidates.isEmpty() || sections.isEmpty() && parts.isEmpty()) {
      return new Stretch(groupGain - BODILESS, groups);
    }
    Stretch best = new Stretch(-BODILESS, List.of());
    for (String section : sections) {
      best = better(best, chain(candidates, section, ""));
      for (String part : parts) {
        if (!part.equals(section)) {
          best = better(best, chain(candidates, section, part));
        }
      }
    }
    List<Decided> heads = new ArrayList<>(best.heads());
    heads.addAll(groups);
    return new Stretch(best.gain() + groupGain, heads);
  }

  /** What it says for a group that its name stands right above a matter. */
  private double nearness(int line, int from, int to) {
    Claim claim = lines.get(line);
    if (claim.labelled() || !names.looksLikeName(claim.words()) || lines.count(claim.title()) > 1) {
      return 0;
    }
    boolean answer =
        line - 1 > from
            && line > 0
            && lines.get(line - 1).body() == 0
            && odds(line - 1, Role.SECTION) > 0;
    int value = lines.get(to).value();
    int before = from < 0 ? 0 : lines.get(from).value();
    double count = value == 1 ? 2 : value == 0 || value == before + 1 ? 0 : -1;
    return (answer ? 0 : NEAR) + count;
  }

  private static List<String> largest(Map<String, Double> forms) {
    return forms.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(FORMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What it costs that a section has the label of the matters, more so where it goes on counting. */
  private double sameForm(int matter, int line) {
    int step = lines.get(line).value() - lines.get(matter).value();
    return step > 0 && step < 4 ? 3 * SAME : SAME;
  }

  private static Stretch better(Stretch a, Stretch b) {
    return b.gain() > a.gain() ? b : a;
  }

  private String form(int line) {
    return forms[line];
  }

  private static String form(Claim claim) {
    return claim.labelled() ? claim.family() : NONE;
  }

  /** The best chain of sections of one form, and parts of another. */
  private Stretch chain(List<Integer> candidates, String section, String part) {
    int n = candidates.size();
    double[] best = new double[n];
    int[] back = new int[n];
    Role[] role = new Role[n];
    double end = 0;
    int last = -1;
    for (int k = 0; k < n; k++) {
      int line = candidates.get(k);
      String form = form(line);
      boolean asPart =
          !part.isEmpty() && form.equals(part) && odds(line, Role.PART) > odds(line, Role.SECTION);
      role[k] = asPart ? Role.PART : Role.SECTION;
      Claim claim = lines.get(line);
      double own = odds(line, role[k]);
      if (!asPart && !form.equals(section)) {
        own -= section.equals(NONE) ? 0.7 : claim.labelled() ? 3 : 2;
      }
      best[k] = own + start(claim, form, section);
      back[k] = -1;
      for (int j = Math.max(0, k - WINDOW); j < k; j++) {
        double value = best[j] + own + step(candidates.get(j), role[j], line, role[k]);
        if (value > best[k]) {
          best[k] = value;
          back[k] = j;
        }
      }
      if (best[k] > end) {
        end = best[k];
        last = k;
      }
    }
    List<Decided> heads = new ArrayList<>();
    for (int k = last; k >= 0; k = back[k]) {
      heads.add(0, new Decided(candidates.get(k), role[k]));
    }
    List<Decided> kept = section.equals(NONE) ? withoutFields(heads) : withoutStrays(heads);
    double lost = 0;
    for (Decided head : heads) {
      lost += kept.contains(head) ? 0 : odds(head.line(), head.role());
    }
    return new Stretch(end - lost - repeats(kept), kept);
  }

  /**
   * Among numbered sections a heading without number is one where the count leaves room for it;
   * behind the last one where its kind is new.
   */
  private List<Decided> withoutStrays(List<Decided> heads) {
    long labelled = heads.stream().filter(head -> lines.get(head.line()).labelled()).count();
    if (labelled < 3) {
      return heads;
    }
    List<Decided> kept = new ArrayList<>();
    Set<SectionKind> seen = new HashSet<>();
    int i = 0;
    while (i < heads.size()) {
      int to = i;
      while (to < heads.size() && isStray(heads.get(to))) {
        to++;
      }
      int before = i == 0 ? 0 : value(heads.get(i - 1));
      boolean end = to == heads.size() || heads.get(to).role() == Role.PART;
      int after = to == heads.size() ? 0 : value(heads.get(to));
      boolean room = !end && after > before + (to - i);
      for (int j = i; j < to; j++) {
        Claim claim = lines.get(heads.get(j).line());
        boolean fresh = claim.known() && !seen.containsAll(claim.kinds());
        if (room || end && fresh || i == 0 && fresh && after == 1) {
          kept.add(heads.get(j));
          seen.addAll(claim.kinds());
        }
      }
      if (to < heads.size()) {
        kept.add(heads.get(to));
        seen.addAll(lines.get(heads.get(to).line()).kinds());
        if (heads.get(to).role() == Role.PART) {
          seen.clear();
        }
      }
      i = to + 1;
    }
    return kept;
  }

  private boolean isStray(Decided head) {
    return head.role() == Role.SECTION && !lines.get(head.line()).labelled();
  }

  private int value(Decided head) {
    return lines.get(head.line()).value();
  }

  /** 基础信息, 审批信息: a heading over fields, each a known word with one value below. */
  private List<Decided> withoutFields(List<Decided> heads) {
    List<Decided> kept = new ArrayList<>();
    boolean fields = false;
    for (Decided head : heads) {
      Claim claim = lines.get(head.line());
      boolean group = claim.family().equals(SheetLines.BARE) && claim.title().endsWith(FIELD_GROUP);
      boolean field =
          fields && !group && (!claim.known() || FIELDS.containsAll(claim.kinds()));
      if (!field) {
        kept.add(head);
        fields = group;
      }
    }
    return kept;
  }

  private static double start(Claim claim, String form, String section) {
    return form.equals(section) && claim.value() == 1 ? 0.8 : claim.value() > 1 ? -0.8 : 0;
  }

  private double step(int from, Role before, int to, Role role) {
    Claim a = lines.get(from);
    Claim b = lines.get(to);
    if (role == Role.PART) {
      return before == Role.PART ? -0.5 : 0;
    }
    if (before == Role.PART) {
      return b.value() == 1 ? 0.8 : b.value() > 1 ? -0.5 : 0;
    }
    if (!a.family().equals(b.family())) {
      boolean covered =
          a.labelled()
              && !b.labelled()
              && !b.kinds().isEmpty()
              && a.kinds().containsAll(b.kinds());
      boolean on = b.known() && a.labelled() && b.value() > 1 && b.value() == a.value() + 1;
      return covered ? -COVERED : on ? 2.5 : b.value() == 1 ? -0.5 : 0;
    }
    if (a.value() == 0 || b.value() == 0) {
      return 0.2;
    }
    int step = b.value() - a.value();
    return step == 1 ? 1 : step > 1 && step < 4 ? -0.5 : -2.5;
  }

  /** What another reading explains: the heads as they are, scored in the same way. */
  Reading scored(String name, List<Decided> heads) {
    double score = 0;
    int matter = -1;
    int sections = 0;
    Decided last = null;
    List<Decided> stretch = new ArrayList<>();
    for (Decided head : heads) {
      score += odds(head.line(), head.role());
      switch (head.role()) {
        case MATTER -> {
          score += matter < 0 ? 0 : transition(matter, head.line());
          score -= matter >= 0 && sections == 0 ? BODILESS : 0;
          score -= repeats(stretch);
          stretch.clear();
          matter = head.line();
          sections = 0;
          last = null;
        }
        case PART, SECTION -> {
          score += last == null ? 0 : step(last.line(), last.role(), head.line(), head.role());
          last = head;
          stretch.add(head);
          sections++;
        }
        default -> last = null;
      }
    }
    return new Reading(name, score - repeats(stretch), heads);
  }

  private double repeats(List<Decided> heads) {
    Set<String> seen = new HashSet<>();
    double penalty = 0;
    for (Decided head : heads) {
      if (head.role() == Role.PART) {
        seen.clear();
      } else if (!seen.add(lines.get(head.line()).title())) {
        penalty += 2;
      }
    }
    return penalty;
  }
}
