package zhinan.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.corpus.OutlineRow;
import zhinan.corpus.Ratchet;
import zhinan.corpus.Score;
import zhinan.export.GuideFiles;
import zhinan.export.json.GuideJson;

/**
 * Holds what comes of each guide in {@code samples/guides} to the files in {@code
 * samples/expected}. {@code -Dgolden=update} writes them, and the run is red.
 */
final class GoldenTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
  private static final String RATCHET = "zhinan/golden/outlines.tsv";

  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  void everyGuideHasItsFolderAndEveryFolderItsGuide() {
    assertEquals(Sample.names("guides"), Sample.names("expected"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheExpectedFiles(Sample sample) throws Exception {
    sample.convertTo(first);
    Set<String> names = new TreeSet<>(GuideFiles.names());
    names.remove("report.html");
    assertEquals(names, Sample.files(first).keySet(), "the converter's files");
    Optional<String> difference =
        Difference.first(Sample.files(sample.expected()), Sample.files(first));
    if (UPDATE && difference.isPresent()) {
      Sample.files(sample.expected()).keySet().forEach(name -> delete(sample, name));
      sample.convertTo(sample.expected());
    }
    difference.ifPresent(words -> fail(sample + (UPDATE ? ", written: " : ": ") + words));
  }

  private static void delete(Sample sample, String name) {
    assertTrue(sample.expected().resolve(name).toFile().delete(), name);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void convertedTwiceGivesTheSameBytes(Sample sample) throws Exception {
    sample.convertTo(first);
    sample.convertTo(second);
    assertEquals(Optional.empty(), Difference.first(Sample.files(first), Sample.files(second)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void expectedJsonKeepsThePublishedSchema(Sample sample) throws Exception {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GuideJson.schema());
    String json = Files.readString(sample.expected().resolve(Sample.JSON));
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void outlineAgreesWithTheHandMadeOne(Sample sample) throws Exception {
    String gold = Files.readString(sample.expected().resolve(Sample.OUTLINE));
    List<OutlineRow> found = OutlineRow.of(sample.convert());
    Ratchet ratchet = new Ratchet(RATCHET, sample + " ");
    boolean byLine = sample.toString().endsWith(".txt");
    Score.of(OutlineRow.gold(gold), found, byLine).into(ratchet, sample.toString());
    ratchet.check();
  }

  private static Stream<Sample> samples() {
    return Sample.all();
  }
}
