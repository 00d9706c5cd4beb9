package zhinan.ingest.read.word;

/**
 * One style.
 *
 * @param base the style that it is based on; empty for none
 * @param title whether it is the style of the document's title
 * @param properties what it states
 */
record DocxStyle(String base, boolean title, DocxProperties properties) {
  static final DocxStyle NONE = new DocxStyle("", false, DocxProperties.NONE);

  /** This style, and where it says nothing its base. */
  DocxStyle over(DocxStyle other) {
    return new DocxStyle(base, title || other.title, properties.over(other.properties));
  }

  /** The look of its runs. */
  DocxRunLook run() {
    return properties.run();
  }
}
