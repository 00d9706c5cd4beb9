package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.structure.PaperSigns.Sign;
import zhinan.ingest.structure.SheetLines.Claim;
import zhinan.model.Assessment;
import zhinan.model.Assessment.Reason;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.model.Verdict;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * Whether a document is a guide, judged by its finished outline and by what its lines show.
 *
 * <p>What no guide shows (a third of the lines are blanks to fill in, articles, code) or calls
 * itself (notice, law, form) speaks against it; where the outline has headings of many known kinds
 * nevertheless, that is a doubt and no verdict. An outline that can't be right makes a doubt too.
 */
final class OutlineVerdict {
  /**
   * Headings of so many known kinds are no chance: the document may be a guide whatever it says.
   */
  private static final int MANY_KINDS = 5;

  /** A text without matters in which headings of so many kinds stand may be a guide. */
  private static final int SOME_KINDS = 3;

  /** Below entries of a menu and the number of the document it stands a little further down. */
  private static final int HEADER = 6;

  /** So short a line in front is an entry of a menu, {@code 通知公告}, and no title. */
  private static final int SHORT = 4;

  /** Two of papers, steps and conditions make a guide of few headings. */
  private static final int CORE = 2;

  /** So many of the sections have no text where the text is still to be written. */
  private static final double EMPTY = 0.6;

  /** A list of names has almost no sections: so large a share of the matters has one at most. */
  private static final double LIST = 0.8;

  /** From this share on the matters of one kind say something of the outline. */
  private static final double MANY = 0.5;

  private static final double SOME = 0.3;

  /** The titles of so few matters say nothing about all of them. */
  private static final int FEW = 2;

  /** Titles that stand twice: two of them at least, and this share of the matters. */
  private static final double REPEATED = 0.2;

  /** What of the evidence for titles may fall on other lines. */
  private static final double LEFT = 0.4;

  /** A reading that says less than this for each line says little; guides have 0.8 and more. */
  private static final double WEAK = 0.3;

  /** A guide's reading says so much for each line, leads by so much and has so many kinds. */
  private static final double STRONG = 2;

  private static final double CLEAR = 0.1;

  private static final double HUNDRED = 100;

  /** So many sayings are named. */
  private static final int SHOWN = 3;

  private final GuideOutline outline;
  private final GroupNames names;
  private final OtherPapers papers;
  private final PaperSigns signs;
  private final OutlineFigures figures;
  private final Optional<String> template;
  private final Optional<String> paper;

  private OutlineVerdict(
      RawDocument document, GuideOutline outline, GroupNames names, OtherPapers papers) {
    this.outline = outline;
    this.names = names;
    this.papers = papers;
    this.signs = PaperSigns.of(document.text(), names, papers);
    this.figures = OutlineFigures.of(outline);
    this.template = templateTitle();
    this.paper = template.or(this::paperTitle);
  }

  static Assessment of(
      RawDocument document, GuideOutline outline, GroupNames names, OtherPapers papers) {
    return new OutlineVerdict(document, outline, names, papers).judge();
  }

  private Assessment judge() {
    List<Reason> against = against();
    if (figures.matters() == 0) {
      boolean doubtful = against.isEmpty() && mayBeGuide();
      against.add(0, new Reason("no-matter", "no matter was found"));
      return doubtful
          ? assessment(Verdict.DOUBTFUL, MANY, against)
          : assessment(Verdict.NOT_A_GUIDE, certainty(), against);
    }
    if (!against.isEmpty()) {
      boolean doubtful = hasManyKinds() && !isTemplate() && !isPaper();
      if (doubtful) {
        against.add(kinds());
      }
      return doubtful
          ? assessment(Verdict.DOUBTFUL, MANY, against)
          : assessment(Verdict.NOT_A_GUIDE, certainty(), against);
    }
    List<Reason> doubts = doubts();
    return doubts.isEmpty()
        ? assessment(Verdict.GUIDE, strength(), List.of(matters(), kinds()))
        : assessment(Verdict.DOUBTFUL, MANY, doubts);
  }

  private Assessment assessment(Verdict verdict, double confidence, List<Reason> reasons) {
    double rounded = Math.round(HUNDRED * confidence) / HUNDRED;
    return new Assessment(
        verdict, rounded, reasons, Optional.of(outline.contest().choice(outline)));
  }

