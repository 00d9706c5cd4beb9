package zhinan.export.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.export.HostileGuide;
import zhinan.export.ValuedGuide;
import zhinan.export.diff.Burden;
import zhinan.export.diff.Change;
import zhinan.export.diff.ChangeType;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Field;
import zhinan.export.diff.Pair;
import zhinan.export.diff.Segment;
import zhinan.export.diff.Segment.Kind;
import zhinan.export.diff.Side;
import zhinan.export.diff.Substance;
import zhinan.export.diff.Summary;
import zhinan.model.Guide;
import zhinan.model.Matter;
import zhinan.model.Span;

/** Comparisons made by hand, so that pages are tested apart from what finds the changes. */
final class Editions {
  private Editions() {}

  /** Each class of change, a side that is not there, and words too long to be shown whole. */
  static Comparison varied() {
    Guide guide = ValuedGuide.conversion().guide();
    Side limit = side("m2.1", "m2", "生育登记", "出生阶段", "生育", "5个工作日");
    Side paper = side("m2.1", "m2", "生育登记", "出生阶段", "生育", "身份证");
    Side text = side("m1.1", "m1", "领取证明", "", "", "说明");
    String same = "申请人应当按照规定到窗口提交材料并等待通知。".repeat(20);
    List<Segment> words =
        List.of(
            new Segment(Kind.KEPT, same, same),
            new Segment(Kind.DELETED, "5个工作日", ""),
            new Segment(Kind.INSERTED, "", "8个工作日"),
            new Segment(Kind.REFORMATTED, "（含）", "(含)"),
            new Segment(Kind.KEPT, same, same));
    List<Change> changes =
        List.of(
            change(
                1, ChangeType.VALUE_CHANGED, Substance.SUBSTANTIVE, Field.TIME_LIMIT, limit, words),
            only(2, ChangeType.VALUE_CHANGED, Field.MATERIAL, Optional.empty(), Optional.of(paper)),
            only(3, ChangeType.SECTION_REMOVED, Field.NONE, Optional.of(text), Optional.empty()),
            change(4, ChangeType.SECTION_CHANGED, Substance.EDITORIAL, Field.TEXT, text, words),
            change(
                5, ChangeType.GUIDE_CHANGED, Substance.FORMATTING, Field.TEXT, outside(), words));
    return comparison(guide, changes);
  }

  /** Every word, title and id hostile. */
  static Comparison hostile() {
    Guide guide = HostileGuide.conversion().guide();
    List<Change> changes = new ArrayList<>();
    for (String words : HostileGuide.WORDS) {
      Side side =
          new Side(
              words,
              "m" + (changes.size() + 1),
              words,
              words,
              words,
              words,
              words,
              new Span(0, 1, 1, OptionalInt.of(1)),
              words,
              words + words);
      List<Segment> segments =
          List.of(
              new Segment(Kind.KEPT, words, words),
              new Segment(Kind.DELETED, words, ""),
              new Segment(Kind.INSERTED, "", words));
      changes.add(
          new Change(
              changes.size() + 1,
              ChangeType.SECTION_CHANGED,
              Substance.EDITORIAL,
              words,
              Field.TEXT,
              Burden.MORE,
              Optional.of(side),
              Optional.of(side),
              segments));
    }
    return comparison(guide, changes);
  }

  private static Comparison comparison(Guide guide, List<Change> changes) {
    Map<Substance, Integer> substances = new EnumMap<>(Substance.class);
    Map<ChangeType, Integer> types = new EnumMap<>(ChangeType.class);
    for (Change change : changes) {
      substances.merge(change.substance(), 1, Integer::sum);
      types.merge(change.type(), 1, Integer::sum);
    }
    List<Pair> pairs = guide.allMatters().map(Matter::id).map(id -> new Pair(id, id, 1)).toList();
    int all = pairs.size();
    Summary summary = new Summary(all, all, 0, all, 0, 0, 0, 0, 0, substances, types);
    return new Comparison(guide, guide, summary, pairs, changes);
  }

  private static Change change(
      int rank, ChangeType type, Substance substance, Field field, Side side, List<Segment> words) {
    return new Change(
        rank,
        type,
        substance,
        "rule." + rank,
        field,
        rank == 1 ? Burden.MORE : Burden.NEUTRAL,
        Optional.of(side),
        Optional.of(side),
        words);
  }

  private static Change only(
      int rank, ChangeType type, Field field, Optional<Side> before, Optional<Side> after) {
    return new Change(
        rank, type, Substance.SUBSTANTIVE, "only", field, Burden.LESS, before, after, List.of());
  }

  private static Side side(
      String nodeId, String matterId, String matter, String stage, String theme, String raw) {
    Span span = new Span(70, 75, 7, OptionalInt.of(2));
    return new Side(nodeId, matterId, matter, stage, theme, "材料", "", span, raw + " X", raw);
  }

  private static Side outside() {
    Span span = new Span(0, 1, 1, OptionalInt.empty());
    return new Side("guide", "", "", "", "", "", "", span, "前言", "");
  }
}
