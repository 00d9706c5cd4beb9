package zhinan.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhinan.export.Guides;
import zhinan.export.ValuedGuide;
import zhinan.model.Absence;
import zhinan.model.AgencyRule;
import zhinan.model.Material;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.TimeLimit;
import zhinan.model.Value.ValueKind;
import zhinan.model.Verdict;

class GuideSchemaTest {
  @Test
  void allowsWhatIsWritten() throws IOException {
    GuideSchema.assertValid(GuideJsonTest.written(Guides.varied()));
    GuideSchema.assertValid(GuideJsonTest.written(Guides.empty()));
    GuideSchema.assertValid(GuideJsonTest.written(ValuedGuide.conversion()));
    GuideSchema.assertValid(GuideJsonTest.written(Guides.large()));
    GuideSchema.assertValid(GuideJsonTest.written(Guides.varied().with(GuideJsonTest.ASSESSMENT)));
  }

  @Test
  void refusesAFieldItDoesNotKnow() throws IOException {
    assertRefuses("\"title\": \"户籍\",", "\"title\": \"户籍\", \"colour\": \"red\",");
  }

  @Test
  void refusesAGuideWithoutVerdict() throws IOException {
    assertRefuses("\"value\": \"DOUBTFUL\",", "");
    assertRefuses("\"confidence\": 0.0", "\"confidence\": 1.5");
  }

  @Test
  void refusesANodeWithoutId() throws IOException {
    assertRefuses("\"id\": \"m2\",", "");
  }

  @Test
  void refusesAKindItDoesNotKnow() throws IOException {
    assertRefuses("\"OTHER\"", "\"ELSE\"");
  }

  @Test
  void refusesAFigureWithAListsFields() throws IOException {
    assertRefuses("\"type\": \"list\"", "\"type\": \"figure\"");
  }

  @Test
  void knowsTheKindsAndSeveritiesOfTheModel() throws IOException {
    assertEquals(names(SectionKind.values()), enumAt("/$defs/section/properties/kinds/items/enum"));
    assertEquals(names(Severity.values()), enumAt("/$defs/notice/properties/severity/enum"));
    assertEquals(names(Verdict.values()), enumAt("/properties/verdict/properties/value/enum"));
  }

  @Test
  void knowsTheNamesOfTheModelsValues() throws IOException {
    assertEquals(names(Absence.values()), valueEnum("statedAbsence", ""));
    assertEquals(names(TimeLimit.Unit.values()), valueEnum("statedTimeLimit", "/properties/unit"));
    assertEquals(
        names(TimeLimit.Basis.values()), valueEnum("statedTimeLimit", "/properties/basis"));
    assertEquals(
        names(AgencyRule.AgencyAnswer.values()), valueEnum("statedAgency", "/properties/verdict"));
    assertEquals(names(Material.Form.values()), valueEnum("statedMaterial", "/properties/form"));
    assertEquals(
        Arrays.stream(ValueJson.FeeType.values()).map(type -> type.name).toList(),
        valueEnum("statedFee", "/properties/type"));
  }

  @ParameterizedTest
  @EnumSource
  void knowsAListForEachKindOfValue(ValueKind kind) throws IOException {
    String list = ValueJson.list(kind);
    assertTrue(schema().at("/$defs/nodeValues/properties/" + list).isObject(), list);
  }

  @Test
  void namesTheFormatThatIsWritten() throws IOException {
    assertEquals(GuideJson.FORMAT, schema().at("/properties/format/const").textValue());
  }

  @Test
  void refusesValuesThatCantBe() throws IOException {
    assertRefuses("\"tel:12345;phone-context=+86\"", "\"12345\"");
    assertRefuses("\"least\": 3, ", "");
    assertRefuses("\"amount\": 80.50", "\"amount\": -80.50");
    assertRefuses("\"type\": \"charged\"", "\"type\": \"free\"");
    assertRefuses("\"code\": \"460035\"", "\"code\": \"46\"");
    assertRefuses("\"http://b.cn/\", \"rule\"", "\"javascript:b()\", \"rule\"");
    assertRefuses("\"http://b.cn/\", \"rule\"", "\"#top\", \"rule\"");
  }

  private static void assertRefuses(String words, String changed) throws IOException {
    String json = GuideJsonTest.written(ValuedGuide.conversion());
    assertTrue(json.contains(words), json);
    assertFalse(GuideSchema.errors(json.replace(words, changed)).isEmpty());
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).<String>map(Enum::name).toList();
  }

  private static List<String> valueEnum(String stated, String at) throws IOException {
    return enumAt("/$defs/" + stated + "/properties/value" + at + "/enum");
  }

  private static List<String> enumAt(String pointer) throws IOException {
    return StreamSupport.stream(schema().at(pointer).spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = GuideJson.schema()) {
      return new ObjectMapper().readTree(in);
    }
  }
}
