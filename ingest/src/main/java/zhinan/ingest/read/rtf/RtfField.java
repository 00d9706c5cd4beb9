package zhinan.ingest.read.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.read.word.FieldText;
import zhinan.ingest.read.word.FormField;

/**
 * A field that is open: its instruction, what its form keeps, and whether its result shows words.
 * Single-use.
 */
final class RtfField {
  private static final Pattern LINK =
      Pattern.compile("\\s*HYPERLINK\\s+\"?([^\"\\s]+)\"?.*", Pattern.DOTALL);

  private static final int BOX = 1;
  private static final int LIST = 2;

  /** A form that was never filled in keeps this as its state; its preset state holds then. */
  private static final int UNSET = 25;

  private final StringBuilder instruction = new StringBuilder();
  private final List<String> entries = new ArrayList<>();
  private int type;
  private int state = UNSET;
  private int preset;
  private int start;
  private boolean shown;

  void instruct(String words) {
    instruction.append(words);
  }

  /** Takes a control word of a form field. */
  void form(Command command, int parameter) {
    switch (command) {
      case fftype -> type = parameter;
      case ffres -> state = parameter;
      case ffdefres -> preset = parameter;
      default -> {}
    }
  }

  /** Takes an entry of a list to choose from. */
  void entry(String words) {
    entries.add(words.strip());
  }

  /** Says how long the paragraph is where the result begins. */
  void result(int from) {
    start = from;
  }

  int start() {
    return start;
  }

  /** Says that its result has words. */
  void show() {
    shown = true;
  }

  /** Where its result leads; empty for nowhere. */
  String target() {
    Matcher link = LINK.matcher(instruction);
    return link.matches() ? link.group(1) : "";
  }

  /** What it shows without a result. */
  FieldText text() {
    int chosen = state == UNSET ? preset : state;
    FormField form =
        switch (type) {
          case BOX -> FormField.box(chosen == 1);
          case LIST -> FormField.choice(entries, chosen);
          default -> FormField.NONE;
        };
    return shown ? new FieldText("", "", "", 0) : FieldText.of(instruction.toString(), form);
  }
}
