package zhinan.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.read.flow.FlowParagraphBuilder;

/**
 * Knows whether the text at hand is the instruction of a field, such as a link's target, or its
 * result, which is text like any other; and what a field without a result shows.
 *
 * <p>Example: of begin, {@code HYPERLINK "…"}, separate, {@code 办事大厅}, end only the words {@code
 * 办事大厅} are shown; of begin, {@code EQ \f(1,2)}, end {@code 1/2}. Fields nest. Single-use.
 */
final class DocFields {
  /** One field that has begun. */
  private static final class Open {
    private final StringBuilder instruction = new StringBuilder();

    /** What of the instruction stood in the file as words of the text. */
    private final StringBuilder typed = new StringBuilder();

    private boolean instructing = true;
    private boolean shown;
    private FormField form = FormField.NONE;

    /** How long the paragraph was when the result began. */
    private int from;
  }

  /** Innermost last. */
  private final List<Open> open = new ArrayList<>();

  private int instructions;

  /** Whether the file keeps codes of fields apart from the words of the text. */
  private final boolean codesApart;

  DocFields(boolean codesApart) {
    this.codesApart = codesApart;
  }

  void begin() {
    open.add(new Open());
    instructions++;
  }

  /** Says what the form keeps for the innermost field. */
  void form(FormField form) {
    if (!open.isEmpty()) {
      last().form = form;
    }
  }

  private Open last() {
    return open.get(open.size() - 1);
  }

  /**
   * @param from how long the paragraph is where the result begins
   */
  void separate(int from) {
    if (open.isEmpty()) {
      open.add(new Open());
    } else if (last().instructing) {
      instructions--;
    }
    last().instructing = false;
    last().from = from;
  }

  /** The instruction of the field that shows the text at hand; empty where there is none. */
  String instruction() {
    return open.isEmpty() ? "" : last().instruction.toString();
  }

  /** What the field shows beside its result, or where its result leads. */
  FieldText end() {
    if (open.isEmpty()) {
      return FieldText.NOTHING;
    }
    Open ended = open.remove(open.size() - 1);
    instructions -= ended.instructing ? 1 : 0;
    if (ended.shown) {
      return FieldText.link(ended.instruction.toString(), ended.from);
    }
    FieldText text = FieldText.of(ended.instruction.toString(), ended.form);
    if (inInstruction()) {
      instruct(text.shown());
      last().typed.append(ended.typed);
      return FieldText.NOTHING;
    }
    boolean told = !text.shown().isEmpty() || !text.doubt().isEmpty() || !codesApart;
    return told || ended.typed.toString().isBlank()
        ? text
        : new FieldText("", "words in the code of a field are not shown: " + told(ended.typed));
  }

  private static String told(CharSequence words) {
    return FlowParagraphBuilder.told(words);
  }

  /** Adds to the instruction that is going on. */
  void instruct(CharSequence words) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).instructing) {
        open.get(i).instruction.append(words);
        return;
      }
      open.get(i).shown = true;
    }
  }

  /** Adds words of the text to the instruction that is going on. */
  void type(CharSequence words) {
    instruct(words);
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).instructing) {
        open.get(i).typed.append(words);
        return;
      }
    }
  }

  /** Says that text of the results at hand was shown. */
  void show() {
    open.forEach(field -> field.shown = true);
  }

  /**
   * Instructions end with their paragraph: a field that never gets on would swallow the rest of the
   * document.
   *
   * @return what is to be said about the words that such a field has swallowed
   */
  FieldText paragraphEnds() {
    open.forEach(field -> field.from = 0);
    StringBuilder swallowed = new StringBuilder();
    for (Open field : open) {
      swallowed.append(field.instructing ? field.typed : "");
      field.typed.setLength(0);
      field.instructing = false;
    }
    instructions = 0;
    return swallowed.toString().isBlank()
        ? FieldText.NOTHING
        : new FieldText("", "a field does not end, its words are not shown: " + told(swallowed));
  }

  boolean inInstruction() {
    return instructions > 0;
  }
}
