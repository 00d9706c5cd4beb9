package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhinan.ingest.document.BodyTexts;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.structure.GuideHead.Holder;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Ledger;
import zhinan.model.Matter;
import zhinan.model.NodeType;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.Source;
import zhinan.model.Stage;
import zhinan.model.Theme;
import zhinan.model.Values;
import zhinan.text.Text;

/**
 * Builds the guide from the outline, and keeps account of every character on the way. Single-use: a
 * cursor over the heads.
 */
final class GuideBuilder {
  private final RawDocument document;
  private final Source source;
  private final GroupNames names;
  private final List<GuideHead> heads;
  private final BlockWriter writer;
  private final LedgerAccount account;
  private final Map<String, List<List<Text>>> texts = new HashMap<>();
  private int at;
  private int stages;
  private int themes;
  private int matters;

  /**
   * @param source where the guide comes from
   */
  GuideBuilder(RawDocument document, Source source, GuideOutline outline, GroupNames names) {
    this.source = source;
    this.names = names;
    this.document = document;
    this.heads = outline.heads();
    this.account = new LedgerAccount(document);
    this.writer = new BlockWriter(document, account);
  }

  BodyTexts texts() {
    return new BodyTexts(texts);
  }

  Ledger ledger() {
    return account.ledger();
  }

  Guide guide() {
    int first = heads.isEmpty() ? document.blocks().size() : heads.get(0).from();
    List<Block> front = written(Guide.ID, writer.write(Guide.ID, 0, first));
    List<Matter> matterList = matters();
    List<Theme> themeList = themes();
    List<Stage> stageList = new ArrayList<>();
    while (at < heads.size() && heads.get(at).holder() != Holder.GUIDE) {
      stageList.add(stage());
    }
    String title = GuideTitle.of(document, first, names);
    List<Section> sections = sections(Guide.ID, Holder.GUIDE);
    while (at < heads.size()) {
      stageList.add(stage());
    }
    return new Guide(
        title,
        source,
        front,
        matterList,
        themeList,
        stageList,
        sections,
        writer.figures(),
        Values.NONE);
  }

  private boolean isNext(NodeType type) {
    return at < heads.size() && heads.get(at).type() == type;
  }

  private Stage stage() {
    String id = "s" + ++stages;
    GuideHead head = heads.get(at);
    List<Block> blocks = body(id);
    return new Stage(
        id, heading(id, head), blocks, matters(), themes(), sections(id, Holder.GROUP));
  }

  private List<Theme> themes() {
    List<Theme> list = new ArrayList<>();
    while (isNext(NodeType.THEME)) {
      String id = "t" + ++themes;
      GuideHead head = heads.get(at);
      List<Block> blocks = body(id);
      list.add(new Theme(id, heading(id, head), blocks, matters(), sections(id, Holder.GROUP)));
    }
    return list;
  }

  private List<Matter> matters() {
    List<Matter> list = new ArrayList<>();
    while (isNext(NodeType.MATTER)) {
      String id = "m" + ++matters;
      GuideHead head = heads.get(at);
      List<Block> blocks = body(id);
      list.add(new Matter(id, heading(id, head), blocks, sections(id, Holder.ABOVE), parts(id)));
    }
    return list;
  }

  private List<Part> parts(String matter) {
    List<Part> list = new ArrayList<>();
    while (isNext(NodeType.PART)) {
      String id = matter + ".p" + (list.size() + 1);
      GuideHead head = heads.get(at);
      List<Block> blocks = body(id);
      list.add(new Part(id, heading(id, head), blocks, sections(id, Holder.ABOVE)));
    }
    return list;
  }

  private List<Section> sections(String owner, Holder holder) {
    List<Section> list = new ArrayList<>();
    while (isNext(NodeType.SECTION) && heads.get(at).holder() == holder) {
      String id = owner + "." + (list.size() + 1);
      GuideHead head = heads.get(at);
      List<Block> blocks = body(id);
      list.add(new Section(id, heading(id, head), head.kinds(), blocks));
    }
    return list;
  }

  private Heading heading(String id, GuideHead head) {
    if (head.isUnprinted()) {
      int at = head.title().start();
      return new Heading("", "", head.title().chars(), document.places().span(at, at));
    }
    int start = document.blocks().get(head.from()).start();
    int end =
        Math.max(
            start, head.title().isBlank() ? start + head.label().length() : head.title().end());
    return new Heading(
        head.label(),
        head.number(),
        head.title().strip().chars(),
        document.places().span(start, end));
  }

  /**
   * Takes the head and its own text up to the next head; the rest of the heading's line comes
   * first.
   */
  private List<Block> body(String id) {
    GuideHead head = heads.get(at++);
    int end = at < heads.size() ? heads.get(at).from() : document.blocks().size();
    IntStream.rangeClosed(head.from(), head.to()).forEach(i -> keepHeading(id, head, i));
    if (head.isUnprinted()) {
      return written(id, writer.write(id, head.from(), end));
    }
    Text rest = lineText(head.to()).sub(Math.min(head.bodyStart(), lineText(head.to()).length()));
    return written(id, writer.write(id, rest, head.to() + 1, end));
  }

  private List<Block> written(String node, BlockWriter.Written written) {
    texts.put(node, List.copyOf(written.texts()));
    return written.blocks();
  }

  private void keepHeading(String id, GuideHead head, int index) {
    RawBlock block = document.blocks().get(index);
    if (block instanceof Line line) {
      account.keep(
          id,
          index == head.to()
              ? line.text().sub(0, Math.min(head.bodyStart(), line.text().length()))
              : line.text());
    } else {
      writer.write(id, index, index + 1);
    }
  }

  private Text lineText(int index) {
    return ((Line) document.blocks().get(index)).text();
  }

  /**
   * The title of the guide among the lines in front of its first heading: a line in the title
   * style, else the first short line that holds a word for guide, else the first short line.
   */
  private static final class GuideTitle {
    /** The longest title of a guide seen has 36 characters. */
    private static final int LONGEST = 60;

    private GuideTitle() {}

    static String of(RawDocument document, int front, GroupNames names) {
      List<Line> lines =
          document.blocks().subList(0, front).stream()
              .filter(Line.class::isInstance)
              .map(Line.class::cast)
              .filter(line -> line.text().length() <= LONGEST)
              .toList();
      return lines.stream()
          .filter(line -> line.style().title())
          .findFirst()
          .or(
              () ->
                  lines.stream()
                      .filter(line -> names.isGuideTitle(line.text().strip().chars()))
                      .findFirst())
          .or(() -> lines.stream().findFirst())
          .map(line -> line.text().strip().chars())
          .orElse("");
    }
  }
}
