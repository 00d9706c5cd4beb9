package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhinan.export.diff.match.Profile;
import zhinan.export.diff.text.Fold;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.model.Part;
import zhinan.model.Span;
import zhinan.model.Stage;
import zhinan.model.Theme;

/**
 * A matter of an edition with its place in the outline.
 *
 * @param matter the matter
 * @param stage title of its stage, {@code ""} for none
 * @param theme title of its theme, {@code ""} for none
 * @param parent the theme or stage right above
 * @param bodies its words, in document order
 * @param profile what it is recognized by
 */
record MatterEntry(
    Matter matter,
    String stage,
    String theme,
    Optional<Node> parent,
    List<NodeBody> bodies,
    Profile profile) {
  /** A matter under no theme and no stage. */
  static MatterEntry of(Matter matter) {
    List<NodeBody> bodies = bodies(matter);
    List<String> texts = new ArrayList<>();
    matter.parts().forEach(part -> texts.add(part.heading().title()));
    bodies.forEach(body -> texts.addAll(body.texts()));
    Profile profile = Profile.of(matter.heading().title(), texts);
    return new MatterEntry(matter, "", "", Optional.empty(), bodies, profile);
  }

  /** A matter right under a stage. */
  static MatterEntry of(Matter matter, Stage stage) {
    return of(matter).below(stage.heading().title(), "", stage);
  }

  /** A matter under a theme. */
  static MatterEntry of(Matter matter, String stage, Theme theme) {
    return of(matter).below(stage, theme.heading().title(), theme);
  }

  private MatterEntry below(String stageTitle, String themeTitle, Node above) {
    return new MatterEntry(matter, stageTitle, themeTitle, Optional.of(above), bodies, profile);
  }

  private static List<NodeBody> bodies(Matter matter) {
    List<NodeBody> bodies = new ArrayList<>();
    Stream.concat(Stream.of(matter), matter.sections().stream())
        .forEach(node -> bodies.add(new NodeBody(node, -1)));
    for (int i = 0; i < matter.parts().size(); i++) {
      Part part = matter.parts().get(i);
      bodies.add(new NodeBody(part, i));
      for (var section : part.sections()) {
        bodies.add(new NodeBody(section, i));
      }
    }
    bodies.removeIf(body -> !body.isSection() && body.blocks().isEmpty());
    return bodies;
  }

  String title() {
    return matter.heading().title();
  }

  /** Whether headings and words below the title are the same, character by character. */
  boolean isSame(MatterEntry other) {
    return printed().equals(other.printed());
  }

  private List<String> printed() {
    List<String> printed = new ArrayList<>();
    matter.parts().forEach(part -> printed.add(part.heading().label() + part.heading().title()));
    for (NodeBody body : bodies) {
      printed.add(body.part() + (body.isSection() ? body.heading().label() + body.title() : ""));
      body.blocks().forEach(block -> printed.add(block.text()));
    }
    return printed;
  }

  /** Stage and theme as words that are compared. */
  String place() {
    return Fold.significant(stage) + "/" + Fold.significant(theme);
  }

  /** What counts of all its words, headings included, printed numbers not. */
  String words() {
    StringBuilder words = new StringBuilder();
    int part = -1;
    for (NodeBody body : bodies) {
      if (body.part() != part) {
        part = body.part();
        words.append(Fold.significant(matter.parts().get(part).heading().title()));
      }
      words.append(Fold.significant(body.title())).append(body.passage().words());
    }
    return words.toString();
  }

  /** A side that shows the matter itself. */
  Side side(String value) {
    return side(matter.id(), "", matter.heading().span(), value);
  }

  /** A side that shows a node of the matter. */
  Side side(String nodeId, String subject, Span span, String value) {
    return new Side(nodeId, matter.id(), title(), stage, theme, subject, "", span, value, "");
  }

  Side side(NodeBody body, Span span, String value) {
    return side(body.id(), body.title(), span, value);
  }
}
