package zhinan.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Material;
import zhinan.model.Node;
import zhinan.model.NodeType;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Span;

/**
 * Makes the next edition of a guide that was read from plain text: one edit to a matter, in matters
 * chosen by a seed, and changes of width and blanks everywhere else. For one use.
 */
final class EditionMaker {
  private static final Pattern PHONE = Pattern.compile("(?<![0-9-])[2-8][0-9]{6,7}(?![0-9-])");
  private static final Pattern DAYS = Pattern.compile("(?<![0-9-])([0-9]{1,2}) ?(个工作日|日|天)");
  private static final List<String> NEW_PAPERS =
      List.of("常住人口登记卡复印件1份", "房屋权属证明原件", "收入情况声明", "无犯罪记录证明", "体检报告单原件1份");
  private static final List<String> NEW_TITLES =
      List.of("老旧小区加装电梯补贴申请", "共有产权住房申购", "家庭养老床位建设申请", "职业技能提升补贴申领", "无障碍改造申请");

  private final Conversion conversion;
  private final String text;
  private final Random random;
  private final List<Patch> patches = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * Where a matter stands.
   *
   * @param node the matter
   * @param themeEnd where its theme ends
   */
  private record Stretch(Node node, int from, int to, String parentId) {
    String title() {
      return node.heading().title();
    }
  }

