package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.document.Places;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Node;
import zhinan.model.Notice;
import zhinan.model.Span;
import zhinan.text.Signs;

/**
 * The first promise as assertions: every character of the text is where the ledger says, and every
 * place is what it says.
 */
final class WholeAccount {
  private static final Set<String> DRAWINGS = Set.of("shape-text", "picture-residue");

  private final Conversion conversion;
  private final Places places;
  private final int[] lines;
  private final Map<String, String> words = new HashMap<>();

  private WholeAccount(Conversion conversion, Places places) {
    this.conversion = conversion;
    this.places = places;
    this.lines = new int[conversion.text().length() + 1];
    lines[0] = 1;
    for (int i = 0; i < conversion.text().length(); i++) {
      lines[i + 1] = lines[i] + (conversion.text().charAt(i) == '\n' ? 1 : 0);
    }
  }

  /** Fails where the account of a conversion is not whole; {@code places} knows the pages. */
  static void check(Conversion conversion, Places places) {
    WholeAccount account = new WholeAccount(conversion, places);
    account.coverage();
    account.nodes();
    account.letters();
    account.spans();
  }

  private void coverage() {
    int at = 0;
    for (Ledger.Entry entry : conversion.ledger().entries()) {
      assertEquals(at, entry.start(), "the ledger has a gap or an overlap");
      at = entry.end();
    }
    assertEquals(conversion.text().length(), at, "the ledger ends before the text");
  }

  /**
   * Ids are unique, nodes stand in the order of the text; but what only the second of two copies
   * has hangs on the first, and a matter without printed title starts where its first section does.
   */
  private void nodes() {
    Guide guide = conversion.guide();
    words.put(Guide.ID, text(guide.front()));
    Set<String> ids = guide.nodes().map(Node::id).collect(Collectors.toSet());
    int last = -1;
    for (Node node : guide.nodes().toList()) {
      String heading = node.heading().label() + " " + node.heading().title();
      assertFalse(words.containsKey(node.id()), () -> node.id() + " twice");
      words.put(node.id(), heading + "\n" + text(node.blocks()));
      int start = node.heading().span().start();
      if (ids.contains(node.id().split("\\.")[0])) {
        assertTrue(start > last, node.id() + " starts at " + start + ", not behind " + last);
        last = node.heading().span().end() > start ? start : start - 1;
      }
    }
  }

  private static String text(List<? extends Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** Kept letters are in their node, set-aside ones in the figures, in their order. */
  private void letters() {
    Map<String, StringBuilder> claimed = new HashMap<>();
    for (Ledger.Entry entry : conversion.ledger().entries()) {
      String stretch = conversion.text().substring(entry.start(), entry.end());
      if (entry.disposition() == Disposition.KEPT) {
        assertTrue(words.containsKey(entry.target()), entry.target() + " is no node");
        claimed.computeIfAbsent(entry.target(), id -> new StringBuilder()).append(stretch);
      } else if (DRAWINGS.contains(entry.target())) {
        claimed.computeIfAbsent("", id -> new StringBuilder()).append(stretch);
      }
    }
    words.put("", text(conversion.guide().figures()));
    claimed.forEach((id, stretch) -> assertHolds(id, plain(words.get(id)), plain(stretch)));
  }

  /** Radicals and compatibility forms are kept as the characters that they look like. */
  private static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      plain.setCharAt(i, Signs.isHan(c) ? Signs.fold(c) : c);
    }
    return plain.toString();
  }

  private static void assertHolds(String id, String found, CharSequence claimed) {
    int at = 0;
    for (int i = 0; i < claimed.length(); i++) {
      char c = claimed.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int next = found.indexOf(c, at);
        assertTrue(
            next >= 0, () -> "'" + id + "' lost " + c + " of: " + claimed + "\nit has: " + found);
        at = next + 1;
      }
    }
  }

  private void spans() {
    Guide guide = conversion.guide();
    List<Span> spans = new ArrayList<>();
    guide.nodes().map(node -> node.heading().span()).forEach(spans::add);
    Stream.of(guide.front(), guide.figures()).forEach(blocks -> blocks.forEach(b -> add(b, spans)));
    guide.nodes().forEach(node -> node.blocks().forEach(block -> add(block, spans)));
    conversion.notices().stream().map(Notice::span).forEach(spans::add);
    spans.forEach(this::span);
    Set<String> ids = new HashSet<>();
    for (Notice notice : conversion.notices()) {
      assertTrue(ids.add(notice.id()), notice.id() + " twice");
      notice.nodeId().ifPresent(id -> assertTrue(words.containsKey(id), id + " is no node"));
    }
  }

  private static void add(Block block, List<Span> spans) {
    spans.add(block.span());
    block.fold(
        paragraph -> true,
        list -> spans.addAll(list.items().stream().map(Block.Item::span).toList()),
        table -> spans.addAll(table.cells().stream().map(Block.Cell::span).toList()),
        figure -> true);
  }

  private void span(Span span) {
    assertTrue(span.end() <= conversion.text().length(), span::toString);
    assertEquals(lines[span.start()], span.line(), span::toString);
    assertEquals(places.page(span.start()), span.page(), span::toString);
  }
}
