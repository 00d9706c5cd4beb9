package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.ingest.structure.Stretches.Stretch;

/**
 * Reads the outline of a document as a whole, in several ways, and scores each.
 *
 * <p>Each class of lines that may head matters (one family of labels, none, an outline level, all
 * of them) gives a reading, and so do the likeliest first lines as the title of a single matter,
 * and a single matter whose title is not printed. Within a reading the matters are chosen among the
 * lines of the class so that the odds of the lines, the count of their labels and the sections
 * between them together are best; the score is how much better the reading explains the lines than
 * that all is text.
 *
 * <p>Vocabulary is one of the features that the odds come from, see {@link LineFeatures}; nothing
 * here asks for a known word. Single-use.
 */
final class Outliner {
  /** Odds below which a line is not looked at as a matter. */
  private static final double LEAST = -4;

  /** So many lines of the class may stand between two matters without being one. */
  private static final int SKIPS = 6;

  /** So many lines of the class further up is one looked for that looks like a matter. */
  private static final int WIDE = 100;

  /** What each of the first lines of a class costs that is left out beyond those. */
  private static final double SKIPPED = 2;

  /** Classes whose lines say less than this share of what the best says are not read. */
  private static final double SHARE = 0.2;

  /** A single matter has its title among so many first lines; so many of them are tried. */
  private static final int FRONT = 12;

  private static final int SINGLES = 3;

  /** What it costs that the title of a matter is not printed. */
  private static final double UNTITLED = 8;

  /** What it costs that the first line, which reads as the title of a guide, names a matter. */
  private static final double GUIDE_TITLE = 4;

  /** What it costs to read a form, notice or law as a guide. */
  private static final double PAPER = 8;

  /** What it costs that two matters have labels of two kinds; half of it where one has none. */
  private static final double MIXED = 5;

  /** What it costs that one matter stands right below another. */
  private static final double EMPTY = 4;

  /** So many lines of a list that it stands in count against a matter. */
  private static final int MOST = 3;

  /** How much more a line without label loses that does not look like a matter. */
  private static final double UNLIKELY = 3;

  /** What it costs it that another heading stands below than below the likely matters. */
  private static final double OTHER_OPENER = 5;

  /** What it costs a matter that the title of another stands between it and its sections. */
  private static final double OVER_TITLE = 3;

  /** What it costs that a matter is an office with its address or phone below. */
  private static final double OFFICE = 6;

  /** So much less than a matter may a line look like a group that stands over one. */
  private static final double FAINT_GROUP = 2;

  private static final double ALIKE = 0.3;
  private static final double NEXT_NUMBER = 1.5;
  private static final double SKIPPED_NUMBER = -1;
  private static final double BROKEN_COUNT = -2.5;
  private static final int FEW = 3;

  private static final String ANY = "any";
  private static final String UNLABELLED = "bare";

  private final SheetLines lines;
  private final GroupNames names;
  private final LineOdds odds;
  private final Stretches stretches;
  private final Set<String> openers;

  /** What the score of a reading is made of. */
  enum Ground {
    /** What the lines taken for titles of matters say for it. */
    TITLES,
    /** What the headings of sections and parts say for it. */
    SECTIONS,
    /** What the names of stages and themes say for it. */
    GROUPS,
    /** Labels that are alike and count on, or that do not. */
    COUNTING,
    /** Headings that stand twice in a matter, and matters without any. */
    REPEATS;

    static Ground of(Role role) {
      return role == Role.MATTER ? TITLES : role == Role.GROUP ? GROUPS : SECTIONS;
    }
  }

  /** A line and what it was taken for. */
  record Decided(int line, Role role) {}

  /**
   * A whole reading.
   *
   * @param name which class of lines heads the matters
   * @param score how much better than that all is text
   * @param heads in their order
   */
  record Reading(String name, double score, List<Decided> heads) {}

  Outliner(SheetLines lines, LineModel model, GroupNames names, MakeProfile profile) {
    this.lines = lines;
    this.names = names;
    this.odds = new LineOdds(lines, model, names, profile);
    this.stretches = new Stretches(lines, odds, names);
    this.openers = openers();
  }

