package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.ingest.read.plain.DecodedText;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.TextDecoder;
import zhinan.ingest.read.plain.UndecodableBytes;

/**
 * Reads web pages of any quality: HTML as published, saved by Word, laid out in tables, templates
 * of pages.
 *
 * <p>Example: {@code <p><b>一、</b>申请<span>条件</span></p>} is the line {@code 一、申请条件}, its first two
 * characters bold. What a browser does not show (hidden parts, scripts, comments, directives of
 * templates) is no text of the page, or stands aside as {@code hidden-text}. Immutable, may be
 * shared.
 */
public final class PageReader implements DocumentReader {
  private static final String ID = "html";
  private static final Set<String> MEDIA_TYPES = Set.of(MediaTypes.HTML, MediaTypes.XHTML);

  /** Pages nest some 30 deep; what is deeper is broken and read as if it stood beside. */
  private static final int DEEPEST = 400;

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    DecodedText decoded = decoder.decode(file.bytes(), PageCharset.said(file.bytes()));
    PageCode code = new PageCode();
    Document page =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(code.withoutDirectives(decoded.text()), "");
    FlowTranscriber out = new FlowTranscriber(limits);
    out.facts(PageFacts.of(page));
    PageView view = new PageView(page);
    new PageWalk(view, out).walk(page.body());
    RawDocument read = out.document(file.source(ID, decoded.charset().label()));
    if (read.blocks().isEmpty()) {
      throw new EmptyDocumentException("is empty: a page without text");
    }
    List<Doubt> doubts = new ArrayList<>(code.doubts());
    doubts.addAll(view.doubts());
    doubts.addAll(UndecodableBytes.in(read.text(), decoded));
    return read.with(read.blocks(), doubts);
  }
}
