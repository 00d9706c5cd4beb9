package zhinan.ingest.dedupe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.GuideDraft;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Node;
import zhinan.model.NodeValues;
import zhinan.model.Stated;
import zhinan.model.Values;
import zhinan.model.WebLink;

final class DedupeProperties {
  private static final List<String> TITLES = List.of("失业登记", "更正登记", "新生儿落户");
  private static final List<String> HEADINGS = List.of("事项说明", "办理时限", "咨询电话");
  private static final List<String> TEXTS =
      List.of(
          "",
          "没有工作的劳动者可以申请登记，持身份证到窗口办理。",
          "没有工作的劳动者能够申请登记，持身份证到窗口办理。",
          "3个工作日",
          "5个工作日",
          "0571-86001234");

  @Provide
  Arbitrary<List<String>> guides() {
    Arbitrary<String> section =
        Combinators.combine(Arbitraries.of(HEADINGS), Arbitraries.of(TEXTS))
            .as((heading, text) -> heading + "：" + text);
    Arbitrary<List<String>> matter =
        Combinators.combine(Arbitraries.of(TITLES), section.list().ofMaxSize(4))
            .as((title, sections) -> lines(">> " + title, sections));
    Arbitrary<List<String>> theme =
        matter.list().ofMinSize(1).ofMaxSize(5).map(matters -> lines("> 主题", flat(matters)));
    return theme.list().ofMinSize(1).ofMaxSize(3).map(DedupeProperties::flat);
  }

  private static List<String> lines(String first, List<String> more) {
    List<String> lines = new ArrayList<>(List.of(first));
    lines.addAll(more);
    return lines;
  }

  private static List<String> flat(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Property
  void dedupingTwiceChangesNothingMore(@ForAll("guides") List<String> lines) {
    PastedGuide guide = PastedGuide.of(lines);
    GuideDraft once = new Deduplicator().dedupe(guide.draft());
    assertEquals(once.finished(), new Deduplicator().dedupe(once).finished());
  }

  @Property
  void mergesCanBeTakenBack(@ForAll("guides") List<String> lines) {
    PastedGuide guide = PastedGuide.of(lines);
    assertEquals(guide.conversion().guide(), Unfolding.of(guide.deduped()));
  }

  @Property
  void everyValueIsInTheGuideOrInAMerge(@ForAll("guides") List<String> lines) {
    PastedGuide pasted = PastedGuide.of(lines);
    Guide guide = pasted.conversion().guide();
    List<NodeValues> stated = guide.nodes().map(DedupeProperties::stated).toList();
    Conversion valued =
        new Conversion(
            guide.with(new Values(Optional.empty(), List.of(), stated)),
            pasted.conversion().text(),
            pasted.conversion().ledger(),
            List.of());
    Conversion once = new Deduplicator().dedupe(pasted.draft(valued)).finished();
    List<NodeValues> left = new ArrayList<>(once.guide().values().nodes());
    once.merges().forEach(merge -> left.addAll(merge.values().nodes()));
    left.sort(Comparator.comparing(NodeValues::nodeId));
    assertEquals(stated.stream().sorted(Comparator.comparing(NodeValues::nodeId)).toList(), left);
  }

  private static NodeValues stated(Node node) {
    Stated<WebLink> link =
        new Stated<>(
            "www.example.gov.cn",
            Optional.of(new WebLink("http://www.example.gov.cn")),
            "link.bare",
            node.heading().span());
    return NodeValues.none(node.id()).with(WebLink.class, List.of(link));
  }

  @Property
  void everyNodeIsInTheGuideOrInAMerge(@ForAll("guides") List<String> lines) {
    PastedGuide guide = PastedGuide.of(lines);
    Conversion once = guide.deduped();
    List<String> kept = once.guide().nodes().map(node -> node.id()).toList();
    List<String> merged =
        once.merges().stream().flatMap(m -> m.merged().tree()).map(node -> node.id()).toList();
    guide
        .conversion()
        .guide()
        .nodes()
        .forEach(node -> assertTrue(kept.contains(node.id()) || merged.contains(node.id())));
    assertEquals(
        guide.conversion().text().length(), once.ledger().length(), () -> String.join("\n", lines));
  }
}
