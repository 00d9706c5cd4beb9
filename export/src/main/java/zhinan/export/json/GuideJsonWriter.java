package zhinan.export.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Matter;
import zhinan.model.Node;
import zhinan.model.Notice;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.Stage;
import zhinan.model.Theme;

/** Writes a conversion, from the format's name down to the sections. For one use. */
final class GuideJsonWriter {
  private final JsonWriter json;
  private final BlockJson blocks;
  private final ValuesJson values;
  private final MergeJson merges;

  GuideJsonWriter(JsonWriter json) {
    this.json = json;
    this.blocks = new BlockJson(json);
    this.values = new ValuesJson(json);
    this.merges = new MergeJson(json, values);
  }

  void write(Conversion conversion) throws IOException {
    json.element(
        () -> {
          json.text("format", GuideJson.FORMAT);
          json.generator();
          new AssessmentJson(json).write(conversion.assessment());
          guide(conversion.guide());
          json.list(
              "merges",
              conversion.merges(),
              merge -> merges.merge(merge, this::matter, this::section));
          json.list("notices", conversion.notices(), this::notice);
          json.object("ledger", () -> ledger(conversion.ledger()));
        });
  }

  private void guide(Guide guide) throws IOException {
    json.source("source", guide.source());
    json.text("title", guide.title());
    json.list("front", guide.front(), blocks::block);
    json.list("matters", guide.matters(), this::matter);
    json.list("themes", guide.themes(), this::theme);
    json.list("stages", guide.stages(), this::stage);
    shared(guide.sections());
    json.list("figures", guide.figures(), blocks::figure);
    values.write(guide.values());
  }

  private void stage(Stage stage) throws IOException {
    json.element(
        () -> {
          head(stage);
          body(stage);
          json.list("matters", stage.matters(), this::matter);
          json.list("themes", stage.themes(), this::theme);
          shared(stage.sections());
        });
  }

  private void theme(Theme theme) throws IOException {
    json.element(
        () -> {
          head(theme);
          body(theme);
          json.list("matters", theme.matters(), this::matter);
          shared(theme.sections());
        });
  }

  private void shared(List<Section> sections) throws IOException {
    if (!sections.isEmpty()) {
      json.list("sections", sections, this::section);
    }
  }

  private void matter(Matter matter) throws IOException {
    json.element(
        () -> {
          head(matter);
          body(matter);
          json.list("sections", matter.sections(), this::section);
          json.list("parts", matter.parts(), this::part);
        });
  }

  private void part(Part part) throws IOException {
    json.element(
        () -> {
          head(part);
          body(part);
          json.list("sections", part.sections(), this::section);
        });
  }

  private void section(Section section) throws IOException {
    json.element(
        () -> {
          head(section);
          json.names("kinds", section.kinds());
          body(section);
        });
  }

  private void head(Node node) throws IOException {
    json.text("id", node.id());
    json.text("label", node.heading().label());
    json.text("number", node.heading().number());
    json.text("title", node.heading().title());
    json.span(node.heading().span());
  }

  private void body(Node node) throws IOException {
    json.list("blocks", node.blocks(), blocks::block);
  }

  private void notice(Notice notice) throws IOException {
    json.lineElement(
        () -> {
          json.text("id", notice.id());
          json.text("severity", notice.severity().name());
          json.text("code", notice.code());
          json.text("message", notice.message());
          json.span(notice.span());
          if (notice.nodeId().isPresent()) {
            json.text("nodeId", notice.nodeId().get());
          }
          json.text("excerpt", notice.excerpt());
        });
  }

  private void ledger(Ledger ledger) throws IOException {
    Map<String, Integer> dropped = new TreeMap<>();
    for (Entry entry : ledger.entries()) {
      if (entry.disposition() == Disposition.DROPPED) {
        dropped.merge(entry.target(), entry.end() - entry.start(), Integer::sum);
      }
    }
    json.number("length", ledger.length());
    json.number("kept", ledger.total(Disposition.KEPT));
    json.object(
        "dropped",
        () -> {
          for (Map.Entry<String, Integer> reason : dropped.entrySet()) {
            json.number(reason.getKey(), reason.getValue());
          }
        });
    json.number("merged", ledger.total(Disposition.MERGED));
  }
}
