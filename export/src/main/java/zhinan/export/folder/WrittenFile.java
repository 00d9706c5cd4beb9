package zhinan.export.folder;

/**
 * A file that has been written. Immutable, may be shared.
 *
 * @param name without folders
 * @param bytes its length
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record WrittenFile(String name, long bytes, String sha256) {}
