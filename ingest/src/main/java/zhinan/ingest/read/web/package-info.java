/**
 * Web pages: the text that a browser shows, a block to a line, with tables, list numbers and looks;
 * what it hides and what only leads around the site stands aside with a reason.
 *
 * <p>In: a {@link zhinan.ingest.document.RawFile}; out: a {@link
 * zhinan.ingest.document.RawDocument}. Open {@link zhinan.ingest.read.web.PageReader} first. jsoup
 * stays in here; the package must not know other formats.
 */
package zhinan.ingest.read.web;
