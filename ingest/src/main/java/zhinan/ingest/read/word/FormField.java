package zhinan.ingest.read.word;

import java.util.List;
import zhinan.ingest.read.flow.LinearSigns;

/**
 * What the field of a form shows that keeps its state beside the text: a box to tick, a list to
 * choose from, a line to fill in.
 *
 * @param shown the sign of the box, the chosen entry, the text that is set; empty for none
 */
public record FormField(String shown) {
  /** A field that is no form field. */
  public static final FormField NONE = new FormField("");

  /** A box to tick. */
  public static FormField box(boolean ticked) {
    return new FormField(ticked ? LinearSigns.TICKED : LinearSigns.UNTICKED);
  }

  /** An entry of a list, by its place from 0 on. */
  public static FormField choice(List<String> entries, int chosen) {
    return new FormField(chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "");
  }
}
