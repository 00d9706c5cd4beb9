package zhinan.ingest.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.heading.VocabularyTable.Entry;
import zhinan.model.SectionKind;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.TableLines;

final class VocabularyTest {
  private static final String HEADINGS = "heading-words.tsv";
  private static final String GROUPS = "/zhinan/ingest/structure/group-names.tsv";
  private static final Set<String> ROLES =
      Set.of(
          "ANSWER",
          "GUIDE",
          "PAPER",
          "PUBLISHER",
          "SHARED",
          "SHARED_GROUP",
          "SHARED_GUIDE",
          "SIGNED",
          "STAGE");

  /**
   * The provinces and municipalities by their short names, and the cities of the guides at hand and
   * of the samples; further down, the endings of all other divisions.
   */
  private static final List<String> PLACES =
      List.of(
          ("北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 "
                  + "湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾 "
                  + "大连 佛山 宁波 衢州 泸州 临沂 遵义 九江 威海")
              .split(" "));

  private final HeadingWords words = HeadingWords.load();
  private final HeadingMarker marker = new HeadingMarkers().marker();

  static List<Entry> headings() {
    return VocabularyTable.read(HEADINGS).entries();
  }

  @ParameterizedTest
  @MethodSource("headings")
  void headingWordNamesItsKindsAsWritten(Entry entry) {
    String title = entry.word().replaceFirst("^\\*", "某某").replaceFirst("\\*$", "某某");
    Optional<HeadingWords.Meaning> meaning = words.meaning(title);
    assertEquals(Optional.of(kinds(entry)), meaning.map(HeadingWords.Meaning::kinds), title);
    assertEquals(!entry.word().contains("*"), meaning.get().whole(), title);
  }

  @Test
  void wholeWordsOfMoreThanTwoCharactersAreHeadingWords() {
    assertEquals(
        List.of(),
        headings().stream()
            .map(Entry::word)
            .filter(word -> !word.contains("*") && word.length() > 2)
            .filter(word -> !marker.isHeadingWord(word))
            .toList());
  }

  private static Set<SectionKind> kinds(Entry entry) {
    return Stream.of(entry.role().split(","))
        .map(SectionKind::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class)));
  }

  @Test
  void kindsAreKnownAndInTheirOrderOnce() {
    Set<String> known =
        Arrays.stream(SectionKind.values()).map(Enum::name).collect(Collectors.toSet());
    for (Entry entry : headings()) {
      List<String> kinds = List.of(entry.role().split(","));
      assertTrue(known.containsAll(kinds), entry::toString);
      assertEquals(kinds.size(), new HashSet<>(kinds).size(), entry::toString);
    }
  }

  @Test
  void rolesAreKnown() {
    assertEquals(
        ROLES,
        VocabularyTable.read(GROUPS).entries().stream()
            .map(Entry::role)
            .collect(Collectors.toSet()));
  }

  @Test
  void everyKindHasWords() {
    assertEquals(
        EnumSet.allOf(SectionKind.class),
        headings().stream()
            .flatMap(entry -> kinds(entry).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class))));
  }

  @Test
  void wordsOfHeadingsStandOnceAsTheyAreLookedUp() {
    assertEquals(List.of(), repeated(headings().stream().map(entry -> key(entry.word())).toList()));
  }

  /** As the marker sees it: beginnings and endings keep their star. */
  private static String key(String word) {
    return word.contains("*") ? word : TitleKey.of(word);
  }

  @Test
  void wordsOfGroupsStandOnceInTheirRole() {
    assertEquals(
        List.of(),
        repeated(VocabularyTable.read(GROUPS).entries().stream().map(Entry::toString).toList()));
  }

  private static List<String> repeated(List<String> words) {
    Set<String> seen = new HashSet<>();
    return words.stream().filter(word -> !seen.add(word)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADINGS, GROUPS})
  void partsAreSorted(String table) {
    for (List<Entry> part : VocabularyTable.read(table).parts()) {
      List<String> lines = part.stream().map(entry -> entry.role() + "\t" + entry.word()).toList();
      assertEquals(lines.stream().sorted().toList(), lines);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADINGS, GROUPS})
  void wordsAreNormalAndHoldNoBlanks(String table) {
    for (Entry entry : VocabularyTable.read(table).entries()) {
      assertTrue(Normalizer.isNormalized(entry.word(), Normalizer.Form.NFC), entry::toString);
      assertEquals(entry.word().strip(), entry.word());
      assertTrue(entry.word().codePoints().noneMatch(Character::isWhitespace), entry::toString);
      assertTrue(!entry.word().replace("*", "").isEmpty(), entry::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADINGS, GROUPS})
  void noWordNamesAPlace(String table) {
    for (Entry entry : VocabularyTable.read(table).entries()) {
      assertTrue(PLACES.stream().noneMatch(entry.word()::contains), entry::toString);
      assertTrue(!entry.word().matches(".*(?:[省市县]|自治区|街道|乡镇).*"), entry::toString);
    }
  }

  @Test
  void fieldsThatNameAMatterAreSortedAndStandOnce() {
    List<String> fields = TableLines.of(ItemLabel.class, "name-fields.tsv");
    assertEquals(fields.stream().sorted().distinct().toList(), fields);
  }

  @Test
  void fieldsThatNameAMatterAreLabels() {
    for (String row : TableLines.of(ItemLabel.class, "name-fields.tsv")) {
      String field = row.substring(0, row.indexOf('\t'));
      Optional<Label> label = ItemLabel.parse(field + "：某某");
      assertEquals(Optional.of(LabelFamily.MATTER_FIELD), label.map(Label::family), field);
    }
  }
}
