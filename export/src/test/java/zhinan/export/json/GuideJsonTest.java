package zhinan.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import zhinan.export.AnyConversion;
import zhinan.export.Guides;
import zhinan.export.ValuedGuide;
import zhinan.model.Assessment;
import zhinan.model.Assessment.Choice;
import zhinan.model.Assessment.Evidence;
import zhinan.model.Assessment.Reason;
import zhinan.model.Assessment.RunnerUp;
import zhinan.model.Block.Paragraph;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.PageBox;
import zhinan.model.Span;
import zhinan.model.Verdict;

class GuideJsonTest {
  static final Assessment ASSESSMENT =
      new Assessment(
          Verdict.GUIDE,
          0.87,
          List.of(new Reason("matters", "2 matters with 9 sections")),
          Optional.of(
              new Choice(
                  "convention",
                  61.5,
                  Optional.of(new RunnerUp("ARABIC", 40)),
                  "titles",
                  List.of(new Evidence("titles", 21.5, -3), new Evidence("sections", 40, 43)))));

  @Test
  void writesTheFormatTheSourceAndATitleFirst() throws IOException {
    assertTrue(
        written(Guides.varied())
            .startsWith(
                """
                {
                  "format": "zhinan-guide/1",
                  "generator": {
                    "name": "zhinan",
                    "version": "0.1.0"
                  },
                  "verdict": {
                    "value": "DOUBTFUL",
                    "confidence": 0.0,
                    "reasons": []
                  },
                  "source": {
                    "name": "云水.pdf",
                    "mediaType": "application/pdf",
                    "size": 123456,
                    "sha256": "%s",
                    "reader": "pdf",
                    "charset": "",
                    "boxes": { "unit": "pt", "origin": "top-left", "order": "page x y width height" }
                  },
                  "title": "云水县办事指南",
                  "front": [
                    { "type": "paragraph", "text": "云水县办事指南", "span": { "start": 0, "end": 7, "line": 1, "page": 1 } }
                  ],
                """
                    .formatted("0123456789abcdef".repeat(4))));
  }

  @Test
  void writesTheVerdictAndTheReadingThatWon() throws IOException {
    assertTrue(
        written(Guides.varied().with(ASSESSMENT))
            .contains(
                """
                  "verdict": {
                    "value": "GUIDE",
                    "confidence": 0.87,
                    "reasons": [
                      { "code": "matters", "message": "2 matters with 9 sections" }
                    ]
                  },
                  "convention": {
                    "name": "convention",
                    "score": 61.5,
                    "runnerUp": { "name": "ARABIC", "score": 40.0 },
                    "decidedBy": "titles",
                    "evidence": [
                      { "name": "titles", "score": 21.5, "runnerUp": -3.0 },
                      { "name": "sections", "score": 40.0, "runnerUp": 43.0 }
                    ]
                  },
                  "source": {
                """));
  }

  @Test
  void readsBackAGuideWhateverItsVerdict() throws IOException {
    assertEquals(
        read(written(Guides.varied())).guide(),
        read(written(Guides.varied().with(ASSESSMENT))).guide());
  }

  @Test
  void writesASectionWithItsKindsAndBlocks() throws IOException {
    assertHolds(
        """
                    {
                      "id": "m2.1",
                      "label": "1、",
                      "number": "1",
                      "title": "材料",
                      "span": { "start": 126, "end": 130, "line": 21, "page": 2 },
                      "kinds": [ "MATERIALS" ],
                      "blocks": [
                        {
                          "type": "list",
                          "span": { "start": 131, "end": 144, "line": 22, "page": 2 },
                          "items": [
                            { "label": "①", "text": "身份证；", "span": { "start": 131, "end": 136, "line": 22, "page": 2 } },
        """);
  }

