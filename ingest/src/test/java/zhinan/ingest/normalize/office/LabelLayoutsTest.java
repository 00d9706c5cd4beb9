package zhinan.ingest.normalize.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.body.Body.Placed;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.prose.ProseOffices;
import zhinan.ingest.normalize.sheet.SheetOffices;
import zhinan.ingest.words.LabelRows;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.SectionKind;
import zhinan.model.Span;
import zhinan.text.Text;

/**
 * Every label of the vocabulary means the same wherever it stands: at the head of a box, at the
 * left of a turned table, in a run-on line, on a line of its own.
 */
final class LabelLayoutsTest {
  private static final Recognizers RECOGNIZERS = Recognizers.load();
  private static final SheetOffices SHEETS = new SheetOffices(RECOGNIZERS);
  private static final ProseOffices PROSE = new ProseOffices(RECOGNIZERS);

  private static final String OFFICE = "西岗区办事处";
  private static final Map<OfficeField, String> VALUES = new EnumMap<>(OfficeField.class);

  /** 冬季 and 序号 have no words of their own in front; 便民单位 may be any office. */
  private static final Set<OfficeField> NEVER_QUALIFIED =
      EnumSet.of(OfficeField.SEASON, OfficeField.SERIAL, OfficeField.NAME);

  static {
    VALUES.put(OfficeField.AGENCY, "市民政局");
    VALUES.put(OfficeField.NAME, OFFICE);
    VALUES.put(OfficeField.DISTRICT, "青山区");
    VALUES.put(OfficeField.ADDRESS, "学府路62号");
    VALUES.put(OfficeField.PHONES, "83011680");
    VALUES.put(OfficeField.SUPERVISION, "83011690");
    VALUES.put(OfficeField.HOURS, "周一至周五8:30-11:30");
    VALUES.put(OfficeField.PERSON, "李四");
    VALUES.put(OfficeField.REMARKS, "凭号入场");
    VALUES.put(OfficeField.PART, "婚姻登记科");
    VALUES.put(OfficeField.WINDOW, "203室");
    VALUES.put(OfficeField.SEASON, "8:30-11:30");
    VALUES.put(OfficeField.FAX, "83011681");
    VALUES.put(OfficeField.SERIAL, "1");
  }

  /** Where a label and its value stand. */
  private enum Layout {
    BOX {
      @Override
      List<Office> offices(Map<String, String> fields) {
        return SHEETS.offices(
            sheet(List.of(List.copyOf(fields.keySet()), List.copyOf(fields.values()))),
            Locality.NOWHERE);
      }
    },
    TURNED {
      @Override
      List<Office> offices(Map<String, String> fields) {
        List<List<String>> rows = new ArrayList<>();
        fields.forEach((label, value) -> rows.add(List.of(label, value)));
        return SHEETS.offices(sheet(rows), Locality.NOWHERE);
      }
    },
    LINE {
      @Override
      List<Office> offices(Map<String, String> fields) {
        return prose(List.of(String.join(" ", said(fields))), SectionKind.CONTACT);
      }
    },
    BLOCK {
      @Override
      List<Office> offices(Map<String, String> fields) {
        return prose(said(fields), SectionKind.LOCATION);
      }
    };

    abstract List<Office> offices(Map<String, String> fields);
  }

  private static List<String> said(Map<String, String> fields) {
    List<String> said = new ArrayList<>();
    fields.forEach((label, value) -> said.add(label.equals("单位名称") ? value : label + "：" + value));
    return said;
  }

  private static List<Office> prose(List<String> said, SectionKind kind) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String line : said) {
      lines.add(new Line(Text.of(line, start), 0));
      start += line.length() + 1;
    }
    return PROSE.offices(lines, Set.of(kind), Locality.NOWHERE);
  }

  private static Sheet sheet(List<List<String>> rows) {
    List<Placed> cells = new ArrayList<>();
    int offset = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String words = rows.get(row).get(column);
        Span span = new Span(offset, offset + words.length(), 1, OptionalInt.empty());
        cells.add(new Placed(new Cell(row, column, 1, 1, words, span), Text.of(words, offset)));
        offset += words.length() + 1;
      }
    }
    Span all = new Span(0, offset, 1, OptionalInt.empty());
    List<Cell> plain = cells.stream().map(Placed::cell).toList();
    return new Sheet(new Table("tb1", "", 0, rows.get(0).size(), plain, all), cells);
  }

  /** The labels of one office around the label that is asked, each with its value. */
  private static Map<String, String> around(String label, Set<OfficeField> fields, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    if (!fields.equals(Set.of(OfficeField.NAME))) {
      all.put("单位名称", OFFICE);
    }
    all.put(label, value);
    boolean dials = fields.contains(OfficeField.PHONES) || fields.contains(OfficeField.SUPERVISION);
    if (dials && !fields.contains(OfficeField.ADDRESS)) {
      all.put("办公地址", "文化街5号");
    } else if (!dials) {
      all.put("咨询电话", "82745302");
    }
    return all;
  }

  /** What the label announces; an office's name in front of other words is the office's own. */
  private static Set<OfficeField> stated(Set<OfficeField> fields) {
    Set<OfficeField> stated = EnumSet.copyOf(fields);
    if (fields.size() > 1) {
      stated.remove(OfficeField.NAME);
    }
    return stated;
  }

  private static String value(Set<OfficeField> fields) {
    return String.join(" ", stated(fields).stream().map(VALUES::get).toList());
  }

  private static String faults(Layout layout, String label, Set<OfficeField> fields) {
    List<Office> offices = layout.offices(around(label, fields, value(fields)));
    if (offices.size() != 1) {
      return offices.size() + " offices " + offices.stream().map(o -> shown(o)).toList();
    }
    Office office = offices.get(0);
    boolean named = office.get(OfficeField.NAME).chars().startsWith(OFFICE);
    boolean stated =
        stated(fields).stream()
            .filter(field -> field != OfficeField.SERIAL)
            .allMatch(field -> office.get(field.whole()).chars().contains(VALUES.get(field)));
    return named && stated ? "" : shown(office);
  }

  private static String shown(Office office) {
    return office.fields().toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelMeansTheSame(Layout layout) {
    assertEquals("", faults(layout, LabelRows.of("labels.tsv"), ""));
  }

  @ParameterizedTest
  @EnumSource
  void everyEndingIsALabelByItself(Layout layout) {
    Map<String, Set<OfficeField>> endings = LabelRows.of("label-endings.tsv");
    endings.keySet().removeAll(LabelRows.of("labels.tsv").keySet());
    assertEquals("", faults(layout, endings, ""));
  }

  /** Labels that the tables do not know are read by their endings. */
  @ParameterizedTest
  @EnumSource
  void everyEndingIsReadBehindOtherWords(Layout layout) {
    Map<String, Set<OfficeField>> endings = LabelRows.of("label-endings.tsv");
    endings.values().removeIf(fields -> !Collections.disjoint(fields, NEVER_QUALIFIED));
    endings.keySet().removeIf(ending -> ending.endsWith("线"));
    assertEquals("", faults(layout, endings, "惠民"));
  }

  private static String faults(Layout layout, Map<String, Set<OfficeField>> labels, String before) {
    List<String> wrong = new ArrayList<>();
    labels.forEach(
        (label, fields) -> {
          String fault = faults(layout, before + label, fields);
          if (!fault.isEmpty()) {
            wrong.add(fields + " " + before + label + ": " + fault);
          }
        });
    return String.join("\n", wrong);
  }
}
