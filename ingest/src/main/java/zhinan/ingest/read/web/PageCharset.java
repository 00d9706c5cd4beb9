package zhinan.ingest.read.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.read.plain.TextCharset;

/**
 * The character set that a page says it is in: in a meta element, an XML declaration or the page
 * directive of its template. It is a witness and no more: pages in UTF-8 call themselves gbk.
 *
 * <p>Example: {@code <meta http-equiv="Content-Type" content="text/html; charset=gb2312">} says
 * GB18030, which holds GB2312. Stateless.
 */
final class PageCharset {
  /** Browsers look at 1,024 bytes; templates have their directives in front. */
  private static final int HEAD = 4096;

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml|%@)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private PageCharset() {}

  /** The first that it names of those that pages come in here; none where it names none. */
  static Set<TextCharset> said(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher said = SAID.matcher(head);
    while (said.find()) {
      Optional<TextCharset> known = TextCharset.named(said.group(1));
      if (known.isPresent()) {
        return Set.of(known.get());
      }
    }
    return Set.of();
  }
}
