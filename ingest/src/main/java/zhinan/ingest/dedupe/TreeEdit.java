package zhinan.ingest.dedupe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.Stage;
import zhinan.model.Theme;

/**
 * The same guide without some nodes, and with sections that others adopted. Immutable.
 *
 * @param gone ids of matters and sections to leave out
 * @param adopted sections to put behind those of a matter, by the matter's id
 */
record TreeEdit(Set<String> gone, Map<String, List<Section>> adopted) {

  Guide apply(Guide guide) {
    return new Guide(
        guide.title(),
        guide.source(),
        guide.front(),
        matters(guide.matters()),
        guide.themes().stream().map(this::theme).toList(),
        guide.stages().stream().map(this::stage).toList(),
        sections(guide.sections()),
        guide.figures(),
        guide.values());
  }

  private Stage stage(Stage stage) {
    return new Stage(
        stage.id(),
        stage.heading(),
        stage.blocks(),
        matters(stage.matters()),
        stage.themes().stream().map(this::theme).toList(),
        sections(stage.sections()));
  }

  private Theme theme(Theme theme) {
    return new Theme(
        theme.id(),
        theme.heading(),
        theme.blocks(),
        matters(theme.matters()),
        sections(theme.sections()));
  }

  private List<Matter> matters(List<Matter> matters) {
    return matters.stream()
        .filter(matter -> !gone.contains(matter.id()))
        .map(this::matter)
        .toList();
  }

  private Matter matter(Matter matter) {
    boolean changes =
        adopted.containsKey(matter.id())
            || matter.tree().anyMatch(node -> gone.contains(node.id()));
    return changes ? changed(matter) : matter;
  }

  private Matter changed(Matter matter) {
    List<Section> sections =
        Stream.concat(
                sections(matter.sections()).stream(),
                adopted.getOrDefault(matter.id(), List.of()).stream())
            .toList();
    return new Matter(
        matter.id(),
        matter.heading(),
        matter.blocks(),
        sections,
        matter.parts().stream().map(this::part).toList());
  }

  private Part part(Part part) {
    return new Part(part.id(), part.heading(), part.blocks(), sections(part.sections()));
  }

  private List<Section> sections(List<Section> sections) {
    return sections.stream().filter(section -> !gone.contains(section.id())).toList();
  }
}
