package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Style;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;

/**
 * What a paragraph's properties come to: its look and its automatic number. Single-use, one to a
 * document.
 */
final class DocxParagraphs {
  private static final int OUTLINE_LEVELS = 9;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocCounters counters = new DocCounters();

  DocxParagraphs(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  DocxStyle style(DocxProperties direct) {
    return direct.style().map(styles::style).orElseGet(styles::usual);
  }

  /**
   * Whether a run is bold: what it says itself; else a bold character style in a bold paragraph
   * makes it light again.
   */
  boolean isBold(DocxProperties run, DocxStyle paragraph) {
    if (run.bold().isPresent()) {
      return run.bold().get();
    }
    return run.style().map(id -> styles.style(id).isBold()).orElse(false) != paragraph.isBold();
  }

  /**
   * The paragraph; counts it if it belongs to a list. A paragraph without words counts too, but
   * shows no number.
   */
  FlowParagraph build(FlowParagraphBuilder builder, DocxProperties direct) {
    DocxStyle style = style(direct);
    DocxProperties all = direct.over(style.properties());
    Optional<DocList> list = all.list().stream().boxed().findFirst().flatMap(numbering::list);
    int level =
        all.level()
            .orElseGet(
                () -> direct.style().map(numbering::level).orElse(OptionalInt.empty()).orElse(0));
    String label = list.map(found -> counters.next(found, level)).orElse("");
    OptionalInt identity =
        list.map(found -> OptionalInt.of(found.identity(level))).orElse(OptionalInt.empty());
    int outline =
        all.outline().stream()
            .filter(n -> n >= 0 && n < OUTLINE_LEVELS)
            .map(n -> n + 1)
            .findFirst()
            .orElse(0);
    Style look =
        new Style(
            outline, style.title(), all.centred().orElse(false), 0, identity, Optional.empty());
    return builder.build(look, builder.isBlank() ? "" : label);
  }
}