  @Test
  void writesATableWithACellOnALine() throws IOException {
    assertHolds(
        """
        "caption": "窗口一览表",
        "headerRows": 2,
        "columns": 3,
        """);
    assertHolds(
        """
        { "row": 0, "column": 1, "rowSpan": 1, "columnSpan": 2, "text": "联系电话", "span": {\
        """);
  }

  @Test
  void writesAContactWithWhatWasReadAndWhatWasRefused() throws IOException {
    assertHolds(
        ValuedGuide.conversion(),
        """
        {
          "name": "西门窗口",
          "address": { "raw": "见门牌", "rule": "address.none", "span": { "start": 130, "end": 135, "line": 13, "page": 1 } },
        """);
    assertHolds(
        ValuedGuide.conversion(),
        """
        "supervisionPhones": { "raw": "13900001111", "value": [ "tel:+86-13900001111" ], "rule": "phone.mobile", "span": { "start": 110, "end": 115, "line": 11, "page": 1 } },
        "hours": { "raw": "周一至周五", "value": "Mo-Fr 08:00-11:30", "rule": "hours.week", "span": { "start": 120, "end": 125, "line": 12, "page": 1 } },
        "person": "王某",
        "remarks": "-代收"
        """);
  }

  @Test
  void writesTheUsesOfADirectoryWithAPlaceOnALine() throws IOException {
    assertHolds(
        ValuedGuide.conversion(),
        """
        {
          "nodeId": "m2.p1",
          "places": [
            { "start": 280, "end": 285, "line": 28, "page": 1 },
            { "start": 290, "end": 295, "line": 29, "page": 1 }
          ]
        },
        """);
  }

  @Test
  void writesTheValuesOfANodeOnALineEach() throws IOException {
    assertHolds(
        ValuedGuide.conversion(),
        """
        "agencies": [
          { "raw": "可以", "value": { "verdict": "ALLOWED" }, "rule": "agency.yes", "span": { "start": 30, "end": 35, "line": 3, "page": 1 } },
          { "raw": "持委托书", "value": { "verdict": "CONDITIONAL", "condition": "持委托书" }, "rule": "agency.if", "span": { "start": 30, "end": 35, "line": 3, "page": 1 } }
        ],
        """);
    assertHolds(
        ValuedGuide.conversion(),
        """
        "value": { "least": 3, "most": 5, "unit": "WORKING_DAY", "basis": "UNSPECIFIED", \
        "condition": "城市", "exclusions": [ "不含公示" ] }, "rule": "limit.days", \
        """);
  }

  @Test
  void writesWherePlaceAndValuesAreNotKnown() throws IOException {
    assertFalse(written(Guides.varied()).contains("\"place\""));
    assertHolds(Guides.varied(), "\"directories\": [],\n\"values\": [],\n");
  }

  @Test
  void writesTheSumsOfTheLedger() throws IOException {
    String json = written(Guides.varied());
    assertEquals(
        """
          "ledger": {
            "length": 202,
            "kept": 187,
            "dropped": {
              "page-number": 6
            },
            "merged": 9
          }
        }
        """,
        json.substring(json.indexOf("  \"ledger\"")));
  }

  @Test
  void writesAnEmptyGuide() throws IOException {
    assertHolds(Guides.empty(), "\"stages\": [],\n");
    assertHolds(Guides.empty(), "\"dropped\": {},\n");
  }

  @Test
  void writesLineFeedsOnly() throws IOException {
    assertFalse(written(Guides.varied()).contains("\r"));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    assertReadsBack(Guides.varied());
    assertReadsBack(Guides.empty());
    assertReadsBack(ValuedGuide.conversion());
  }

