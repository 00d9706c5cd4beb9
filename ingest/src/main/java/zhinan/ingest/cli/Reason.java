package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Words for what went wrong, to be read behind a path. The JDK's own messages often are the path
 * and nothing else.
 */
final class Reason {
  private Reason() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof CharacterCodingException) {
      return "is no UTF-8";
    }
    if (e instanceof FileSystemException system) {
      return named(e)
          + Optional.ofNullable(system.getReason()).map(reason -> ": " + reason).orElse("");
    }
    return named(e) + Optional.ofNullable(e.getMessage()).map(message -> ": " + message).orElse("");
  }

  /** A failure of ours rather than of the document. */
  static String internal(Throwable e) {
    String message = Optional.ofNullable(e.getMessage()).map(text -> ": " + text).orElse("");
    return "internal error: " + e.getClass().getSimpleName() + message;
  }

  private static String named(IOException e) {
    return "can't be read or written (" + e.getClass().getSimpleName() + ")";
  }
}
