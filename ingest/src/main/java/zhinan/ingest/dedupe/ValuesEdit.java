package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import zhinan.model.Directory;
import zhinan.model.NodeValues;
import zhinan.model.Values;

/** Parts the values of some nodes from those of the others. */
final class ValuesEdit {
  private ValuesEdit() {}

  /** What the nodes of the ids state. */
  static Values of(Values values, Set<String> ids) {
    return where(values, ids::contains);
  }

  /** What all others state. */
  static Values without(Values values, Set<String> ids) {
    return where(values, id -> !ids.contains(id));
  }

  private static Values where(Values values, Predicate<String> node) {
    List<Directory> directories = new ArrayList<>();
    for (Directory directory : values.directories()) {
      List<Directory.Use> uses =
          directory.uses().stream().filter(use -> node.test(use.nodeId())).toList();
      if (!uses.isEmpty()) {
        directories.add(
            new Directory(directory.id(), directory.contacts(), uses, directory.similar()));
      }
    }
    List<NodeValues> nodes =
        values.nodes().stream().filter(found -> node.test(found.nodeId())).toList();
    return new Values(values.place(), directories, nodes);
  }
}
