package zhinan.export.json;

import java.util.List;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Matter;
import zhinan.model.Notice;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Source.Aid;
import zhinan.model.Stage;
import zhinan.model.Theme;

/** Reads what {@link GuideJsonWriter} wrote, field by field in the same order. */
final class GuideJsonReader {
  private GuideJsonReader() {}

  static GuideJson.ReadGuide content(JsonFields root) {
    String format = root.text("format");
    if (!format.equals(GuideJson.FORMAT)) {
      throw new IllegalArgumentException("$.format is " + format);
    }
    return new GuideJson.ReadGuide(
        guide(root),
        root.list("notices", GuideJsonReader::notice),
        root.list("merges", MergeJson::merge));
  }

  private static Guide guide(JsonFields root) {
    return new Guide(
        root.text("title"),
        source(root.object("source")),
        root.list("front", BlockJson::block),
        root.list("matters", GuideJsonReader::matter),
        root.list("themes", GuideJsonReader::theme),
        root.list("stages", GuideJsonReader::stage),
        root.listIfAny("sections", GuideJsonReader::section),
        root.list("figures", BlockJson::figure),
        ValuesJson.read(root));
  }

  private static Source source(JsonFields source) {
    return new Source(
        source.text("name"),
        source.text("mediaType"),
        source.whole("size"),
        source.text("sha256"),
        source.text("reader"),
        source.text("charset"),
        source.listIfAny("aids", aid -> new Aid(aid.text("name"), aid.text("sha256"))));
  }

  private static Stage stage(JsonFields stage) {
    return new Stage(
        stage.text("id"),
        heading(stage),
        blocks(stage),
        stage.list("matters", GuideJsonReader::matter),
        stage.list("themes", GuideJsonReader::theme),
        stage.listIfAny("sections", GuideJsonReader::section));
  }

  private static Theme theme(JsonFields theme) {
    return new Theme(
        theme.text("id"),
        heading(theme),
        blocks(theme),
        theme.list("matters", GuideJsonReader::matter),
        theme.listIfAny("sections", GuideJsonReader::section));
  }

  static Matter matter(JsonFields matter) {
    return new Matter(
        matter.text("id"),
        heading(matter),
        blocks(matter),
        matter.list("sections", GuideJsonReader::section),
        matter.list("parts", GuideJsonReader::part));
  }

  private static Part part(JsonFields part) {
    return new Part(
        part.text("id"),
        heading(part),
        blocks(part),
        part.list("sections", GuideJsonReader::section));
  }

  static Section section(JsonFields section) {
    return new Section(
        section.text("id"),
        heading(section),
        section.names("kinds", SectionKind.class),
        blocks(section));
  }

  private static Heading heading(JsonFields node) {
    return new Heading(
        node.text("label"), node.text("number"), node.text("title"), BlockJson.span(node));
  }

  private static List<Block> blocks(JsonFields node) {
    return node.list("blocks", BlockJson::block);
  }

  private static Notice notice(JsonFields notice) {
    return new Notice(
        notice.text("id"),
        notice.name("severity", Severity.class),
        notice.text("code"),
        notice.text("message"),
        BlockJson.span(notice),
        notice.optionalText("nodeId"),
        notice.text("excerpt"));
  }
}
