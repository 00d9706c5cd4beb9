package zhinan.ingest.read.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import zhinan.ingest.document.DocumentFacts;
import zhinan.ingest.document.Revisions;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.flow.FlowCell;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.FlowTranscriber;
import zhinan.ingest.read.rtf.RtfState.Destination;
import zhinan.ingest.read.rtf.RtfState.Ending;
import zhinan.ingest.read.word.DocStyleName;
import zhinan.ingest.read.word.FieldText;
import zhinan.model.Severity;

/** Makes paragraphs and tables of the groups, control words and bytes of rich text. Single-use. */
final class RtfListener implements IRtfListener {
  /** Optional destinations ({@code \*}) whose words are text, or tell something. */
  private static final Set<Command> KNOWN =
      EnumSet.of(
          Command.fldinst,
          Command.formfield,
          Command.ffl,
          Command.background,
          Command.objclass,
          Command.listtable,
          Command.listoverridetable,
          Command.shpinst,
          Command.nesttableprops,
          Command.annotation,
          Command.docmd,
          Command.ud,
          Command.moMath,
          Command.moMathPara);

  private static final Set<Command> LEFT_OUT =
      EnumSet.of(
          Command.colortbl,
          Command.pict,
          Command.objdata,
          Command.shprslt,
          Command.nonesttables,
          Command.xe,
          Command.tc,
          Command.txe,
          Command.info,
          Command.upr,
          Command.levelnumbers,
          Command.listname,
          Command.bkmkstart,
          Command.bkmkend,
          Command.filetbl);

  private static final Map<Command, String> SIGNS =
      Map.ofEntries(
          Map.entry(Command.tab, "\t"),
          Map.entry(Command.line, "\n"),
          Map.entry(Command.softline, "\n"),
          Map.entry(Command.page, "\n"),
          Map.entry(Command.column, "\n"),
          Map.entry(Command.opencurly, "{"),
          Map.entry(Command.closecurly, "}"),
          Map.entry(Command.backslash, "\\"),
          Map.entry(Command.bullet, "•"),
          Map.entry(Command.emdash, "\u2014"),
          Map.entry(Command.endash, "\u2013"),
          Map.entry(Command.lquote, "‘"),
          Map.entry(Command.rquote, "’"),
          Map.entry(Command.ldblquote, "“"),
          Map.entry(Command.rdblquote, "”"),
          Map.entry(Command.nonbreakingspace, "\u00a0"),
          Map.entry(Command.nonbreakinghyphen, "-"),
          Map.entry(Command.emspace, "\u2003"),
          Map.entry(Command.enspace, "\u2002"));

  /** What becomes of a story that is no running text; any other is a reason to set it aside. */
  private static final String BOX = "";

  private static final String FOOTNOTE = "footnote";
  private static final String COMMENT = "comment";

  private static final Map<Command, String> STORIES =
      Map.ofEntries(
          Map.entry(Command.header, "running-header"),
          Map.entry(Command.headerl, "running-header"),
          Map.entry(Command.headerr, "running-header"),
          Map.entry(Command.headerf, "running-header"),
          Map.entry(Command.footer, "running-footer"),
          Map.entry(Command.footerl, "running-footer"),
          Map.entry(Command.footerr, "running-footer"),
          Map.entry(Command.footerf, "running-footer"),
          Map.entry(Command.background, "watermark"),
          Map.entry(Command.footnote, FOOTNOTE),
          Map.entry(Command.annotation, COMMENT),
          Map.entry(Command.shptxt, BOX),
          Map.entry(Command.dptxbxtext, BOX));

  /** The words of WordArt. */
  private static final String ART = "gtextUNICODE";

  /** Carries a refusal through the parser, which knows no checked exceptions. */
  static final class BeyondLimits extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadableDocumentException reason;

    BeyondLimits(UnreadableDocumentException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableDocumentException reason() {
      return reason;
    }
  }

