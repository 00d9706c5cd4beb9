package zhinan.ingest.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import zhinan.export.json.GuideJson;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Guide;

/**
 * An edition of a guide: a document, or a folder that {@code convert} wrote (of one document, or of
 * a run with one document).
 *
 * @param path of the document or folder
 */
record EditionFile(Path path) {
  private static final String GUIDE = "guide.json";

  /**
   * The guide.
   *
   * @param ingest what converts a document, with the limits {@link Limits#DEFAULT}
   * @param profile what is known of documents of its make
   */
  Guide read(Ingest ingest, MakeProfile profile) throws IOException, UnreadableDocumentException {
    if (Files.isDirectory(path)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(guide()))) {
        return GuideJson.read(in).guide();
      }
    }
    long size = Files.size(path);
    if (size > Limits.DEFAULT.bytes()) {
      throw new UnreadableDocumentException(
          "has " + size + " bytes, more than the limit of " + Limits.DEFAULT.bytes());
    }
    return ingest
        .convert(path.getFileName().toString(), Files.readAllBytes(path), Beside.of(path), profile)
        .guide();
  }

  private Path guide() throws IOException, UnreadableDocumentException {
    if (Files.exists(path.resolve(GUIDE))) {
      return path.resolve(GUIDE);
    }
    try (Stream<Path> folders = Files.list(path)) {
      List<Path> guides =
          folders.map(folder -> folder.resolve(GUIDE)).filter(Files::exists).sorted().toList();
      if (guides.size() == 1) {
        return guides.get(0);
      }
      throw new UnreadableDocumentException(
          guides.isEmpty()
              ? "is a folder without "
                  + GUIDE
                  + "; expected a document or a folder that convert wrote"
              : "holds " + guides.size() + " converted documents; name the folder of one");
    }
  }
}
