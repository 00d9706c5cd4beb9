package zhinan.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turkish has a lower-case i of its own, Arabic its own digits. */
class SameBytesInEveryLocaleTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  @TempDir private Path temp;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void writesTheSameInEveryLocaleAndTimeZone() throws IOException {
    Map<String, byte[]> expected = written("en-US", "UTC");
    for (String language :
        new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-CN"}) {
      written(language, "Asia/Kathmandu")
          .forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, language + name));
    }
  }

  private Map<String, byte[]> written(String language, String place) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    Path folder = temp.resolve(language);
    new GuideFiles(EnumSet.allOf(Format.class)).write(Guides.varied(), folder);
    return GuideFilesTest.bytes(folder);
  }
}
