package zhinan.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Matter;
import zhinan.model.NodeValues;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Source;
import zhinan.model.Span;
import zhinan.model.Stated;
import zhinan.model.TimeLimit;
import zhinan.model.Values;

/** Writes guides of any number of matters with random words and a time limit each. For one use. */
final class SyntheticGuide {
  private static final String HASH = "0".repeat(64);
  private static final int CHARACTERS = 2000;
  private static final int CLAUSE = 9;

  private final Random random;
  private final List<Matter> matters = new ArrayList<>();
  private final List<NodeValues> values = new ArrayList<>();
  private int end;
  private int line;

  SyntheticGuide(long seed) {
    random = new Random(seed);
  }

  /** Adds a matter. */
  void matter(int days) {
    String id = "m" + (matters.size() + 1);
    Heading heading = heading("事项" + (matters.size() + 1) + "：", words(8));
    List<Section> sections = new ArrayList<>();
    sections.add(section(id + ".1", "事项说明", SectionKind.DESCRIPTION, words(120)));
    sections.add(section(id + ".2", "所需材料", SectionKind.MATERIALS, words(60)));
    String limit = days + "个工作日";
    Section last = section(id + ".3", "办理时限", SectionKind.TIME_LIMIT, limit);
    sections.add(last);
    values.add(values(last.id(), days, limit, last.blocks().get(0).span()));
    matters.add(new Matter(id, heading, List.of(), sections, List.of()));
  }

  /** The random numbers of a matter are used up, and none is added. */
  void skip() {
    words(8);
    words(120);
    words(60);
  }

  Guide guide() {
    Source source = new Source("guide.txt", "text/plain", end, HASH, "text", "UTF-8");
    Guide guide = new Guide("", source, List.of(), matters, List.of(), List.of(), List.of());
    return guide.with(new Values(Optional.empty(), List.of(), values));
  }

  private Section section(String id, String title, SectionKind kind, String words) {
    Heading heading = heading("", title);
    Block.Paragraph paragraph = new Block.Paragraph(words, span(words));
    return new Section(id, heading, List.of(kind), List.of(paragraph));
  }

  private Heading heading(String label, String title) {
    return new Heading(label, label.replaceAll("[^0-9]", ""), title, span(label + title));
  }

  private Span span(String words) {
    int start = end;
    end += words.length() + 1;
    return new Span(start, end - 1, ++line, OptionalInt.empty());
  }

  private static NodeValues values(String id, int days, String limit, Span span) {
    BigDecimal amount = BigDecimal.valueOf(days);
    TimeLimit value =
        new TimeLimit(
            Optional.of(new TimeLimit.Amount(amount, amount)),
            TimeLimit.Unit.WORKING_DAY,
            TimeLimit.Basis.UNSPECIFIED,
            "",
            List.of());
    return NodeValues.none(id)
        .with(
            TimeLimit.class, List.of(new Stated<>(limit, Optional.of(value), "limit.days", span)));
  }

  private String words(int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      words.append(i % CLAUSE == 0 ? '，' : (char) ('一' + random.nextInt(CHARACTERS)));
    }
    return words.toString();
  }
}
