package zhinan.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Material;
import zhinan.model.NodeValues;
import zhinan.model.Stated;
import zhinan.model.Values;

/**
 * What was read from the text of one node: its typed values, and the offices of the directories
 * that stand in it.
 */
record NodeFindings(NodeValues values, List<Contact> offices) {
  /** Of a node that states nothing. */
  static final NodeFindings NONE = new NodeFindings(NodeValues.none(""), List.of());

  NodeFindings {
    offices = List.copyOf(offices);
  }

  /** How many papers to hand in were read. */
  int papers() {
    int read = 0;
    for (Stated<Material> paper : values.of(Material.class)) {
      read += paper.value().isPresent() ? 1 : 0;
    }
    return read;
  }

  /** All findings by the id of their node; nodes without any are missing. */
  static Map<String, NodeFindings> byNode(Values values) {
    Map<String, NodeValues> stated = new HashMap<>();
    values.nodes().forEach(node -> stated.putIfAbsent(node.nodeId(), node));
    Map<String, List<Contact>> offices = new HashMap<>();
    for (Directory directory : values.directories()) {
      for (Directory.Use use : directory.uses()) {
        offices.computeIfAbsent(use.nodeId(), id -> new ArrayList<>()).addAll(directory.contacts());
      }
    }
    Map<String, NodeFindings> findings = new HashMap<>();
    stated.forEach(
        (id, node) ->
            findings.put(id, new NodeFindings(node, offices.getOrDefault(id, List.of()))));
    offices.forEach(
        (id, contacts) ->
            findings.computeIfAbsent(id, node -> new NodeFindings(NONE.values(), contacts)));
    return findings;
  }
}