  /** What the document shows or calls itself that is no guide. */
  private List<Reason> against() {
    List<Reason> against = new ArrayList<>();
    if (signs.lines() == 0) {
      against.add(new Reason("no-text", "the document holds no text"));
      return against;
    }
    if (!signs.isChinese()) {
      against.add(new Reason("not-chinese", "less than half of the letters are Chinese"));
    }
    signs.strongest().ifPresent(sign -> against.add(shown(sign)));
    paper.ifPresent(
        title -> {
          String message = "its title names another kind of paper: " + title;
          against.add(new Reason("paper-title", message));
        });
    if (signs.speaksOtherwise() && (!hasManyKinds() || isPaper())) {
      String said = signs.said().stream().limit(SHOWN).collect(Collectors.joining(", "));
      against.add(new Reason("paper-words", "it says what other papers say: " + said));
    }
    if (signs.isChinese() && signs.isOffSubject() && !hasManyKinds() && !namesMatters()) {
      String message =
          String.format(
              Locale.ROOT,
              "it speaks of other things than services: %.1f words on them in a hundred characters",
              signs.subject());
      against.add(new Reason("off-subject", message));
    }
    if (isEmpty()) {
      String message =
          figures.empty() + " of " + figures.sections() + " sections are headings without text";
      against.add(new Reason("sections-empty", message));
    }
    if (figures.matters() == 1 && isWeak() && hasFewHeadings() && figures.core() == 0) {
      String message = "few lines look like headings of a guide, none is on papers or steps";
      against.add(new Reason("no-headings", message));
    }
    if (isList()) {
      String message =
          figures.thin() + " of " + figures.matters() + " matters have one section at most";
      against.add(new Reason("names-only", message + ", and no line holds a sentence"));
    }
    return against;
  }

  private Reason shown(Sign sign) {
    String lines = signs.count(sign) + " of " + signs.lines() + " lines ";
    return switch (sign) {
      case PLACEHOLDER -> new Reason("placeholders", lines + "hold a placeholder");
      case BLANK -> new Reason("blanks", lines + "hold a blank to fill in");
      case ARTICLE -> new Reason("articles", lines + "start an article");
      case CODE -> new Reason("source-code", lines + "are source code or data");
    };
  }

  /** Whether titles have the word for matter: {@code 事项1：}. */
  private boolean namesMatters() {
    return IntStream.range(0, outline.lines().size())
        .mapToObj(outline.lines()::get)
        .anyMatch(line -> line.family().equals(LabelFamily.MATTER_WORD.name()));
  }

  /** Headings of many kinds, or the same few in many matters, are no chance. */
  private boolean hasManyKinds() {
    boolean same =
        figures.matters() > FEW
            && figures.core() >= CORE
            && figures.known() >= SOME_KINDS * figures.matters();
    return figures.kinds() >= MANY_KINDS || same;
  }

  /** A template of a guide has the headings of one, all of them. */
  private boolean isTemplate() {
    return !signs.isChinese()
        || signs.shows(Sign.PLACEHOLDER)
        || signs.shows(Sign.CODE)
        || isEmpty() && signs.sentences() == 0
        || template.isPresent();
  }

  /** A notice is called one and speaks like one; with several matters it may hand on a guide. */
  private boolean isPaper() {
    return paper.isPresent() && signs.speaksOtherwise() && figures.matters() <= 1;
  }

  /**
   * The line in front that calls the document a notice, a law or a form, unless one says guide. It
   * has no label and stands above the first section: what is below may end with the name of a law.
   */
  private Optional<String> paperTitle() {
    boolean guide = front(GroupNames.FRONT).anyMatch(line -> names.isGuideTitle(line.words()));
    int body = body();
    Stream<Claim> below = front(HEADER).skip(GroupNames.FRONT).filter(line -> !isEnumeration(line));
    return Stream.concat(front(GroupNames.FRONT), below)
        .filter(line -> !guide && line.block() < body && (isTitle(line) || isShortTitle(line)))
        .map(Claim::words)
        .filter(words -> names.isPaperTitle(words) || papers.isTitle(GroupNames.unquoted(words)))
        .findFirst();
  }

  /** The title of a pattern; one over a guide says guide too: {@code 办事指南编制模板}. */
  private Optional<String> templateTitle() {
    return front(GroupNames.FRONT)
        .filter(OutlineVerdict::isTitle)
        .map(Claim::words)
        .filter(words -> papers.isTemplate(GroupNames.unquoted(words)))
        .findFirst();
  }

  private Stream<Claim> front(int lines) {
    return IntStream.range(0, Math.min(lines, outline.lines().size()))
        .mapToObj(outline.lines()::get);
  }

  /** The block of the first section, above which titles stand. */
  private int body() {
    return outline.heads().stream()
        .filter(head -> head.type() == NodeType.SECTION)
        .mapToInt(GuideHead::from)
        .findFirst()
        .orElse(outline.page().size());
  }

  /** Whether a line can be a title: without label, no entry of a menu and no sentence. */
  private static boolean isTitle(Claim line) {
    return line.family().equals(SheetLines.BARE)
        && line.words().length() > SHORT
        && line.words().chars().noneMatch(c -> Signs.isStop((char) c));
  }

