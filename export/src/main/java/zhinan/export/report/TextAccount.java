package zhinan.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/**
 * The sums of a ledger: where the text went, as three numbers that add up and broken down by what
 * it went to.
 *
 * @param total characters of the source text
 * @param kept how many of them are in the guide
 * @param merged how many are in a duplicate that was folded
 * @param dropped how many were left out
 * @param keptIn the kept ones by kind of node and section
 * @param droppedFor the dropped ones by reason
 */
record TextAccount(
    String total,
    Share kept,
    Share merged,
    Share dropped,
    List<Share> keptIn,
    List<Share> droppedFor) {
  TextAccount {
    keptIn = List.copyOf(keptIn);
    droppedFor = List.copyOf(droppedFor);
  }

  static TextAccount of(Conversion conversion, PageWords words) {
    Ledger ledger = conversion.ledger();
    Map<Disposition, Long> ways = new EnumMap<>(Disposition.class);
    Map<String, Long> reasons = new TreeMap<>();
    Map<String, Long> targets = new HashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      long length = entry.end() - entry.start();
      ways.merge(entry.disposition(), length, Long::sum);
      if (entry.disposition() == Disposition.DROPPED) {
        reasons.merge(entry.target(), length, Long::sum);
      } else if (entry.disposition() == Disposition.KEPT) {
        targets.merge(entry.target(), length, Long::sum);
      }
    }
    List<Share> droppedFor = new ArrayList<>();
    reasons.forEach(
        (reason, count) ->
            droppedFor.add(Share.of(words.of("reason", reason), reason, count, ledger.length())));
    return new TextAccount(
        NumberText.grouped(ledger.length()),
        way(Disposition.KEPT, ways, ledger, words),
        way(Disposition.MERGED, ways, ledger, words),
        way(Disposition.DROPPED, ways, ledger, words),
        keptIn(conversion.guide(), targets, ledger, words),
        droppedFor);
  }

  private static Share way(
      Disposition way, Map<Disposition, Long> ways, Ledger ledger, PageWords words) {
    return Share.of(words.of("way", way), way.name(), ways.getOrDefault(way, 0L), ledger.length());
  }

  /**
   * By kind: what stands under no section by type of node, then the sections by their first kind.
   */
  private static List<Share> keptIn(
      Guide guide, Map<String, Long> targets, Ledger ledger, PageWords words) {
    Map<NodeType, Long> nodes = new EnumMap<>(NodeType.class);
    Map<SectionKind, Long> sections = new EnumMap<>(SectionKind.class);
    guide.nodes().forEach(node -> add(node, targets.getOrDefault(node.id(), 0L), nodes, sections));
    List<Share> shares = new ArrayList<>();
    long front = targets.getOrDefault(Guide.ID, 0L);
    if (front > 0) {
      shares.add(Share.of(words.get("node.GUIDE"), "", front, ledger.length()));
    }
    nodes.forEach(
        (type, count) -> shares.add(Share.of(words.of("node", type), "", count, ledger.length())));
    sections.forEach(
        (kind, count) ->
            shares.add(Share.of(words.of("kind", kind), kind.name(), count, ledger.length())));
    return shares;
  }

  private static void add(
      Node node, long count, Map<NodeType, Long> nodes, Map<SectionKind, Long> sections) {
    if (count == 0) {
      return;
    }
    if (node instanceof Section section) {
      sections.merge(section.kinds().get(0), count, Long::sum);
    } else {
      nodes.merge(node.type(), count, Long::sum);
    }
  }
}
