package zhinan.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that writes: its name and the version that the build put into the resource. */
public final class Generator {
  public static final String NAME = "zhinan";
  public static final String VERSION = version();

  private Generator() {}

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = Generator.class.getResourceAsStream("generator.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("generator.properties can't be read", e);
    }
    return properties.getProperty("version");
  }
}
