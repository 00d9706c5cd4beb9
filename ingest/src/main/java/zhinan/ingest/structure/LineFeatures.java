package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.SectionKind;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * What the line model is told of a line: its label, its shape, its neighbours, its place in the run
 * of its class, what the vocabulary knows, and runs of characters of its title.
 */
final class LineFeatures {
  /** A line without label that is longer is text. */
  static final int LONGEST = 60;

  /** A document's title is among so many first lines. */
  private static final int FRONT = 6;

  /** So many characters of a title are the name of something. */
  private static final int NAME = 4;

  /** So far below is looked for headings that have the name too. */
  private static final int BELOW = 60;

  /** Titles longer than this give no runs of characters. */
  private static final int LONGEST_TITLE = 24;

  private static final String PREFIXED = LabelFamily.PREFIXED.name();
  private static final String BRACKET = LabelFamily.BRACKET.name();

  private final SheetLines lines;
  private final GroupNames names;

  /** The share of the known headings that have a label, in quarters; -1 for none known. */
  private final int numbered;

  private int known;
  private final Map<String, Integer> knownForms = new HashMap<>();
  private final boolean[] isInfo;

  private final int[] previous;
  private final int[] next;
  private final int[] headAbove;
  private final int[] headBelow;
  private final boolean[] restart;
  private final Map<String, ClassFacts> classes = new HashMap<>();

  private static final class ClassFacts {
    int count;
    int known;
    int ones;
    int ends;
    int length;
    int bodies;
  }

  LineFeatures(SheetLines lines, GroupNames names) {
    this.lines = lines;
    this.names = names;
    int size = lines.size();
    previous = new int[size];
    next = new int[size];
    headAbove = new int[size];
    headBelow = new int[size];
    restart = new boolean[size];
    int labelled = 0;
    isInfo = new boolean[size];
    boolean info = false;
    for (int i = 0; i < size; i++) {
      isInfo[i] = info;
      Claim claim = lines.get(i);
      if (claim.known() && claim.body() == 0) {
        info = claim.title().endsWith("信息");
      }
      known += claim.known() ? 1 : 0;
      if (claim.known()) {
        knownForms.merge(form(claim), 1, Integer::sum);
      }
      labelled += lines.get(i).known() && lines.get(i).labelled() ? 1 : 0;
    }
    numbered = known == 0 ? -1 : Math.round(4f * labelled / known);
    neighbours();
    heads();
    restarts();
  }

  private static String type(Claim claim) {
    return claim.family();
  }

