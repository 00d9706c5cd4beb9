package zhinan.ingest;

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
