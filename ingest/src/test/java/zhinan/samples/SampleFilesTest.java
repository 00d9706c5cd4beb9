package zhinan.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the committed samples to their sources. With {@code -Dgolden=update} the files are written
 * instead, and the run is red. The folder comes from the system property {@code zhinan.samples}.
 */
final class SampleFilesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private Path samples;

  @BeforeEach
  void findTheSamples() {
    String folder = System.getProperty("zhinan.samples", "");
    assumeTrue(!folder.isEmpty(), "system property zhinan.samples names the folder samples/");
    samples = Path.of(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"luzhou", "suining", "weihai"})
  void wordSampleIsWhatItsSourceSays(String name) throws IOException {
    byte[] made = word(name);
    Path file = samples.resolve("guides").resolve(name + ".docx");
    updated(file, made);
    assertEquals(parts(made), parts(Files.readAllBytes(file)));
  }

  @Test
  void taxGuideIsItsSourceInGb18030WithCrlf() throws IOException {
    text("zunyi.txt", source("zunyi").replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
  }

  @Test
  void pageThatWordSavedIsItsSourceInGbk() throws IOException {
    text("anyang.html", file("anyang.html").getBytes(Charset.forName("GBK")));
  }

  @Test
  void pageOfTablesIsItsSourceInGb18030WithCrlf() throws IOException {
    text(
        "yibin.html",
        file("yibin.html").replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
  }

  @Test
  void portalDumpIsItsSourceInUtf16LittleEndianWithMark() throws IOException {
    text("jiujiang.txt", ("\uFEFF" + source("jiujiang")).getBytes(StandardCharsets.UTF_16LE));
  }

  /** The .doc and the .pdf are made from these with LibreOffice, see samples/README.md. */
  @ParameterizedTest
  @ValueSource(strings = {"linyi", "quzhou"})
  void sameSourceGivesTheSameWordFile(String name) throws IOException {
    byte[] made = word(name);
    assertArrayEquals(made, word(name));
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    Files.write(folder.resolve(name + ".docx"), made);
  }

  @Test
  void oddFilesAreThere() throws IOException, GeneralSecurityException {
    Path odd = samples.resolve("odd");
    if (UPDATE) {
      new OddFiles(odd).write(word("weihai"));
    }
    try (var files = Files.list(odd)) {
      assertEquals(6, files.count());
    }
    assertFalse(UPDATE, "written: " + odd);
  }

  private void text(String name, byte[] made) throws IOException {
    Path file = samples.resolve("guides").resolve(name);
    updated(file, made);
    assertArrayEquals(made, Files.readAllBytes(file));
  }

  private static void updated(Path file, byte[] made) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.write(file, made);
    }
    assertFalse(UPDATE, "written: " + file);
  }

  private String source(String name) throws IOException {
    return file(name + ".txt");
  }

  private String file(String name) throws IOException {
    return Files.readString(samples.resolve("sources").resolve(name));
  }

  private byte[] word(String name) throws IOException {
    return WordSample.of(source(name).lines().toList());
  }

  private static Map<String, String> parts(byte[] zipped) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
