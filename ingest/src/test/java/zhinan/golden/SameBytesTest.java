package zhinan.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same guide gives the same bytes, wherever and on however many threads. */
final class SameBytesTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 3;

  @TempDir private Path folder;

  /**
   * Turkish has its own small i, Arabic its own digits; the zones lie on both sides of Greenwich.
   */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "tr-TR, Asia/Shanghai",
    "ar-EG-u-nu-arab, Asia/Shanghai",
    "th-TH-u-ca-buddhist-nu-thai, America/New_York",
    "zh-CN, America/St_Johns"
  })
  void localeAndTimeZoneDoNotMatter(String locale, String zone) throws Exception {
    SortedMap<String, String> here = all("here");
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(Optional.empty(), Difference.first(here, all("there")));
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  void severalThreadsAtOnceDoNotMatter() throws Exception {
    SortedMap<String, String> alone = all("alone");
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<SortedMap<String, String>>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        String name = "run" + i;
        runs.add(threads.submit(() -> all(name)));
      }
      for (Future<SortedMap<String, String>> run : runs) {
        assertEquals(Optional.empty(), Difference.first(alone, run.get()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private SortedMap<String, String> all(String run) throws Exception {
    SortedMap<String, String> files = new TreeMap<>();
    for (Sample sample : Sample.all().toList()) {
      Path out = folder.resolve(run).resolve(sample.toString());
      sample.convertTo(out);
      Sample.files(out).forEach((name, text) -> files.put(sample + "/" + name, text));
    }
    return files;
  }
}
