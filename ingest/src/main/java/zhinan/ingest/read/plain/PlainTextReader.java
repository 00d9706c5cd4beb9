package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.DocumentReader;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.LineColumns;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.text.Text;

/**
 * Reads plain text in the character sets of {@link TextCharset}. The linear text is the decoded
 * file with LF as line end; every line that is not blank becomes a block, a line that starts with a
 * tab too (a text dump's table cell). Form feeds start pages.
 */
public final class PlainTextReader implements DocumentReader {
  private static final String ID = "text";

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals(MediaTypes.TEXT);
  }

  @Override
  public RawDocument read(RawFile file, Limits limits) throws UnreadableDocumentException {
    DecodedText decoded = decoder.decode(file.bytes());
    String text = decoded.text();
    if (text.length() > limits.characters()) {
      throw new UnreadableDocumentException(
          "has " + text.length() + " characters, more than the limit of " + limits.characters());
    }
    List<RawBlock> lines = lines(text);
    if (lines.isEmpty()) {
      throw new EmptyDocumentException("is empty: it holds blanks and no text");
    }
    return new RawDocument(
        file.source(ID, decoded.charset().label()),
        text,
        new Places(text, pages(text)),
        lines,
        UndecodableBytes.in(decoded));
  }

  private static int[] pages(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
      starts.add(at + 1);
    }
    if (!starts.isEmpty()) {
      starts.add(0, 0);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<RawBlock> lines(String text) {
    List<RawBlock> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\f') {
        Text line = Text.of(text.substring(start, at), start);
        if (!line.strip().chars().isEmpty()) {
          lines.add(new RawBlock.Line(line, Style.at(LineColumns.layout(line.chars()))));
        }
        start = at + 1;
      }
    }
    return lines;
  }
}
