package zhinan.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import zhinan.text.Text;

/**
 * A text is what its characters and their places say, whichever way it was cut and joined; the
 * model here is a plain list of places.
 */
class TextProperties {
  @Property
  void joinKeepsOrigins(@ForAll("pieces") List<Text> pieces) {
    List<Integer> expected = new ArrayList<>();
    pieces.forEach(piece -> expected.addAll(origins(piece)));
    assertEquals(expected, origins(Text.join(pieces)));
  }

  @Property
  void joiningSignsHaveNoPlaceInTheSource(@ForAll("pieces") List<Text> pieces) {
    Text bare = Text.join(pieces);
    Text signed = Text.join(pieces, "、").led("项：");
    assertEquals(stretched(bare), stretched(signed));
    int signs = 2 + Math.max(0, pieces.size() - 1);
    assertEquals(signs, IntStream.range(0, signed.length()).filter(signed::isSign).count());
    assertEquals(bare.length() + signs, signed.length());
  }

  private static List<Integer> stretched(Text text) {
    return text.ranges().stream()
        .flatMap(range -> IntStream.range(range.start(), range.end()).boxed())
        .toList();
  }

  @Property
  void subKeepsOrigins(
      @ForAll("pieces") List<Text> pieces,
      @ForAll @IntRange(max = 40) int one,
      @ForAll @IntRange(max = 40) int other) {
    Text text = Text.join(pieces);
    int from = Math.min(Math.min(one, other), text.length());
    int to = Math.min(Math.max(one, other), text.length());
    Text cut = text.sub(from, to);
    assertEquals(text.chars().substring(from, to), cut.chars());
    assertEquals(origins(text).subList(from, to), origins(cut));
  }

  @Property
  void stripKeepsOriginsAndIsDoneAtOnce(@ForAll("pieces") List<Text> pieces) {
    Text text = Text.join(pieces);
    Text stripped = text.strip();
    int from = text.chars().indexOf(stripped.chars());
    assertEquals(stripped, stripped.strip());
    assertEquals(text.isBlank(), stripped.length() == 0);
    if (!text.isBlank()) {
      assertEquals(
          origins(text).subList(from, from + stripped.length()), origins(stripped), text::chars);
    }
  }

  @Property
  void pickingTheRestAndThePickedLosesNothing(@ForAll("pieces") List<Text> pieces) {
    Text text = Text.join(pieces);
    int[] even = IntStream.range(0, text.length()).filter(i -> i % 2 == 0).toArray();
    int[] odd = IntStream.range(0, text.length()).filter(i -> i % 2 == 1).toArray();
    List<Integer> places = new ArrayList<>(origins(text.pick(even)));
    places.addAll(origins(text.pick(odd)));
    assertEquals(origins(text).stream().sorted().toList(), places.stream().sorted().toList());
  }

  @Property
  void rangesAreTheOriginsInTheirOrder(@ForAll("pieces") List<Text> pieces) {
    Text text = Text.join(pieces);
    assertEquals(
        origins(text),
        text.ranges().stream()
            .flatMap(range -> IntStream.range(range.start(), range.end()).boxed())
            .toList());
  }

  @Property
  void cutAndJoinedIsTheSame(
      @ForAll("pieces") List<Text> pieces, @ForAll @IntRange(max = 40) int at) {
    Text text = Text.join(pieces);
    int cut = Math.min(at, text.length());
    assertEquals(text, Text.join(List.of(text.sub(0, cut), text.sub(cut))));
  }

  private static List<Integer> origins(Text text) {
    return IntStream.range(0, text.length()).map(text::origin).boxed().toList();
  }

  /** Stretches in any order, as columns of a page may be read. */
  @Provide
  Arbitrary<List<Text>> pieces() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("办理时限 \u3000\u00a0\t1.，").ofMaxLength(8);
    return Combinators.combine(words, Arbitraries.integers().between(0, 60))
        .as(Text::of)
        .list()
        .ofMaxSize(6);
  }
}
