package zhinan.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Guide;
import zhinan.model.NodeType;

/** What a guide consists of. */
final class Outline {
  private Outline() {}

  /** How many nodes there are of each type. */
  static List<Share> counts(Guide guide, Words words) {
    Map<NodeType, Integer> counted = new EnumMap<>(NodeType.class);
    guide.nodes().forEach(node -> counted.merge(node.type(), 1, Integer::sum));
    List<Share> counts = new ArrayList<>();
    for (NodeType type : NodeType.values()) {
      int count = counted.getOrDefault(type, 0);
      counts.add(new Share(words.of("node", type), type.name(), Numbers.grouped(count), ""));
    }
    return counts;
  }
}
