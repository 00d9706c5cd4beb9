package zhinan.ingest.read.pdf;

/**
 * A place on the page that leads somewhere.
 *
 * @param area of the page as it is looked at
 * @param target the address, never blank
 */
record PdfLink(PdfArea area, String target) {}
