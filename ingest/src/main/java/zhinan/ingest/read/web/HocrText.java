package zhinan.ingest.read.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import zhinan.ingest.document.LineColumns;

/**
 * The lines of recognized text in hOCR, a page of HTML that says where each line and word of a
 * picture stands. Pages are parted by form feeds. Only static functions without state.
 *
 * <p>Example: {@code <span class="ocr_line"><span class="ocrx_word">办</span> <span
 * class="ocrx_word">理</span></span>} is the line {@code 办理}.
 */
public final class HocrText {
  private HocrText() {}

  /** Whether a page of HTML is recognized text. */
  public static boolean isHocr(String page) {
    return page.contains("ocr_page") && page.contains("ocr_line");
  }

  /** The lines of all pages. */
  public static String lines(String page) {
    List<String> pages = new ArrayList<>();
    for (Element one : Jsoup.parse(page).getElementsByClass("ocr_page")) {
      StringBuilder lines = new StringBuilder();
      for (Element line :
          one.select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocrx_line")) {
        lines.append(joined(List.of(line.text().split(" ")))).append('\n');
      }
      pages.add(lines.toString());
    }
    return String.join("\f", pages);
  }

  /** Words of a line; between Chinese characters a recognizer's blanks mean nothing. */
  public static String joined(List<String> words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      boolean gap =
          !line.isEmpty()
              && !word.isEmpty()
              && !LineColumns.isWide(line.charAt(line.length() - 1))
              && !LineColumns.isWide(word.charAt(0));
      line.append(gap ? " " : "").append(word);
    }
    return line.toString();
  }
}
