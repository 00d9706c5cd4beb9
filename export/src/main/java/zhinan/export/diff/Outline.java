package zhinan.export.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.export.diff.match.Edge;
import zhinan.export.diff.match.Matching;
import zhinan.export.diff.match.Profile;
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
final class Outline {
  private static final double MATTERS = 0.6;
  private static final double TITLE = 0.4;

  /** The same title is enough, or two thirds of the matters. */
  private static final double LEAST = 0.4;

  private final List<Group> before;
  private final List<Group> after;
  private final Matching matching;

  private Outline(List<Group> before, List<Group> after, Matching matching) {
    this.before = before;
    this.after = after;
    this.matching = matching;
  }

  /**
   * A stage or theme.
   *
   * @param node the node
   * @param stageId the stage that a theme stands under, {@code ""} for none
   * @param stage its title
   */
  record Group(Node node, String stageId, String stage) {
    Profile profile() {
      return Profile.of(node.heading().title(), List.of());
    }

    List<String> matters() {
      return node.tree().filter(Matter.class::isInstance).map(Node::id).toList();
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
          theme ? stage : title,
          theme ? title : "",
          title,
          "",
          node.heading().span(),
          words,
          "");
    }
  }

  static Outline stages(Guide old, Guide fresh, Map<String, String> matters) {
    return of(stages(old), stages(fresh), matters);
  }

  static Outline themes(Guide old, Guide fresh, Map<String, String> matters) {
    return of(themes(old), themes(fresh), matters);
  }

  private static List<Group> stages(Guide guide) {
    return guide.stages().stream().map(stage -> new Group(stage, "", "")).toList();
  }

  private static List<Group> themes(Guide guide) {
    Stream<Group> loose = guide.themes().stream().map(theme -> new Group(theme, "", ""));
    Stream<Group> staged = guide.stages().stream().flatMap(Outline::themes);
    return Stream.concat(loose, staged).toList();
  }

  private static Stream<Group> themes(Stage stage) {
    return stage.themes().stream()
        .map((Theme theme) -> new Group(theme, stage.id(), stage.heading().title()));
  }

  private static Outline of(List<Group> before, List<Group> after, Map<String, String> matters) {
    Map<String, Integer> places = new HashMap<>();
    IntStream.range(0, after.size())
        .forEach(j -> after.get(j).matters().forEach(matter -> places.put(matter, j)));
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      int[] shared = new int[after.size()];
      for (String matter : before.get(i).matters()) {
        int place = places.getOrDefault(matters.getOrDefault(matter, ""), -1);
        if (place >= 0) {
          shared[place]++;
        }
      }
      for (int j = 0; j < after.size(); j++) {
        double score = score(before.get(i), after.get(j), shared[j]);
        if (score >= LEAST) {
          edges.add(new Edge(i, j, (int) Math.round(score * Edge.SAME)));
        }
      }
    }
    return new Outline(before, after, Matching.of(before.size(), after.size(), edges));
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

  /** Which node of OLD is which of NEW, by id. */
  Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    matching
        .pairs()
        .forEach(
            edge ->
                ids.put(
                    before.get(edge.before()).node().id(), after.get(edge.after()).node().id()));
    return ids;
  }
}
