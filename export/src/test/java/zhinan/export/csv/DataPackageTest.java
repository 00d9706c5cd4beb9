package zhinan.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.export.ValuedGuide;

/** Checks the files against what their descriptor says of them. */
class DataPackageTest {
  @TempDir private Path temp;
  private CsvFolder folder;
  private JsonNode descriptor;

  @BeforeEach
  void write() throws IOException {
    folder = CsvFolder.of(ValuedGuide.conversion(), temp);
    descriptor = new ObjectMapper().readTree(folder.text("datapackage.json"));
  }

  @Test
  void namesTheStandardAndTheSource() {
    assertEquals(
        "https://datapackage.org/profiles/2.0/datapackage.json",
        descriptor.get("$schema").textValue());
    assertEquals("guide-0123456789ab", descriptor.get("name").textValue());
    assertEquals("云水.pdf", descriptor.at("/sources/0/title").textValue());
    assertFalse(descriptor.has("created"));
  }

  @Test
  void listsAllTablesAndTheText() {
    assertEquals(
        List.of(
            "outline",
            "matters",
            "sections",
            "materials",
            "directories",
            "contacts",
            "tables",
            "merges",
            "notices",
            "normalizations",
            "ledger",
            "source"),
        strings(descriptor.get("resources"), "name"));
  }

  @Test
  void tellsTheSizeAndHashOfEachFile() throws IOException, GeneralSecurityException {
    for (JsonNode resource : descriptor.get("resources")) {
      byte[] bytes = Files.readAllBytes(temp.resolve(resource.get("path").textValue()));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(bytes.length, resource.get("bytes").intValue());
      assertEquals("sha256:" + HexFormat.of().formatHex(hash), resource.get("hash").textValue());
    }
  }

  @Test
  void describesTheColumnsThatAreThere() throws IOException {
    for (JsonNode table : tables()) {
      assertEquals(folder.records(path(table)).get(0), strings(table.at("/schema/fields"), "name"));
    }
  }

  @Test
  void givesTypesThatTheCellsObey() throws IOException {
    for (JsonNode table : tables()) {
      for (JsonNode field : table.at("/schema/fields")) {
        for (String cell : folder.column(path(table), field.get("name").textValue())) {
          assertObeys(field, cell);
        }
      }
    }
  }

  @Test
  void givesPrimaryKeysThatTellRowsApart() throws IOException {
    for (JsonNode table : tables()) {
      List<List<String>> records = folder.records(path(table));
      int[] key = indexes(records.get(0), table.at("/schema/primaryKey"));
      List<List<String>> keys =
          records.stream().map(record -> IntStream.of(key).mapToObj(record::get).toList()).toList();
      assertEquals(keys.size(), new HashSet<>(keys).size(), path(table));
    }
  }

  @Test
  void givesForeignKeysThatAreFound() throws IOException {
    int checked = 0;
    for (JsonNode table : tables()) {
      for (JsonNode key : table.at("/schema/foreignKeys")) {
        String target = key.at("/reference/resource").asText(table.get("name").textValue());
        String there = key.at("/reference/fields/0").textValue();
        List<String> known = folder.column(target + ".csv", there);
        for (String cell : folder.column(path(table), key.at("/fields/0").textValue())) {
          assertTrue(cell.isEmpty() || known.contains(cell), path(table) + " " + cell);
          checked++;
        }
      }
    }
    assertEquals(81, checked);
  }

  @Test
  void saysWhichClosedListsMayBeEmpty() {
    assertEquals("[NONE, EMPTY, ELSEWHERE, PLACEHOLDER] false", constraints("sections", "absence"));
    assertEquals("[YES, NO, PARTLY, UNSTATED] true", constraints("matters", "fee_charged"));
    assertEquals(
        "[ALLOWED, NOT_ALLOWED, CONDITIONAL, UNSTATED] true", constraints("matters", "agency"));
  }

  private String constraints(String table, String field) {
    JsonNode constraints =
        find(find(descriptor.get("resources"), table).at("/schema/fields"), field)
            .get("constraints");
    return strings(constraints.get("enum"), "") + " " + constraints.path("required").asBoolean();
  }

  private static JsonNode find(JsonNode array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(element -> element.get("name").textValue().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertObeys(JsonNode field, String cell) {
    if (field.at("/constraints/required").asBoolean()) {
      assertFalse(cell.isEmpty(), field + " is empty");
    }
    if (field.at("/constraints/enum").isArray()) {
      assertTrue(
          cell.isEmpty() || strings(field.at("/constraints/enum"), "").contains(cell),
          field + " " + cell);
    }
    if (field.get("type").textValue().equals("integer")) {
      assertTrue(cell.isEmpty() || cell.matches("0|[1-9][0-9]*"), field + " " + cell);
    }
  }

  private List<JsonNode> tables() {
    return StreamSupport.stream(descriptor.get("resources").spliterator(), false)
        .filter(resource -> resource.path("type").asText().equals("table"))
        .toList();
  }

  private static String path(JsonNode table) {
    return table.get("path").textValue();
  }

  private static int[] indexes(List<String> header, JsonNode names) {
    return strings(names, "").stream().mapToInt(header::indexOf).toArray();
  }

  /** The elements of an array, or a field of each. */
  private static List<String> strings(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> field.isEmpty() ? element.textValue() : element.get(field).textValue())
        .toList();
  }
}
