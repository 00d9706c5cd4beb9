package zhinan.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same records in every layout that guides print, for each kind of value. */
final class TableLayoutsTest {
  /** A kind of value: the heads of its columns, what they mean, and four records. */
  private record Kind(String name, List<String> heads, List<String> roles, String records) {
    List<List<String>> rows() {
      return records.lines().map(line -> List.of(line.split(" ", -1))).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private record Layout(String name, Function<Kind, List<String>> drawing) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "offices",
              List.of("单位", "地址", "电话"),
              List.of("name", "address", "phone"),
              "城东窗口 青松路12号 83600001\n城西窗口 白桦街3号 83600002\n城南窗口 红枫路8号 83600003\n城北窗口 红枫路8号 83600004"),
          new Kind(
              "papers",
              List.of("材料名称", "份数", "来源"),
              List.of("paper", "count", "issuer"),
              "申请表 1 窗口领取\n身份证 2 公安机关\n户口簿 1 公安机关\n照片 3 公安机关"),
          new Kind(
              "limits",
              List.of("情形", "法定时限", "承诺时限"),
              List.of("case", "statutory", "promised"),
              "新办 20日 5日\n变更 10日 3日\n延续 10日 2日\n注销 5日 2日"),
          new Kind(
              "fees",
              List.of("收费项目", "收费标准", "收费依据"),
              List.of("item", "price", "basis"),
              "工本费 10元 甲文\n补领费 20元 乙文\n评审费 300元 丙文\n检验费 40元 丙文"));

  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("upright", kind -> table(kind.heads(), kind.rows())),
          new Layout("caption", kind -> with(table(kind.heads(), kind.rows()), 0, "| 一览表 «1x3» |")),
          new Layout(
              "two captions",
              kind ->
                  with(
                      with(table(kind.heads(), kind.rows()), 0, "| 一览表 «1x3» |"),
                      1,
                      "| 二〇二六年版 «1x3» |")),
          new Layout(
              "head again", kind -> with(table(kind.heads(), kind.rows()), 3, row(kind.heads()))),
          new Layout(
              "a line in the middle",
              kind -> with(table(kind.heads(), kind.rows()), 3, "| 注意下列 «1x3» |")),
          new Layout("turned", kind -> turned(kind)),
          new Layout("two to a row", kind -> side(kind, 2)),
          new Layout("three to a row", kind -> side(kind, 3)),
          new Layout("four to a row", kind -> side(kind, 4)),
          new Layout("labels in front, a record each two columns", kind -> labelled(kind)),
          new Layout("同上 for what repeats", kind -> ditto(kind, "同上")),
          new Layout("〃 for what repeats", kind -> ditto(kind, " 〃 ")),
          new Layout("merged cells for what repeats", kind -> merged(kind)),
          new Layout("head of two levels", kind -> twoLevels(kind)),
          new Layout(
              "long words in brackets",
              kind ->
                  table(
                      kind.heads().stream().map(head -> head + "（以窗口当日公布的为准，有变动时另行通知申请人）").toList(),
                      kind.rows())),
          new Layout(
              "blanks in heads",
              kind ->
                  table(
                      kind.heads().stream().map(head -> String.join("　", head.split(""))).toList(),
                      kind.rows())));

  static Stream<Arguments> cases() {
    return KINDS.stream()
        .flatMap(kind -> LAYOUTS.stream().map(layout -> Arguments.of(kind, layout)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void recordsAreTheSameInEveryLayout(Kind kind, Layout layout) {
    List<String> drawing = layout.drawing().apply(kind);
    DataTable<String> table = DataTable.of(DrawnGrid.of(drawing), new SampleHeads());
    List<List<String>> read =
        table.rows().stream()
            .map(row -> kind.roles().stream().map(role -> row.text(role).chars()).toList())
            .toList();
    assertEquals(kind.rows(), read, () -> String.join("\n", drawing));
    assertEquals(List.of(), table.doubts());
  }

  /** Nothing is known of the columns then, and the table says so. */
  @ParameterizedTest
  @MethodSource("kinds")
  void tableWithoutAHeadKeepsItsRowsAndSaysSo(Kind kind) {
    DataTable<String> table =
        DataTable.of(
            DrawnGrid.of(kind.rows().stream().map(TableLayoutsTest::row).toList()),
            new SampleHeads());
    assertEquals(4, table.rows().size());
    assertEquals(
        List.of(TableDoubt.What.NO_HEAD), table.doubts().stream().map(TableDoubt::what).toList());
  }

  static List<Kind> kinds() {
    return KINDS;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<String> table(List<String> heads, List<List<String>> rows) {
    List<String> drawing = new ArrayList<>(List.of(row(heads)));
    rows.forEach(row -> drawing.add(row(row)));
    return drawing;
  }

  private static List<String> with(List<String> drawing, int at, String line) {
    List<String> more = new ArrayList<>(drawing);
    more.add(at, line);
    return more;
  }

  private static List<String> turned(Kind kind) {
    List<String> drawing = new ArrayList<>();
    for (int i = 0; i < kind.heads().size(); i++) {
      List<String> cells = new ArrayList<>(List.of(kind.heads().get(i)));
      for (List<String> record : kind.rows()) {
        cells.add(record.get(i));
      }
      drawing.add(row(cells));
    }
    return drawing;
  }

  private static List<String> side(Kind kind, int records) {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      heads.addAll(kind.heads());
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (List<String> record : kind.rows()) {
      open.addAll(record);
      if (open.size() == heads.size()) {
        rows.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      while (open.size() < heads.size()) {
        open.add("");
      }
      rows.add(open);
    }
    return table(heads, rows);
  }

  private static List<String> labelled(Kind kind) {
    List<String> drawing = new ArrayList<>();
    for (int i = 0; i < kind.heads().size(); i++) {
      List<String> cells = new ArrayList<>();
      for (List<String> record : kind.rows()) {
        cells.add(kind.heads().get(i));
        cells.add(record.get(i));
      }
      drawing.add(row(cells));
    }
    return drawing;
  }

  private static List<String> ditto(Kind kind, String word) {
    List<List<String>> rows = new ArrayList<>();
    List<String> before = List.of();
    for (List<String> record : kind.rows()) {
      List<String> cells = new ArrayList<>(record);
      for (int i = 1; i < cells.size() && !before.isEmpty(); i++) {
        cells.set(i, before.get(i).equals(record.get(i)) ? word : record.get(i));
      }
      rows.add(cells);
      before = record;
    }
    return table(kind.heads(), rows);
  }

  private static List<String> merged(Kind kind) {
    List<String> drawing = new ArrayList<>(List.of(row(kind.heads())));
    List<List<String>> rows = kind.rows();
    for (int at = 0; at < rows.size(); at++) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < rows.get(at).size(); i++) {
        String cell = rows.get(at).get(i);
        if (at > 0 && i > 0 && rows.get(at - 1).get(i).equals(cell)) {
          continue;
        }
        int height = 1;
        while (i > 0 && at + height < rows.size() && rows.get(at + height).get(i).equals(cell)) {
          height++;
        }
        cells.add(height > 1 ? cell + " «" + height + "x1»" : cell);
      }
      drawing.add(row(cells));
    }
    return drawing;
  }

  private static List<String> twoLevels(Kind kind) {
    List<String> drawing =
        new ArrayList<>(
            List.of(
                "| " + kind.heads().get(0) + " «2x1» | 公开事项 «1x2» |",
                row(kind.heads().subList(1, kind.heads().size()))));
    kind.rows().forEach(record -> drawing.add(row(record)));
    return drawing;
  }
}
