package zhinan.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import zhinan.export.diff.Change;
import zhinan.export.diff.Comparison;
import zhinan.export.diff.Pair;
import zhinan.export.diff.Segment;
import zhinan.export.diff.Side;
import zhinan.export.diff.Summary;

/**
 * Writes {@code diff.json}: both sources, the totals, the paired matters and the changes, gravest
 * first.
 *
 * <p>Example of a change:
 *
 * <pre>{@code
 * {
 *   "rank": 1,
 *   "type": "VALUE_CHANGED",
 *   "substance": "SUBSTANTIVE",
 *   "rule": "value.time_limit",
 *   "matter": "房屋所有权转移登记",
 *   "stage": "居住阶段",
 *   "theme": "不动产",
 *   "subject": "办理时限",
 *   "field": "time_limit",
 *   "burden": "LESS",
 *   "oldId": "m8.5", "newId": "m8.5",
 *   "before": "5 WORKING_DAY", "after": "3 WORKING_DAY",
 *   "beforeRaw": "5个工作日", "afterRaw": "3个工作日",
 *   "oldLine": 223, "newLine": 221,
 *   "segments": [ { "kind": "DELETED", "before": "5个工作日" }, { "kind": "INSERTED", "after": "3个工作日" } ]
 * }
 * }</pre>
 *
 * <p>What a change has no side for is {@code null}: {@code oldId}, {@code before} and {@code
 * oldLine} of what only NEW has. Pages are left out where a source has none; a KEPT segment has its
 * words once, as {@code text}. Lines and pages are 1-based. The same comparison gives the same
 * bytes everywhere.
 */
public final class DiffJson {
  /** The first field's value: the name of the format and its version. */
  public static final String FORMAT = "zhinan-diff/1";

  private static final String OLD = "old";
  private static final String NEW = "new";
  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private final JsonWriter json;

  private DiffJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes a comparison as UTF-8; leaves the stream open. */
  public static void write(Comparison comparison, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> new DiffJson(json).write(comparison));
  }

  private void write(Comparison comparison) throws IOException {
    json.element(
        () -> {
          json.text("format", FORMAT);
          json.generator();
          json.source(OLD, comparison.before().source());
          json.source(NEW, comparison.after().source());
          json.object("summary", () -> summary(comparison.summary()));
          json.list("matters", comparison.matters(), this::pair);
          json.list("changes", comparison.changes(), this::change);
        });
  }

  private void summary(Summary summary) throws IOException {
    json.object(
        "matters",
        () -> {
          json.number(OLD, summary.oldMatters());
          json.number(NEW, summary.newMatters());
          json.number("unchanged", summary.unchanged());
          json.number("changed", summary.changed());
          json.number("added", summary.added());
          json.number("removed", summary.removed());
          json.number("renamed", summary.renamed());
          json.number("moved", summary.moved());
          json.number("renumbered", summary.renumbered());
        });
    json.object("substance", () -> counts(summary.bySubstance()));
    json.object("types", () -> counts(summary.byType()));
  }

  private void counts(Map<? extends Enum<?>, Integer> counts) throws IOException {
    for (Map.Entry<? extends Enum<?>, Integer> count : counts.entrySet()) {
      json.number(count.getKey().name(), count.getValue());
    }
  }

  private void pair(Pair pair) throws IOException {
    json.lineElement(
        () -> {
          json.text("oldId", pair.oldId());
          json.text("newId", pair.newId());
          json.number("likeness", BigDecimal.valueOf(pair.likeness()));
        });
  }

  private void change(Change change) throws IOException {
    json.element(
        () -> {
          json.number("rank", change.rank());
          json.text("type", change.type().name());
          json.text("substance", change.substance().name());
          json.text("rule", change.rule());
          json.text("matter", change.matter());
          json.text("stage", change.side().stage());
          json.text("theme", change.side().theme());
          json.text("subject", change.side().subject());
          json.text("field", change.field().label());
          json.text("burden", change.burden().name());
          sides(change);
          json.listIfAny("segments", change.segments(), this::segment);
        });
  }

  private void sides(Change change) throws IOException {
    if (change.before().isPresent()) {
      side(change.before().get(), OLD, BEFORE);
    } else {
      none(OLD, BEFORE);
    }
    if (change.after().isPresent()) {
      side(change.after().get(), NEW, AFTER);
    } else {
      none(NEW, AFTER);
    }
  }

  private void none(String edition, String words) throws IOException {
    json.nothing(edition + "Id");
    json.nothing(words);
    json.nothing(edition + "Line");
  }

  private void side(Side side, String edition, String words) throws IOException {
    json.text(edition + "Id", side.nodeId());
    json.wordsIfAny(edition + "MatterId", side.matterId());
    json.wordsIfAny(edition + "DirectoryId", side.directoryId());
    json.text(words, side.value());
    json.wordsIfAny(words + "Raw", side.raw());
    json.number(edition + "Line", side.span().line());
    if (side.span().page().isPresent()) {
      json.number(edition + "Page", side.span().page().getAsInt());
    }
  }

  private void segment(Segment segment) throws IOException {
    json.lineElement(
        () -> {
          json.text("kind", segment.kind().name());
          if (segment.kind() == Segment.Kind.KEPT) {
            json.text("text", segment.before());
          } else {
            json.wordsIfAny(BEFORE, segment.before());
            json.wordsIfAny(AFTER, segment.after());
          }
        });
  }
}
