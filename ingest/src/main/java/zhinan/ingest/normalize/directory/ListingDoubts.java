package zhinan.ingest.normalize.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.Reading;
import zhinan.model.Severity;
import zhinan.text.Text;

/**
 * Collects the doubts of one listing. What was only inferred ({@code the area code 411 is the
 * document's}) is told once for the list with how often, what could not be read is told for each
 * place. Single-use.
 */
final class ListingDoubts {
  private final List<Doubt> remarks = new ArrayList<>();
  private final Map<String, List<Doubt>> inferred = new TreeMap<>();

  void add(Reading<?> reading) {
    for (Doubt doubt : reading.doubts()) {
      add(doubt, reading.words());
    }
  }

  void add(Doubt doubt, Text words) {
    Doubt placed = doubt.at(words);
    if (doubt.severity() == Severity.INFO) {
      inferred.computeIfAbsent(doubt.code(), code -> new ArrayList<>()).add(placed);
    } else {
      remarks.add(placed);
    }
  }

  List<Doubt> remarks() {
    List<Doubt> all = new ArrayList<>(remarks);
    for (List<Doubt> same : inferred.values()) {
      Doubt first = same.get(0);
      String more =
          same.size() == 1 ? "" : "; likewise " + (same.size() - 1) + " more of this list";
      all.add(
          new Doubt(
              first.severity(), first.code(), first.message() + more, first.start(), first.end()));
    }
    return all;
  }
}
