package zhinan.samples;

import java.util.ArrayList;
import java.util.List;

/** The targets of a document's links, numbered as they come. */
final class WordLinks {
  private final List<String> targets = new ArrayList<>();

  /** Keeps a target and gives the id that the text refers to, {@code link1} for the first. */
  String idOf(String target) {
    targets.add(target);
    return "link" + targets.size();
  }

  List<String> targets() {
    return List.copyOf(targets);
  }
}
