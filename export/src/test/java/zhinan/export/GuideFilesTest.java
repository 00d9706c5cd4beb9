package zhinan.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhinan.model.Conversion;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;

class GuideFilesTest {
  private static final Set<String> TABLES =
      Set.of(
          "outline.csv",
          "matters.csv",
          "sections.csv",
          "materials.csv",
          "directories.csv",
          "contacts.csv",
          "tables.csv",
          "normalizations.csv",
          "merges.csv",
          "notices.csv",
          "ledger.csv",
          "datapackage.json");

  @TempDir private Path temp;

  @Test
  void writesAllFilesOfAllFormats() throws IOException {
    write(Guides.varied(), EnumSet.allOf(Format.class));
    assertEquals(with(TABLES, "guide.json", "source.txt", "report.html"), files());
    assertEquals(files(), new TreeSet<>(GuideFiles.names()));
  }

  @Test
  void writesTheTextWithEveryFormat() throws IOException {
    write(Guides.varied(), EnumSet.of(Format.JSON));
    assertEquals(Set.of("guide.json", "source.txt"), files());
    assertEquals(Guides.varied().text(), Files.readString(temp.resolve("source.txt")));
    write(Guides.varied(), EnumSet.of(Format.HTML));
    assertEquals(Set.of("report.html", "source.txt"), files());
  }

  @Test
  void removesOurFilesOfAnEarlierRunAndNoOthers() throws IOException {
    Files.writeString(temp.resolve("notes.csv"), "mine");
    write(Guides.varied(), EnumSet.of(Format.JSON));
    write(Guides.varied(), EnumSet.of(Format.CSV));
    assertEquals(with(TABLES, "source.txt", "notes.csv"), files());
  }

  @Test
  void leavesTheFilesOfTheRunBeforeWhereWritingFails() throws IOException {
    write(Guides.empty(), EnumSet.allOf(Format.class));
    Map<String, byte[]> before = bytes();
    Files.createDirectories(temp.resolve(".guide.json.part/in the way"));
    assertThrows(IOException.class, () -> write(Guides.varied(), EnumSet.allOf(Format.class)));
    before.forEach((name, bytes) -> assertArrayEquals(bytes, bytes().get(name), name));
    assertEquals(
        with(TABLES, "guide.json", "source.txt", "report.html", ".guide.json.part"), files());
  }

  @Test
  void makesTheFolder() throws IOException {
    new GuideFiles(EnumSet.of(Format.JSON)).write(Guides.empty(), temp.resolve("a/b"));
    assertTrue(Files.exists(temp.resolve("a/b/guide.json")));
  }

  @Test
  void marksTablesForExcelAndNothingElse() throws IOException {
    new GuideFiles(new ExportOptions(EnumSet.allOf(Format.class), true))
        .write(Guides.varied(), temp);
    for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
      boolean marked = new String(file.getValue(), StandardCharsets.UTF_8).startsWith("\uFEFF");
      assertEquals(file.getKey().endsWith(".csv"), marked, file.getKey());
    }
  }

  @Test
  void writesHalfACharacterAsOneReplacement() throws IOException {
    Conversion broken = conversion("办\uD842理");
    write(broken, EnumSet.of(Format.CSV));
    assertEquals("办\uFFFD理", Files.readString(temp.resolve("source.txt")));
  }

  @Test
  void refusesToWriteNothing() {
    assertThrows(
        IllegalArgumentException.class, () -> new GuideFiles(EnumSet.noneOf(Format.class)));
  }

  @Property(tries = 50)
  void writesAnyGuideTwiceTheSame(@ForAll("conversions") Conversion conversion) throws IOException {
    Path folder = Files.createTempDirectory("guide");
    new GuideFiles(EnumSet.allOf(Format.class)).write(conversion, folder);
    Map<String, byte[]> first = bytes(folder);
    new GuideFiles(EnumSet.allOf(Format.class)).write(conversion, folder);
    bytes(folder).forEach((name, bytes) -> assertArrayEquals(first.get(name), bytes, name));
    for (String name : first.keySet()) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<Conversion> conversions() {
    return AnyConversion.conversions();
  }

  private static Conversion conversion(String text) {
    Ledger.Entry entry = new Ledger.Entry(0, text.length(), Disposition.KEPT, "guide");
    return new Conversion(
        Guides.empty().guide(), text, new Ledger(text.length(), List.of(entry)), List.of());
  }

  private void write(Conversion conversion, Set<Format> formats) throws IOException {
    new GuideFiles(formats).write(conversion, temp);
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new TreeSet<>(names);
    all.addAll(Arrays.asList(more));
    return all;
  }

  private Map<String, byte[]> bytes() {
    return bytes(temp);
  }

  static Map<String, byte[]> bytes(Path folder) {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (String name : GuideFiles.names()) {
      try {
        bytes.put(name, Files.readAllBytes(folder.resolve(name)));
      } catch (IOException e) {
        throw new AssertionError(name, e);
      }
    }
    return bytes;
  }
}
