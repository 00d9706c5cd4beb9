package zhinan.ingest.read.web;

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

  int directives() {
    return directives;
  }
}
