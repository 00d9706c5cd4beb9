package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhinan.ingest.structure.Outliner.Decided;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;

/**
 * The best reading of the lines between two matters: the sections and parts of the upper one, and
 * the names of the groups that start above the lower one. Remembers what it was asked.
 *
 * <p>Sections are a chain: headings of one form ({@code 1.}, {@code 【…】}, none) whose numbers go
 * on, with a cost for each that breaks the form or the count. Every form that heads may have is
 * tried, and every form that parts may have on top of it. The weights were set on guides of random
 * conventions and on the guides at hand.
 */
final class Stretches {
  /** Odds below which a line is not looked at as a heading. */
  private static final double FAINT = -3;

  /** So many forms of sections, and of parts, are tried. */
  private static final int FORMS = 3;

  /** The form of headings without label. */
  private static final String NONE = "none";

  /** So many candidates back the heading before one is looked for. */
  private static final int WINDOW = 24;

  private static final double NEVER = -100;

  /** What it costs that the first section goes on counting where its matter counts. */
  private static final double COUNTS_ON = 4;

  /** What it says for a group that its name stands right above a matter. */
  private static final double NEAR = 3;

  /** What it says for a group that the matters below it count anew. */
  private static final double ANEW = 2;

  /** Between the name of a group and its first matter stand at most so many lines. */
  private static final int GROUP_LINES = 8;

  /** What it costs that a matter has no sections. */
  private static final double BODILESS = 2;

  /** What it costs that a section has the label of the matters; three times where it counts on. */
  private static final double SAME_LABEL = 2;

  /** Among numbered sections, what a known heading without number costs, and any other form. */
  private static final double UNNUMBERED = 1;

  private static final double OTHER_FORM = 3;

  /** Among headings without label, what one with a label costs. */
  private static final double LABELLED = 0.7;

  /** What it costs besides that it is an item of the list below another. */
  private static final double ITEM = 3;

  private static final double FIRST_NUMBER = 0.8;
  private static final double NEXT_NUMBER = 1;
  private static final double SKIPPED_NUMBER = -0.5;

  /** What it says for two headings without number that they have one form; that both are known. */
  private static final double ALIKE = 0.2;

  private static final double KNOWN_ALIKE = 0.5;

  private static final double BROKEN_COUNT = -2.5;
  private static final double OTHER_LABEL_COUNTS_ON = 2.5;

  /** What a heading costs whose kinds the numbered heading above has. */
  private static final double COVERED = 4;

  private static final double SAME_TITLE = 4;

  /** With so many numbered sections the others need room in the count. */
  private static final int NUMBERED = 3;

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
  private final LineOdds odds;
  private final GroupNames names;
  private final String[] forms;

  /** The class of each line's label as a number. */
  private final int[] families;

  /** Whether the line is an item of a list that starts right below a heading without label. */
  private final boolean[] items;

  /** Whether the last heading above the line is one over fields. */
  private final boolean[] fields;

  private final Map<Long, Stretch> known = new HashMap<>();

  /**
   * What was decided of a stretch.
   *
   * @param gain over taking all of it as text
   * @param heads in their order
   */
  record Stretch(double gain, List<Decided> heads) {}

