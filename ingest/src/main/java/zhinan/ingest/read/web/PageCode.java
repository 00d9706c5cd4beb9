package zhinan.ingest.read.web;

import java.util.List;
import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;

/** What of a page is code and no text: counted, so that a notice can say what was left out. */
final class PageCode {
  private int directives;

  /** The page without the directives of templates. */
  String withoutDirectives(String text) {
    TemplateScan scan = new TemplateScan(text);
    String bare = scan.bare();
    directives = scan.count();
    return bare;
  }

  /** What was left out, as a remark on the page as a whole; none where nothing was. */
  List<Doubt> doubts() {
    if (directives == 0) {
      return List.of();
    }
    String message = directives + " directives of a template are left out of the text";
    return List.of(new Doubt(Severity.INFO, "template-directives", message, 0, 0));
  }
}
