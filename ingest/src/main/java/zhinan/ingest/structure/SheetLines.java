package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.ingest.heading.KindVote;
import zhinan.model.SectionKind;
import zhinan.text.Brackets;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * The lines of a document that have words, one after the other, each with what it claims as a
 * heading: its label, a title, whether words follow. Tables stand between lines. Immutable.
 */
final class SheetLines {
  /** A colon further right belongs to a sentence. */
  private static final int LAST_COLON = 24;

  /** The classifier is asked about titles up to this length. */
  private static final int LONGEST_VOTED = 20;

  private static final int RUN = 4;

  /** So many lines one below the other that count on are a list. */
  private static final int LIST = 3;

  /** The class of lines without label whose title ends in a colon. */
  static final String COLON = "colon";

  /** The class of other lines without label. */
  static final String BARE = "bare";

  private final MarkedLines page;
  private final HeadingMarker marker;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Integer> blocks = new ArrayList<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private final Map<Integer, Set<SectionKind>> implied = new HashMap<>();

  /**
   * What a line claims.
   *
   * @param block its index among the blocks
   * @param family the label's class, or {@link #COLON} or {@link #BARE}
   * @param value the number, 0 for none
   * @param separator behind the number, ' ' for none
   * @param title in canonical form
   * @param body the number of characters behind the title
   * @param words the whole line in canonical form
   * @param evidence of the vocabulary
   * @param kinds that the title names, by the vocabulary or else by the classifier
   * @param confidence how sure the kinds, or that there are none, are
   * @param origin what the line was before: a line, or a cell whose place says what it is
   * @param afterTable whether a table stands right above
   * @param beforeTable whether one stands right below
   */
  record Claim(
      int block,
      String family,
      int value,
      char separator,
      String title,
      int body,
      String words,
      Evidence evidence,
      List<SectionKind> kinds,
      double confidence,
      Origin origin,
      boolean afterTable,
      boolean beforeTable) {

    boolean labelled() {
      return !family.equals(COLON) && !family.equals(BARE);
    }

    boolean known() {
      return evidence == Evidence.WORD;
    }

    char end() {
      return words.charAt(words.length() - 1);
    }
  }

  private SheetLines(MarkedLines page, HeadingMarker marker) {
    this.page = page;
    this.marker = marker;
  }

  static SheetLines of(MarkedLines page, HeadingMarker marker) {
    SheetLines lines = new SheetLines(page, marker);
    boolean table = false;
    for (int i = 0; i < page.size(); i++) {
      RawBlock block = page.blocks().get(i);
      if (block instanceof Line && !page.words(i).isEmpty()) {
        lines.add(i, table);
        table = false;
      } else if (!(block instanceof Dropped) && !(block instanceof Line)) {
        table = true;
        lines.markTable();
      }
    }
    return lines;
  }

  private void markTable() {
    if (!claims.isEmpty()) {
      Claim last = claims.remove(claims.size() - 1);
      claims.add(
          new Claim(
              last.block,
              last.family,
              last.value,
              last.separator,
              last.title,
              last.body,
              last.words,
              last.evidence,
              last.kinds,
              last.confidence,
              last.origin,
              last.afterTable,
              true));
    }
  }

