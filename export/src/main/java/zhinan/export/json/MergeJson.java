package zhinan.export.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.Merge.Difference;
import zhinan.model.Merge.Evidence;
import zhinan.model.Node;
import zhinan.model.Section;

/**
 * A merge with all that is needed to take it back, how it is written and how it is read. For one
 * use.
 */
final class MergeJson {
  /** The field that holds a folded matter. */
  private static final String MATTER = "matter";

  /** The field that holds a folded section. */
  private static final String SECTION = "section";

  private final JsonWriter json;
  private final ValuesJson values;

  MergeJson(JsonWriter json, ValuesJson values) {
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

  static Merge merge(JsonFields merge) {
    return new Merge(
        merge.text("id"),
        merge.text("rule"),
        merge.text("keptId"),
        merge.text("parentId"),
        merge.integer("position"),
        merged(merge),
        merge.list("evidence", MergeJson::evidence),
        merge.texts("adopted"),
        ValuesJson.read(merge.object("stated")));
  }

  private static Node merged(JsonFields merge) {
    return merge.has(MATTER)
        ? GuideJsonReader.matter(merge.object(MATTER))
        : GuideJsonReader.section(merge.object(SECTION));
  }

  private static Merge.Evidence evidence(JsonFields evidence) {
    List<Merge.Difference> differences =
        evidence.list(
            "differences", each -> new Merge.Difference(each.text("kept"), each.text("merged")));
    return new Merge.Evidence(
        evidence.text("title"),
        evidence.text("keptId"),
        evidence.text("mergedId"),
        evidence.name("likeness", Merge.Likeness.class),
        evidence.decimal("similarity").doubleValue(),
        differences);
  }
}
