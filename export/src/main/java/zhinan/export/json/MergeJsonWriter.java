package zhinan.export.json;

import java.io.IOException;
import java.math.BigDecimal;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Section;

/** Writes a merge with all that is needed to take it back. */
final class MergeJsonWriter {
  /** The field that holds a folded matter. */
  static final String MATTER = "matter";

  /** The field that holds a folded section. */
  static final String SECTION = "section";

  private final JsonWriter json;
  private final ValuesJson values;

  MergeJsonWriter(JsonWriter json, ValuesJson values) {
    this.json = json;
    this.values = values;
  }

  /**
   * Writes one merge.
   *
   * @param matter writes a matter as the guide does
   * @param section writes a section as the guide does
   */
  void merge(Merge merge, JsonWriter.Each<Matter> matter, JsonWriter.Each<Section> section)
      throws IOException {
    json.element(
        () -> {
          json.text("id", merge.id());
          json.text("rule", merge.rule());
          json.text("keptId", merge.keptId());
          json.text("parentId", merge.parentId());
          json.number("position", merge.position());
          json.list("evidence", merge.evidence(), this::evidence);
          json.texts("adopted", merge.adopted());
          if (merge.merged() instanceof Matter folded) {
            json.field(MATTER, folded, matter);
          } else if (merge.merged() instanceof Section folded) {
            json.field(SECTION, folded, section);
          }
          json.object("stated", () -> values.write(merge.values()));
        });
  }

  private void evidence(Evidence evidence) throws IOException {
    json.element(
        () -> {
          json.text("title", evidence.title());
          json.text("keptId", evidence.keptId());
          json.text("mergedId", evidence.mergedId());
          json.text("likeness", evidence.likeness().name());
          json.number("similarity", BigDecimal.valueOf(evidence.similarity()));
          json.list("differences", evidence.differences(), this::difference);
        });
  }

  private void difference(Difference difference) throws IOException {
    json.lineElement(
        () -> {
          json.text("kept", difference.kept());
          json.text("merged", difference.merged());
        });
  }
}
