package zhinan.ingest.dedupe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.document.BodyTexts;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.Places;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Ledger.Entry;
import zhinan.model.Matter;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Source;
import zhinan.model.Theme;
import zhinan.text.Text;

/**
 * A conversion typed by hand: {@code > theme}, {@code >> matter}, {@code heading：text} for a
 * section. Every line is kept by its node; nothing of the stages before is needed.
 */
public record PastedGuide(Conversion conversion, Places places) {
  /** Reads the lines. */
  public static PastedGuide of(List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    Places places = new Places(text, new int[0]);
    Writer writer = new Writer(places);
    int offset = 0;
    for (String line : lines) {
      writer.line(line, offset);
      offset += line.length() + 1;
    }
    Guide guide =
        new Guide("", source(text), List.of(), List.of(), writer.themes(), List.of(), List.of());
    return new PastedGuide(
        new Conversion(guide, text, new Ledger(text.length(), writer.entries), List.of()), places);
  }

  private static Source source(String text) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    return new Source("pasted.txt", "text/plain", size, "0".repeat(64), "text", "UTF-8");
  }

  /** What the deduplicator takes. */
  public GuideDraft draft() {
    return draft(conversion);
  }

  /** The same for another conversion of this text. */
  GuideDraft draft(Conversion other) {
    return new GuideDraft(other, places, new BodyTexts(Map.of()), List.of(), List.of());
  }

  Conversion deduped() {
    return new Deduplicator().dedupe(draft()).finished();
  }

  private static final class Writer {
    private final Places places;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<Heading> theme = Optional.empty();
    private Optional<Heading> open = Optional.empty();
    private int count;

    Writer(Places places) {
      this.places = places;
    }

    void line(String line, int start) {
      Text text = Text.of(line, start);
      if (line.startsWith("> ")) {
        closeTheme();
        theme = Optional.of(heading(text.sub(2)));
        keep(start, line, "t" + (themes.size() + 1));
      } else if (line.startsWith(">> ")) {
        closeMatter();
        open = Optional.of(heading(text.sub(3)));
        keep(start, line, "m" + ++count);
      } else {
        int colon = line.indexOf('：');
        String id = "m" + count + "." + (sections.size() + 1);
        Text words = text.sub(colon + 1);
        List<Block> blocks =
            words.isBlank()
                ? List.of()
                : List.of(
                    new Block.Paragraph(words.chars(), places.span(words.start(), words.end())));
        sections.add(
            new Section(id, heading(text.sub(0, colon)), List.of(SectionKind.OTHER), blocks));
        keep(start, line, id);
      }
    }

    private void keep(int start, String line, String id) {
      entries.add(new Entry(start, start + line.length() + 1, Disposition.KEPT, id));
    }

    private Heading heading(Text title) {
      return new Heading("", "", title.chars(), places.span(title.start(), title.end()));
    }

    private void closeMatter() {
      if (open.isPresent()) {
        matters.add(
            new Matter("m" + count, open.get(), List.of(), List.copyOf(sections), List.of()));
        sections.clear();
        open = Optional.empty();
      }
    }

    private void closeTheme() {
      closeMatter();
      if (theme.isPresent()) {
        themes.add(
            new Theme("t" + (themes.size() + 1), theme.get(), List.of(), List.copyOf(matters)));
        matters.clear();
      }
    }

    List<Theme> themes() {
      closeTheme();
      return themes;
    }
  }
}
