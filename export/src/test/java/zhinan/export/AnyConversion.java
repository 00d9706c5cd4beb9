package zhinan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Paragraph;
import zhinan.model.Block.Table;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Node;
import zhinan.model.Notice;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Span;
import zhinan.model.Stage;
import zhinan.model.Theme;

/** Conversions of any shape, whose words hold all characters that trouble a writer. */
public final class AnyConversion {
  private AnyConversion() {}

  public static Arbitrary<Conversion> conversions() {
    return Combinators.combine(guides(), words(), list(notices(), 3))
        .flatAs(
            (guide, text, notices) ->
                merges(guide)
                    .map(merges -> new Conversion(guide, text, ledger(text), notices, merges)));
  }

  /** Words with quotes, commas, line ends, tabs, formulas, controls, rare and broken characters. */
  public static Arbitrary<String> words() {
    return Arbitraries.of(
            "办", "理", "1", "\"", ",", "\n", "\t", "\r", "=", "-", "＝", "'", " ", "\u0000", "\\",
            "𠮷", "\uD800", "\uFEFF", "\u2028", "#", "é")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<Guide> guides() {
    return Combinators.combine(
            words(),
            sources(),
            list(blocks(), 2),
            list(matters(), 2),
            list(themes(), 2),
            list(stages(), 2),
            list(figures(), 2))
        .as(Guide::new)
        .flatMap(guide -> AnyValues.values(nodeIds(guide)).map(guide::with));
  }

  /** Those that are there, the guide's own, and one that is nowhere. */
  private static Arbitrary<String> nodeIds(Guide guide) {
    return Arbitraries.of(
        Stream.concat(Stream.of(Guide.ID, "nowhere"), guide.nodes().map(Node::id)).toList());
  }

  /** Into nodes that are there; none where there are no nodes. */
  private static Arbitrary<List<Merge>> merges(Guide guide) {
    List<String> kept = guide.nodes().map(Node::id).toList();
    if (kept.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    Arbitrary<Node> merged = Arbitraries.oneOf(matters(), sections().map(Node.class::cast));
    return list(
        Combinators.combine(
                ids(),
                ids(),
                Arbitraries.of(kept),
                merged,
                list(evidence(), 2),
                AnyValues.values(nodeIds(guide)))
            .as(
                (id, rule, keptId, node, evidence, values) ->
                    new Merge(id, rule, keptId, Guide.ID, 0, node, evidence, List.of(id), values)),
        2);
  }

  private static Arbitrary<Merge.Evidence> evidence() {
    Arbitrary<Merge.Difference> differences =
        Combinators.combine(words(), words()).as(Merge.Difference::new);
    return Combinators.combine(
            words(),
            words(),
            words(),
            Arbitraries.of(Merge.Likeness.class),
            Arbitraries.doubles().between(0, 1),
            list(differences, 2))
        .as(Merge.Evidence::new);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(
            words(), Arbitraries.longs().between(0, Long.MAX_VALUE), Arbitraries.of("", "GB18030"))
        .as((name, size, charset) -> source("x" + name, size, charset));
  }

  private static Source source(String name, long size, String charset) {
    return new Source(name, "text/plain", size, "0123456789abcdef".repeat(4), "text", charset);
  }

  private static Arbitrary<Stage> stages() {
    return Combinators.combine(
            ids(), headings(), list(blocks(), 1), list(matters(), 1), list(themes(), 1))
        .as(Stage::new);
  }

  private static Arbitrary<Theme> themes() {
    return Combinators.combine(ids(), headings(), list(blocks(), 1), list(matters(), 2))
        .as(Theme::new);
  }

  private static Arbitrary<Matter> matters() {
    return Combinators.combine(
            ids(), headings(), list(blocks(), 1), list(sections(), 3), list(parts(), 1))
        .as(Matter::new);
  }

  private static Arbitrary<Part> parts() {
    return Combinators.combine(ids(), headings(), list(blocks(), 1), list(sections(), 2))
        .as(Part::new);
  }

  private static Arbitrary<Section> sections() {
    Arbitrary<List<SectionKind>> kinds =
        Arbitraries.of(SectionKind.class).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(ids(), headings(), kinds, list(blocks(), 3)).as(Section::new);
  }

  private static Arbitrary<Heading> headings() {
    return Combinators.combine(words(), words(), words(), spans())
        .as(
            (label, number, title, span) ->
                new Heading(label, label.isEmpty() ? "" : number, title, span));
  }

  private static Arbitrary<Block> blocks() {
    return Arbitraries.oneOf(
        Combinators.combine(words(), spans()).as((text, span) -> (Block) new Paragraph(text, span)),
        Combinators.combine(list(items(), 3), spans())
            .as((items, span) -> new ItemList(items, span)),
        tables(),
        figures());
  }

  private static Arbitrary<Item> items() {
    return Combinators.combine(words(), words(), spans()).as(Item::new);
  }

  private static Arbitrary<Table> tables() {
    return Combinators.combine(ids(), words(), small(0), small(0), list(cells(), 6), spans())
        .as(Table::new);
  }

  private static Arbitrary<Cell> cells() {
    return Combinators.combine(small(0), small(0), small(1), small(1), words(), spans())
        .as(Cell::new);
  }

  private static Arbitrary<Figure> figures() {
    return Combinators.combine(words(), spans()).as(Figure::new);
  }

  private static Arbitrary<Notice> notices() {
    Arbitrary<Optional<String>> nodes = ids().optional();
    return Combinators.combine(
            ids(), Arbitraries.of(Severity.class), ids(), words(), spans(), nodes, words())
        .as(Notice::new);
  }

  static Arbitrary<Span> spans() {
    Arbitrary<OptionalInt> pages =
        small(1).optional().map(page -> page.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return Combinators.combine(small(0), small(0), small(1), pages)
        .as((start, length, line, page) -> new Span(start, start + length, line, page));
  }

  static Arbitrary<String> ids() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(4);
  }

  private static Arbitrary<Integer> small(int from) {
    return Arbitraries.integers().between(from, from + 4);
  }

  static <T> Arbitrary<List<T>> list(Arbitrary<T> values, int most) {
    return values.list().ofMaxSize(most);
  }

  private static Ledger ledger(String text) {
    List<Ledger.Entry> entries = new ArrayList<>();
    Disposition[] ways = Disposition.values();
    for (int i = 0; i < text.length(); i++) {
      entries.add(new Ledger.Entry(i, i + 1, ways[i % ways.length], "reason-" + i % 2));
    }
    return new Ledger(text.length(), entries);
  }
}
