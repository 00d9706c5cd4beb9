package zhinan.ingest.read.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jsoup.Jsoup;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.plain.DecodedText;
import zhinan.ingest.read.plain.MediaTypes;
import zhinan.ingest.read.plain.TextCharset;
import zhinan.ingest.read.plain.TextDecoder;
import zhinan.model.Severity;
import zhinan.text.Text;

/**
 * Reads pages that browsers, Word and Excel save as one file with all that belongs to them (MHTML,
 * RFC 2557), whatever their name ends in ({@code .mht}, {@code .doc}, {@code .xls}): the first page
 * is the document. Other pages inside (frames of advertisements) are told as dropped; where the
 * first page is nothing but frames, they are the document, one behind the other.
 *
 * <p>Example: the part {@code Content-Type: text/html} with {@code <p>=E5=8A=9E=E7=90=86</p>} in
 * quoted-printable is the line {@code 办理}. Immutable, may be shared.
 */
public final class MhtmlReader implements DocumentReader {
  private static final Set<String> MEDIA_TYPES =
      Set.of("message/rfc822", "multipart/related", "application/x-mimearchive");

  /** The list of sheets that Excel writes beside them. */
  private static final String SHEET_TABS = "tabstrip";

  private static final String NAVIGATION = "navigation";

  private static final String ENCLOSED = "enclosed-page";

  private final PageReader reader = new PageReader();
  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String id() {
    return "mhtml";
  }

  @Override
  public boolean reads(String mediaType) {
    return MEDIA_TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    List<String> tabs = new ArrayList<>();
    List<String> pages = pages(file.bytes(), limits, tabs);
    if (pages.isEmpty()) {
      throw new UnreadableDocumentException("is a message without a page of HTML");
    }
    boolean framed = pages.size() > 1 && Jsoup.parse(pages.get(0)).body().text().isBlank();
    String page = framed ? String.join("\n", pages.subList(1, pages.size())) : pages.get(0);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    RawDocument read = reader.read(new RawFile(file.name(), MediaTypes.HTML, bytes), limits);
    return beside(read, framed ? List.of() : pages.subList(1, pages.size()), tabs, file);
  }

  /** The document with the words of the other pages and of the lists of sheets behind it. */
  private RawDocument beside(
      RawDocument read, List<String> others, List<String> tabs, RawFile file) {
    StringBuilder text = new StringBuilder(read.text());
    List<RawBlock> blocks = new ArrayList<>(read.blocks());
    List<Doubt> doubts = new ArrayList<>(read.doubts());
    for (String other : others) {
      String words = Jsoup.parse(other).body().text();
      if (!words.isBlank()) {
        Text dropped = Text.of(words, text.length());
        text.append(words).append('\n');
        blocks.add(new RawBlock.Dropped(dropped, ENCLOSED));
        doubts.add(
            new Doubt(
                    Severity.WARNING,
                    ENCLOSED,
                    "words of another page inside the file are no part of the guide")
                .at(dropped));
      }
    }
    for (String list : tabs) {
      String words = Jsoup.parse(list).body().text();
      blocks.add(new RawBlock.Dropped(Text.of(words, text.length()), NAVIGATION));
      text.append(words).append('\n');
    }
    return new RawDocument(
        file.source(id(), read.source().charset()),
        text.toString(),
        new Places(text.toString(), new int[0]),
        blocks,
        doubts,
        read.facts(),
        read.links());
  }

  /**
   * @param sheets takes the pages that only list the sheets of a workbook
   */
  private List<String> pages(byte[] bytes, Limits limits, List<String> sheets)
      throws UnreadableDocumentException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(limits.unpackedBytes())
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    List<String> pages = new ArrayList<>();
    boolean tabs = false;
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        if (state == EntityState.T_START_HEADER) {
          tabs = false;
        } else if (state == EntityState.T_FIELD) {
          tabs |= Objects.requireNonNullElse(stream.getField().getBody(), "").contains(SHEET_TABS);
        } else if (state == EntityState.T_BODY && isPage(stream.getBodyDescriptor())) {
          (tabs ? sheets : pages).add(page(stream));
        }
      }
    } catch (IOException | MimeException e) {
      throw new UnreadableDocumentException(
          "broken message: " + Objects.requireNonNullElse(e.getMessage(), "").replace('\n', ' '),
          e);
    }
    return pages;
  }

  private static boolean isPage(BodyDescriptor part) {
    return List.of(MediaTypes.HTML, MediaTypes.XHTML).contains(part.getMimeType());
  }

  private String page(MimeTokenStream stream) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    stream.getDecodedInputStream().transferTo(page);
    byte[] bytes = page.toByteArray();
    Set<TextCharset> said =
        Optional.ofNullable(stream.getBodyDescriptor().getCharset())
            .flatMap(TextCharset::named)
            .map(Set::of)
            .orElseGet(() -> PageCharset.said(bytes));
    DecodedText decoded = decoder.decode(bytes, said);
    return decoded.text();
  }
}
