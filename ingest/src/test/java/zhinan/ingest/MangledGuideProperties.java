package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;

/** The account of a guide is whole, as its editors left it and after any damage. */
final class MangledGuideProperties {
  private static final Ingest INGEST = new Ingest();

  /** The documents of the samples folder; none where the tests run without it. */
  private static final List<RawDocument> GUIDES =
      Optional.ofNullable(System.getProperty("zhinan.samples"))
          .map(samples -> documents(Path.of(samples, "guides")))
          .orElse(List.of());

  private static List<RawDocument> documents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(MangledGuideProperties::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawDocument read(Path file) {
    try {
      return INGEST.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(file + " " + e.getMessage(), e);
    }
  }

  @Provide
  Arbitrary<RawDocument> guides() {
    return GUIDES.isEmpty() ? AnyDocument.documents() : Arbitraries.of(GUIDES);
  }

  @Provide
  Arbitrary<List<Mangling>> manglings() {
    return Arbitraries.of(Mangling.class).list().ofMinSize(1).ofMaxSize(4);
  }

  @Example
  void theAccountOfEachSampleIsWhole() {
    GUIDES.forEach(guide -> WholeAccount.check(INGEST.structure(guide), guide.places()));
  }

  /**
   * Found by the seed 9146346186818915362: cells that stand left of a matter's name were moved
   * behind it, whether it headed a matter in the end or not.
   */
  @Example
  void theAccountOfRowsThatStartWithOtherCellsIsWhole() throws UnreadableDocumentException {
    String head = row("实施主体", "经办人", "事项名称", "办理条件", "所需材料", "办理时限");
    String one = row("民政局", "张三丰", "低保认定", "有本市户籍", "身份证", "20日");
    String other = row("人社局", "李四光", "失业登记", "已经失业", "户口簿", "3日");
    String noName = row("人社局", "李四光", "失".repeat(90) + "。", "已经失业", "户口簿", "3日");
    for (String rows : List.of(one, one + other, noName, noName + noName, one + noName)) {
      String text = "青溪市办事指南\n\n" + head + rows;
      RawDocument read = INGEST.read("rows.txt", text.getBytes(StandardCharsets.UTF_8));
      WholeAccount.check(INGEST.structure(read), read.places());
    }
  }

  /** Found by the seed -7679884990300522010: a matter stands between the two copies. */
  @Example
  void theAccountOfACopyWithASectionOfItsOwnIsWhole() throws UnreadableDocumentException {
    String matter = "事项1：低保认定\n1.申请条件\n有本市户籍，家庭人均收入低于本市低保标准。\n2.所需材料\n身份证、户口簿。\n3.办理时限\n20个工作日。\n";
    String other = "事项2：失业登记\n1.申请条件\n已经失业。\n2.所需材料\n身份证。\n";
    String text = "青溪市办事指南\n" + matter + other + matter + "4.备注\n每年复核一次。\n";
    RawDocument read = INGEST.read("copies.txt", text.getBytes(StandardCharsets.UTF_8));
    Conversion conversion = INGEST.structure(read);
    assertEquals(1, conversion.merges().size());
    WholeAccount.check(conversion, read.places());
  }

  private static String row(String... cells) {
    return "\t" + String.join("\n\t", cells) + "\n\n";
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theAccountOfAMangledGuideIsWhole(
      @ForAll("guides") RawDocument guide,
      @ForAll("manglings") List<Mangling> manglings,
      @ForAll long seed) {
    Random random = new Random(seed);
    String text = guide.text();
    for (Mangling mangling : manglings) {
      text = mangling.apply(text, random);
    }
    Assume.that(!text.isBlank());
    try {
      RawDocument mangled = INGEST.read("any.txt", text.getBytes(StandardCharsets.UTF_8));
      WholeAccount.check(INGEST.structure(mangled), mangled.places());
    } catch (UnreadableDocumentException e) {
      // What little is left may be no text that people read; that is said, and nothing converted.
    }
  }
}
