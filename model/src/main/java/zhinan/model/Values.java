package zhinan.model;

import java.util.List;
import java.util.Optional;

/**
 * All typed values of a guide: its directories of offices, and what each node's text states.
 *
 * <p>Immutable, may be shared.
 *
 * @param place where the document is from, as far as it tells: the division that completes
 *     addresses and area codes; empty where it does not tell
 * @param directories in document order of their first use
 * @param nodes in document order; nodes that state nothing are left out
 */
public record Values(
    Optional<Division> place, List<Directory> directories, List<NodeValues> nodes) {
  /** No values at all: what a guide has before they are read. */
  public static final Values NONE = new Values(Optional.empty(), List.of(), List.of());

  public Values {
    directories = List.copyOf(directories);
    nodes = List.copyOf(nodes);
  }
}
