package zhinan.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Substance;
import zhinan.export.diff.text.Fold;

/**
 * How many edits a comparison tells of, and what it tells beside them.
 *
 * @param found edits told with the right type and matter
 * @param missed the others
 * @param extra substantive changes beyond the one of each edit, in matters that were edited
 * @param strays substantive changes in matters that were not
 */
record EditionScore(List<Edit> found, List<Edit> missed, List<Change> extra, List<Change> strays) {
  static EditionScore of(List<Edit> edits, Comparison comparison) {
    List<Change> left = new ArrayList<>(comparison.changes());
    List<Edit> found = new ArrayList<>();
    List<Edit> missed = new ArrayList<>();
    for (Edit edit : edits) {
      List<Change> telling = left.stream().filter(edit::isToldBy).limit(1).toList();
      (telling.isEmpty() ? missed : found).add(edit);
      left.removeAll(telling);
    }
    Set<String> edited =
        edits.stream()
            .map(edit -> Fold.significant(edit.matter()))
            .collect(Collectors.toCollection(HashSet::new));
    left.removeIf(change -> change.substance() != Substance.SUBSTANTIVE);
    return new EditionScore(
        found,
        missed,
        left.stream().filter(change -> edited.contains(Fold.significant(change.matter()))).toList(),
        left.stream()
            .filter(change -> !edited.contains(Fold.significant(change.matter())))
            .toList());
  }
}
