package zhinan.ingest.normalize.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.ingest.normalize.flow.FlowClause;
import zhinan.text.Range;
import zhinan.text.Signs;

/** The documents in a flow that may set a fee. Immutable, may be shared. */
final class FeeBasis {
  /** {@code 《…收费标准的通知》（辽财综〔2003〕478号）} or the number alone. */
  static final Pattern DOCUMENT =
      Pattern.compile(
          "[\"“]?《[^《》\n"
              + "]{2,80}》(?:\\([^()\n"
              + "]{2,40}号\\))?|\\p{IsHan}{2,10}[〔\\[【(]\\d{4}[〕\\]】)]第?\\d{1,5}号");

  /** Documents that are looked at in one body. */
  private static final int MAX_DOCUMENTS = 40;

  /** Characters between a price and what sets it, in one sentence; the longest at hand have 110. */
  private static final int MAX_SENTENCE = 1_100;

  private final Flow flow;
  private final List<Range> places = new ArrayList<>();

  /**
   * @param clauses those that are read; documents in other sentences set other things
   */
  FeeBasis(Flow flow, List<FlowClause> clauses) {
    this.flow = flow;
    Matcher document = DOCUMENT.matcher(flow.chars());
    while (places.size() < MAX_DOCUMENTS && document.find()) {
      int at = document.start();
      if (clauses.stream().anyMatch(clause -> isSameSentence(clause, at))) {
        add(document.start(), document.end());
      }
    }
  }

  private boolean isSameSentence(FlowClause clause, int document) {
    int from = Math.min(clause.to(), document);
    int to = Math.max(from, Math.max(clause.from(), document));
    return to - from <= MAX_SENTENCE
        && flow.chars().substring(from, to).chars().noneMatch(FeeBasis::isEnd);
  }

  private static boolean isEnd(int c) {
    return c == '\n' || c == '\t' || Signs.isStop((char) c);
  }

  /** Documents that are named together, {@code 《…》和《…》}, are one place. */
  private void add(int from, int to) {
    Range last = places.isEmpty() ? new Range(from, from) : places.get(places.size() - 1);
    boolean isJoined =
        from - last.end() == 1 && "和及、与".indexOf(flow.chars().charAt(last.end())) >= 0;
    if (isJoined) {
      places.set(places.size() - 1, new Range(last.start(), to));
    } else {
      places.add(new Range(from, to));
    }
  }

  /** The document named next in the line, else the last before; {@code ""} for none in the row. */
  String of(int index) {
    String before = "";
    int row =
        flow.cellAt(Math.max(0, index - 1)).isEmpty() ? 0 : flow.chars().lastIndexOf('\n', index);
    for (Range place : places) {
      String words = flow.words(place.start(), place.end()).strip().chars();
      if (place.start() >= index) {
        int lineEnd = flow.chars().indexOf('\n', index);
        return lineEnd < 0 || place.start() < lineEnd ? words : before;
      }
      before = place.start() < row ? "" : words;
    }
    return before;
  }
}
