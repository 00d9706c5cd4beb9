package zhinan.ingest.normalize.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents in a flow that may set a fee. Immutable, may be shared. */
final class FeeBasis {
  /** {@code 《…收费标准的通知》（辽财综〔2003〕478号）} or the number alone. */
  static final Pattern DOCUMENT =
      Pattern.compile(
          "[\"“]?《[^《》\n]{2,80}》(?:\\([^()\n]{2,40}号\\))?|[一-龥]{2,10}[〔\\[【(]\\d{4}[〕\\]】)]第?\\d{1,5}号");

  /** Documents that are looked at in one body. */
  private static final int MAX_DOCUMENTS = 40;

  private final Flow flow;
  private final List<Stretch> places = new ArrayList<>();

  FeeBasis(Flow flow) {
    this.flow = flow;
    Matcher document = DOCUMENT.matcher(flow.chars());
    while (places.size() < MAX_DOCUMENTS && document.find()) {
      add(document.start(), document.end());
    }
  }

  /** Documents that are named together, {@code 《…》和《…》}, are one place. */
  private void add(int from, int to) {
    Stretch last = places.isEmpty() ? new Stretch(from, from) : places.get(places.size() - 1);
    boolean isJoined = from - last.to() == 1 && "和及、与".indexOf(flow.chars().charAt(last.to())) >= 0;
    if (isJoined) {
      places.set(places.size() - 1, new Stretch(last.from(), to));
    } else {
      places.add(new Stretch(from, to));
    }
  }

  /** The document named next in the line, else the last before; {@code ""} for none in the row. */
  String of(int index) {
    String before = "";
    int row =
        flow.cells().at(Math.max(0, index - 1)).isEmpty()
            ? 0
            : flow.chars().lastIndexOf('\n', index);
    for (Stretch place : places) {
      String words = flow.words(place.from(), place.to()).strip().chars();
      if (place.from() >= index) {
        int lineEnd = flow.chars().indexOf('\n', index);
        return lineEnd < 0 || place.from() < lineEnd ? words : before;
      }
      before = place.from() < row ? "" : words;
    }
    return before;
  }
}
