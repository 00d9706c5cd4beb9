package zhinan.ingest.read.word;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.ParagraphSprmUncompressor;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * Works out how paragraphs and characters of a .doc look. Most of them state the same few changes
 * to the same few styles, so each of these is worked out once. Single-use.
 */
final class DocBinaryLooks {
  /** The number of the style stands in front of a paragraph's changes to it. */
  private static final int STYLE_BYTES = 2;

  /** Chains of styles in the wild have three or four links; a longer one is a circle. */
  private static final int LONGEST_CHAIN = 20;

  private final StyleSheet styles;
  private final Map<ByteBuffer, DocBinaryLook> paragraphs = new HashMap<>();
  private final Map<RunKey, DocBinaryRun> runs = new HashMap<>();

  DocBinaryLooks(StyleSheet styles) {
    this.styles = styles;
  }

  DocBinaryLook paragraph(PAPX papx) {
    return paragraphs.computeIfAbsent(ByteBuffer.wrap(papx.getGrpprl()), key -> look(papx));
  }

  private DocBinaryLook look(PAPX papx) {
    ParagraphProperties style = style(papx.getIstd(), LONGEST_CHAIN);
    String name = description(papx.getIstd()).map(StyleDescription::getName).orElse("");
    return DocBinaryLook.of(
        ParagraphSprmUncompressor.uncompressPAP(style, papx.getGrpprl(), STYLE_BYTES), name);
  }

  /**
   * What the style's paragraphs look like: the changes along the chain of styles that it is based
   * on.
   */
  private ParagraphProperties style(int number, int links) {
    Optional<StyleDescription> style = description(number);
    if (links == 0 || style.isEmpty()) {
      return new ParagraphProperties();
    }
    ParagraphProperties base = style(style.get().getBaseStyle(), links - 1);
    Optional<byte[]> changes = Optional.ofNullable(style.get().getPAPX());
    return changes
        .map(bytes -> ParagraphSprmUncompressor.uncompressPAP(base, bytes, STYLE_BYTES))
        .orElse(base);
  }

  private Optional<StyleDescription> description(int style) {
    boolean known = style >= 0 && style < styles.numStyles();
    return known ? Optional.ofNullable(styles.getStyleDescription(style)) : Optional.empty();
  }

  DocBinaryRun run(CHPX chpx, short style) {
    return runs.computeIfAbsent(
        new RunKey(style, ByteBuffer.wrap(chpx.getGrpprl())),
        key -> DocBinaryRun.of(chpx.getCharacterProperties(styles, style)));
  }

  private record RunKey(short style, ByteBuffer changes) {}
}
