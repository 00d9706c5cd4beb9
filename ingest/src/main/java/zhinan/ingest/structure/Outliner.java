package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zhinan.ingest.structure.SheetLines.Claim;

/**
 * Reads the outline of a document as a whole: each class of lines that may head its matters gives a
 * reading, the sections between are found for each, and the reading whose lines are best explained
 * wins.
 */
final class Outliner {
  private static final double LEAST = -4;
  private static final int SKIPS = 6;
  private static final int WINDOW = 40;

  private final SheetLines lines;
  private final double[][] logs;
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

  Outliner(SheetLines lines, LineModel model) {
    this.lines = lines;
    LineFeatures features = new LineFeatures(lines);
    this.logs = new double[lines.size()][];
    double[] text = sure(Role.TEXT);
    for (int i = 0; i < lines.size(); i++) {
      Optional<Role> told = told(lines.get(i));
      if (features.isText(i)) {
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

  double odds(int line, Role role) {
    return logs[line][role.ordinal()] - logs[line][Role.TEXT.ordinal()];
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
    classes.forEach((name, members) -> readings.add(read(name, members)));
    classes.getOrDefault("any", List.of()).stream()
        .filter(i -> i < 12)
        .forEach(i -> readings.add(single(i)));
    readings.add(untitled());
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return readings;
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
      double total = best[k] + stretch(line, lines.size()).gain();
      if (total > end) {
        end = total;
        last = k;
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
    return frontHeads(line).stream().mapToDouble(h -> odds(h.line(), h.role())).sum();
  }

  private List<Decided> frontHeads(int line) {
    List<Decided> heads = new ArrayList<>();
    for (int i = Math.max(0, line - 6); i < line; i++) {
      if (odds(i, Role.GROUP) > 0) {
        heads.add(new Decided(i, Role.GROUP));
      }
    }
    return heads;
  }

  private double transition(int from, int to) {
    Claim a = lines.get(from);
    Claim b = lines.get(to);
    if (!a.family().equals(b.family())) {
      return -1.5;
    }
    if (a.value() == 0 || b.value() == 0) {
      return 0.3;
    }
    int step = b.value() - a.value();
    return step == 1 ? 1.5 : b.value() == 1 ? 0 : step > 1 && step < 4 ? -1 : -2.5;
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
      for (int i = to - 1; i > from && i > to - 8; i--) {
        boolean group = odds(i, Role.GROUP) > Math.max(0, odds(i, Role.SECTION));
        if (group) {
          groups.add(0, new Decided(i, Role.GROUP));
          groupGain += odds(i, Role.GROUP);
          end = i;
        }
      }
    }
    List<Integer> candidates = new ArrayList<>();
    Set<String> sections = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    for (int i = from + 1; i < end; i++) {
      double s = odds(i, Role.SECTION);
      double p = odds(i, Role.PART);
      if (s > LEAST || p > LEAST + 1) {
        candidates.add(i);
        if (s > -1) {
          sections.add(form(i));
        }
        if (p > -1.5) {
          parts.add(form(i));
        }
      }
    }
    if (candidates.isEmpty() || sections.isEmpty() && parts.isEmpty()) {
      return new Stretch(groupGain, groups);
    }
    Stretch best = new Stretch(0, List.of());
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

  private static Stretch better(Stretch a, Stretch b) {
    return b.gain() > a.gain() ? b : a;
  }

  private String form(int line) {
    Claim claim = lines.get(line);
    return claim.labelled() ? claim.family() : "none";
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
        own -= claim.known() ? 0.7 : 1.5;
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
    return new Stretch(end - repeats(heads), heads);
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
      return b.value() == 1 ? -0.5 : 0;
    }
    if (a.value() == 0 || b.value() == 0) {
      return 0.2;
    }
    int step = b.value() - a.value();
    return step == 1 ? 1 : step > 1 && step < 4 ? -0.5 : -2.5;
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
