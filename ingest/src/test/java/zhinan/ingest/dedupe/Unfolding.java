package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Conversion;
import zhinan.model.Directory;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.NodeValues;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.Stage;
import zhinan.model.Theme;
import zhinan.model.Values;

/** Takes merges back, the last first: shows that a conversion holds all that this needs. */
final class Unfolding {
  private final Guide guide;
  private final Merge merge;

  private Unfolding(Guide guide, Merge merge) {
    this.guide = guide;
    this.merge = merge;
  }

  static Guide of(Conversion folded) {
    Guide guide = folded.guide();
    for (int i = folded.merges().size() - 1; i >= 0; i--) {
      guide = new Unfolding(guide, folded.merges().get(i)).unfold();
    }
    return guide;
  }

  private Guide unfold() {
    return new Guide(
        guide.title(),
        guide.source(),
        guide.front(),
        matters(Guide.ID, guide.matters()),
        guide.themes().stream().map(this::theme).toList(),
        guide.stages().stream().map(this::stage).toList(),
        guide.sections(),
        guide.figures(),
        values());
  }

  private Stage stage(Stage stage) {
    return new Stage(
        stage.id(),
        stage.heading(),
        stage.blocks(),
        matters(stage.id(), stage.matters()),
        stage.themes().stream().map(this::theme).toList(),
        stage.sections());
  }

  private Theme theme(Theme theme) {
    return new Theme(
        theme.id(),
        theme.heading(),
        theme.blocks(),
        matters(theme.id(), theme.matters()),
        theme.sections());
  }

  private List<Matter> matters(String parent, List<Matter> matters) {
    List<Matter> all = new ArrayList<>(matters.stream().map(this::matter).toList());
    if (merge.merged() instanceof Matter matter && merge.parentId().equals(parent)) {
      all.add(merge.position(), matter);
    }
    return all;
  }

  private Matter matter(Matter matter) {
    return new Matter(
        matter.id(),
        matter.heading(),
        matter.blocks(),
        sections(matter.id(), matter.sections()),
        matter.parts().stream().map(this::part).toList());
  }

  private Part part(Part part) {
    return new Part(part.id(), part.heading(), part.blocks(), sections(part.id(), part.sections()));
  }

  private List<Section> sections(String parent, List<Section> sections) {
    List<Section> all =
        new ArrayList<>(
            sections.stream()
                .filter(
                    section ->
                        !merge.keptId().equals(parent) || !merge.adopted().contains(section.id()))
                .toList());
    if (merge.merged() instanceof Section section && merge.parentId().equals(parent)) {
      all.add(merge.position(), section);
    }
    return all;
  }

  private Values values() {
    Map<String, Directory> directories = new LinkedHashMap<>();
    for (Values part : List.of(guide.values(), merge.values())) {
      for (Directory directory : part.directories()) {
        directories.merge(directory.id(), directory, Unfolding::both);
      }
    }
    List<NodeValues> nodes = new ArrayList<>(guide.values().nodes());
    nodes.addAll(merge.values().nodes());
    return new Values(guide.values().place(), List.copyOf(directories.values()), nodes);
  }

  private static Directory both(Directory one, Directory other) {
    List<Directory.Use> uses = new ArrayList<>(one.uses());
    uses.addAll(other.uses());
    return new Directory(one.id(), one.contacts(), uses, one.similar());
  }
}
