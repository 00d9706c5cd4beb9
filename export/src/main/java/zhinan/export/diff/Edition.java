package zhinan.export.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.export.diff.match.Profile;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Guide;
import zhinan.model.NodeValues;
import zhinan.model.Span;
import zhinan.model.Stage;
import zhinan.model.Theme;

/** A guide, indexed for comparing. */
final class Edition {
  private final Guide guide;
  private final List<MatterEntry> entries = new ArrayList<>();
  private final Map<String, NodeValues> values = new HashMap<>();
  private final Map<String, List<Office>> offices = new HashMap<>();

  Edition(Guide guide) {
    this.guide = guide;
    guide.matters().forEach(matter -> entries.add(MatterEntry.of(matter)));
    guide.themes().forEach(theme -> add("", theme));
    guide.stages().forEach(this::add);
    guide.values().nodes().forEach(node -> values.put(node.nodeId(), node));
    guide.values().directories().forEach(this::add);
  }

  private void add(Stage stage) {
    String title = stage.heading().title();
    stage.matters().forEach(matter -> entries.add(MatterEntry.of(matter, stage)));
    stage.themes().forEach(theme -> add(title, theme));
  }

  private void add(String stage, Theme theme) {
    theme.matters().forEach(matter -> entries.add(MatterEntry.of(matter, stage, theme)));
  }

  private void add(Directory directory) {
    for (Directory.Use use : directory.uses()) {
      List<Office> here = offices.computeIfAbsent(use.nodeId(), node -> new ArrayList<>());
      for (int i = 0; i < directory.contacts().size(); i++) {
        here.add(new Office(directory.contacts().get(i), directory.id(), use.places().get(i)));
      }
    }
  }

  Guide guide() {
    return guide;
  }

  /** The matters in document order. */
  List<MatterEntry> entries() {
    return entries;
  }

  List<Profile> profiles() {
    return entries.stream().map(MatterEntry::profile).toList();
  }

  Optional<NodeValues> values(String nodeId) {
    return Optional.ofNullable(values.get(nodeId));
  }

  List<Office> offices(String nodeId) {
    return offices.getOrDefault(nodeId, List.of());
  }

  /**
   * An office where it is used.
   *
   * @param contact what is said of it
   * @param directoryId the directory that it stands in
   * @param place where this use of it stands
   */
  record Office(Contact contact, String directoryId, Span place) {}
}
