package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;

/**
 * Of the lines of a class those that head matters: {@code 4．代开增值税发票} does, the item {@code
 * 3.租赁合同和房产证明；} of its papers does not.
 *
 * <p>A line is taken when a set of sections stands below it, or when it continues the count. It is
 * an item when it continues a run of items, or when it breaks the count and the sections below it
 * are those that the matter above has not had yet.
 *
 * <p>Single-use: a cursor over the lines.
 */
final class ClassMatters {
  private final MarkedLines page;
  private final List<Integer> lines;
  private final List<GuideHead> heads = new ArrayList<>();
  private int last;
  private int lastItem;
  private Set<List<SectionKind>> seen = new HashSet<>();

  private ClassMatters(MarkedLines page, List<Integer> lines) {
    this.page = page;
    this.lines = lines;
  }

  static List<GuideHead> find(MarkedLines page, MatterClass best) {
    ClassMatters matters = new ClassMatters(page, best.lines());
    for (int i = 0; i < matters.lines.size(); i++) {
      matters.look(i);
    }
    return matters.heads;
  }

  private void look(int i) {
    int line = lines.get(i);
    int end = i + 1 < lines.size() ? lines.get(i + 1) : page.size();
    Set<List<SectionKind>> kinds = new HashSet<>();
    for (int at = page.nextAnchor(line + 1); at < end; at = page.nextAnchor(at + 1)) {
      kinds.add(page.kinds(at));
    }
    if (isMatter(line, kinds)) {
      heads.add(page.wholeHead(NodeType.MATTER, line));
      last = page.value(line);
      lastItem = 0;
      seen = kinds;
    } else {
      lastItem = page.value(line);
      seen.addAll(kinds);
    }
  }

  private boolean isMatter(int line, Set<List<SectionKind>> kinds) {
    int value = page.value(line);
    boolean next = value == last + 1;
    boolean item = lastItem > 0 && value == lastItem + 1 && !(next && kinds.size() > 1);
    boolean completes = !kinds.isEmpty() && kinds.stream().noneMatch(seen::contains);
    if (item || value > 0 && !next && completes && !heads.isEmpty()) {
      return false;
    }
    return kinds.size() > 1 || next && last > 0 && isTitle(line);
  }

  private boolean isTitle(int line) {
    String words = page.words(line);
    return words.length() <= MatterFinder.LONGEST_TITLE
        && !words.endsWith("。")
        && !words.endsWith(";");
  }
}
