package zhinan.ingest.normalize.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.words.NameWords;
import zhinan.ingest.words.OfficeField;
import zhinan.model.SectionKind;
import zhinan.text.Text;

class ProseOfficesTest {
  private static final ProseOffices PROSE = new ProseOffices(Recognizers.load());
  private static final Set<SectionKind> CONTACT = Set.of(SectionKind.CONTACT, SectionKind.LOCATION);
  private static final int LONG = 1_000_000;

  private static List<Office> offices(String... lines) {
    int start = 0;
    List<Line> placed = new java.util.ArrayList<>();
    for (String line : lines) {
      placed.add(new Line(Text.of(line, start), 0));
      start += line.length() + 1;
    }
    return PROSE.offices(placed, CONTACT, Locality.NOWHERE);
  }

  @Test
  void noLinesHoldNoOffice() {
    assertEquals(List.of(), PROSE.offices(List.of(), CONTACT, Locality.NOWHERE));
  }

  @Test
  void wordsOfAnOfficeReachFromItsNameToItsLastField() {
    List<Office> offices = offices("城东办事处", "地址：学府路2号", "电话：0411-82745193");
    assertEquals("城东办事处地址：学府路2号电话：0411-82745193", offices.get(0).words().chars());
  }

  @Test
  void everyRuleForWordsHasAnIdOfItsOwn() {
    WordCutter cutter =
        new WordCutter(
            OfficeWords.load(NameWords.load()),
            NameWords.load(),
            new RunOnTagger(),
            Recognizers.load().gazetteer(),
            Recognizers.load().addresses());
    assertEquals(
        cutter.rules().size(),
        new TreeSet<>(cutter.rules().stream().map(WordCutter.WordRule::id).toList()).size());
  }

  @Test
  void aSeasonInTheRowAboveSaysWhichHoursFollow() {
    List<Office> offices = offices("城东办事处 地址：学府路2号 电话：0411-82745193 冬季：", "8:30-11:30");
    assertTrue(
        offices.stream().anyMatch(office -> office.words().chars().contains("8:30-11:30")),
        offices::toString);
  }

  @Test
  void remarksFromSeveralRowsStandInTheOrderOfTheRows() {
    List<String> lines = List.of("：咨询电话", "学府路62号城东办事处城东办事处a@b.cn，0411-82745193");
    fieldsStandInTheLinesAndInTheWordsOfTheirOffice(lines);
    assertEquals(1, offices(lines.toArray(String[]::new)).size());
  }

  @Test
  void wordsBesideTheOfficeAreARemarkOnce() {
    List<String> lines = List.of("：咨询电话", "0411-82745193监督电话：0411-82745194");
    fieldsStandInTheLinesAndInTheWordsOfTheirOffice(lines);
    List<Office> offices = offices(lines.toArray(String[]::new));
    assertEquals("咨询电话", offices.get(0).get(OfficeField.REMARKS).chars());
  }

  @Property(tries = 300)
  void fieldsStandInTheLinesAndInTheWordsOfTheirOffice(@ForAll("lines") List<String> lines) {
    String source = String.join("\n", lines);
    for (Office office : offices(lines.toArray(String[]::new))) {
      assertTrue(!office.words().isBlank(), source);
      for (Text field : office.fields().values()) {
        for (int i = 0; i < field.length(); i++) {
          if (!field.isSign(i)) {
            assertEquals(source.charAt(field.origin(i)), field.chars().charAt(i), source);
          }
        }
      }
    }
  }

  @Property(tries = 100)
  void sameLinesGiveTheSameOffices(@ForAll("lines") List<String> lines) {
    String[] given = lines.toArray(String[]::new);
    assertEquals(offices(given), offices(given));
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "城东办事处",
            "学府路62号",
            "0411-82745193",
            "82745302",
            "：",
            "，",
            "。",
            " ",
            "  ",
            "——",
            "、",
            "咨询电话",
            "地址：",
            "周一至周五8:30-11:30",
            "（",
            "）",
            "联系人：",
            "李四",
            "各分局",
            "二楼",
            "转",
            "8",
            "监督电话：",
            "同上",
            "到",
            "办理",
            "1、",
            "a@b.cn",
            "http://b.cn/")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(6);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "办理",
        "：",
        "（",
        "）：",
        "8",
        "路1",
        "82745302、",
        "周一8:30",
        "城东办事处",
        "咨询电话：",
        " ",
        "a@"
      })
  void endlessLinesAreLetGo(String part) {
    assertEquals(List.of(), offices(part.repeat(LONG / part.length())));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"办理", "：", "（", "）：", "路1", "82745302、", "周一8:30", "城东办事处", "咨询电话："})
  void workOnALongLineGrowsInProportion(String part) {
    Growth.assertLinear(2_000, size -> offices(part.repeat(size / part.length())), part);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"城东办事处", "82745302", "（", "地址：", "8:30-"})
  void workOnManyLinesGrowsInProportion(String line) {
    Growth.assertLinear(
        5_000, size -> offices(Collections.nCopies(size, line).toArray(String[]::new)), line);
  }
}
