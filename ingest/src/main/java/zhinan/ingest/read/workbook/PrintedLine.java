package zhinan.ingest.read.workbook;

/**
 * The words of what is printed above and below the pages of a sheet, without the codes for fonts,
 * page numbers and the like (ECMA-376 part 1, 18.3.1.46). Example: {@code &C&"宋体"第&P页} is {@code
 * 第页}.
 */
final class PrintedLine {
  private PrintedLine() {}

  static String words(String line) {
    return line.replaceAll("&\"[^\"]*\"|&K[0-9A-Fa-f]{6}|&[0-9]{1,3}|&[LCR]", " ")
        .replace("&&", "\u0000")
        .replaceAll("&[A-Za-z+\\-]", "")
        .replace('\u0000', '&')
        .strip();
  }
}
