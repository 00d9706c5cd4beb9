package zhinan.ingest.normalize.hours;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.ServiceHours;
import zhinan.model.Severity;

/** Reads service hours. Immutable, may be shared. */
public final class HoursReader {
  private static final Pattern HOURS = Pattern.compile("周[一二三四五六日至、，]+[0-9:：\\-—－，,、 ]*");

  private HoursReader() {}

  /** With the table of words. */
  public static HoursReader load() {
    return new HoursReader();
  }

  /** The stretches of running text that are hours, in order. */
  public List<Text> find(Text text) {
    Matcher hours = HOURS.matcher(text.chars());
    return hours.results().map(found -> text.sub(found.start(), found.end())).toList();
  }

  /** A field that holds hours and nothing else. */
  public Reading<ServiceHours> read(Text field) {
    return Reading.refused(
        field,
        "hours.unread",
        new Doubt(Severity.WARNING, "hours-unreadable", "no hours were read"));
  }
}
