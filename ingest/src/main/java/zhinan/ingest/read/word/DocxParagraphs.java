package zhinan.ingest.read.word;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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

  /** Whether a run is bold. */
  boolean isBold(DocxRunLook run, DocxStyle paragraph) {
    return isOn(run, paragraph, DocxRunLook::bold);
  }

  /** Whether a run is hidden text. */
  boolean isHidden(DocxRunLook run, DocxStyle paragraph) {
    return isOn(run, paragraph, DocxRunLook::hidden);
  }

  /**
   * What the run says itself; else a character style that says so in a paragraph that says so takes
   * it away again (ECMA-376 part 1, 17.7.3).
   */
  private boolean isOn(
      DocxRunLook run, DocxStyle paragraph, Function<DocxRunLook, Optional<Boolean>> property) {
    Optional<Boolean> own = property.apply(run);
    if (own.isPresent()) {
      return own.get();
    }
    boolean styled =
        run.style().flatMap(id -> property.apply(styles.style(id).run())).orElse(false);
    return styled != property.apply(paragraph.run()).orElse(false);
  }

  /** The font of a run's Latin letters and signs; empty where none is stated. */
  String font(DocxRunLook run, DocxStyle paragraph) {
    return run.font()
        .or(() -> run.style().flatMap(id -> styles.style(id).run().font()))
        .or(() -> paragraph.run().font())
        .orElse("");
  }

  /** Whether a run is set as a superscript. */
  boolean isRaised(DocxRunLook run, DocxStyle paragraph) {
    return run.raised()
        .or(() -> run.style().flatMap(id -> styles.style(id).run().raised()))
        .or(() -> paragraph.run().raised())
        .orElse(false);
  }

  /** Whether the mark of a paragraph with these properties is hidden. */
  boolean isMarkHidden(DocxProperties direct) {
    return isHidden(direct.run(), style(direct));
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
