package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Lists the files in one folder and below. Links are followed, but not in circles; hidden files and
 * folders, the output folder and results of earlier runs are left alone. Single-use.
 */
final class InputWalk extends SimpleFileVisitor<Path> {
  /** By path, name for name, the same in every locale and on every system. */
  private static final Comparator<Input> BY_PATH =
      Comparator.comparing(input -> String.join("\0", names(input.target())));

  private final Path folder;
  private final Path out;
  private final List<Input> files = new ArrayList<>();
  private final List<Outcome> others = new ArrayList<>();

  private InputWalk(Path folder, Path out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * What a folder holds.
   *
   * @param files those to convert, by path
   * @param others what can't be looked into, and what is neither file nor folder
   */
  record Found(List<Input> files, List<Outcome> others) {}

  /**
   * Walks a folder.
   *
   * @param out the output folder, which is not looked into
   */
  static Found walk(Path folder, Path out) {
    InputWalk walk = new InputWalk(folder, real(out));
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.others.add(new Outcome.Failed(folder, Reason.of(e)));
    }
    walk.files.sort(BY_PATH);
    return new Found(walk.files, walk.others);
  }

  /** The path without links and detours; one that does not exist yet has no links to follow. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean passOver = isHidden(directory) || real(directory).equals(out) || isResult(directory);
    return passOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file) || attributes.isOther() || Beside.isText(file)) {
      others.add(new Outcome.Skipped(file));
    } else {
      files.add(Input.found(file, folder));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    others.add(
        e instanceof FileSystemLoopException
            ? new Outcome.Skipped(file)
            : new Outcome.Failed(file, Reason.of(e)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException e) {
    if (e != null) {
      others.add(new Outcome.Failed(directory, Reason.of(e)));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }

  /**
   * The results of one document, written by an earlier run: their source.txt would pass for a
   * guide.
   */
  private static boolean isResult(Path directory) {
    return Files.exists(directory.resolve("source.txt"))
        && (Files.exists(directory.resolve("guide.json"))
            || Files.exists(directory.resolve("datapackage.json")));
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return names;
  }
}