  /** The readings, the best first; the last resort is that nothing is a heading, with score 0. */
  List<Reading> readings() {
    Map<String, List<Integer>> classes = classes();
    double most =
        classes.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(ANY))
            .mapToDouble(entry -> weight(entry.getValue()))
            .max()
            .orElse(0);
    List<Reading> readings = new ArrayList<>();
    classes.forEach(
        (name, members) -> {
          if (weight(members) >= SHARE * most) {
            readings.add(read(name, members));
          }
        });
    classes.getOrDefault(ANY, List.of()).stream()
        .filter(line -> line < FRONT)
        .sorted(Comparator.comparingDouble(line -> -lead(line)))
        .limit(SINGLES)
        .forEach(line -> readings.add(single(line)));
    Stretch all = stretches.between(-1, lines.size());
    if (!all.heads().isEmpty()) {
      readings.add(new Reading("untitled", all.gain() - UNTITLED, all.heads()));
    }
    double paper = isPaper() ? PAPER : 0;
    readings.replaceAll(
        reading -> new Reading(reading.name(), reading.score() - paper, reading.heads()));
    readings.add(new Reading("nothing", 0, List.of()));
    readings.sort(Comparator.comparingDouble(Reading::score).reversed());
    return readings;
  }

  private Map<String, List<Integer>> classes() {
    Map<String, List<Integer>> classes = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (odds.of(i, Role.MATTER) > LEAST) {
        for (String name : names(lines.get(i))) {
          classes.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
        }
      }
    }
    return classes;
  }

  private List<String> names(Claim claim) {
    String label = claim.labelled() ? claim.family() : UNLABELLED;
    int outline = lines.page().line(claim.block()).orElseThrow().style().outline();
    return outline > 0 ? List.of(label, ANY, "outline " + outline) : List.of(label, ANY);
  }

  private double weight(List<Integer> members) {
    return members.stream().mapToDouble(line -> Math.max(0, odds.of(line, Role.MATTER))).sum();
  }

  private boolean isPaper() {
    List<String> front =
        IntStream.range(0, Math.min(GroupNames.FRONT, lines.size()))
            .mapToObj(line -> lines.get(line).words())
            .toList();
    return names.paperTitle(front, front).isPresent();
  }

  /** What a line says for being the title more than for being a section. */
  private double lead(int line) {
    return odds.of(line, Role.MATTER) - Math.max(0, odds.of(line, Role.SECTION));
  }

  private Reading single(int title) {
    List<Decided> heads = new ArrayList<>();
    heads.add(new Decided(title, Role.MATTER));
    Stretch rest = stretches.between(title, lines.size());
    heads.addAll(rest.heads());
    return new Reading("single", matter(title) + rest.gain(), heads);
  }

  /** What a line says for being a matter; one without label that says little says less. */
  private double matter(int line) {
    double says = odds.of(line, Role.MATTER);
    double over = (isOverTitle(line) ? OVER_TITLE : 0) + (isOfficeBlock(line) ? OFFICE : 0);
    if (says >= 0 || lines.get(line).labelled()) {
      return says - EMPTY * Math.min(MOST, lines.run(line) - 1) - over;
    }
    if (line > 0 && isOverTitle(line - 1) && odds.of(line - 1, Role.GROUP) > 0) {
      return says;
    }
    return UNLIKELY * says
        - over
        - (openers.isEmpty() || openers.contains(opener(line)) ? 0 : OTHER_OPENER);
  }

  /** {@code 东区政务服务中心} / {@code 地址：…}: an office and what is said of it. */
  private boolean isOfficeBlock(int line) {
    Claim claim = lines.get(line);
    return !claim.labelled()
        && line + 1 < lines.size()
        && names.isAgency(claim.words())
        && stretches.isOffice(line + 1);
  }

  /**
   * Whether it looks as much like a group, and one line that looks like a title stands between it
   * and the first heading: {@code 第一节 社会救助类} / {@code 特困人员救助供养} / {@code 1、受理条件}.
   */
  private boolean isOverTitle(int line) {
    int below = line + 1;
    return below < lines.size()
        && odds.of(line, Role.GROUP) + FAINT_GROUP > odds.of(line, Role.MATTER)
        && odds.of(below, Role.MATTER) > LEAST
        && odds.of(below, Role.MATTER) > odds.of(below, Role.GROUP)
        && !lines.get(below).labelled()
        && lines.get(below).body() == 0
        && !names.isAgency(lines.get(below).words())
        && !opener(below).isEmpty();
  }

  /** The heading right below a line, "" for none. */
  private String opener(int line) {
    boolean heading = line + 1 < lines.size() && odds.of(line + 1, Role.SECTION) > 0;
    return heading ? lines.get(line + 1).title() : "";
  }

  /** The headings that stand right below several lines without label that may head matters. */
  private Set<String> openers() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).labelled() && odds.of(i, Role.MATTER) > 0) {
        counts.merge(opener(i), 1, Integer::sum);
      }
    }
    counts.remove("");
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }

  /** The best choice of matters among the lines of a class. */
  private Reading read(String name, List<Integer> members) {
    int size = members.size();
    double[] best = new double[size];
    int[] back = new int[size];
    int[] below = likelyBelow(members);
    double score = Double.NEGATIVE_INFINITY;
    int last = -1;
    for (int k = 0; k < size; k++) {
      int line = members.get(k);
      best[k] = front(line) - SKIPPED * Math.max(0, k - SKIPS);
      back[k] = -1;
      for (int j : before(members, k)) {
        int before = members.get(j);
        double value = best[j] + stretches.between(before, line).gain() + step(before, line);
        if (value > best[k]) {
          best[k] = value;
          back[k] = j;
        }
      }
      best[k] += matter(line) - (k < size - 1 ? guideTitle(line) : 0);
      boolean end = below[k] <= SKIPS;
      double whole =
          end ? best[k] + stretches.between(line, lines.size()).gain() : Double.NEGATIVE_INFINITY;
      if (whole > score) {
        score = whole;
        last = k;
      }
    }
    List<Integer> chosen = new ArrayList<>();
    for (int k = last; k >= 0; k = back[k]) {
      chosen.add(members.get(k));
    }
    Collections.reverse(chosen);
    return new Reading(name, score, heads(chosen));
  }

  /**
   * Which lines of the class may be the matter before one: those right above it, and further up
   * those that look like one.
   */
  private List<Integer> before(List<Integer> members, int k) {
    List<Integer> before = new ArrayList<>();
    int far = 0;
    for (int j = k - 1; j >= Math.max(0, k - WIDE) && far <= SKIPS; j--) {
      boolean near = k - 1 - j <= SKIPS;
      boolean likely = odds.of(members.get(j), Role.MATTER) > 0;
      far += likely ? 1 : 0;
      if (near || likely) {
        before.add(j);
      }
    }
    return before;
  }

  /** How many lines of the class below each look like a matter. */
  private int[] likelyBelow(List<Integer> members) {
    int[] below = new int[members.size()];
    for (int k = members.size() - 2; k >= 0; k--) {
      below[k] = below[k + 1] + (odds.of(members.get(k + 1), Role.MATTER) > 0 ? 1 : 0);
    }
    return below;
  }

  private List<Decided> heads(List<Integer> matters) {
    List<Decided> heads = new ArrayList<>(stretches.groupsAbove(matters.get(0), -1));
    for (int k = 0; k < matters.size(); k++) {
      heads.add(new Decided(matters.get(k), Role.MATTER));
      int to = k + 1 < matters.size() ? matters.get(k + 1) : lines.size();
      heads.addAll(stretches.between(matters.get(k), to).heads());
    }
    return heads;
  }

  /** What the groups above the first matter say for it. */
  private double front(int line) {
    return stretches.groupsAbove(line, -1).stream()
        .mapToDouble(head -> Math.max(0, odds.of(head.line(), head.role())))
        .sum();
  }

  private double guideTitle(int line) {
    Claim claim = lines.get(line);
    boolean guide =
        line < 2
            && !claim.labelled()
            && lines.count(claim.title()) == 1
            && names.isGuideTitle(claim.title());
    return guide ? GUIDE_TITLE : 0;
  }

  /** What speaks for one matter to follow another. */
  private double step(int from, int to) {
    Claim a = lines.get(from);
    Claim b = lines.get(to);
    double empty = to == from + 1 && !a.beforeTable() ? EMPTY : 0;
    if (!a.family().equals(b.family())) {
      return -empty - (a.labelled() && b.labelled() ? MIXED : MIXED / 2);
    }
    if (a.value() == 0 || b.value() == 0) {
      return ALIKE - empty;
    }
    int step = b.value() - a.value();
    double count =
        step == 1 ? NEXT_NUMBER : step > 1 && step <= FEW ? SKIPPED_NUMBER : BROKEN_COUNT;
    return (b.value() == 1 && step != 1 ? 0 : count) - empty;
  }

  /** What is said for a line to have a role. */
  double odds(int line, Role role) {
    return odds.of(line, role);
  }

  /** How much of the lines the given heads explain, by the same measure as the readings. */
  double score(List<Decided> heads) {
    return account(heads).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What the score of the given heads is made of. */
  Map<Ground, Double> account(List<Decided> heads) {
    Map<Ground, Double> account = new EnumMap<>(Ground.class);
    for (Ground ground : Ground.values()) {
      account.put(ground, 0.0);
    }
    List<Decided> matters = new ArrayList<>();
    List<Decided> stretch = new ArrayList<>();
    for (Decided head : heads) {
      boolean isMatter = head.role() == Role.MATTER;
      double says = isMatter ? matter(head.line()) : odds.of(head.line(), head.role());
      account.merge(Ground.of(head.role()), says, Double::sum);
      if (isMatter) {
        boolean bare = stretch.isEmpty() && !matters.isEmpty();
        double lost =
            lost(matters, stretch)
                + (bare ? stretches.bodiless(matters.get(matters.size() - 1).line()) : 0);
        account.merge(Ground.REPEATS, -lost, Double::sum);
        if (!matters.isEmpty()) {
          double step = step(matters.get(matters.size() - 1).line(), head.line());
          account.merge(Ground.COUNTING, step, Double::sum);
        }
        matters.add(head);
        stretch.clear();
      } else if (head.role() != Role.GROUP) {
        if (!stretch.isEmpty()) {
          double step = stretches.step(stretch.get(stretch.size() - 1), head);
          account.merge(Ground.COUNTING, step, Double::sum);
        }
        stretch.add(head);
      }
    }
    account.merge(Ground.REPEATS, -lost(matters, stretch), Double::sum);
    return account;
  }

  private double lost(List<Decided> matters, List<Decided> stretch) {
    int matter = matters.isEmpty() ? -1 : matters.get(matters.size() - 1).line();
    return stretches.repeats(stretch) + stretches.countsOn(matter, stretch);
  }
}
