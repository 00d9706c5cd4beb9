package zhinan.ingest.normalize.flow;

import zhinan.model.SectionKind;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

/**
 * What a row of a spec of values asks.
 *
 * @param own whether the words stand under a heading of their own; {@code ~} in front: not so
 * @param title words in front of ｜, {@code ""} for none
 * @param words the rest
 */
public record SpecQuestion(boolean own, String title, String words) {
  public static SpecQuestion of(Spec.Row row) {
    String input = Drawn.read(row.input());
    boolean own = !input.startsWith("~");
    int bar = input.indexOf('｜');
    String title = bar < 0 ? "" : input.substring(0, bar);
    return new SpecQuestion(own, title, input.substring(own ? bar + 1 : 1));
  }

  /** The words as a section of the kind, or of none. */
  public Flow flow(SectionKind kind) {
    return Flow.of(
        SampleBody.of(own ? kind : SectionKind.NOTES, title.isEmpty() ? "说明" : title, words));
  }
}
