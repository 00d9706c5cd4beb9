package zhinan.ingest.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.model.NodeType;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * Matters whose label is of another family than those of most matters: {@code 10；人事档案材料收集} between
 * 事项9 and 事项11 has lost its word.
 */
final class OddLabels {
  /** A kind of label is odd where at most one matter in so many has it. */
  private static final int ODD = 10;

  private OddLabels() {}

  static List<Head> of(Outline outline) {
    Page page = outline.page();
    List<Head> matters =
        outline.heads().stream().filter(head -> head.type() == NodeType.MATTER).toList();
    Map<Optional<LabelFamily>, Long> families =
        matters.stream()
            .collect(Collectors.groupingBy(head -> family(page, head), Collectors.counting()));
    return matters.stream()
        .filter(head -> families.get(family(page, head)) * ODD <= matters.size())
        .toList();
  }

  private static Optional<LabelFamily> family(Page page, Head head) {
    return page.label(head.from()).map(Label::family);
  }
}