  EditionMaker(Conversion conversion, long seed) {
    this.conversion = conversion;
    this.text = conversion.text();
    this.random = new Random(seed);
    List<Node> nodes = conversion.guide().nodes().toList();
    String parent = "";
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.type() == NodeType.STAGE || node.type() == NodeType.THEME) {
        parent = node.id();
      }
      if (node.type() == NodeType.MATTER) {
        int from = lineStart(node.heading().span().start());
        stretches.add(new Stretch(node, from, end(nodes, i), parent));
      }
    }
  }

  /** Up to the next matter, theme or stage; the last matter ends with its last block. */
  private int end(List<Node> nodes, int at) {
    for (int j = at + 1; j < nodes.size(); j++) {
      NodeType type = nodes.get(j).type();
      if (type == NodeType.MATTER || type == NodeType.THEME || type == NodeType.STAGE) {
        return lineStart(nodes.get(j).heading().span().start());
      }
    }
    int last =
        nodes
            .get(at)
            .tree()
            .flatMap(node -> node.blocks().stream())
            .mapToInt(block -> block.span().end())
            .max()
            .orElse(text.length());
    int lineEnd = text.indexOf('\n', last);
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The edits done, in no order. */
  List<Edit> edits() {
    return edits;
  }

  /**
   * The text of the next edition.
   *
   * @param each how many edits of each kind
   * @param blanks how many changes of width and blanks
   */
  String make(int each, int blanks) {
    List<Stretch> left = new ArrayList<>(stretches);
    // A matter that stands twice would be folded in one edition and not in the other.
    left.removeIf(one -> isTwice(one.title()));
    Collections.shuffle(left, random);
    for (Edit.Kind kind : Edit.Kind.values()) {
      int done = 0;
      for (Stretch stretch : List.copyOf(left)) {
        if (done < each && edit(kind, stretch)) {
          left.remove(stretch);
          done++;
        }
      }
    }
    form(blanks);
    return Patch.apply(text, patches);
  }

  private boolean isTwice(String title) {
    return stretches.stream().filter(one -> one.title().equals(title)).count() > 1
        || conversion.merges().stream()
            .anyMatch(merge -> merge.merged().heading().title().equals(title));
  }

  private boolean edit(Edit.Kind kind, Stretch stretch) {
    return switch (kind) {
      case PHONE -> phone(stretch);
      case DAYS -> days(stretch);
      case PAPER_ADDED -> paper(stretch, true);
      case PAPER_REMOVED -> paper(stretch, false);
      case SECTION_REMOVED -> section(stretch);
      case MATTER_ADDED -> added(stretch);
      case MATTER_REMOVED ->
          done(kind, stretch, stretch.title(), new Patch(stretch.from(), stretch.to(), ""));
      case MATTER_RENAMED -> renamed(stretch);
      case MATTER_MOVED -> moved(stretch);
      case WORDING -> wording(stretch);
    };
  }

  private boolean done(Edit.Kind kind, Stretch stretch, String words, Patch... all) {
    for (Patch patch : all) {
      if (patches.stream().anyMatch(patch::overlaps)) {
        return false;
      }
    }
    patches.addAll(List.of(all));
    edits.add(new Edit(kind, stretch.title(), words));
    return true;
  }

  private boolean phone(Stretch stretch) {
    Matcher phone = PHONE.matcher(text).region(stretch.from(), stretch.to());
    List<Patch> places = new ArrayList<>();
    while (phone.find()) {
      String number = phone.group();
      int last = number.charAt(number.length() - 1) - '0';
      String other = number.substring(0, number.length() - 1) + (last + 1 + random.nextInt(9)) % 10;
      places.add(new Patch(phone.start(), phone.end(), other));
    }
    return !places.isEmpty() && one(Edit.Kind.PHONE, stretch, places);
  }

  private boolean one(Edit.Kind kind, Stretch stretch, List<Patch> places) {
    Patch place = places.get(random.nextInt(places.size()));
    String old = text.substring(place.from(), place.to());
    return done(kind, stretch, old + " > " + place.words(), place);
  }

  private boolean days(Stretch stretch) {
    List<Patch> places = new ArrayList<>();
    for (Span span : spans(stretch, SectionKind.TIME_LIMIT)) {
      Matcher days = DAYS.matcher(text).region(span.start(), span.end());
      while (days.find()) {
        int number = Integer.parseInt(days.group(1));
        places.add(
            new Patch(days.start(1), days.end(1), String.valueOf(number + 1 + random.nextInt(9))));
      }
    }
    return !places.isEmpty() && one(Edit.Kind.DAYS, stretch, places);
  }

  private List<Span> spans(Stretch stretch, SectionKind kind) {
    return blocks(stretch, kind).stream().map(Block::span).toList();
  }

  private List<Block> blocks(Stretch stretch, SectionKind kind) {
    return stretch
        .node()
        .tree()
        .filter(Section.class::isInstance)
        .map(Section.class::cast)
        .filter(section -> section.kinds().equals(List.of(kind)))
        .flatMap(section -> section.blocks().stream())
        .toList();
  }

  /** A whole item of a list of papers on lines of its own. */
  private boolean paper(Stretch stretch, boolean add) {
    List<Block.Item> items =
        blocks(stretch, SectionKind.MATERIALS).stream()
            .filter(Block.ItemList.class::isInstance)
            .flatMap(list -> ((Block.ItemList) list).items().stream())
            .filter(item -> text.charAt(Math.max(0, item.span().start() - 1)) == '\n')
            .filter(item -> item.text().length() > 3 && item.text().length() < 30)
            .filter(item -> text.startsWith("\n", item.span().end()))
            .filter(item -> papers(item.span()) == 1)
            .toList();
    if (items.isEmpty()) {
      return false;
    }
    Block.Item item = items.get(random.nextInt(items.size()));
    String paper = NEW_PAPERS.get(random.nextInt(NEW_PAPERS.size()));
    int end = item.span().end() + 1;
    return add
        ? done(
            Edit.Kind.PAPER_ADDED,
            stretch,
            paper,
            new Patch(end, end, item.label() + paper + "；\n"))
        : done(
            Edit.Kind.PAPER_REMOVED, stretch, item.text(), new Patch(item.span().start(), end, ""));
  }

  /** How many papers were read there; a step of the procedure among them is none. */
  private long papers(Span span) {
    return conversion.guide().values().nodes().stream()
        .flatMap(node -> node.of(Material.class).stream())
        .filter(paper -> paper.span().start() >= span.start() && paper.span().end() <= span.end())
        .filter(paper -> 2 * paper.raw().length() > span.length())
        .count();
  }

  private boolean section(Stretch stretch) {
    List<Node> sections =
        stretch.node().tree().filter(Section.class::isInstance).collect(Collectors.toList());
    sections.removeIf(
        section ->
            section.blocks().isEmpty()
                || section.blocks().stream().anyMatch(b -> b.text().length() > 400));
    if (sections.size() < 3) {
      return false;
    }
    Node section = sections.get(random.nextInt(sections.size()));
    int from = lineStart(section.heading().span().start());
    int end = section.blocks().get(section.blocks().size() - 1).span().end();
    int to = text.indexOf('\n', end) + 1;
    return to > 0
        && to <= stretch.to()
        && done(
            Edit.Kind.SECTION_REMOVED, stretch, section.heading().title(), new Patch(from, to, ""));
  }

  /** Whether the next matter stands under another theme. */
  private boolean isLast(Stretch stretch) {
    int next = stretches.indexOf(stretch) + 1;
    return next == stretches.size() || !stretches.get(next).parentId().equals(stretch.parentId());
  }

  /** A new matter behind the last one of a theme, with the next number. */
  private boolean added(Stretch stretch) {
    long done = edits.stream().filter(edit -> edit.kind() == Edit.Kind.MATTER_ADDED).count();
    String number = stretch.node().heading().number();
    if (done >= NEW_TITLES.size() || !isLast(stretch) || !number.matches("[0-9]{1,3}")) {
      return false;
    }
    String title = NEW_TITLES.get((int) done);
    String next = String.valueOf(Integer.parseInt(number) + 1);
    String label = stretch.node().heading().label().replace(number, next);
    String words =
        label
            + title
            + "\n1.申请条件：符合本市"
            + title
            + "条件的居民。\n2.所需材料：（1）"
            + title
            + "表1份；（2）居民身份证原件。\n3.办理时限：7个工作日。\n";
    Patch patch = new Patch(stretch.to(), stretch.to(), words);
    if (label.isEmpty() || patches.stream().anyMatch(patch::overlaps)) {
      return false;
    }
    patches.add(patch);
    edits.add(new Edit(Edit.Kind.MATTER_ADDED, title, title));
    return true;
  }

  private boolean renamed(Stretch stretch) {
    String title = stretch.title();
    Span span = stretch.node().heading().span();
    int at = text.indexOf(title, span.start());
    if (title.length() < 5 || at < 0 || at + title.length() > span.end()) {
      return false;
    }
    String other =
        title.substring(0, title.length() - 2) + (random.nextBoolean() ? "（网上）办理" : "服务");
    Patch patch = new Patch(at, at + title.length(), other);
    if (patches.stream().anyMatch(patch::overlaps)) {
      return false;
    }
    patches.add(patch);
    edits.add(new Edit(Edit.Kind.MATTER_RENAMED, other, title));
    return true;
  }

  /** To the end of another theme or stage. */
  private boolean moved(Stretch stretch) {
    List<Stretch> ends = new ArrayList<>();
    for (int i = 0; i + 1 < stretches.size(); i++) {
      if (!stretches.get(i).parentId().equals(stretches.get(i + 1).parentId())
          && !stretches.get(i).parentId().equals(stretch.parentId())) {
        ends.add(stretches.get(i));
      }
    }
    if (ends.isEmpty() || stretch.to() - stretch.from() > 4000) {
      return false;
    }
    int end = ends.get(random.nextInt(ends.size())).to();
    return done(
        Edit.Kind.MATTER_MOVED,
        stretch,
        stretch.title(),
        new Patch(stretch.from(), stretch.to(), ""),
        new Patch(end, end, text.substring(stretch.from(), stretch.to())));
  }

  private boolean wording(Stretch stretch) {
    List<Span> spans = spans(stretch, SectionKind.DESCRIPTION);
    for (Span span : spans) {
      int at = text.indexOf("，", span.start());
      if (at > 0 && at < span.end()) {
        return done(Edit.Kind.WORDING, stretch, "如下", new Patch(at, at, "具体情形如下"));
      }
    }
    return false;
  }

  /** Width and blanks, where no line starts: a line's start may be what makes it a heading. */
  private void form(int blanks) {
    int last = stretches.get(stretches.size() - 1).to();
    for (int tries = 0, done = 0; done < blanks && tries < 50 * blanks; tries++) {
      int at = 1 + random.nextInt(last - 1);
      Optional<String> form = isInAddress(at) ? Optional.empty() : form(text.charAt(at));
      Patch patch = new Patch(at, at + 1, form.orElse(""));
      if (form.isPresent() && patches.stream().noneMatch(patch::overlaps)) {
        patches.add(patch);
        done++;
      }
    }
  }

  /** Nobody writes a web address in full-width characters. */
  private boolean isInAddress(int at) {
    int end = text.indexOf('\n', at);
    return text.substring(lineStart(at), end < 0 ? text.length() : end).contains("://");
  }

  private Optional<String> form(char c) {
    return switch (c) {
      case '，' -> Optional.of(random.nextBoolean() ? "," : "， ");
      case '；' -> Optional.of(";");
      case '（' -> Optional.of("(");
      case '）' -> Optional.of(")");
      case '：' -> Optional.of(random.nextBoolean() ? ":" : "： ");
      case '。' -> Optional.of("。 ");
      case '、' -> Optional.of("、 ");
      default ->
          c >= '0' && c <= '9'
              ? Optional.of(String.valueOf((char) (c + 0xFEE0)))
              : Optional.empty();
    };
  }
}
