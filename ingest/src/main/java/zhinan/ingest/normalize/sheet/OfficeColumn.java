package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import zhinan.ingest.words.OfficeField;

/**
 * A column of a stretch and what it says.
 *
 * @param index 0-based place in the row
 * @param header its words from top to bottom, without blanks; {@code ""} for none
 * @param season what its hours are told by from those of the next column, {@code 夏季}; {@code ""}
 *     for nothing
 * @param roles one, several where a cell holds several things, none where nothing is known
 * @param held what most of the cells hold by themselves; looked for where the header leaves it open
 * @param declared whether the header says so, not only the cells
 * @param evidence how many of the cells looked at hold what the first role promises
 * @param distinct how many of the cells looked at differ
 * @param sampled how many cells were looked at
 * @param repeats whether nothing but 同上 was found, and so no cell was looked at
 */
record OfficeColumn(
    int index,
    String header,
    String season,
    List<OfficeField> roles,
    Optional<OfficeField> held,
    boolean declared,
    int evidence,
    int distinct,
    int sampled,
    boolean repeats) {
  OfficeColumn {
    roles = List.copyOf(roles);
  }

  /** The label in front of a single value. */
  static OfficeColumn labelled(String label, OfficeField field) {
    return new OfficeColumn(0, label, "", List.of(field), Optional.empty(), true, 1, 1, 1, false);
  }

  boolean has(OfficeField role) {
    return roles.contains(role);
  }

  /** Whether it has this role alone. */
  boolean is(OfficeField role) {
    return roles.size() == 1 && has(role);
  }

  OfficeColumn as(OfficeField role) {
    return as(List.of(role));
  }

  /** The column of an office that has its name elsewhere. */
  OfficeColumn without(OfficeField role) {
    return as(roles.stream().filter(other -> other != role).toList());
  }

  private OfficeColumn as(List<OfficeField> others) {
    return new OfficeColumn(
        index, header, season, others, held, declared, evidence, distinct, sampled, repeats);
  }

  /** What makes two columns alike when the columns of a table come twice. */
  String key() {
    return header.isEmpty() ? roles.toString() : header;
  }
}