  Stretches(SheetLines lines, LineOdds odds, GroupNames names) {
    this.lines = lines;
    this.odds = odds;
    this.names = names;
    this.forms = new String[lines.size()];
    this.families = new int[lines.size()];
    Map<String, Integer> numbers = new HashMap<>();
    this.items = new boolean[lines.size()];
    Map<String, Integer> open = new HashMap<>();
    this.fields = new boolean[lines.size() + 1];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = lines.get(i).labelled() ? lines.get(i).family() : NONE;
      families[i] = numbers.computeIfAbsent(lines.get(i).family(), family -> numbers.size());
      boolean heading = odds.of(i, Role.SECTION) > 0 && !isField(lines.get(i));
      fields[i + 1] = heading ? isOverFields(lines.get(i)) : fields[i];
      items[i] = isItem(i, open);
    }
  }

  private boolean isItem(int line, Map<String, Integer> open) {
    Claim claim = lines.get(line);
    if (!claim.labelled()) {
      if (claim.known()) {
        open.clear();
      }
      return false;
    }
    Claim above = line > 0 ? lines.get(line - 1) : claim;
    boolean first = above.family().equals(SheetLines.BARE) && odds.of(line - 1, Role.SECTION) > 0;
    boolean next = open.getOrDefault(claim.family(), -1) == claim.value() - 1;
    if (first || next) {
      open.put(claim.family(), claim.value());
    }
    return first || next;
  }

  /**
   * The lines between two lines, both left out.
   *
   * @param from the upper matter; -1 for the start of the document
   * @param to the lower matter; the number of lines for the end
   */
  Stretch between(int from, int to) {
    return known.computeIfAbsent((long) from << Integer.SIZE | to, key -> read(from, to));
  }

  private Stretch read(int from, int to) {
    List<Decided> groups = to < lines.size() ? groupsAbove(to, from) : List.of();
    double gain =
        groups.stream()
            .mapToDouble(head -> group(head.line()) + nearness(head.line(), from, to))
            .sum();
    Stretch sections = sections(from, groups.isEmpty() ? to : groups.get(0).line());
    List<Decided> heads = new ArrayList<>(sections.heads());
    heads.addAll(groups);
    return new Stretch(sections.gain() + gain, heads);
  }

  /** The names of groups above a matter and below the matter before it, -1 for none. */
  List<Decided> groupsAbove(int matter, int before) {
    List<Decided> groups = new ArrayList<>();
    boolean adjacent = true;
    for (int i = matter - 1; i > before && i > matter - GROUP_LINES; i--) {
      boolean front =
          before < 0 && !lines.get(i).labelled() && names.isGuideTitle(lines.get(i).words());
      double gain = group(i) + (adjacent ? nearness(i, before, matter) : 0);
      double below = Math.max(odds.of(i, Role.SECTION), odds.of(i, Role.PART));
      if (!front && gain > Math.max(0, below)) {
        groups.add(new Decided(i, Role.GROUP));
      } else {
        adjacent &= isEcho(i);
      }
    }
    Collections.reverse(groups);
    return groups;
  }

  /**
   * What speaks for a group in the line itself. A name without label that stands twice is none, and
   * none is what the line above says already in its brackets, nor a line of a list.
   */
  private double group(int line) {
    Claim claim = lines.get(line);
    boolean none =
        claim.labelled()
            ? lines.isListed(line)
            : isEcho(line) || isRemark(claim.words()) || lines.count(claim.title()) > 1;
    return none ? NEVER : odds.of(line, Role.GROUP);
  }

  /** {@code （2024年修订）}: a whole line in brackets says something about the line above. */
  private static boolean isRemark(String words) {
    return Brackets.isOpen(words.charAt(0)) && Brackets.isClose(words.charAt(words.length() - 1));
  }

  private double nearness(int line, int before, int matter) {
    Claim claim = lines.get(line);
    if (claim.labelled() || !names.looksLikeName(claim.words())) {
      return 0;
    }
    boolean answer =
        line - 1 > before
            && line > 0
            && lines.get(line - 1).body() == 0
            && odds.of(line - 1, Role.SECTION) > 0;
    int value = lines.get(matter).value();
    int last = before < 0 ? 0 : lines.get(before).value();
    double count = value == 1 ? ANEW : value == 0 || value == last + 1 ? 0 : -ANEW / 2;
    return (answer ? 0 : NEAR) + count;
  }

  /** {@code 施工许可阶段（住房和城乡建设局）} / {@code 住房和城乡建设局}. */
  private boolean isEcho(int line) {
    String words = lines.get(line).words();
    String above = line > 0 ? lines.get(line - 1).words() : "";
    return above.length() > words.length() && above.contains(words);
  }

  private Stretch sections(int matter, int end) {
    List<Integer> candidates = new ArrayList<>();
    Map<String, Double> sectionForms = new TreeMap<>();
    Map<String, Double> partForms = new TreeMap<>();
    String own = matter < 0 || forms[matter].equals(NONE) ? "" : forms[matter];
    for (int i = matter + 1; i < end; i++) {
      if (isTitleOf(matter, i)) {
        continue;
      }
      boolean same = forms[i].equals(own);
      double section = odds.of(i, Role.SECTION) - (same ? sameLabel(matter, i) : 0);
      double part = same || isSentence(i) ? NEVER : odds.of(i, Role.PART);
      if (section > FAINT || part > FAINT) {
        candidates.add(i);
        weigh(sectionForms, i, section + 1);
        weigh(partForms, i, part);
      }
    }
    Stretch best = new Stretch(-bodiless(matter), List.of());
    if (sectionForms.isEmpty() && !partForms.isEmpty()) {
      sectionForms.put(NONE, 0.0);
    }
    for (String section : largest(sectionForms)) {
      best = better(best, chain(matter + 1, candidates, section, ""));
      for (String part : largest(partForms)) {
        best =
            part.equals(section) && !part.equals(NONE)
                ? best
                : better(best, chain(matter + 1, candidates, section, part));
      }
    }
    return new Stretch(best.gain() - countsOn(matter, best.heads()), best.heads());
  }

  /**
   * What it costs that a section goes on counting where the matter above it counts: {@code 一、申请条件}
   * / {@code 二、申请程序} are two sections.
   */
  double countsOn(int matter, List<Decided> heads) {
    boolean counts = matter >= 0 && lines.get(matter).value() > 0;
    return heads.stream()
            .filter(head -> head.role() == Role.SECTION)
            .limit(1)
            .anyMatch(head -> counts && lines.isNext(matter, head.line()))
        ? COUNTS_ON
        : 0;
  }

  /** Whether a line is the matter's title printed again. */
  private boolean isTitleOf(int matter, int line) {
    return matter >= 0
        && !lines.get(matter).labelled()
        && lines.get(line).words().equals(lines.get(matter).words());
  }

  private boolean isSentence(int line) {
    return "。;,".indexOf(lines.get(line).end()) >= 0;
  }

  private double sameLabel(int matter, int line) {
    int step = lines.get(line).value() - lines.get(matter).value();
    return step > 0 && step <= NUMBERED ? 3 * SAME_LABEL : SAME_LABEL;
  }

  private void weigh(Map<String, Double> weights, int line, double weight) {
    if (weight > 0) {
      weights.merge(forms[line], weight, Double::sum);
    }
  }

  private static List<String> largest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(FORMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stretch better(Stretch one, Stretch other) {
    return other.gain() > one.gain() ? other : one;
  }

  /** The best chain of sections of one form and parts of another, "" for no parts. */
  private Stretch chain(int start, List<Integer> candidates, String section, String part) {
    int size = candidates.size();
    double[] best = new double[size];
    int[] back = new int[size];
    Decided[] heads = new Decided[size];
    double gain = 0;
    int last = -1;
    for (int k = 0; k < size; k++) {
      heads[k] = head(candidates.get(k), part);
      double own = odds.of(heads[k].line(), heads[k].role()) - formCost(heads[k], section);
      best[k] = own + first(heads[k].line(), section);
      back[k] = -1;
      for (int j = Math.max(0, k - WINDOW); j < k; j++) {
        double value = best[j] + own + step(heads[j], heads[k]);
        if (value > best[k]) {
          best[k] = value;
          back[k] = j;
        }
      }
      if (best[k] > gain) {
        gain = best[k];
        last = k;
      }
    }
    List<Decided> chosen = new ArrayList<>();
    for (int k = last; k >= 0; k = back[k]) {
      chosen.add(heads[k]);
    }
    Collections.reverse(chosen);
    return tidy(start, gain, chosen, section.equals(NONE));
  }

  private Decided head(int line, String part) {
    boolean asPart =
        forms[line].equals(part) && odds.of(line, Role.PART) > odds.of(line, Role.SECTION);
    return new Decided(line, asPart ? Role.PART : Role.SECTION);
  }

  private double formCost(Decided head, String section) {
    if (head.role() == Role.PART || forms[head.line()].equals(section)) {
      return 0;
    }
    Claim claim = lines.get(head.line());
    boolean known = !claim.labelled() && claim.known();
    if (section.equals(NONE)) {
      return LABELLED + (items[head.line()] ? ITEM : 0);
    }
    return known ? UNNUMBERED : OTHER_FORM + (lines.isListed(head.line()) ? ITEM : 0);
  }

  private double first(int line, String section) {
    int value = lines.get(line).value();
    boolean one = forms[line].equals(section) && value == 1;
    return one ? FIRST_NUMBER : value > 1 ? -FIRST_NUMBER : 0;
  }

  /** What speaks for one heading to follow another. */
  double step(Decided before, Decided head) {
    Claim a = lines.get(before.line());
    Claim b = lines.get(head.line());
    if (head.role() == Role.PART) {
      return before.role() == Role.PART ? SKIPPED_NUMBER : 0;
    }
    if (before.role() == Role.PART) {
      return b.value() == 1 ? FIRST_NUMBER : b.value() > 1 ? SKIPPED_NUMBER : 0;
    }
    if (families[before.line()] != families[head.line()]) {
      return change(a, b);
    }
    int step = b.value() - a.value();
    if (a.value() == 0 || b.value() == 0) {
      return a.known() && b.known() ? KNOWN_ALIKE : ALIKE;
    }
    return step == 1 ? NEXT_NUMBER : step > 1 && step <= NUMBERED ? SKIPPED_NUMBER : BROKEN_COUNT;
  }

  /** From one form to another. */
  private static double change(Claim a, Claim b) {
    boolean covered =
        a.labelled() && !b.labelled() && !b.kinds().isEmpty() && a.kinds().containsAll(b.kinds());
    boolean on = b.known() && a.labelled() && b.value() > 1 && b.value() == a.value() + 1;
    return covered ? -COVERED : on ? OTHER_LABEL_COUNTS_ON : b.value() == 1 ? SKIPPED_NUMBER : 0;
  }

  private Stretch tidy(int start, double gain, List<Decided> chosen, boolean unlabelled) {
    List<Decided> parts = withoutOffices(start, chosen);
    List<Decided> kept =
        withoutRepeats(unlabelled ? withoutFields(start, parts) : withoutStrays(parts));
    Set<Decided> left = new HashSet<>(chosen);
    kept.forEach(left::remove);
    double lost = left.stream().mapToDouble(head -> odds.of(head.line(), head.role())).sum();
    return new Stretch(gain - lost - repeats(kept), kept);
  }

  /**
   * {@code （一）东区大厅} / {@code 地址：…} / {@code 电话：…} is an office of a list, no part; nor are its
   * fields sections. One part alone without sections is none, but where the title above it is
   * printed again above each part.
   */
  private List<Decided> withoutOffices(int start, List<Decided> heads) {
    boolean again = start > 0 && lines.count(lines.get(start - 1).title()) > 1;
    List<Decided> kept = new ArrayList<>();
    boolean parts = false;
    int i = 0;
    while (i < heads.size()) {
      int to = i + 1;
      while (to < heads.size() && heads.get(to).role() != Role.PART) {
        to++;
      }
      List<Decided> below = heads.subList(i + 1, to);
      boolean part = heads.get(i).role() == Role.PART;
      boolean alone = below.isEmpty() && to == heads.size() && !parts && !again;
      boolean office =
          part
              && (alone || !below.isEmpty())
              && below.stream().allMatch(head -> isOffice(head.line()));
      if (!office) {
        kept.addAll(heads.subList(i, to));
        parts |= part;
      }
      i = to;
    }
    return kept;
  }

  /** Whether a line heads what is said of an office. */
  boolean isOffice(int line) {
    List<SectionKind> kinds = lines.get(line).kinds();
    return !kinds.isEmpty() && kinds.stream().allMatch(SectionKind::isOfOffice);
  }

  /**
   * What stands twice in a matter or part and says little for being a section is a field of what is
   * listed there: {@code 办理结果：…} of each step.
   */
  private List<Decided> withoutRepeats(List<Decided> heads) {
    List<Decided> kept = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= heads.size(); i++) {
      if (i == heads.size() || heads.get(i).role() == Role.PART) {
        List<Decided> part = heads.subList(from, i);
        Map<String, Integer> counts = new HashMap<>();
        part.forEach(head -> counts.merge(lines.get(head.line()).title(), 1, Integer::sum));
        part.stream()
            .filter(
                head ->
                    head.role() == Role.PART
                        || counts.get(lines.get(head.line()).title()) < 2
                        || odds.of(head.line(), Role.SECTION) >= SAME_TITLE)
            .forEach(kept::add);
        from = i;
      }
    }
    return kept;
  }

  /**
   * Among numbered sections a heading without number is one where the count leaves room for it;
   * behind the last one, and above the first, where its kind is new.
   */
  private List<Decided> withoutStrays(List<Decided> heads) {
    if (heads.stream().filter(head -> lines.get(head.line()).labelled()).count() < NUMBERED) {
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
      boolean end = to == heads.size() || heads.get(to).role() == Role.PART;
      int before = i == 0 ? 0 : value(heads.get(i - 1));
      int after = to == heads.size() ? 0 : value(heads.get(to));
      boolean room = !end && after > before + to - i;
      for (Decided stray : heads.subList(i, to)) {
        Claim claim = lines.get(stray.line());
        boolean fresh = claim.known() && !seen.containsAll(claim.kinds());
        if (room || fresh && (end || i == 0 && after == 1)) {
          kept.add(stray);
          seen.addAll(claim.kinds());
        }
      }
      if (to < heads.size()) {
        kept.add(heads.get(to));
        seen.addAll(lines.get(heads.get(to).line()).kinds());
      }
      if (end) {
        seen.clear();
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

  /** 基础信息, 审批信息: a heading over fields, each a word with one value below. */
  private List<Decided> withoutFields(int start, List<Decided> heads) {
    List<Decided> kept = new ArrayList<>();
    boolean below = fields[start];
    for (Decided head : heads) {
      Claim claim = lines.get(head.line());
      if (!below || isOverFields(claim) || !isField(claim)) {
        kept.add(head);
        below = isOverFields(claim);
      }
    }
    return kept;
  }

  private static boolean isOverFields(Claim claim) {
    return claim.family().equals(SheetLines.BARE) && claim.title().endsWith(FIELD_GROUP);
  }

  private static boolean isField(Claim claim) {
    return !claim.known() || FIELDS.containsAll(claim.kinds());
  }

  /** What it costs that titles stand twice in a matter or part. */
  double repeats(List<Decided> heads) {
    Set<String> seen = new HashSet<>();
    double cost = 0;
    for (Decided head : heads) {
      if (head.role() == Role.PART) {
        seen.clear();
      } else if (!seen.add(lines.get(head.line()).title())) {
        cost += SAME_TITLE;
      }
    }
    return cost;
  }

  /**
   * What it costs that nothing heads a section below a line; nothing where a list starts right
   * below one with a label, as in guides whose matters hold papers or steps alone.
   */
  double bodiless(int matter) {
    boolean list =
        matter >= 0
            && matter + 1 < lines.size()
            && lines.get(matter).labelled()
            && lines.get(matter + 1).value() == 1
            && !forms[matter + 1].equals(forms[matter]);
    return list || matter >= 0 && OutlineFigures.isList(lines.implied(matter)) ? 0 : BODILESS;
  }
}
