package zhinan.export;

import java.util.EnumSet;
import java.util.Set;

/**
 * What to write and how. Immutable, may be shared.
 *
 * @param formats the families of files to write, at least one
 * @param excel whether CSV files start with a byte order mark, without which Excel takes UTF-8 for
 *     the system's code page
 */
public record ExportOptions(Set<Format> formats, boolean excel) {
  public ExportOptions {
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("formats is empty; expected some of JSON, CSV, HTML");
    }
    formats = Set.copyOf(EnumSet.copyOf(formats));
  }
}
