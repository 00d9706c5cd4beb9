package zhinan.ingest.read.word;

import java.util.regex.Pattern;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.model.Severity;

/** How both Word formats say where words lead. Only static functions. */
final class LinkMark {
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+.*");

  private LinkMark() {}

  /** The words from an index on lead somewhere; what is no web address is only told. */
  static void hang(FlowParagraphBuilder paragraph, int from, String target) {
    String words = paragraph.from(from);
    if (target.isBlank() || words.isBlank()) {
      return;
    }
    if (WEB.matcher(target).matches()) {
      paragraph.link(from, paragraph.length(), target);
    } else if (!words.contains(target.substring(target.indexOf(':') + 1))) {
      paragraph.doubt(
          Severity.INFO,
          "link-target",
          FlowParagraphBuilder.told(words) + " leads to " + target + ", which is no web address");
    }
  }
}
