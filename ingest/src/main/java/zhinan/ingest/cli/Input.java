package zhinan.ingest.cli;

import java.nio.file.Path;

/**
 * One file to convert.
 *
 * @param file where it is
 * @param given the argument that it comes from: the file itself, or the folder that it was found in
 * @param target where its results go, relative to the output folder
 */
record Input(Path file, Path given, Path target) {
  /** A file that was asked for by name. */
  static Input named(Path file) {
    return new Input(file, file, file.toAbsolutePath().normalize().getFileName());
  }

  /** A file found in a folder. */
  static Input found(Path file, Path folder) {
    return new Input(file, folder, folder.relativize(file));
  }

  /** Whether it was asked for by name; then it must be a document. */
  boolean isNamed() {
    return file.equals(given);
  }

  /** The name without folders. */
  String name() {
    return target.getFileName().toString();
  }
}
