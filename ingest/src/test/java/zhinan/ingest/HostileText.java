package zhinan.ingest;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no editor writes, each as long as is asked for, about {@code size} characters. */
enum HostileText {
  ONE_LINE(size -> "办理".repeat(size / 2)),
  ONE_LABELLED_LINE(size -> "1、" + "办理材料".repeat(size / 4)),
  ONE_LINE_OF_SENTENCES(size -> "所需材料：" + "带户口簿。".repeat(size / 5)),
  ONE_LINE_OF_HEADINGS(size -> "所需材料：户口簿。办理时限：当日。".repeat(size / 16)),
  ONE_LINE_OF_COUNTED_HEADINGS(
      size -> numbered(size / 9, i -> (i + 1) + "、" + (i % 2 == 0 ? "申请条件" : "申请材料") + "：无；")),
  ONE_LINE_OF_UNKNOWN_HEADINGS(
      size -> numbered(size / 16, i -> "失业登记表单换发" + han(i % 9000) + "办" + han(i / 9000) + "：无。")),
  ONE_LINE_OF_NUMBERS(size -> "1 ".repeat(size / 2)),
  ONE_LINE_OF_OPEN_NUMBERS(size -> "（一 ".repeat(size / 3)),
  ONE_TITLE_OF_CLAUSES(size -> "1、" + "材料和时限、".repeat(size / 6)),
  ONE_TITLE_OF_BRACKETS(size -> "1、材料" + "(a)".repeat(size / 3)),
  ONE_TITLE_OF_OPEN_BRACKETS(size -> "一、材料" + "（".repeat(size)),
  EMPTY_CELLS(size -> "办\n" + "\t\n".repeat(size / 2)),
  CELLS_WITHOUT_ROWS(size -> "\t窗口\n".repeat(size / 4)),
  CELLS_IN_ONE_LONG_ROW(size -> "\t甲\n\n\t乙\n\n\t丙\n\n" + "\t窗口\n".repeat(size / 4)),
  CELL_WITH_LINES_OF_BLANKS(size -> "\t窗口\n" + "  \n".repeat(size / 3) + "办理\n"),
  CELL_THAT_GOES_ON(size -> "\t窗口\n\n" + "一号楼\n \n".repeat(size / 6)),
  LABELS_ALONE(size -> numbered(size / 5, i -> i % 400 + 1 + "、\n")),
  CHINESE_LABELS(size -> "一、".repeat(size / 2)),
  CHINESE_LABELS_ALONE(size -> "一、\n".repeat(size / 3)),
  NESTED_BRACKETS(size -> "【".repeat(size)),
  LINES_OF_BRACKETS(size -> "【【【\n".repeat(size / 4)),
  COLONS(size -> "：".repeat(size)),
  LINES_OF_COLONS(size -> "所需材料：：：\n".repeat(size / 8)),
  SAME_MATTERS(size -> numbered(size / 24, i -> "事项" + (i % 400 + 1) + "：户口登记\n1.所需材料：户口簿\n")),
  MATTERS_WITHOUT_THE_WORD(size -> "事项1：登记\n1.材料：无\n" + "4；登记\n1.所需材料：无\n".repeat(size / 14)),
  NAMED_MATTERS(size -> "事项名称：\n户口登记\n".repeat(size / 11)),
  ONE_MATTER_OF_ITEMS(size -> "事项1：登记\n1.办理条件\n" + "1.所需材料\n".repeat(size / 7)),
  ONE_MATTER_OF_BARE_HEADINGS(
      size -> "事项1：登记\n1.所需材料：无\n2.办理时限：无\n" + "所需材料\n办理时限\n".repeat(size / 10)),
  HEADINGS_WITHOUT_MATTERS(size -> "所需材料：\n办理时限：\n办理流程：\n".repeat(size / 18)),
  PARTS_WITHOUT_END(size -> "事项1：登记\n" + "（一）改签\n1.所需材料\n2.办理时限\n".repeat(size / 22)),
  OFFICES_BEHIND_THE_LAST_MATTER(
      size ->
          numbered(3, i -> "事项" + (i + 1) + "：登记" + i + "\n1.所需材料：无\n2.办理时限：无\n")
              + "咨询电话：无\n办理地点：无\n".repeat(size / 14)),
  GROUPS_WITH_OFFICES(
      size ->
          numbered(
              size / 60, i -> "第" + (i % 99 + 1) + "章 登记类\n事项1：登记\n1.所需材料：无\n2.办理时限：无\n咨询电话：无\n")),
  FRAMED_TITLES(size -> numbered(size / 8, i -> "——" + han(i % 9000) + "办——\n")),
  GROUPS_WITHOUT_MATTERS(size -> numbered(size / 5, i -> han(i) + "\n") + "事项1：登记\n1.材料：无\n"),
  OUTLINED_LINES(size -> numbered(size / 12, i -> "# " + han(i) + "\n## 事项：\n") + "### 事项1：登记\n"),
  DIGITS(size -> "7".repeat(size)),
  LINES_OF_DIGITS(size -> numbered(size / 6, i -> i % 9999 + "\n")),
  SAME_PAGE_NUMBERS(size -> "第4页\n".repeat(size / 4)),
  PAGE_NUMBERS(size -> numbered(size / 8, i -> "- " + i % 9999 + " -\n")),
  PAGE_NUMBERS_AND_LINKS(size -> numbered(size / 30, i -> "http://a.cn/" + i + "\n- 3 -\n办理\n")),
  ONE_LINK(size -> "http://" + "a/".repeat(size / 2)),
  LINKS_IN_A_LINE(size -> "http://".repeat(size / 7) + "网"),
  LINKS_CUT_AT_EACH_LINE(
      size -> "http://a.gov.cn/\n" + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(size / 37)),
  LINKS_WITH_ODD_LINE_ENDS(size -> "http://a\n" + "%".repeat(size) + "\u2028办\n"),
  FULL_LINES(size -> "经办机构收到申请之后应当核对材料是否齐全并且告知需要补正的内容\n".repeat(size / 31)),
  FULL_LATIN_LINES(
      size ->
          "please bring your passport and the old card with you to the counter\n"
              .repeat(size / 68)),
  DOTS(size -> ".".repeat(size)),
  SPACED_DOTS(size -> ". ".repeat(size / 2)),
  DOTTED_LINES(size -> "登记........3\n".repeat(size / 12)),
  FIELD_CODES(size -> "SHAPE " + "\\* MERGEFORMAT".repeat(size / 14) + "办"),
  PICTURES(size -> "[image: " + "[image:".repeat(size / 7)),
  COMMENTS(size -> "<!--" + "-->".repeat(size / 3) + "办"),
  HASHES(size -> "#".repeat(size)),
  BLANKS_BETWEEN_WORDS(size -> "所需材料：" + "  无".repeat(size / 3)),
  EMPTY_LINES(size -> "办理" + "\n".repeat(size) + "办理"),
  WIDE_GAPS(size -> "受理\n\n\n\n\n".repeat(size / 7)),
  COMBINING_MARKS(size -> "é\u0301\u0302".repeat(size / 3)),
  RIGHT_TO_LEFT(size -> "\u202eطلب\u202c 1. ".repeat(size / 9)),
  PRIVATE_USE(size -> "\ue000办\uf06c".repeat(size / 3)),
  CONTROLS(size -> controls().repeat(size / controls().length())),
  REPLACED_BYTES(size -> "\ufffd办".repeat(size / 2)),
  FORM_FEEDS(size -> "办\f".repeat(size / 2)),
  QUOTES(size -> "\"办\n".repeat(size / 3));

  private final IntFunction<String> text;

  HostileText(IntFunction<String> text) {
    this.text = text;
  }

  String of(int size) {
    return text.apply(size);
  }

  private static String numbered(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, Math.max(1, count))
        .mapToObj(line)
        .collect(Collectors.joining());
  }

  /** Four Chinese characters that are another word for each number. */
  private static String han(int number) {
    char[] word = new char[4];
    for (int i = 0, rest = number; i < word.length; i++, rest /= 1000) {
      word[i] = (char) (0x4e00 + rest % 1000);
    }
    return new String(word);
  }

  private static String controls() {
    char[] all = new char[0xa0];
    for (char c = 1; c < all.length; c++) {
      all[c] = c;
    }
    return new String(all).substring(1).replace("\n", "") + "办理材料\n";
  }
}
