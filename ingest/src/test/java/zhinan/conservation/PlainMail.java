package zhinan.conservation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The pages of a saved web archive (MHTML). */
final class PlainMail {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\s;]+)\"?");

  private PlainMail() {}

  static List<String> pages(byte[] bytes) throws IOException {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(mail);
    List<String> words = new ArrayList<>();
    if (!boundary.find()) {
      words.addAll(page(mail));
      return words;
    }
    for (String part : mail.split("\\r?\\n--" + Pattern.quote(boundary.group(1)))) {
      words.addAll(page(part));
    }
    return words;
  }

  private static List<String> page(String part) throws IOException {
    String[] halves = part.split("\\r?\\n\\r?\\n", 2);
    String head = halves[0].toLowerCase(Locale.ROOT).replaceAll("\\r?\\n[ \\t]+", " ");
    if (halves.length < 2 || !head.matches("(?s).*content-type:\\s*text/html.*")) {
      return List.of();
    }
    byte[] body = halves[1].getBytes(StandardCharsets.ISO_8859_1);
    if (head.contains("base64")) {
      body = Base64.getMimeDecoder().decode(body);
    } else if (head.contains("quoted-printable")) {
      body = unquoted(body);
    }
    Matcher charset = Pattern.compile("charset=\"?([^\"\\s;]+)").matcher(head);
    return PlainExtractor.page(
        Jsoup.parse(new ByteArrayInputStream(body), charset.find() ? charset.group(1) : null, "")
            .outerHtml());
  }

  private static byte[] unquoted(byte[] body) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    String text = new String(body, StandardCharsets.ISO_8859_1).replaceAll("=[ \\t]*\\r?\\n", "");
    for (int i = 0; i < text.length(); i++) {
      boolean coded = text.startsWith("=", i) && text.substring(i).matches("(?s)=[0-9A-Fa-f]{2}.*");
      plain.write(coded ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
      i += coded ? 2 : 0;
    }
    return plain.toByteArray();
  }
}
