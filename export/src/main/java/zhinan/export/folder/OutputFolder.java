package zhinan.export.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder whose files appear whole and together.
 *
 * <p>{@link #write} fills a file under a temporary name beside its place ({@code
 * .guide.json.part}); {@link #commit} moves all of them in place. A run that dies in between leaves
 * the files of the run before, and temporary ones that the next run writes over. {@link #close}
 * removes what has not been committed.
 *
 * <p>For one thread and one use.
 */
public final class OutputFolder implements AutoCloseable {
  /** Between a page of the disk and a whole file; larger buffers brought nothing. */
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Set<String> pending = new LinkedHashSet<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** The given folder, made where it is missing. */
  public static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new OutputFolder(folder);
  }

  /** Writes a file that {@link #commit} will put in place. */
  public void write(String name, FileContent content) throws IOException {
    pending.add(name);
    try (OutputStream file = Files.newOutputStream(temporary(name));
        OutputStream out = new BufferedOutputStream(file, BUFFER)) {
      content.writeTo(out);
    }
  }

  /** Writes a file like {@link #write} and tells its length and hash. */
  public WrittenFile writeHashed(String name, FileContent content) throws IOException {
    MessageDigest digest = sha256();
    write(
        name,
        out -> {
          // The writers fill buffers of their own, so that the digest gets large pieces.
          DigestOutputStream digested = new DigestOutputStream(out, digest);
          content.writeTo(digested);
        });
    return new WrittenFile(
        name, Files.size(temporary(name)), HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * Moves all files in place.
   *
   * @param ours the names that this program may write; those of them that were not written now are
   *     removed
   */
  public void commit(Collection<String> ours) throws IOException {
    Set<String> stale = new LinkedHashSet<>(ours);
    stale.removeAll(pending);
    for (String name : List.copyOf(pending)) {
      move(temporary(name), folder.resolve(name));
      pending.remove(name);
    }
    for (String name : stale) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  @Override
  public void close() throws IOException {
    for (String name : pending) {
      Files.deleteIfExists(temporary(name));
    }
  }

  private Path temporary(String name) {
    return folder.resolve("." + name + ".part");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network file systems can't; the plain move has a gap in which the file is missing.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What goes into a file. */
  @FunctionalInterface
  public interface FileContent {
    /** Writes all of it; the stream is buffered, and closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }
}
