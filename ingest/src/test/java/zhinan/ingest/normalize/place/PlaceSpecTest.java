package zhinan.ingest.normalize.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.model.Address;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;
import zhinan.text.Text;

/** Inputs are {@code place they are seen from | words}, {@code -} for no place. */
final class PlaceSpecTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final AddressReader ADDRESSES = new AddressReader(GAZETTEER);

  /** The two halves of an input. */
  private record Seen(Locality from, String words) {
    static Seen read(Spec.Row row) {
      String[] halves = Drawn.read(row.input()).split(" \\| ", 2);
      return new Seen(GAZETTEER.place(halves[0], Locality.NOWHERE), halves[1]);
    }

    Reading<Address> address() {
      return ADDRESSES.read(Text.of(words, 0), from);
    }
  }

  static List<Spec.Row> divisions() {
    return Spec.rows(PlaceSpecTest.class, "divisions.spec");
  }

  static List<Spec.Row> offices() {
    return Spec.rows(PlaceSpecTest.class, "offices.spec");
  }

  static List<Spec.Row> addresses() {
    return Spec.rows(PlaceSpecTest.class, "addresses.spec");
  }

  static List<Spec.Row> finds() {
    return Spec.rows(PlaceSpecTest.class, "finds.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("divisions")
  void nameMeansTheDivision(Spec.Row row) {
    Seen seen = Seen.read(row);
    Locality place = GAZETTEER.place(seen.words(), seen.from());
    assertEquals(row.expected(), PlaceShow.place(place), row::toString);
    assertEquals(place.division(), GAZETTEER.division(seen.words(), seen.from()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offices")
  void officeLiesInThePlaceThatItNames(Spec.Row row) {
    Seen seen = Seen.read(row);
    assertEquals(
        row.expected(),
        PlaceShow.place(GAZETTEER.narrow(seen.words(), seen.from())),
        row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void addressHasThePieces(Spec.Row row) {
    assertEquals(row.expected(), PlaceShow.reading(Seen.read(row).address()), row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void addressReadAgainHasTheSamePieces(Spec.Row row) {
    Seen seen = Seen.read(row);
    Optional<Address> once = seen.address().value().filter(address -> !address.text().isEmpty());
    once.ifPresent(
        address -> {
          Text text = Text.of(address.text(), 0);
          Address again = ADDRESSES.read(text, seen.from()).value().orElseThrow();
          assertEquals(address.division(), again.division());
          assertEquals(
              PlaceShow.pieces(address).subList(0, 6), PlaceShow.pieces(again).subList(0, 6));
        });
  }

  /**
   * Blanks and the commas between pieces go; all else is in the pieces or the remark, or names the
   * division.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void addressLosesNoWord(Spec.Row row) {
    Seen seen = Seen.read(row);
    String words = PlaceText.words(seen.words());
    int named = GAZETTEER.chain(words, seen.from()).end();
    seen.address()
        .value()
        .ifPresent(
            address ->
                assertEquals(
                    sorted(named > 0 ? words.substring(named) : withoutNames(words, address)),
                    sorted(String.join("", PlaceShow.pieces(address)))));
  }

  /** Without the city and the district that stand behind other words. */
  private static String withoutNames(String words, Address address) {
    return address
        .division()
        .map(d -> words.replace(d.city() + d.district(), "").replace(d.district(), ""))
        .orElse(words);
  }

  private static String sorted(String words) {
    return words
        .chars()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("finds")
  void lineHoldsTheAddresses(Spec.Row row) {
    Text line = Text.of(Drawn.read(row.input()), 7);
    String found =
        ADDRESSES.find(line).stream().map(Text::chars).collect(Collectors.joining(" | "));
    assertEquals(row.expected(), found.isEmpty() ? "none" : found, row::toString);
  }

  @Test
  void everyRuleReadsItsExample() {
    for (AddressReader.AddressRule rule : AddressReader.AddressRule.ALL) {
      Reading<Address> read = ADDRESSES.read(Text.of(rule.example(), 0), Locality.NOWHERE);
      assertEquals(rule.id(), read.rule(), rule.example());
    }
  }

  @Test
  void placeOfSeveralDistrictsIsOfferedWithAllOfThem() {
    Locality home = GAZETTEER.place("昆明市", Locality.NOWHERE);
    assertEquals(Optional.empty(), GAZETTEER.division("朝阳区", home));
    assertEquals(
        List.of("北京市朝阳区", "吉林省长春市朝阳区"),
        GAZETTEER.candidates("朝阳区", home).stream().map(division -> division.path()).toList());
  }
}