  private final FlowTranscriber out;
  private final Revisions revisions;
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final Deque<RtfField> fields = new ArrayDeque<>();
  private final Map<Integer, RtfStyle> styles = new HashMap<>();
  private final Map<String, String> aside = new LinkedHashMap<>();
  private final RtfFonts fonts = new RtfFonts();
  private final RtfLists lists = new RtfLists(fonts);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder objectClass = new StringBuilder();

  /** How often words were shown, and how often before the object at hand. */
  private int shown;

  private int shownAtObject;
  private String property = "";
  private RtfState state = new RtfState();
  private int usualFont;
  private int toSkip;

  /** Whether {@code \\*} stood just before: a destination that may be passed over. */
  private boolean optionalNext;

  RtfListener(FlowTranscriber out, Revisions revisions) {
    this.out = out;
    this.revisions = revisions;
    stories.push(new RtfStory(out, ""));
  }

  @Override
  public void processDocumentStart() {
    // Everything is set up.
  }

  @Override
  public void processDocumentEnd() {
    decode();
    while (stories.size() > 1) {
      endStory();
    }
    if (!stories.element().isBlank()) {
      number();
    }
    try {
      stories.element().end(state, style());
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
    aside.forEach((words, reason) -> out.dropped(words, reason));
    aside.clear();
    if (!title.toString().isBlank()) {
      out.facts(new DocumentFacts(Map.of(DocumentFacts.Fact.TITLE, title.toString().strip())));
    }
  }

  @Override
  public void processGroupStart() {
    decode();
    optionalNext = false;
    toSkip = 0;
    outer.push(state);
    state = state.copy();
  }

  @Override
  public void processGroupEnd() {
    decode();
    optionalNext = false;
    toSkip = 0;
    switch (state.ending) {
      case STORY -> endStory();
      case FIELD -> endField();
      case RESULT -> endResult();
      case STYLE -> endStyle();
      case OBJECT -> endObject();
      case ENTRY -> {
        fields.element().entry(name.toString());
        name.setLength(0);
      }
      case LEVEL_TEXT -> {
        lists.text(name.toString());
        name.setLength(0);
      }
      case NOTHING -> {}
    }
    state = outer.isEmpty() ? new RtfState() : outer.pop();
  }

  @Override
  public void processCharacterBytes(byte[] data) {
    int from = Math.min(toSkip, data.length);
    toSkip -= from;
    bytes.write(data, from, data.length - from);
  }

  @Override
  public void processBinaryBytes(byte[] data) {
    // Pictures and objects.
  }

  @Override
  public void processString(String words) {
    words(words);
  }

  private void decode() {
    if (bytes.size() > 0) {
      byte[] all = bytes.toByteArray();
      bytes.reset();
      if (state.destination == Destination.FONTS) {
        fonts.name(all);
      } else {
        words(fonts.words(all, state.font));
      }
    }
  }

  private void words(String words) {
    if (optionalNext) {
      // The parser passes over control words that it does not know.
      state.destination = Destination.LEFT_OUT;
      optionalNext = false;
    }
    switch (state.destination) {
      case TEXT -> show(words);
      case INSTRUCTION -> {
        if (!fields.isEmpty()) {
          fields.element().instruct(words);
        }
      }
      case LABEL -> stories.element().label(fonts.bullet(words, state.font));
      case STYLES, LEVEL_TEXT -> name.append(words);
      case OBJECT_CLASS -> objectClass.append(words);
      case PROPERTY_NAME -> property += words;
      case PROPERTY_VALUE -> {
        if (property.strip().equals(ART)) {
          name.append(words);
        }
      }
      case TITLE -> title.append(words);
      case FORM -> {
        if (state.ending == Ending.ENTRY) {
          name.append(words);
        }
      }
      case FONTS, LISTS, LEFT_OUT -> {}
    }
  }

  private void show(String words) {
    if (!words.isBlank()) {
      fields.forEach(RtfField::show);
      shown++;
    }
    FlowParagraphBuilder paragraph = stories.element().paragraph();
    String shown = fonts.shown(words, state.font);
    if (state.hidden) {
      paragraph.hide(shown);
    } else if (state.deleted) {
      paragraph.change(shown, state.bold, revisions.takesDeleted());
    } else if (state.revised) {
      paragraph.change(shown, state.bold, revisions.takesInserted());
    } else {
      paragraph.append(shown, state.bold);
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean stated, boolean optional) {
    decode();
    if (command == Command.u) {
      words(String.valueOf((char) parameter));
      toSkip = state.fallback;
      return;
    }
    toSkip = 0;
    if (command == Command.optionalcommand) {
      optionalNext = true;
      return;
    }
    boolean passable = optional || optionalNext;
    optionalNext = false;
    if (command == Command.ud) {
      state.destination = outer.stream().skip(1).findFirst().orElse(state).destination;
    } else if (state.destination == Destination.LEFT_OUT) {
      if (command == Command.title && stories.size() == 1) {
        state.destination = Destination.TITLE;
      }
    } else if (LEFT_OUT.contains(command) || passable && !KNOWN.contains(command)) {
      state.destination = Destination.LEFT_OUT;
    } else if (state.destination == Destination.LISTS
        || command == Command.listtable
        || command == Command.listoverridetable) {
      list(command, parameter);
    } else if (state.destination == Destination.FORM && !fields.isEmpty()) {
      fields.element().form(command, parameter);
      state.ending = command == Command.ffl ? Ending.ENTRY : state.ending;
    } else if (SIGNS.containsKey(command)) {
      words(SIGNS.get(command));
    } else if (STORIES.containsKey(command)) {
      stories.push(new RtfStory(new FlowRecord(), STORIES.get(command)));
      state.ending = Ending.STORY;
      state.destination = Destination.TEXT;
      state.resetParagraph();
    } else if (!destination(command) && !characters(command, parameter, stated)) {
      paragraphs(command, parameter, stated);
    }
  }

  private void list(Command command, int parameter) {
    state.destination = Destination.LISTS;
    if (command == Command.leveltext) {
      state.destination = Destination.LEVEL_TEXT;
      state.ending = Ending.LEVEL_TEXT;
      name.setLength(0);
    } else {
      lists.command(command, parameter);
    }
  }

  private boolean destination(Command command) {
    switch (command) {
      case fonttbl -> state.destination = Destination.FONTS;
      case stylesheet -> state.destination = Destination.STYLES;
      case listtext, pntext -> state.destination = Destination.LABEL;
      case fldinst -> state.destination = Destination.INSTRUCTION;
      case sn -> {
        state.destination = Destination.PROPERTY_NAME;
        property = "";
      }
      case sv -> {
        state.destination = Destination.PROPERTY_VALUE;
        name.setLength(0);
        state.ending = Ending.STYLE;
      }
      case object -> {
        objectClass.setLength(0);
        shownAtObject = shown;
        state.ending = Ending.OBJECT;
      }
      case objclass -> state.destination = Destination.OBJECT_CLASS;
      case formfield -> state.destination = Destination.FORM;
      case field -> {
        fields.push(new RtfField());
        state.ending = Ending.FIELD;
      }
      case fldrslt -> {
        if (!fields.isEmpty()) {
          fields.element().result(stories.element().paragraph().length());
        }
        state.ending = Ending.RESULT;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean characters(Command command, int parameter, boolean stated) {
    boolean on = !stated || parameter != 0;
    switch (command) {
      case ansicpg -> fonts.codePage(parameter);
      case deff -> {
        usualFont = parameter;
        state.font = parameter;
      }
      case f -> {
        state.font = parameter;
        fonts.define(parameter);
      }
      case fcharset -> fonts.charset(parameter);
      case uc -> state.fallback = Math.max(0, parameter);
      case b -> state.bold = on;
      case v -> state.hidden = on;
      case deleted -> state.deleted = on;
      case revised -> state.revised = on;
      case plain -> state.resetCharacters(usualFont);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void paragraphs(Command command, int parameter, boolean stated) {
    RtfStory story = stories.element();
    try {
      switch (command) {
        case pard -> state.resetParagraph();
        case qc -> state.centred = true;
        case ql, qr, qj, qd -> state.centred = false;
        case s -> {
          state.style = parameter;
          state.ending = state.destination == Destination.STYLES ? Ending.STYLE : state.ending;
        }
        case ls -> state.list = parameter;
        case ilvl -> state.level = Math.min(8, Math.max(0, parameter));
        case intbl -> state.inTable = true;
        case itap -> {
          state.inTable = parameter > 0;
          state.nested = parameter > 1;
        }
        case par, sect -> {
          number();
          story.endParagraph(state, style());
        }
        case cell -> {
          number();
          story.endCell(state, style());
        }
        case nestcell -> {
          number();
          story.endInnerCell(state, style());
        }
        case nestrow -> story.endInnerRow();
        case row -> story.endRow();
        case nesttableprops -> state.innerRow = true;
        default -> edges(command, parameter, story.row());
      }
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
  }

  /** Counts the paragraph that ends here, unless a tracked change takes its end out. */
  private void number() {
    boolean out =
        state.deleted && !revisions.takesDeleted() || state.revised && !revisions.takesInserted();
    if (!out) {
      stories.element().number(lists.next(state.list, state.level));
    }
  }

  private void edges(Command command, int parameter, RtfRow row) {
    if (state.innerRow) {
      return;
    }
    switch (command) {
      case trowd -> stories.element().newRow();
      case trleft -> row.left(parameter);
      case cellx -> row.right(parameter);
      case clvmgf -> row.merge(FlowCell.Merge.START);
      case clvmrg -> row.merge(FlowCell.Merge.CONTINUE);
      case clmrg -> row.join();
      default -> {}
    }
  }

  private RtfStyle style() {
    return styles.getOrDefault(state.style, RtfStyle.PLAIN);
  }

  private void endStory() {
    if (!stories.element().isBlank()) {
      number();
    }
    RtfStory story = stories.pop();
    try {
      story.end(state, style());
    } catch (UnreadableDocumentException e) {
      throw new BeyondLimits(e);
    }
    switch (story.reason()) {
      case BOX -> stories.element().box(story.record());
      case FOOTNOTE -> stories.element().note(story.record());
      case COMMENT -> stories.element().comment(story.record());
      default -> {
        aside.putIfAbsent(story.record().text().strip(), story.reason());
        story
            .record()
            .asides()
            .forEach(words -> aside.putIfAbsent(words.text().strip(), story.reason()));
      }
    }
  }

  private void endResult() {
    if (fields.isEmpty()) {
      return;
    }
    String target = fields.element().target();
    if (!target.isEmpty()) {
      int end = stories.element().paragraph().length();
      stories.element().paragraph().link(fields.element().start(), end, target);
    }
  }

  /** An object shows what the program that made it left beside it: words, or a picture. */
  private void endObject() {
    if (shown == shownAtObject) {
      String made = objectClass.toString().strip();
      stories
          .element()
          .paragraph()
          .doubt(
              Severity.WARNING,
              "part-not-read",
              "embedded object ("
                  + (made.isEmpty() ? "unknown" : made)
                  + ") is not read; its text is missing");
    }
  }

  /** Some fields are drawn from their instruction or the state of their form alone. */
  private void endField() {
    if (fields.isEmpty()) {
      return;
    }
    FieldText text = fields.pop().text();
    show(text.shown());
    if (!text.doubt().isEmpty()) {
      stories.element().paragraph().doubt(Severity.WARNING, FieldText.CODE, text.doubt());
    }
  }

  /** The end of a style's name, or of a property of a shape. */
  private void endStyle() {
    if (state.destination == Destination.STYLES) {
      String words = name.toString().replace(";", "").strip();
      styles.put(
          state.style,
          new RtfStyle(DocStyleName.heading(words).orElse(0), DocStyleName.isTitle(words)));
    } else if (!name.isEmpty()) {
      stories.element().box(FlowRecord.of(name.toString().lines().toList()));
    }
    name.setLength(0);
  }
}
