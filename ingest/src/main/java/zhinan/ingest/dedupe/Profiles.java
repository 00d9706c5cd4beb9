package zhinan.ingest.dedupe;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Node;

/**
 * Lays out all matters of a guide, in document order, and remembers those that stay as they are
 * while others are folded. For the rounds of one guide.
 */
final class Profiles {
  private final Map<Matter, ComparedMatter> known = new IdentityHashMap<>();

  List<ComparedMatter> of(Guide guide) {
    List<ComparedMatter> profiles = new ArrayList<>();
    below(profiles, Guide.ID, guide.children());
    return profiles;
  }

  private void below(List<ComparedMatter> profiles, String id, List<? extends Node> children) {
    int position = 0;
    for (Node child : children) {
      if (child instanceof Matter matter) {
        int index = position++;
        profiles.add(
            known.computeIfAbsent(matter, m -> ComparedMatter.of(m, id, index)).at(id, index));
      } else {
        below(profiles, child.id(), child.children());
      }
    }
  }
}
