package zhinan.model;

import java.util.List;

/**
 * A list of offices (通讯录, 网点表) and everything that uses it. Lists that say the same, blanks aside,
 * are one directory with many uses.
 *
 * <p>Example: the police stations of a city under eighteen matters are one directory with eighteen
 * uses.
 *
 * <p>Immutable, may be shared.
 *
 * @param id {@code d1}, {@code d2} … in document order of the first use
 * @param contacts in the order of the document; spans of their values are those of the first use
 * @param uses in document order, at least one
 * @param similar ids of directories that differ from this one in a few entries
 */
public record Directory(String id, List<Contact> contacts, List<Use> uses, List<String> similar) {
  public Directory {
    contacts = List.copyOf(contacts);
    uses = List.copyOf(uses);
    similar = List.copyOf(similar);
    for (Use use : uses) {
      if (use.places().size() != contacts.size()) {
        throw new IllegalArgumentException(
            "directory "
                + id
                + " of "
                + contacts.size()
                + " contacts is used in "
                + use.nodeId()
                + " with "
                + use.places().size()
                + " places");
      }
    }
    if (contacts.isEmpty() || uses.isEmpty()) {
      throw new IllegalArgumentException("directory " + id + " without contacts or uses");
    }
  }

  /**
   * A place where the directory stands.
   *
   * @param nodeId the section, part, matter or other node that owns it; {@code guide} in front of
   *     the first node
   * @param places where each contact stands there, in the order of the contacts
   */
  public record Use(String nodeId, List<Span> places) {
    public Use {
      places = List.copyOf(places);
    }
  }
}
