package zhinan.export.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Matching;
import zhinan.export.diff.match.Profile;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Stage;
import zhinan.model.Theme;

/**
 * The stages or the themes of two editions and which is which: by the matters below them and by
 * their titles.
 */
final class GroupPairs {
  private static final double MATTERS = 0.6;
  private static final double TITLE = 0.4;

  /** The same title is enough, or two thirds of the matters. */
  private static final double LEAST = 0.4;

  private final List<Group> before;
  private final List<Group> after;
  private final Matching matching;

  private GroupPairs(List<Group> before, List<Group> after, Matching matching) {
    this.before = before;
    this.after = after;
    this.matching = matching;
  }

  /**
   * A stage or theme.
   *
   * @param node the node
   * @param above the stage that a theme stands under
   */
  record Group(Node node, Optional<Stage> above) {
    Profile profile() {
      return Profile.of(node.heading().title(), List.of());
    }

    List<Node> matters() {
      return node.tree().filter(Matter.class::isInstance).toList();
    }

    /** What stands in front of its matters, and the sections that hold for all of them. */
    List<Block> words() {
      List<Block> words = new ArrayList<>(node.blocks());
      node.children().stream()
          .filter(child -> child.type() == NodeType.SECTION)
          .forEach(section -> words.addAll(NodeBody.words(section)));
      return words;
    }

    String stage() {
      return above.map(stage -> stage.heading().title()).orElse("");
    }

    String title() {
      return node.heading().title();
    }

    Side side(String words) {
      String title = title();
      boolean theme = node.type() == NodeType.THEME;
      return new Side(
          node.id(),
          "",
          "",
          theme ? stage() : title,
          theme ? title : "",
          title,
          "",
          node.heading().span(),
          words,
          "");
    }
  }

  static GroupPairs stages(Guide old, Guide fresh, Map<Node, Node> matters) {
    return of(stages(old), stages(fresh), matters);
  }

  static GroupPairs themes(Guide old, Guide fresh, Map<Node, Node> matters) {
    return of(themes(old), themes(fresh), matters);
  }

  private static List<Group> stages(Guide guide) {
    return guide.stages().stream().map(stage -> new Group(stage, Optional.empty())).toList();
  }

  private static List<Group> themes(Guide guide) {
    Stream<Group> loose = guide.themes().stream().map(theme -> new Group(theme, Optional.empty()));
    Stream<Group> staged = guide.stages().stream().flatMap(GroupPairs::themes);
    return Stream.concat(loose, staged).toList();
  }

  private static Stream<Group> themes(Stage stage) {
    return stage.themes().stream().map((Theme theme) -> new Group(theme, Optional.of(stage)));
  }

  private static GroupPairs of(List<Group> before, List<Group> after, Map<Node, Node> matters) {
    Map<Node, Integer> places = new IdentityHashMap<>();
    IntStream.range(0, after.size())
        .forEach(j -> after.get(j).matters().forEach(matter -> places.put(matter, j)));
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      int[] shared = new int[after.size()];
      for (Node matter : before.get(i).matters()) {
        Optional.ofNullable(matters.get(matter))
            .map(places::get)
            .ifPresent(place -> shared[place]++);
      }
      for (int j = 0; j < after.size(); j++) {
        double score = score(before.get(i), after.get(j), shared[j]);
        if (score >= LEAST) {
          edges.add(new Edge(i, j, (int) Math.round(score * Edge.SAME)));
        }
      }
    }
    return new GroupPairs(before, after, Matching.of(before.size(), after.size(), edges));
  }

  private static double score(Group old, Group fresh, int shared) {
    int all = old.matters().size() + fresh.matters().size();
    double matters = all == 0 ? 0 : 2.0 * shared / all;
    double titles = Profile.titles(old.profile(), fresh.profile());
    return MATTERS * matters + TITLE * titles;
  }

  List<Group> before() {
    return before;
  }

  List<Group> after() {
    return after;
  }

  Matching matching() {
    return matching;
  }

  /** Which node of OLD is which of NEW; nodes are told apart by identity. */
  Map<Node, Node> nodes() {
    Map<Node, Node> nodes = new IdentityHashMap<>();
    for (Edge edge : matching.pairs()) {
      nodes.put(before.get(edge.before()).node(), after.get(edge.after()).node());
    }
    return nodes;
  }
}
