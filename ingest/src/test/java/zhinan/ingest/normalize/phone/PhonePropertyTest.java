package zhinan.ingest.normalize.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.phone.NumberPlace.Certainty;
import zhinan.model.Phone;
import zhinan.model.Phone.Kind;
import zhinan.text.Text;

final class PhonePropertyTest {
  private static final PhoneReader READER = PhoneReader.load();
  private static final PhoneTables TABLES = PhoneTables.load();
  private static final PhoneContext NOTHING_KNOWN = new PhoneContext("", true);

  @Provide
  Arbitrary<Phone> phones() {
    Arbitrary<String> extension = digits(1, 5).injectDuplicates(0.1);
    Arbitrary<String> code = Arbitraries.of("0086", "86", "00861", "010", "0411", "400", "110");
    Arbitrary<String> maybe = Arbitraries.oneOf(Arbitraries.just(""), extension, code);
    Arbitrary<Phone> large =
        Combinators.combine(
                Arbitraries.of("10", "24", "411", "516", "757"),
                Arbitraries.strings().withCharRange('2', '8').ofLength(1),
                digits(7, 7),
                maybe)
            .as((area, first, rest, ext) -> new Phone(Kind.LANDLINE, area, first + rest, ext));
    Arbitrary<Phone> small =
        Combinators.combine(
                Arbitraries.of("553", "759", "710"),
                Arbitraries.strings().withCharRange('2', '8').ofLength(1),
                digits(6, 6),
                maybe)
            .as((area, first, rest, ext) -> new Phone(Kind.LANDLINE, area, first + rest, ext));
    Arbitrary<Phone> mobile =
        Combinators.combine(Arbitraries.of("139", "158", "186"), digits(8, 8))
            .as((prefix, rest) -> new Phone(Kind.MOBILE, "", prefix + rest, ""));
    Arbitrary<Phone> national =
        Combinators.combine(Arbitraries.of("400", "800"), digits(7, 7), maybe)
            .as((prefix, rest, ext) -> new Phone(Kind.NATIONAL, "", prefix + rest, ext));
    Arbitrary<Phone> hotline =
        Combinators.combine(Arbitraries.of("12345", "12329", "96685", "95598", "110"), maybe)
            .as((number, ext) -> new Phone(Kind.SHORT, "", number, ext));
    return Arbitraries.oneOf(large, small, mobile, national, hotline);
  }

  private static Arbitrary<String> digits(int least, int most) {
    return Arbitraries.strings().numeric().ofMinLength(least).ofMaxLength(most);
  }

  @Property
  void uriReadsBackToTheSameNumber(@ForAll("phones") Phone phone) {
    assertEquals(phone, Phone.parse(phone.uri()));
    // ;ext= behind ;phone-context= is our own, no guide prints it.
    Assume.that(phone.kind() != Kind.SHORT || phone.extension().isEmpty());
    assertEquals(Optional.of(List.of(phone)), read(phone.uri()).value(), phone.uri());
  }

  @Property
  void whatWasReadReadsTheSameAgain(@ForAll("phones") Phone phone) {
    Reading<List<Phone>> again = read(national(phone));
    assertEquals(Optional.of(List.of(phone)), again.value(), national(phone));
    assertTrue(again.doubts().isEmpty(), again::toString);
  }

  @Property
  void listOfNumbersIsReadWhole(
      @ForAll("phones") Phone one, @ForAll("phones") Phone other, @ForAll("parts") String part) {
    // Behind an extension a short code may as well be another extension.
    Assume.that(other.kind() != Kind.SHORT);
    String printed = national(one) + part + national(other);
    Reading<List<Phone>> reading = read(printed);
    assertEquals(Optional.of(List.of(one, other)), reading.value(), printed);
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of("、", "；", "，", " / ", "或");
  }

  @Property
  void numberInRunningTextIsCutOutExactly(@ForAll("phones") Phone phone) {
    String printed = national(phone);
    Text text = Text.of("窗口咨询电话：" + printed + "。周一休息", 0);
    List<Reading<List<Phone>>> found = READER.find(text, new PhoneContext("", false));
    assertEquals(1, found.size(), printed);
    assertEquals(printed, found.get(0).words().chars());
    assertEquals(Optional.of(List.of(phone)), found.get(0).value());
  }

  @Property
  void anyWordsAreReadWithoutHarm(@ForAll("noise") String noise) {
    for (Reading<List<Phone>> reading :
        READER.find(Text.of(noise, 0), new PhoneContext("411", true))) {
      for (Phone phone : reading.value().orElse(List.of())) {
        assertTrue(PhoneOrigin.isPrinted(phone, reading, "411"), noise);
      }
    }
  }

  /** The cheap first look skips work and decides nothing: without it the same is found. */
  @Property
  void firstLookHidesNoNumber(@ForAll("noise") String noise, @ForAll("bits") String bits) {
    for (String line : List.of(noise, bits)) {
      for (Certainty known : List.of(Certainty.NONE, Certainty.EXPECTED, Certainty.FIELD)) {
        assertEquals(finder(line, known).find(run -> true), finder(line, known).find(), line);
      }
    }
  }

  private static PhoneFinder finder(String line, Certainty known) {
    return new PhoneFinder(Text.of(line, 0), new PhoneContext("411", true), known, TABLES);
  }

  @Provide
  Arbitrary<String> bits() {
    return Arbitraries.of(
            "0411",
            "-",
            "84369193",
            "12345",
            "110",
            "96685",
            "8436",
            "9193",
            " ",
            "、",
            "电话",
            "传真",
            "区号",
            "账号",
            "：",
            "转",
            "801",
            "95",
            "13904111234",
            "400",
            "\n",
            "（",
            "）",
            "2018",
            "号")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0123456789 -—、/转（）0411电话:86+\n号.").ofMaxLength(60);
  }

  private static Reading<List<Phone>> read(String words) {
    return READER.read(Text.of(words, 0), NOTHING_KNOWN);
  }

  private static String national(Phone phone) {
    String area = phone.areaCode().isEmpty() ? "" : "0" + phone.areaCode() + "-";
    String extension = phone.extension().isEmpty() ? "" : "转" + phone.extension();
    return area + phone.number() + extension;
  }
}
