package zhinan.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into {@code version.txt}. */
final class Version implements IVersionProvider {
  private static final String RESOURCE = "version.txt";

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream version = Version.class.getResourceAsStream(RESOURCE)) {
      if (version == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the build");
      }
      return new String[] {
        "zhinan " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()
      };
    }
  }
}
