package zhinan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Matter;
import zhinan.model.Merge;
import zhinan.model.NodeValues;
import zhinan.model.Notice;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Span;
import zhinan.model.Stage;
import zhinan.model.Stated;
import zhinan.model.Theme;
import zhinan.model.TimeLimit;
import zhinan.model.Values;
import zhinan.model.WebLink;

/**
 * A guide each of whose words tries to break out of the page that shows it: in titles, texts,
 * values, notices, duplicates, even in ids and reasons.
 */
public final class HostileGuide {
  /** What would set {@code window.owned}, close something, or turn the direction of writing. */
  public static final List<String> WORDS =
      List.of(
          "<script>window.owned=1</script>",
          "</style><script>window.owned=2</script>",
          "</script><script>window.owned=3</script>",
          "<img src=x onerror='window.owned=4'>",
          "\"><svg onload=\"window.owned=5\">",
          "'><b onmouseover='window.owned=6'>",
          "javascript:window.owned=7",
          "<a href=\"javascript:window.owned=8\">点</a>",
          "--><!--<plaintext>",
          "]]><style>*{display:none}</style>",
          "&lt;script&gt;&#x22;&quot;",
          "\u202E文反\u202C \u200F右\u061C \u2066岛\u2069",
          "\u0000\u0001\u001B[31m\u007F\u0085",
          "${window.owned=9}@if(true)`",
          "</details></table></section></main></body></html>");

  private HostileGuide() {}

  public static Conversion conversion() {
    Sheet sheet = new Sheet();
    Heading stage = sheet.heading("", "", WORDS.get(0));
    Heading theme = sheet.heading("", "", WORDS.get(4));
    List<Matter> matters = new ArrayList<>();
    for (String words : WORDS) {
      matters.add(matter(sheet, "m" + (matters.size() + 1), words));
    }
    Theme only = new Theme("t1", theme, List.of(), matters);
    Guide guide =
        new Guide(
                WORDS.get(1),
                new Source(
                    WORDS.get(2), WORDS.get(3), 1, "0".repeat(64), WORDS.get(5), WORDS.get(6)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Stage("s1", stage, List.of(), List.of(), List.of(only))),
                List.of())
            .with(
                new Values(
                    Optional.empty(),
                    List.of(),
                    matters.stream().map(HostileGuide::values).toList()));
    return new Conversion(
        guide,
        sheet.text(),
        ledger(sheet.text().length()),
        matters.stream().map(HostileGuide::notice).toList(),
        List.of(merge(matters.get(0), matters.get(8))));
  }

  private static Matter matter(Sheet sheet, String id, String words) {
    Heading heading = sheet.heading("", "", words);
    Heading title = sheet.heading("1.", "1", words);
    List<Block> text = List.of(sheet.paragraph(words + words));
    Section section = new Section(id + ".1", title, List.of(SectionKind.OTHER), text);
    return new Matter(id, heading, List.of(), List.of(section), List.of());
  }

  private static NodeValues values(Matter matter) {
    String words = matter.heading().title();
    Span span = matter.heading().span();
    return NodeValues.none(matter.id())
        .with(TimeLimit.class, List.of(new Stated<>(words, Optional.empty(), words, span)))
        .with(
            WebLink.class,
            List.of(
                new Stated<>(
                    words,
                    Optional.of(
                        new WebLink("https://x/" + words.replaceAll("\\p{Cntrl}|\\x{85}", ""))),
                    words,
                    span)));
  }

  private static Notice notice(Matter matter) {
    String words = matter.heading().title();
    return new Notice(
        "n", Severity.WARNING, words, words, matter.heading().span(), Optional.of(words), words);
  }

  private static Merge merge(Matter kept, Matter merged) {
    Merge.Evidence evidence =
        new Merge.Evidence(
            WORDS.get(3),
            kept.id(),
            merged.id(),
            Merge.Likeness.NEAR,
            0.5,
            WORDS.stream().map(words -> new Merge.Difference(words, words)).toList());
    return new Merge(
        "x1", WORDS.get(0), kept.id(), "t1", 1, merged, List.of(evidence), List.of(), Values.NONE);
  }

  /** Each way for a third of the text, its target hostile too. */
  private static Ledger ledger(int length) {
    int third = length / 3;
    return new Ledger(
        length,
        List.of(
            new Ledger.Entry(0, third, Disposition.KEPT, WORDS.get(3)),
            new Ledger.Entry(third, 2 * third, Disposition.DROPPED, WORDS.get(0)),
            new Ledger.Entry(2 * third, length, Disposition.MERGED, WORDS.get(4))));
  }
}