  private void neighbours() {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Claim claim = lines.get(i);
      previous[i] = -1;
      next[i] = -1;
      if (isLong(claim)) {
        continue;
      }
      ClassFacts facts = classes.computeIfAbsent(type(claim), type -> new ClassFacts());
      facts.count++;
      facts.known += claim.known() ? 1 : 0;
      facts.ones += claim.value() == 1 ? 1 : 0;
      facts.ends += "。;,、".indexOf(claim.end()) >= 0 ? 1 : 0;
      facts.length += claim.title().length();
      facts.bodies += claim.body() > 0 ? 1 : 0;
      Integer before = last.put(type(claim), i);
      if (before != null) {
        previous[i] = before;
        next[before] = i;
      }
    }
  }

  /** Lines that look like a heading: known ones, and titles that recur. */
  private boolean isHead(int i) {
    Claim claim = lines.get(i);
    return claim.known()
        || claim.origin() == Origin.KEY
        || claim.origin() == Origin.CELL
        || !isLong(claim)
            && claim.title().length() >= 2
            && claim.title().length() <= 16
            && lines.count(claim.title()) > 1
            && (claim.labelled() || claim.family().equals(SheetLines.COLON));
  }

  private void heads() {
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      headAbove[i] = above;
      above = isHead(i) ? i : above;
    }
    int below = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      headBelow[i] = below;
      below = isHead(i) ? i : below;
    }
  }

  /** Heads that start a set anew: one that the set above has, or that stands further up. */
  private void restarts() {
    Map<String, Integer> order = new HashMap<>();
    Set<String> seen = new HashSet<>();
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      if (!isHead(i)) {
        continue;
      }
      String title = lines.get(i).title();
      order.putIfAbsent(title, order.size());
      int rank = order.get(title);
      if (rank < last || seen.contains(title)) {
        restart[i] = true;
        seen.clear();
      }
      seen.add(title);
      last = rank;
    }
  }

  boolean isLong(Claim claim) {
    return claim.origin() == Origin.VALUE
        || !claim.labelled()
            && !claim.known()
            && (claim.words().length() > LONGEST
                || claim.words().length() > 30
                    && claim.family().equals(SheetLines.BARE)
                    && claim.end() == '。');
  }

  /** Lines that are text beyond doubt. */
  boolean isText(int i) {
    Claim claim = lines.get(i);
    return isLong(claim) || claim.words().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The class without the word of its own that it was found by. */
  private static String general(Claim claim) {
    String family = claim.family();
    return family.startsWith(PREFIXED)
        ? PREFIXED
        : family.startsWith(BRACKET) && family.length() == BRACKET.length() + 1
            ? BRACKET + (family.endsWith("【") ? "【" : "")
            : family;
  }

  /** Whether the nearest numbered heading above names all that this one does. */
  private boolean isCovered(int i) {
    Claim claim = lines.get(i);
    int above = headAbove[i];
    for (int j = 0; j < 4 && above >= 0 && !lines.get(above).labelled(); j++) {
      above = headAbove[above];
    }
    return !claim.labelled()
        && !claim.kinds().isEmpty()
        && above >= 0
        && lines.get(above).labelled()
        && lines.get(above).kinds().containsAll(claim.kinds());
  }

  /** What the words of names say: a stage, the title of a guide or of another paper, a name. */
  private String nameWords(Claim claim) {
    String title = claim.title();
    return (names.saysStage(title) ? "s" : names.isStage(title) ? "l" : "")
        + (names.isGuideTitle(title) ? "g" : "")
        + (names.isPaperTitle(title) ? "p" : "")
        + (claim.title().length() <= 24 && names.looksLikeName(title) ? "n" : "");
  }

  /** The look of a heading: its label's family, or what stands behind it. */
  private static String form(Claim claim) {
    if (claim.labelled()) {
      return general(claim);
    }
    if (claim.body() == 0) {
      return claim.family() + "0";
    }
    char behind =
        claim.words().charAt(Math.min(claim.words().length() - 1, claim.title().length()));
    return Signs.isColon(behind) ? "colon" : behind == '\t' ? "tab" : "blank";
  }

  /**
   * How many headings below name what a line in front does: {@code 低保对象认定办事指南} / {@code
   * 一、低保对象认定的条件}.
   */
  private int namedBelow(int line) {
    String title = lines.get(line).title();
    if (title.length() <= NAME) {
      return 0;
    }
    String name = title.substring(0, NAME);
    int named = 0;
    for (int j = line + 1; j < Math.min(lines.size(), line + BELOW); j++) {
      Claim claim = lines.get(j);
      boolean more = claim.title().length() > NAME && !claim.title().equals(title);
      named += more && !isLong(claim) && claim.title().startsWith(name) ? 1 : 0;
    }
    return named;
  }

  private static int bucket(int n) {
    return n < 4 ? n : n < 6 ? 4 : n < 10 ? 6 : n < 20 ? 10 : n < 50 ? 20 : 50;
  }

  private static String end(Claim claim) {
    char end = claim.end();
    return "。;,、:?!)]】".indexOf(end) >= 0 ? String.valueOf(end) : Signs.isDigit(end) ? "9" : "x";
  }

  private String shape(int i) {
    if (i < 0 || i >= lines.size()) {
      return "-";
    }
    Claim claim = lines.get(i);
    return isLong(claim)
        ? "long"
        : general(claim)
            + (claim.value() == 1 ? "1" : "")
            + (claim.known() ? "!" : "")
            + (claim.body() > 0 ? "+" : "");
  }

  List<String> of(int i) {
    Claim claim = lines.get(i);
    ClassFacts facts = classes.get(type(claim));
    List<String> f = new ArrayList<>(80);
    String family = general(claim);
    String ev = claim.evidence().name();
    f.add("fam=" + family);
    f.add("sep=" + claim.separator());
    f.add("val=" + bucket(claim.value()));
    f.add("ev=" + ev);
    f.add("fam,ev=" + family + ev);
    int length = claim.title().length();
    f.add("len=" + bucket(length));
    f.add("end=" + end(claim));
    f.add("body=" + (claim.body() == 0 ? "0" : claim.body() < 12 ? "s" : "l"));
    f.add("ev,body,end=" + ev + (claim.body() > 0) + end(claim));
    f.add("len,end,lab=" + bucket(length) + end(claim) + claim.labelled());
    boolean stops = claim.title().indexOf('。') >= 0 || claim.title().indexOf(';') >= 0;
    boolean commas = claim.title().indexOf(',') >= 0 || claim.title().indexOf('、') >= 0;
    f.add("stops=" + stops + commas);
    f.add("digits=" + (claim.title().chars().filter(Character::isDigit).count() > 4));
    f.add("han=" + bucket((int) claim.title().chars().filter(c -> Signs.isHan((char) c)).count()));
    f.add(
        "open=" + (claim.title().startsWith("《") ? "b" : claim.title().startsWith("(") ? "p" : ""));
    for (SectionKind kind : claim.kinds()) {
      f.add("kind=" + kind);
    }
    if (!claim.known()) {
      f.add(
          "vote="
              + (claim.kinds().isEmpty() ? "-" : "+")
              + Math.round(claim.confidence() * 5)
              + (claim.labelled() ? "L" : family));
    }
    f.add("name=" + nameWords(claim));
    for (SectionKind kind : lines.implied(i)) {
      f.add("implied=" + kind + (claim.labelled() ? "L" : family) + ">" + shape(i + 1));
    }
    f.add("covered=" + isCovered(i) + claim.known());
    f.add("numbered=" + numbered + claim.labelled() + claim.known());
    int share = known == 0 ? -1 : Math.round(4f * knownForms.getOrDefault(form(claim), 0) / known);
    f.add("share=" + share + (claim.known() ? "!" : claim.labelled() ? "L" : "-"));
    f.add("share,form=" + share + form(claim) + (claim.known() ? "!" : ""));
    f.add("form=" + form(claim));
    f.add("info=" + (headAbove[i] >= 0 && isInfo[i]) + claim.labelled() + claim.known());
    f.add("office=" + (i > 0 && names.isOffice(lines.get(i - 1).words())) + claim.labelled());
    // the class in the document
    f.add("cnt=" + bucket(facts.count));
    int sure = Math.round(10f * facts.known / facts.count);
    f.add("known=" + sure);
    f.add("fam,known=" + family + (sure > 6 ? "h" : sure > 2 ? "m" : sure > 0 ? "l" : "0"));
    f.add("ones=" + (claim.value() > 0 ? bucket(facts.ones) + "" : "-"));
    f.add("onesh=" + (claim.value() > 0 ? Math.round(10f * facts.ones / facts.count) : -1));
    f.add("cends=" + Math.round(5f * facts.ends / facts.count));
    f.add("clen=" + bucket(facts.length / facts.count));
    f.add("cbody=" + Math.round(5f * facts.bodies / facts.count));
    f.add("rec=" + bucket(lines.count(claim.title())) + (claim.labelled() ? "L" : family));
    // the run
    int p = previous[i];
    int n = next[i];
    String step = "-";
    String stepNext = "-";
    if (claim.value() > 0) {
      step = p < 0 ? "first" : step(lines.get(p).value(), claim.value());
      stepNext = n < 0 ? "last" : step(claim.value(), lines.get(n).value());
    }
    f.add("step=" + step + "," + stepNext);
    f.add("gapPrev=" + (p < 0 ? "-" : bucket(i - p)) + step);
    f.add("gapNext=" + (n < 0 ? "-" : bucket(n - i)) + stepNext);
    f.add("adj=" + (p == i - 1) + (n == i + 1) + step + stepNext);
    int heads = 0;
    int restarts = 0;
    int to = n < 0 ? lines.size() : n;
    for (int j = headBelow[i]; j < to && heads < 12; j = headBelow[j]) {
      heads++;
      restarts += restart[j] ? 1 : 0;
    }
    f.add("headsToNext=" + bucket(heads) + (claim.labelled() ? "L" : ""));
    f.add("restartsToNext=" + bucket(restarts) + (claim.known() ? "k" : ""));
    // neighbours
    f.add("up=" + shape(i - 1));
    f.add("down=" + shape(i + 1));
    f.add("up2=" + shape(i - 2));
    f.add("down2=" + shape(i + 2));
    f.add("fam,down=" + (claim.known() ? "!" : family) + ">" + shape(i + 1));
    f.add("fam,up=" + (claim.known() ? "!" : family) + "<" + shape(i - 1));
    if (i + 1 < lines.size() && lines.get(i + 1).origin() == Origin.KEY) {
      f.add("overKeys");
    }
    f.add("table=" + claim.afterTable() + claim.beforeTable());
    if (i > 0) {
      f.add("upEnd=" + end(lines.get(i - 1)) + (claim.labelled() ? "L" : claim.known() ? "!" : ""));
    }
    // heads around
    int below = headBelow[i];
    int above = headAbove[i];
    f.add(
        "below=" + (below >= lines.size() ? "-" : bucket(below - i)) + (claim.known() ? "!" : ""));
    f.add(
        "belowRestart="
            + (below < lines.size() && restart[below])
            + (below < lines.size() ? bucket(below - i) : 99)
            + (claim.known() ? "!" : ""));
    f.add("above=" + (above < 0 ? "-" : bucket(i - above)) + (claim.known() ? "!" : ""));
    f.add("self=" + isHead(i) + restart[i]);
    if (below < lines.size()) {
      f.add("belowFam=" + (lines.get(below).family().equals(family)) + (claim.known() ? "!" : ""));
    }
    f.add(
        "aboveEmpty="
            + (above >= 0 && above == i - 1 && lines.get(above).body() == 0)
            + claim.labelled()
            + claim.known());
    // position
    f.add(
        "pos="
            + (i < 5 ? String.valueOf(i) : i > lines.size() - 3 ? "end" : "mid")
            + (claim.labelled() ? "L" : claim.known() ? "!" : ""));
    f.add("size=" + bucket(lines.size()));
    if (i < FRONT && !claim.labelled()) {
      f.add("named=" + Math.min(3, namedBelow(i)));
    }
    var style = lines.page().line(claim.block()).orElseThrow().style();
    if (style.outline() > 0) {
      f.add("outline=" + style.outline());
    }
    if (style.bold() >= claim.words().length()) {
      f.add("bold");
    } else if (style.bold() >= length && length > 0) {
      f.add("boldHead");
    }
    if (style.centred()) {
      f.add("centred");
    }
    return f;
  }

  /** All features of a line, those of its words included. */
  List<String> all(int i) {
    List<String> features = of(i);
    features.addAll(words(i));
    return features;
  }

  /** Runs of characters of the title: what the words say. */
  List<String> words(int i) {
    String title = lines.get(i).title();
    List<String> f = new ArrayList<>();
    if (title.length() > LONGEST_TITLE) {
      title = title.substring(0, 4) + "…" + title.substring(title.length() - 6);
    }
    for (int j = 0; j + 2 <= title.length(); j++) {
      f.add("2:" + title.substring(j, j + 2));
    }
    if (title.length() > 1) {
      f.add("e2:" + title.substring(title.length() - 2));
      f.add("b2:" + title.substring(0, 2));
    }
    if (!title.isEmpty()) {
      f.add("e1:" + title.charAt(title.length() - 1));
    }
    return f;
  }

  private static String step(int from, int to) {
    return to == from + 1 ? "+1" : to == 1 ? "one" : to > from ? "+n" : to == from ? "0" : "-";
  }
}
