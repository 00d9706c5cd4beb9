package zhinan.export;

import static zhinan.model.SectionKind.CONTACT;
import static zhinan.model.SectionKind.LOCATION;
import static zhinan.model.SectionKind.MATERIALS;
import static zhinan.model.SectionKind.NOTES;
import static zhinan.model.SectionKind.OTHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Table;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Matter;
import zhinan.model.Notice;
import zhinan.model.Part;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.model.Span;
import zhinan.model.Stage;
import zhinan.model.Theme;

/** Guides made by hand. */
public final class Guides {
  private Guides() {}

  /** No words, no nodes. */
  public static Conversion empty() {
    Guide guide =
        new Guide("", source("empty.txt"), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Conversion(guide, "", new Ledger(0, List.of()), List.of());
  }

  /** A bit of all that a guide can hold, on two pages. */
  public static Conversion varied() {
    Sheet sheet = new Sheet();
    sheet.page(1);
    List<Block> front = List.of(sheet.paragraph("云水县办事指南"));
    Matter loose = looseMatter(sheet);
    Theme theme = new Theme("t1", sheet.heading("", "", "户籍"), List.of(), List.of());
    Heading stageHeading = sheet.heading("一、", "一", "出生阶段");
    List<Block> preface = List.of(sheet.paragraph("本阶段共两项。"));
    Theme inner =
        new Theme("t2", sheet.heading("", "", "生育"), List.of(), List.of(matterWithParts(sheet)));
    Stage stage = new Stage("s1", stageHeading, preface, List.of(), List.of(inner));
    List<Block.Figure> figures = List.of(sheet.figure("申请 受理 办结"));
    Span furniture = sheet.line("- 2 -");
    Guide guide =
        new Guide(
            "云水县办事指南",
            source("云水.pdf"),
            front,
            List.of(loose),
            List.of(theme),
            List.of(stage),
            figures);
    return new Conversion(guide, sheet.text(), ledger(sheet, furniture), notices(loose, furniture));
  }

  private static Matter looseMatter(Sheet sheet) {
    Heading heading = sheet.heading("事项1：", "1", "领取证明");
    List<Block> body = List.of(sheet.paragraph("凭身份证领取。"));
    return new Matter("m1", heading, body, List.of(contacts(sheet)), List.of());
  }

  private static Section contacts(Sheet sheet) {
    Heading heading = sheet.heading("1.", "1", "办理地点及咨询电话");
    return new Section(
        "m1.1",
        heading,
        List.of(CONTACT, LOCATION),
        List.of(sheet.paragraph("详见下表："), offices(sheet)));
  }

  /**
   * A header of two levels: one cell over two rows, one over two columns; then a value for two
   * rows.
   */
  private static Table offices(Sheet sheet) {
    List<Cell> cells =
        List.of(
            cell(sheet, 0, 0, 2, 1, "窗口"),
            cell(sheet, 0, 1, 1, 2, "联系电话"),
            cell(sheet, 1, 1, 1, 1, "区号"),
            cell(sheet, 1, 2, 1, 1, "号码"),
            cell(sheet, 2, 0, 1, 1, "东门窗口"),
            cell(sheet, 2, 1, 2, 1, "0899"),
            cell(sheet, 2, 2, 1, 1, "5550101\n-5550102"),
            cell(sheet, 3, 0, 1, 1, ""),
            cell(sheet, 3, 2, 1, 1, "-303"));
    Span span = Sheet.over(cells.get(0).span(), cells.get(cells.size() - 1).span());
    return new Table("t1", "窗口一览表", 2, 3, cells, span);
  }

  private static Cell cell(
      Sheet sheet, int row, int column, int rowSpan, int columnSpan, String words) {
    return new Cell(row, column, rowSpan, columnSpan, words, sheet.line(words));
  }

  private static Matter matterWithParts(Sheet sheet) {
    sheet.page(2);
    Heading heading = sheet.heading("事项2：", "2", "生育登记, \"一孩\"");
    Section papers =
        new Section("m2.1", sheet.heading("1、", "1", "材料"), List.of(MATERIALS), papers(sheet));
    Section more =
        new Section(
            "m2.2",
            sheet.heading("2、", "2", "其他材料"),
            List.of(MATERIALS),
            List.of(sheet.paragraph("照片。")));
    Section nothing =
        new Section("m2.3", sheet.heading("3、", "3", "备注"), List.of(NOTES), List.of());
    return new Matter(
        "m2", heading, List.of(), List.of(papers, more, nothing), List.of(part(sheet)));
  }

  private static List<Block> papers(Sheet sheet) {
    Item first = sheet.item("①", "身份证；");
    Item second = sheet.item("②", "户口簿𠮷。");
    return List.of(
        new ItemList(List.of(first, second), Sheet.over(first.span(), second.span())),
        sheet.figure("材料示意"));
  }

  private static Part part(Sheet sheet) {
    Heading heading = sheet.heading("（一）", "一", "再生育");
    Section section =
        new Section(
            "m2.p1.1",
            sheet.heading("1、", "1", "去现场次数"),
            List.of(OTHER),
            List.of(sheet.paragraph("=1+1次")));
    return new Part("m2.p1", heading, List.of(), List.of(section));
  }

  private static Ledger ledger(Sheet sheet, Span furniture) {
    int length = sheet.text().length();
    return new Ledger(
        length,
        List.of(
            new Ledger.Entry(0, 8, Disposition.KEPT, Guide.ID),
            new Ledger.Entry(8, furniture.start() - 9, Disposition.KEPT, "m1"),
            new Ledger.Entry(furniture.start() - 9, furniture.start(), Disposition.MERGED, "m2"),
            new Ledger.Entry(furniture.start(), length, Disposition.DROPPED, "page-number")));
  }

  private static List<Notice> notices(Matter matter, Span furniture) {
    return List.of(
        new Notice(
            "n1",
            Severity.WARNING,
            "number-gap",
            "section 6 follows section 4; 5 is missing",
            matter.heading().span(),
            Optional.of("m1"),
            "事项1：领取证明"),
        new Notice("n2", Severity.INFO, "odd", "odd", furniture, Optional.empty(), "- 2 -"));
  }

  static Source source(String name) {
    return new Source(name, "application/pdf", 123_456, "0123456789abcdef".repeat(4), "pdf", "");
  }

  /**
   * As large as a city's guide: 253 matters, about 1,700 sections, 290,000 characters, 5,000 ledger
   * entries.
   */
  public static Conversion large() {
    Sheet sheet = new Sheet();
    List<Stage> stages = new ArrayList<>();
    int matters = 0;
    for (int s = 1; s <= 6; s++) {
      Heading heading = sheet.heading("", "", "阶段" + s);
      List<Theme> themes = new ArrayList<>();
      for (int t = 1; t <= 3; t++) {
        Heading title = sheet.heading("", "", "主题" + t);
        List<Matter> members = new ArrayList<>();
        for (int m = 0; m < 14; m++) {
          members.add(largeMatter(sheet, ++matters));
        }
        themes.add(new Theme("t" + (s * 3 + t), title, List.of(), members));
      }
      stages.add(new Stage("s" + s, heading, List.of(), List.of(), themes));
    }
    Guide guide =
        new Guide("大指南", source("大.txt"), List.of(), List.of(), List.of(), stages, List.of());
    return new Conversion(guide, sheet.text(), fineLedger(sheet.text().length()), List.of());
  }

  private static Matter largeMatter(Sheet sheet, int number) {
    Heading heading = sheet.heading("事项" + number + "：", "" + number, "第" + number + "件事");
    List<Section> sections = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      Heading title = sheet.heading(i + "、", "" + i, "要素" + i);
      List<Block> blocks = new ArrayList<>();
      blocks.add(sheet.paragraph("申请人应当按照规定到窗口提交材料并等待通知。".repeat(5)));
      if (i == 3) {
        blocks.addAll(papers(sheet));
      }
      if (i == 4 && number % 3 == 0) {
        blocks.add(largeTable(sheet, number));
      }
      SectionKind kind = SectionKind.values()[i];
      sections.add(new Section("m" + number + "." + i, title, List.of(kind), blocks));
    }
    return new Matter("m" + number, heading, List.of(), sections, List.of());
  }

  private static Table largeTable(Sheet sheet, int number) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < 15; row++) {
      for (int column = 0; column < 4; column++) {
        cells.add(cell(sheet, row, column, 1, 1, "云水路" + row + "号" + column));
      }
    }
    Span span = Sheet.over(cells.get(0).span(), cells.get(cells.size() - 1).span());
    return new Table("t" + number, "", 1, 4, cells, span);
  }

  private static Ledger fineLedger(int length) {
    List<Ledger.Entry> entries = new ArrayList<>();
    int step = length / 5_000;
    for (int start = 0; start < length; start += step) {
      Disposition way = entries.size() % 9 == 0 ? Disposition.DROPPED : Disposition.KEPT;
      entries.add(
          new Ledger.Entry(start, Math.min(length, start + step), way, "m" + entries.size()));
    }
    return new Ledger(length, entries);
  }
}
