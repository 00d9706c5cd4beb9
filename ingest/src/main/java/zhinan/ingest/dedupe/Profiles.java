package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Node;

/** Lays out all matters of a guide, in document order. */
final class Profiles {
  private Profiles() {}

  static List<Profile> of(Guide guide) {
    List<Profile> profiles = new ArrayList<>();
    below(profiles, Guide.ID, guide.children());
    return profiles;
  }

  private static void below(List<Profile> profiles, String id, List<? extends Node> children) {
    int position = 0;
    for (Node child : children) {
      if (child instanceof Matter matter) {
        profiles.add(Profile.of(matter, id, position++));
      } else {
        below(profiles, child.id(), child.children());
      }
    }
  }
}
