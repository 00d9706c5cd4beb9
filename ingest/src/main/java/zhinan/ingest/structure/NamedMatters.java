package zhinan.ingest.structure;

import java.util.List;
import zhinan.ingest.document.Label;
import zhinan.ingest.document.LabelFamily;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Text;
import zhinan.model.NodeType;

/**
 * Matters named by a field: {@code 事项名称:  企业投资项目备案}, with the number on the line above ({@code 一 事项1}) or without any.
 */
final class NamedMatters {
  private NamedMatters() {}

  static List<Head> find(Page page, List<Integer> fields) {
    return fields.stream().map(index -> head(page, index)).toList();
  }

  private static Head head(Page page, int index) {
    Line line = page.line(index).orElseThrow();
    Text title = line.text().sub(page.mark(index).orElseThrow().titleStart()).strip();
    int above = page.above(index);
    boolean numbered = page.has(above, LabelFamily.MATTER_WORD) && page.mark(above).map(Mark::titleLength).orElse(1) == 0;
    int from = numbered ? above : index;
    String number = numbered ? page.label(above).map(Label::number).orElse("") : "";
    String label = numbered ? page.words(above) : "";
    return new Head(NodeType.MATTER, from, index, label, number, title, line.text().length(), List.of(), page.value(from));
  }
}