  private static Conversion boxed() {
    Span span =
        new Span(
            0,
            5,
            1,
            OptionalInt.of(2),
            List.of(new PageBox(2, 72, 700, 451, 12), new PageBox(3, 72, -1, 66, 12)));
    Guide empty = Guides.empty().guide();
    Guide guide =
        new Guide(
            "",
            empty.source(),
            List.of(new Paragraph("五个工作日", span)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Conversion(guide, "", new Ledger(0, List.of()), List.of());
  }

  @Test
  void writesABoxAsThePageAndFourWholeNumbers() throws IOException {
    assertHolds(
        boxed(),
        "\"span\": { \"start\": 0, \"end\": 5, \"line\": 1, \"page\": 2,\"boxes\":"
            + "[[2,72,700,451,12],[3,72,-1,66,12]] }");
    assertReadsBack(boxed());
    GuideSchema.assertValid(written(boxed()));
  }

  @Test
  void refusesABoxOfFourNumbers() throws IOException {
    String json = written(boxed()).replace("[2,72,700,451,12]", "[2,72,700,451]");
    assertEquals(
        "no guide of format zhinan-guide/1: $.front[0].span.boxes[0] has 4 numbers instead of 5",
        refusal(json));
  }

  @Test
  void readsBackRareCharactersAndHalvesOfThemAtAnyPlaceOfALongText() throws IOException {
    for (String start : List.of("", "x", "办", "\uDFB7", "办\uD842办")) {
      Paragraph block =
          new Paragraph(
              start + "𠮷办".repeat(9_000) + "\uD842", new Span(0, 0, 1, OptionalInt.empty()));
      Guide empty = Guides.empty().guide();
      Guide guide =
          new Guide("", empty.source(), List.of(block), List.of(), List.of(), List.of(), List.of());
      assertReadsBack(new Conversion(guide, "", new Ledger(0, List.of()), List.of()));
    }
  }

  @Property(tries = 300)
  void readsBackAnyGuide(@ForAll("conversions") Conversion conversion) throws IOException {
    assertReadsBack(conversion);
  }

  @Property(tries = 100)
  void writesAnyGuideAfterTheSchema(@ForAll("conversions") Conversion conversion)
      throws IOException {
    GuideSchema.assertValid(written(conversion));
  }

  @Provide
  Arbitrary<Conversion> conversions() {
    return AnyConversion.conversions();
  }

  @Test
  void namesTheFieldThatIsMissing() throws IOException {
    String json = written(Guides.varied()).replaceFirst("\"title\": \"户籍\",", "");
    assertEquals(
        "no guide of format zhinan-guide/1: $.themes[0].title: expected STRING, found MISSING",
        refusal(json));
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    String json = written(Guides.varied()).replaceFirst("zhinan-guide/1", "zhinan-guide/2");
    assertEquals("no guide of format zhinan-guide/1: $.format is zhinan-guide/2", refusal(json));
  }

  @Test
  void refusesWhatTheModelRefuses() throws IOException {
    String json = written(Guides.varied()).replaceFirst("\"line\": 1,", "\"line\": 0,");
    assertEquals("no guide of format zhinan-guide/1: line 0 is not 1-based", refusal(json));
  }

  @Test
  void refusesHalfAFileAndNone() throws IOException {
    String json = written(Guides.varied());
    refusal(json.substring(0, json.length() / 2));
    refusal("");
    refusal("[]");
  }

  private static String refusal(String json) {
    return assertThrows(IOException.class, () -> read(json)).getMessage();
  }

  private static void assertReadsBack(Conversion conversion) throws IOException {
    GuideJson.ReadGuide content = read(written(conversion));
    assertEquals(conversion.guide(), content.guide());
    assertEquals(conversion.notices(), content.notices());
    assertEquals(conversion.merges(), content.merges());
  }

  private static void assertHolds(String part) throws IOException {
    assertHolds(Guides.varied(), part);
  }

  /** Whatever the indentation. */
  private static void assertHolds(Conversion conversion, String part) throws IOException {
    String json = written(conversion);
    assertTrue(json.replaceAll("(?m)^ +", "").contains(part.replaceAll("(?m)^ +", "")), json);
  }

  private static GuideJson.ReadGuide read(String json) throws IOException {
    return GuideJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  static String written(Conversion conversion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideJson.write(conversion, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
