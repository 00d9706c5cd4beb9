package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import zhinan.export.Guides;
import zhinan.export.HostileGuide;
import zhinan.export.ValuedGuide;

/** {@code report.html} as a person meets it. */
final class ConversionReportInChromiumTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;
  private static final String ROWS = ".rows > tr";

  @TempDir private static Path temp;
  private static Chromium chromium;
  private static Path valued;

  /** Before each and not before all, so that each test is told as skipped where it can't run. */
  @BeforeEach
  void start() throws IOException {
    if (chromium != null) {
      return;
    }
    chromium = Chromium.start();
    valued = Pages.report(temp, "valued.html", ValuedGuide.conversion());
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void searchesInAllRowsAndOpensTheListsThatHaveFinds() {
    chromium.open(valued, DESKTOP);
    String all = chromium.find("#all").getText();
    assertEquals(all, chromium.find("#shown").getText());
    chromium.find("#search").sendKeys("TEL: 5550101");
    chromium.waitUntil(() -> !chromium.find("#shown").getText().equals(all));
    long shown = Long.parseLong(chromium.find("#shown").getText());
    assertTrue(shown > 0, "nothing found");
    assertEquals(shown, chromium.visible(ROWS));
    assertTrue(chromium.find("details.group[open] tr:not([hidden]) .words").isDisplayed());
    chromium.find("button[type=reset]").click();
    chromium.waitUntil(() -> chromium.find("#shown").getText().equals(all));
    assertEquals(0, chromium.visible("details.group .rows > tr"));
  }

  @Test
  void findsWordsWhateverTheirWidth() {
    chromium.open(valued, DESKTOP);
    chromium.find("#search").sendKeys("ｓｅｃｔｉｏｎ　６");
    chromium.waitUntil(() -> chromium.find("#shown").getText().equals("1"));
    assertEquals(1, chromium.visible("#notices .rows > tr"));
  }

  @Test
  void filtersBySeverityFieldStageAndTheme() {
    chromium.open(valued, DESKTOP);
    select("severity", "WARNING");
    assertEquals(chromium.all("[data-severity=WARNING]").size(), chromium.visible(ROWS));
    chromium.find("button[type=reset]").click();
    select("field", "fee");
    assertEquals(chromium.all("[data-field=fee]").size(), chromium.visible(ROWS));
    select("stage", "出生阶段");
    assertEquals(chromium.all("[data-field=fee][data-stage=出生阶段]").size(), chromium.visible(ROWS));
    select("field", "");
    select("theme", "生育");
    assertEquals(chromium.all("tr[data-stage=出生阶段][data-theme=生育]").size(), chromium.visible(ROWS));
  }

  @Test
  void leadsFromARowToItsLineInTheSource() {
    chromium.open(valued, DESKTOP);
    chromium.find("#notices .place a").click();
    chromium.waitUntil(() -> chromium.find("li:target").isDisplayed());
    assertTrue(chromium.find("li:target").getText().contains("领取证明"));
    assertTrue(
        (boolean)
            chromium.run(
                "const r = document.querySelector('li:target').getBoundingClientRect();"
                    + "return r.top >= 0 && r.top < innerHeight"));
  }

  @Test
  void leadsNowhereThatIsNotOnThePage() throws IOException {
    chromium.open(Pages.report(temp, "bare.html", Guides.varied()), DESKTOP);
    assertEquals(
        List.of(),
        chromium.run(
            "return Array.from(document.links).map(a => a.getAttribute('href'))"
                + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))"));
  }

  @Test
  void switchesItsLanguage() {
    chromium.open(valued, DESKTOP);
    assertEquals("zh-CN", chromium.find("html").getDomAttribute("lang"));
    assertTrue(chromium.find("h1").getText().startsWith("转换报告"));
    chromium.find("#language-en").click();
    assertEquals("en", chromium.find("html").getDomAttribute("lang"));
    assertTrue(chromium.find("h1").getText().startsWith("Conversion report"));
    assertEquals(0, chromium.visible(".zh"));
    chromium.find("#language-zh").click();
    assertEquals("zh-CN", chromium.find("html").getDomAttribute("lang"));
    assertEquals(0, chromium.visible(".en"));
  }

  @Test
  void readsWithoutScripts() {
    chromium.openWithoutScripts(valued);
    assertFalse(chromium.find("#filters").isDisplayed());
    assertFalse(chromium.find("#print").isDisplayed());
    assertEquals(
        chromium.all("#notices .rows > tr").size(), chromium.visible("#notices .rows > tr"));
    chromium.find("#language-en").click();
    assertTrue(chromium.find("h1").getText().startsWith("Conversion report"));
    chromium.find("details.group > summary").click();
    assertTrue(chromium.find("details.group .rows > tr").isDisplayed());
    chromium.open(valued, DESKTOP);
  }

  @Test
  void printsWhatIsFoldedAway() {
    chromium.open(valued, DESKTOP);
    int rows = chromium.all(ROWS).size();
    assertTrue(chromium.visible(ROWS) < rows);
    chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertEquals(rows, chromium.visible(ROWS));
    assertEquals(chromium.all("#text li").size(), chromium.visible("#text li"));
    assertEquals(0, chromium.visible("#filters, .tools, nav a"));
    Map<String, Object> pdf =
        chromium.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", true));
    byte[] bytes = Base64.getDecoder().decode((String) pdf.get("data"));
    assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
  }

  @Test
  void opensFoldsForThePrinterAndClosesThemBehindIt() {
    chromium.open(valued, DESKTOP);
    int folds = chromium.all("details").size();
    chromium.run("window.dispatchEvent(new Event('beforeprint'))");
    assertEquals(folds, chromium.all("details[open]").size());
    chromium.run("window.dispatchEvent(new Event('afterprint'))");
    assertEquals(0, chromium.all("details[open]").size());
  }

  @Test
  void fitsAPhone() throws IOException {
    for (Path page : List.of(valued, hostile())) {
      chromium.open(page, PHONE);
      chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertEquals(List.of(), chromium.tooWide());
    }
  }

  @Test
  void worksByKeyboard() {
    chromium.open(valued, DESKTOP);
    chromium.find("body").sendKeys(Keys.TAB);
    assertEquals("skip", chromium.run("return document.activeElement.className"));
    for (int i = 0; i < 3; i++) {
      assertEquals(
          true,
          chromium.run(
              "const s = getComputedStyle(document.activeElement);"
                  + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"));
      chromium.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    }
    chromium.run("document.querySelector('details.group > summary').focus()");
    chromium.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertTrue(chromium.find("details.group .rows > tr").isDisplayed());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesOfAccessibility(Language language) throws IOException {
    Path page = Pages.report(temp, language + ".html", ValuedGuide.conversion(), language);
    chromium.open(page, DESKTOP);
    chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertEquals(List.of(), chromium.barriers());
  }

  @Test
  void hostileWordsAreInert() throws IOException {
    chromium.open(hostile(), DESKTOP);
    chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertNull(chromium.run("return window.owned"));
    assertEquals(List.of(), chromium.intruders());
    String text = (String) chromium.run("return document.querySelector('#text').textContent");
    for (String words : HostileGuide.WORDS) {
      assertTrue(text.contains(VisibleOutput.visible(words)), words);
    }
  }

  @Test
  void complainsOfNothing() throws IOException {
    chromium.complaints();
    for (Path page : List.of(valued, hostile())) {
      chromium.open(page, DESKTOP);
      chromium.find("#search").sendKeys("a");
      chromium.find("#language-en").click();
      chromium.find("nav a").click();
    }
    assertEquals(List.of(), chromium.complaints());
  }

  private static Path hostile() throws IOException {
    return Pages.report(temp, "hostile.html", HostileGuide.conversion());
  }

  private static void select(String filter, String value) {
    new Select(chromium.find("select[data-filter=" + filter + "]")).selectByValue(value);
  }
}
