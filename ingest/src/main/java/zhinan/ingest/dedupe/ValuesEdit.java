package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhinan.model.Directory;
import zhinan.model.NodeValues;
import zhinan.model.Values;

/**
 * Parts the values of some nodes from those of the others. It knows by node where they are, so that
 * a guide with thousands of copies is not searched for each. Immutable.
 */
final class ValuesEdit {
  private final Values values;
  private final Map<String, List<NodeValues>> nodes = new HashMap<>();
  private final Map<String, Set<Integer>> directories = new HashMap<>();

  ValuesEdit(Values values) {
    this.values = values;
    for (NodeValues node : values.nodes()) {
      nodes.computeIfAbsent(node.nodeId(), id -> new ArrayList<>()).add(node);
    }
    for (int i = 0; i < values.directories().size(); i++) {
      for (Directory.Use use : values.directories().get(i).uses()) {
        directories.computeIfAbsent(use.nodeId(), id -> new HashSet<>()).add(i);
      }
    }
  }

  /** What the nodes of the ids state; the ids are in document order. */
  Values of(List<String> ids) {
    Set<String> wanted = new HashSet<>(ids);
    Set<Integer> touched = new TreeSet<>();
    List<NodeValues> stated = new ArrayList<>();
    for (String id : ids) {
      touched.addAll(directories.getOrDefault(id, Set.of()));
      stated.addAll(nodes.getOrDefault(id, List.of()));
    }
    List<Directory> used = new ArrayList<>();
    for (int index : touched) {
      used.addAll(used(values.directories().get(index), wanted, true));
    }
    return new Values(values.place(), used, stated);
  }

  /** What all others state. */
  Values without(Set<String> ids) {
    List<Directory> used = new ArrayList<>();
    for (Directory directory : values.directories()) {
      used.addAll(used(directory, ids, false));
    }
    List<NodeValues> stated =
        values.nodes().stream().filter(node -> !ids.contains(node.nodeId())).toList();
    return new Values(values.place(), used, stated);
  }

  /** The directory with the uses by the nodes, or by all others; none where that leaves no use. */
  private static List<Directory> used(Directory directory, Set<String> ids, boolean inside) {
    List<Directory.Use> uses =
        directory.uses().stream().filter(use -> ids.contains(use.nodeId()) == inside).toList();
    return uses.isEmpty()
        ? List.of()
        : List.of(new Directory(directory.id(), directory.contacts(), uses, directory.similar()));
  }
}
