package zhinan.ingest.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What one page's content prints, while it is being run: glyphs with the words that the file says
 * they stand for, rules, and what nobody sees. Single-use.
 *
 * <p>A stretch of content may say what it reads as ({@code /ActualText}); then this counts,
 * whatever its glyphs stand for, and a drawing without glyphs has words, too.
 */
final class PdfPrinted {
  /** No page of text comes near; beyond it the rest of the page is not read. */
  private static final int MOST_GLYPHS = 1_000_000;

  /** Signs that a page prints where a box is to be ticked. */
  private static final Set<String> BOXES = Set.of("\u25a1", "\u2610", "\u25cb", "\u25a2");

  private static final COSName ARTIFACT = COSName.ARTIFACT;
  private static final COSName OPTIONAL = COSName.OC;

  /**
   * A stretch of marked content that is open, with what it takes over from the ones around it.
   *
   * @param off whether its layer is switched off
   * @param furniture whether it is the header or footer of the page
   * @param spoken whether it is part of one that says what it reads as
   * @param words what it reads as itself
   * @param first the first of its glyphs
   */
  private record Stretch(
      boolean off, boolean furniture, boolean spoken, Optional<String> words, int first) {
    private static final Stretch NONE = new Stretch(false, false, false, Optional.empty(), 0);

    Stretch inner(boolean isOff, boolean isFurniture, int at) {
      return new Stretch(off || isOff, furniture || isFurniture, spoken, Optional.empty(), at);
    }

    Stretch reading(String text) {
      return new Stretch(off, furniture, true, Optional.of(text), first);
    }
  }

  private final PdfFrame frame;
  private final PdfArea shown;
  private final PdfLayers layers;
  private final PdfBackdrop backdrop = new PdfBackdrop();
  private final PdfPath path;
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<Double> unread = new ArrayList<>();
  private final List<PdfLink> links = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final Deque<Stretch> open = new ArrayDeque<>(List.of(Stretch.NONE));
  private Optional<PdfArea> drawn = Optional.empty();

  PdfPrinted(PdfFrame frame, PdfLayers layers) {
    this.frame = frame;
    this.shown = frame.area();
    this.layers = layers;
    this.path = new PdfPath(this::draw);
  }

  PdfFrame frame() {
    return frame;
  }

  PdfLayers layers() {
    return layers;
  }

  PdfPath path() {
    return path;
  }

  int count() {
    return glyphs.size();
  }

  /** Content of the group or membership follows, up to {@link #end()}. */
  void beginLayer(COSDictionary layer) {
    open.push(open.peek().inner(layers.isOff(layer), false, glyphs.size()));
  }

  void begin(COSName tag, COSDictionary properties) {
    Optional<String> words =
        open.peek().spoken()
            ? Optional.empty()
            : Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
    drawn = words.isPresent() ? Optional.empty() : drawn;
    Stretch stretch =
        open.peek()
            .inner(
                OPTIONAL.equals(tag) && layers.isOff(properties),
                ARTIFACT.equals(tag) && isPagination(properties),
                glyphs.size());
    open.push(words.map(stretch::reading).orElse(stretch));
  }

  /** What a viewer repeats on all pages; other artifacts, such as backgrounds, may hold text. */
  private static boolean isPagination(COSDictionary properties) {
    return properties.containsKey(COSName.SUBTYPE)
        && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
  }

  void end() {
    if (open.size() == 1) {
      return;
    }
    Stretch stretch = open.pop();
    stretch.words().ifPresent(words -> speak(words.strip(), stretch.first()));
  }

  private void speak(String words, int first) {
    List<PdfGlyph> drawing = glyphs.subList(first, glyphs.size());
    List<PdfGlyph> spoken =
        drawing.isEmpty()
            ? drawn.map(area -> PdfSpread.in(area, words)).orElse(List.of())
            : PdfSpread.over(drawing, words);
    drawing.clear();
    spoken.forEach(this::add);
  }

  void add(PdfGlyph glyph) {
    if (glyphs.size() >= MOST_GLYPHS || glyph.text().isEmpty() && !open.peek().spoken()) {
      if (glyph.ink().isText()) {
        unread.add(glyph.y());
      }
      return;
    }
    PdfInk ink = ink(glyph);
    glyphs.add(ink == glyph.ink() ? glyph : glyph.with(ink));
  }

  private PdfInk ink(PdfGlyph glyph) {
    if (open.peek().off()) {
      return PdfInk.SWITCHED_OFF;
    }
    if (!shown.holds(glyph.middleX(), glyph.middleY())) {
      return PdfInk.OFF_PAGE;
    }
    return glyph.ink() == PdfInk.SHOWN && open.peek().furniture() ? PdfInk.FURNITURE : glyph.ink();
  }

  /** A box, ticked or empty, in the place of one that the page may have printed there. */
  void box(PdfArea area, String sign) {
    glyphs.removeIf(
        glyph -> BOXES.contains(glyph.text()) && area.holds(glyph.middleX(), glyph.middleY()));
    PdfSpread.in(area, sign).forEach(this::add);
  }

  private void draw(PdfArea area) {
    drawn = Optional.of(drawn.map(area::around).orElse(area));
  }

  void fill(boolean white) {
    path.area().ifPresent(area -> backdrop.fill(area, white, glyphs.size()));
    path.fill();
  }

  /** Shading fills all that the clipping leaves. */
  void shade() {
    backdrop.fill(frame.area(), false, glyphs.size());
  }

  void picture(PdfArea area) {
    draw(area);
    backdrop.picture(area, glyphs.size());
  }

  void link(PdfArea area, String target) {
    links.add(new PdfLink(area, target));
  }

  /** Says that something of the page was not read. */
  void remark(String words) {
    remarks.add(words);
  }

  PdfSheet sheet(String trouble) {
    List<PdfGlyph> text = new ArrayList<>(glyphs.size());
    Map<PdfInk, StringBuilder> aside = new EnumMap<>(PdfInk.class);
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i).ink().isText() ? glyphs.get(i) : seen(i);
      if (glyph.ink().isText()) {
        text.add(glyph);
      } else {
        aside.computeIfAbsent(glyph.ink(), ink -> new StringBuilder()).append(glyph.text());
      }
    }
    aside.values().removeIf(words -> words.toString().isBlank());
    Map<PdfInk, String> asides = new EnumMap<>(PdfInk.class);
    aside.forEach((ink, words) -> asides.put(ink, words.toString()));
    return new PdfSheet(
        frame.width(),
        frame.height(),
        PdfStacks.turned(PdfRaised.lowered(text)),
        path.rules(),
        0,
        new PdfSheet.Rest(unread, asides, links, remarks, trouble));
  }

  private PdfGlyph seen(int index) {
    return backdrop.seen(glyphs.get(index), index);
  }
}
