package zhinan.export.json;

import java.util.List;
import zhinan.model.Merge;
import zhinan.model.Node;

/** Reads what {@link MergeJsonWriter} wrote. */
final class MergeJsonReader {
  private MergeJsonReader() {}

  static Merge merge(JsonFields merge) {
    return new Merge(
        merge.text("id"),
        merge.text("rule"),
        merge.text("keptId"),
        merge.text("parentId"),
        merge.integer("position"),
        merged(merge),
        merge.list("evidence", MergeJsonReader::evidence),
        merge.texts("adopted"),
        ValuesJson.read(merge.object("stated")));
  }

  private static Node merged(JsonFields merge) {
    return merge.has(MergeJsonWriter.MATTER)
        ? GuideJsonReader.matter(merge.object(MergeJsonWriter.MATTER))
        : GuideJsonReader.section(merge.object(MergeJsonWriter.SECTION));
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