  /** Headings alone are a pattern to fill in. */
  private boolean isEmpty() {
    return figures.sections() >= SOME_KINDS && figures.empty() >= EMPTY * figures.sections();
  }

  /**
   * Whether the lines hardly look like headings; papers and steps are told by more than their look.
   */
  private boolean isWeak() {
    return perLine() < WEAK
        && figures.kinds() < SOME_KINDS
        && figures.core() < CORE
        && figures.saying() == 0;
  }

  private boolean hasFewHeadings() {
    return figures.matters() == 1
        && figures.saying() == 0
        && figures.known() <= 1
        && figures.sections() <= SOME_KINDS
        && figures.core() < CORE;
  }

  /** {@code 介绍信} on the first line; in front of many headings it is the entry of a menu. */
  private boolean isShortTitle(Claim line) {
    return outline.lines().at(line.block()) == 0
        && line.words().length() < SHORT
        && figures.kinds() < SOME_KINDS;
  }

  /** Papers that come of a step stand one behind the other: {@code 选址意见书、用地预审意见}. */
  private static boolean isEnumeration(Claim line) {
    return line.words().chars().anyMatch(c -> Signs.isPause((char) c));
  }

  private boolean isList() {
    return figures.matters() > 0
        && figures.thin() >= LIST * figures.matters()
        && figures.known() == 0
        && signs.sentences() == 0;
  }

  /** No matter was found, but there are headings of a guide, or its title above sentences. */
  private boolean mayBeGuide() {
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    boolean title = false;
    for (int i = 0; i < outline.lines().size(); i++) {
      Claim line = outline.lines().get(i);
      title |= i < GroupNames.FRONT && names.isGuideTitle(line.words());
      if (line.known()) {
        kinds.addAll(line.kinds());
      }
    }
    return kinds.size() >= SOME_KINDS || title && signs.sentences() > 0;
  }

  /** Why the outline may be wrong. */
  private List<Reason> doubts() {
    List<Reason> doubts = new ArrayList<>();
    int matters = figures.matters();
    String of = " of " + matters + " matters ";
    if (figures.bare() > MANY * matters) {
      doubts.add(new Reason("few-sections", figures.bare() + of + "have no section"));
    }
    if (figures.repeated() > 1 && figures.repeated() >= REPEATED * matters) {
      doubts.add(new Reason("titles-repeat", figures.repeated() + of + "repeat another's title"));
    }
    boolean unlike =
        matters > FEW
            && figures.unlike() >= SOME * matters
            && figures.known() < MANY_KINDS * matters;
    if (unlike && outline.contest().isClose()) {
      doubts.add(
          new Reason(
              "titles-unlike",
              figures.unlike() + of + "have a title like text, and another reading is as good"));
    }
    if (figures.left() >= LEFT) {
      doubts.add(new Reason("titles-left", "lines that look like titles head no matter"));
    }
    if (isWeak()) {
      doubts.add(new Reason("weak", "few lines look like headings of a guide"));
    }
    if (hasFewHeadings()) {
      doubts.add(new Reason("few-headings", "one matter with hardly a known heading"));
    }
    return doubts;
  }

  private double perLine() {
    return outline.contest().winner().score() / Math.max(1, outline.lines().size());
  }

  /** How sure it is that the document is a guide: half, and half of what speaks for the outline. */
  private double strength() {
    double sections = 1 - (double) figures.thin() / figures.matters();
    double kinds = Math.min(1, (double) figures.kinds() / MANY_KINDS);
    double lines = Math.min(1, Math.max(0, perLine() / STRONG));
    double lead = Math.min(1, Math.max(0, outline.contest().lead() / CLEAR));
    double mean = DoubleStream.of(sections, kinds, lines, lead).average().orElseThrow();
    return MANY + MANY * mean;
  }

  /** How sure it is that the document is none. */
  private double certainty() {
    double share =
        signs
            .strongest()
            .map(sign -> (double) signs.count(sign) / Math.max(1, signs.lines()))
            .orElse(0.0);
    double foreign = signs.isChinese() ? 0 : MANY;
    double other = paper.isPresent() ? SOME : 0;
    double nothing = figures.matters() == 0 ? SOME : 0;
    return MANY + MANY * Math.min(1, share + foreign + other + nothing);
  }

  private Reason matters() {
    String matters = figures.matters() == 1 ? "1 matter" : figures.matters() + " matters";
    return new Reason("matters", matters + " with " + figures.sections() + " sections");
  }

  private Reason kinds() {
    return new Reason(
        "kinds", figures.known() + " headings name " + figures.kinds() + " known kinds of section");
  }
}
