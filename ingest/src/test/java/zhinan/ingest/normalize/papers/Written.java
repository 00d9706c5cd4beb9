package zhinan.ingest.normalize.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Piece;
import zhinan.model.Heading;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.Material.Form;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;
import zhinan.model.WebLink;
import zhinan.text.Text;

/** Bodies as spec files write them, and readings as they show them. */
final class Written {
  private static final Section SECTION =
      new Section(
          "m1.1",
          new Heading("", "", "", new Span(0, 0, 1, OptionalInt.empty())),
          List.of(SectionKind.MATERIALS),
          List.of());

  private Written() {}

  /** A paragraph for each line. */
  static Body body(String lines) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (String line : lines.split("\n", -1)) {
      Text text = Text.of(line, at).strip();
      if (!text.isBlank()) {
        pieces.add(new Line(text, 0));
      }
      at += line.length() + 1;
    }
    return new Body(SECTION, pieces);
  }

  static Body body(Piece piece) {
    return new Body(SECTION, List.of(piece));
  }

  /** {@code 户口簿 BOTH 1+2 ?离婚的 @公安机关 | …}. */
  static String materials(List<Reading<Material>> readings) {
    return shown(readings, Written::material);
  }

  static String bases(List<Reading<LegalBasis>> readings) {
    return shown(readings, Written::basis);
  }

  static String links(List<Reading<WebLink>> readings) {
    return shown(readings, WebLink::url);
  }

  private interface Print<T> {
    String of(T value);
  }

  private static <T> String shown(List<Reading<T>> readings, Print<T> print) {
    return readings.isEmpty()
        ? "none"
        : readings.stream()
            .map(reading -> reading.value().map(print::of).orElseGet(() -> code(reading)))
            .collect(Collectors.joining(" | "));
  }

  private static String code(Reading<?> reading) {
    return "!" + reading.doubts().get(0).code();
  }

  private static String material(Material paper) {
    StringBuilder shown = new StringBuilder(paper.name());
    if (paper.form() != Form.UNSPECIFIED) {
      shown.append(' ').append(paper.form());
    }
    if (paper.originals().isPresent() || paper.copies().isPresent()) {
      shown
          .append(' ')
          .append(number(paper.originals()))
          .append('+')
          .append(number(paper.copies()));
    }
    Optional.of(paper.condition()).filter(w -> !w.isEmpty()).ifPresent(w -> shown.append(" ?" + w));
    Optional.of(paper.issuer()).filter(w -> !w.isEmpty()).ifPresent(w -> shown.append(" @" + w));
    return shown.toString();
  }

  private static String number(OptionalInt count) {
    return count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
  }

  private static String basis(LegalBasis basis) {
    return String.join(
        " ; ", dash(basis.title()), dash(basis.article()), dash(basis.documentNumber()));
  }

  private static String dash(String words) {
    return words.isEmpty() ? "-" : words;
  }
}
