package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.Mark.Origin;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;
import zhinan.spec.Drawn;
import zhinan.text.Label;

/**
 * A document's blocks in the form of spec files: {@code line words}, {@code value words} and {@code
 * name words} for lines that their table tells to be one, other blocks as {@link DocumentBlocks}
 * prints them, and {@code remark code} for each remark at the end.
 */
final class SpecPrint {
  private SpecPrint() {}

  static List<String> of(RawDocument document) {
    List<String> lines = new ArrayList<>();
    int filler = 0;
    for (RawBlock block : document.blocks()) {
      boolean isFiller =
          block instanceof Line line && line.text().chars().startsWith(SpecDump.FILLER);
      filler = isFiller ? filler + 1 : 0;
      if (filler > 1) {
        lines.remove(lines.size() - 1);
      }
      lines.addAll(isFiller ? List.of("filler " + filler) : block(block));
    }
    document.doubts().forEach(remark -> lines.add("remark " + remark.code()));
    return lines;
  }

  private static List<String> block(RawBlock block) {
    return block instanceof Line line ? List.of(line(line)) : DocumentBlocks.print(block);
  }

  private static String line(Line line) {
    String chars = line.text().chars();
    Origin origin = line.mark().map(Mark::origin).orElse(Origin.LINE);
    if (origin == Origin.VALUE || origin == Origin.NAME && line.mark().get().label().isEmpty()) {
      return origin.name().toLowerCase(Locale.ROOT) + " " + Drawn.draw(chars);
    }
    if (line.mark().isPresent()) {
      return heading(line.mark().get(), chars);
    }
    int outline = line.style().outline();
    return (outline > 0 ? "line{outline " + outline + "} " : "line ") + Drawn.draw(chars);
  }

  private static String heading(Mark mark, String chars) {
    String kinds =
        mark.evidence() == Mark.Evidence.VOTE
            ? ""
            : mark.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
    return String.join(
        " | ",
        "heading " + mark.label().map(label -> label.family().name()).orElse("-"),
        mark.label().map(Label::number).filter(number -> !number.isEmpty()).orElse("-"),
        mark.column()
            .map(head -> "column " + head.chars())
            .orElse(Drawn.draw(chars.substring(mark.titleStart(), mark.titleEnd()))),
        kinds.isEmpty() ? "-" : kinds,
        Drawn.draw(chars.substring(mark.bodyStart())));
  }
}
