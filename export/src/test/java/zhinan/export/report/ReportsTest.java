package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import zhinan.export.AnyConversion;
import zhinan.export.Guides;
import zhinan.export.ValuedGuide;
import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;
import zhinan.model.Verdict;

class ReportsTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b[^>]*?(/?)>");
  private static final List<String> VOID = List.of("meta", "input");

  @Test
  void tellsTheIdentityOfTheSource() throws IOException {
    String page = page(ValuedGuide.conversion());
    assertTrue(page.contains("云水.pdf"));
    assertTrue(page.contains("123,456"));
    assertTrue(page.contains("0123456789abcdef".repeat(4)));
    assertTrue(page.contains("application/pdf"));
  }

  @Test
  void tellsTheVerdictWithItsReasonsInFront() throws IOException {
    Assessment assessment =
        new Assessment(
            Verdict.NOT_A_GUIDE,
            0.87,
            List.of(
                new Assessment.Reason("placeholders", "7 of 10 lines hold a placeholder"),
                new Assessment.Reason("new-code", "a <reason> of a later version")),
            Optional.empty());
    String page = page(ValuedGuide.conversion().with(assessment));
    String verdict = section(page, "<section id=\"verdict\">", "</section>");
    assertTrue(page.indexOf(verdict) < page.indexOf("<section id=\"identity\">"));
    String words = verdict.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertTrue(words.contains("不是办事指南 No service guide NOT_A_GUIDE"), words);
    assertTrue(words.contains("0.87"), words);
    assertTrue(words.contains("占位符 placeholders placeholders 7 of 10 lines hold"), words);
    assertTrue(words.contains("new-code a &lt;reason&gt; of a later version"), words);
  }

  @Test
  void theSumOfTheLedgerAddsUpOnThePage() throws IOException {
    Conversion varied = Guides.varied();
    String sum = section(page(varied), "<p class=\"sum\">", "</p>").replaceAll("<[^>]*>", " ");
    List<Integer> numbers =
        Pattern.compile("\\d[\\d,]*")
            .matcher(sum)
            .results()
            .map(found -> Integer.valueOf(found.group().replace(",", "")))
            .toList();
    assertEquals(varied.text().length(), numbers.get(0));
    assertEquals(numbers.get(0), numbers.get(1) + numbers.get(2) + numbers.get(3));
  }

  @Test
  void everyValueAndNoticeHasARow() throws IOException {
    String page = page(ValuedGuide.conversion());
    assertEquals(ValuedGuide.conversion().notices().size(), count(page, "data-severity="));
    assertTrue(page.contains("tel:+86"), "no phone");
  }

  @Test
  void asksNoNetwork() throws IOException {
    String page = page(Guides.varied());
    assertFalse(Pattern.compile("(src|href)=\"(?!#)|url\\((?!#)|@import").matcher(page).find());
  }

  @Test
  void hasNothingButTheDocumentsOwnWordsForATextThatIsTooLong() throws IOException {
    String text = "办".repeat(SourceText.MOST_CHARACTERS + 1);
    Ledger.Entry entry = new Ledger.Entry(0, text.length(), Disposition.KEPT, "guide");
    Conversion tooLong =
        new Conversion(
            Guides.empty().guide(), text, new Ledger(text.length(), List.of(entry)), List.of());
    String page = page(tooLong);
    assertTrue(page.contains("source.txt"));
    assertTrue(page.length() < 100_000, "page of " + page.length());
    assertFalse(page.contains("href=\"#L"));
  }

  @Property(tries = 60)
  void closesWhatItOpensWhateverTheWords(@ForAll("conversions") Conversion conversion)
      throws IOException {
    String page = page(conversion).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    ArrayDeque<String> open = new ArrayDeque<>();
    TAG.matcher(page)
        .results()
        .filter(tag -> !VOID.contains(tag.group(2)) && tag.group(3).isEmpty())
        .forEach(
            tag -> {
              if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
              } else {
                assertEquals(open.pop(), tag.group(2));
              }
            });
    assertEquals(List.of(), List.copyOf(open));
  }

  @Provide
  Arbitrary<Conversion> conversions() {
    return AnyConversion.conversions();
  }

  private static String page(Conversion conversion) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Reports(Language.ZH).write(conversion, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String section(String page, String from, String to) {
    int start = page.indexOf(from);
    return page.substring(start, page.indexOf(to, start));
  }

  private static int count(String page, String words) {
    return page.split(Pattern.quote(words), -1).length - 1;
  }
}