  private void add(int index, boolean table) {
    String words = page.words(index);
    Optional<Mark> mark = page.mark(index);
    Optional<Label> label = page.label(index);
    String title;
    int body;
    String family;
    if (mark.isPresent()) {
      title = page.title(index);
      int length = Signs.stripEnd(page.line(index).orElseThrow().text().chars()).length();
      body = Math.max(0, length - mark.get().bodyStart());
      family =
          label
              .map(found -> family(found, words))
              .orElse(page.behindTitle(index) == ':' || body > 0 ? COLON : BARE);
      family = isTold(mark.get()) ? mark.get().origin().name() : family;
    } else {
      int colon = colon(words);
      title = colon < 0 ? words : words.substring(0, colon);
      body = colon < 0 ? 0 : words.length() - colon - 1;
      family = page.isValue(index) ? Origin.VALUE.name() : colon < 0 ? BARE : COLON;
    }
    Origin origin =
        page.isValue(index)
            ? Origin.VALUE
            : mark.filter(SheetLines::isTold).map(Mark::origin).orElse(Origin.LINE);
    List<SectionKind> kinds = page.kinds(index);
    double confidence = mark.map(Mark::confidence).orElse(0.0);
    if (kinds.isEmpty() && title.length() > 1 && title.length() <= LONGEST_VOTED) {
      KindVote vote = marker.opinion(title);
      kinds = vote.kinds();
      confidence = vote.confidence();
    }
    Claim claim =
        new Claim(
            index,
            family,
            page.value(index),
            label.map(Label::separator).orElse(' '),
            title,
            body,
            words,
            page.evidence(index),
            kinds,
            confidence,
            origin,
            table,
            false);
    claims.add(claim);
    blocks.add(index);
    titles.merge(title, 1, Integer::sum);
  }

  /** The name of a matter beside its field is weighed as such a field in running text is. */
  private static boolean isTold(Mark mark) {
    return mark.origin().isTold() && !mark.has(LabelFamily.MATTER_FIELD);
  }

  /**
   * Headings in brackets of several kinds are of several classes; a number that only a blank parts
   * from its title is of the class of those with a stop.
   */
  private static String family(Label label, String words) {
    return switch (label.family()) {
      case BRACKET -> label.family().name() + words.charAt(0);
      case PREFIXED -> label.prefix().isEmpty() ? LabelFamily.ARABIC.name() : prefixed(label);
      default -> prefixed(label);
    };
  }

  private static String prefixed(Label label) {
    return label.family().name() + label.prefix();
  }

  private static int colon(String words) {
    int depth = 0;
    for (int i = 0; i < words.length() && i <= LAST_COLON; i++) {
      char c = words.charAt(i);
      depth += Brackets.isOpen(c) ? 1 : Brackets.isClose(c) ? -1 : 0;
      if (c == '。' || c == ';') {
        return -1;
      }
      if (depth <= 0 && Signs.isColon(c) && i > 0) {
        boolean number =
            i + 1 < words.length()
                && (words.charAt(i + 1) == '/'
                    || Signs.isDigit(words.charAt(i + 1)) && Signs.isDigit(words.charAt(i - 1)));
        if (!number) {
          return i;
        }
      }
    }
    return -1;
  }

  MarkedLines page() {
    return page;
  }

  int size() {
    return claims.size();
  }

  Claim get(int line) {
    return claims.get(line);
  }

  /** The line that a block is, -1 for a block without words of its own. */
  int at(int block) {
    int at = Collections.binarySearch(blocks, block);
    return Math.max(-1, at);
  }

  /**
   * How many lines one below the other count on, {@code 1 业务须知} / {@code 2 业务信息}; {@value #RUN} in
   * each direction are looked at.
   */
  int run(int line) {
    int from = line;
    while (from > Math.max(0, line - RUN) && isNext(from - 1, from)) {
      from--;
    }
    int to = line;
    while (to + 1 < Math.min(size(), line + RUN + 1) && isNext(to, to + 1)) {
      to++;
    }
    return to - from + 1;
  }

  /** Whether the lines one below the other that count on are so many that they are a list. */
  boolean isListed(int line) {
    return run(line) >= LIST;
  }

  /** Whether the second line goes on counting. */
  boolean isNext(int line, int other) {
    return get(line).labelled()
        && get(line).family().equals(get(other).family())
        && get(other).value() == get(line).value() + 1;
  }

  /**
   * What a title names at its end, so that what stands below it is a section that has no heading of
   * its own: {@code 食品小作坊登记申请材料清单} / {@code 1.申请书；}; empty for none and for headings.
   */
  Set<SectionKind> implied(int line) {
    return implied.computeIfAbsent(
        line, at -> get(at).known() ? Set.of() : marker.ending(get(at).title()));
  }

  /** How often the title stands in the document. */
  int count(String title) {
    return titles.getOrDefault(title, 0);
  }
}
