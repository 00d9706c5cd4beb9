package zhinan.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zhinan.model.Conversion;
import zhinan.model.Node;

/** All nodes that a document has, those that were folded into a duplicate too. */
public final class WholeOutline {
  private WholeOutline() {}

  /** In document order. */
  public static List<Node> of(Conversion conversion) {
    Stream<Node> folded =
        conversion.merges().stream()
            .flatMap(
                merge ->
                    merge.merged().tree().filter(node -> !merge.adopted().contains(node.id())));
    return Stream.concat(conversion.guide().nodes(), folded)
        .sorted(Comparator.comparingInt(node -> node.heading().span().start()))
        .toList();
  }
}
