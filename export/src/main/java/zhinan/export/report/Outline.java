package zhinan.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Guide;
import zhinan.model.Node;
import zhinan.model.NodeType;

/**
 * What a guide consists of.
 *
 * @param counts how many nodes there are of each type
 * @param stages to filter by, in document order
 * @param themes to filter by, in document order
 */
record Outline(List<Share> counts, List<Choice> stages, List<Choice> themes) {
  Outline {
    counts = List.copyOf(counts);
    stages = List.copyOf(stages);
    themes = List.copyOf(themes);
  }

  static Outline of(Guide guide, Words words) {
    Map<NodeType, Integer> counted = new EnumMap<>(NodeType.class);
    guide.nodes().forEach(node -> counted.merge(node.type(), 1, Integer::sum));
    List<Share> counts = new ArrayList<>();
    for (NodeType type : NodeType.values()) {
      int count = counted.getOrDefault(type, 0);
      counts.add(new Share(words.of("node", type), type.name(), Numbers.grouped(count), ""));
    }
    return new Outline(counts, choices(guide, NodeType.STAGE), choices(guide, NodeType.THEME));
  }

  static List<Choice> choices(Guide guide, NodeType type) {
    return guide.nodes().filter(node -> node.type() == type).map(Outline::choice).toList();
  }

  private static Choice choice(Node node) {
    String title = node.heading().title();
    return new Choice(node.id(), title.isEmpty() ? node.id() : title, 0);
  }
}
