package zhinan.ingest.read.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What a PDF holds.
 *
 * @param pages one or more
 * @param attached one sentence on attached files, which are not read
 */
record PdfContents(List<PdfPage> pages, Optional<String> attached) {
  PdfContents {
    pages = List.copyOf(pages);
  }
}
