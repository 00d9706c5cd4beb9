package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.support.ui.Select;
import zhinan.export.HostileGuide;

/** {@code diff.html} as a person meets it. */
final class ComparisonReportInChromiumTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;

  @TempDir private static Path temp;
  private static Chromium chromium;
  private static Path varied;
  private static Path hostile;

  /** Before each and not before all, so that each test is told as skipped where it can't run. */
  @BeforeEach
  void start() throws IOException {
    if (chromium != null) {
      return;
    }
    chromium = Chromium.start();
    varied = Pages.diff(temp, "varied.html", Editions.varied(), Language.ZH);
    hostile = Pages.diff(temp, "hostile.html", Editions.hostile(), Language.ZH);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void showsTheTotalsWithTheirArithmetic() {
    chromium.open(varied, DESKTOP);
    assertEquals("2 旧版事项 = 0 无改动 + 2 有改动 + 0 删去 ✓ 相符", chromium.find(".sum").getText());
  }

  @Test
  void showsBothEditionsSideBySideAndMarksWordsByMoreThanColour() {
    chromium.open(varied, DESKTOP);
    assertEquals("5个工作日", chromium.find("#c1 del").getText());
    assertEquals("8个工作日", chromium.find("#c1 ins").getText());
    assertEquals("line-through", chromium.find("del").getCssValue("text-decoration-line"));
    assertEquals("underline", chromium.find("ins").getCssValue("text-decoration-line"));
    assertEquals(
        List.of("\"−\"", "\"+\""),
        chromium.run(
            "return ['del', 'ins'].map(t =>"
                + "getComputedStyle(document.querySelector(t), '::before').content)"));
    List<?> tops =
        (List<?>)
            chromium.run(
                "return Array.from(document.querySelectorAll('#c1 .side'))"
                    + ".map(e => e.getBoundingClientRect().top)");
    assertEquals(tops.get(0), tops.get(1));
    assertTrue(chromium.find("#c2 .side").getText().contains("（无）"));
    assertEquals("身份证", chromium.find("#c2 ins").getText());
    assertEquals("说明", chromium.find("#c3 del").getText());
  }

  @Test
  void filtersByTypeClassFieldStageThemeAndBurden() {
    chromium.open(varied, DESKTOP);
    assertShown("substance", "SUBSTANTIVE", 3);
    assertShown("type", "VALUE_CHANGED", 2);
    assertShown("property", "MATERIAL", 1);
    assertShown("stage", "出生阶段", 2);
    assertShown("theme", "生育", 2);
    assertShown("burden", "MORE", 1);
  }

  @Test
  void searchesInChanges() {
    chromium.open(varied, DESKTOP);
    chromium.find("#search").sendKeys("8个工作日 rule.4");
    chromium.waitUntil(() -> chromium.visible("article.change") == 1);
    assertTrue(chromium.find("#c4").isDisplayed());
  }

  @Test
  void leadsFromAChangeToTheFullTextInBothEditions() {
    for (String edition : List.of("old-m2.1", "new-m2.1")) {
      chromium.open(varied, DESKTOP);
      chromium.find("#c1 a[href='#" + edition + "']").click();
      chromium.waitUntil(() -> chromium.find("[id='" + edition + "']").isDisplayed());
    }
  }

  @Test
  void leadsNowhereThatIsNotOnThePage() {
    for (Path page : List.of(varied, hostile)) {
      chromium.open(page, DESKTOP);
      assertEquals(
          List.of(),
          chromium.run(
              "return Array.from(document.links).map(a => a.getAttribute('href'))"
                  + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))"));
    }
  }

  @Test
  void readsWithoutScripts() {
    chromium.openWithoutScripts(varied);
    assertFalse(chromium.find("#filters").isDisplayed());
    assertEquals(5, chromium.visible("article.change"));
    chromium.find("#language-en").click();
    assertTrue(chromium.find("h1").getText().startsWith("Edition report"));
    chromium.find("details.matter > summary").click();
    assertTrue(chromium.find("details.matter .text").isDisplayed());
    chromium.open(varied, DESKTOP);
  }

  @Test
  void switchesTheLanguageOfListsToo() {
    chromium.open(varied, DESKTOP);
    assertTrue(chromium.find("#filter-substance").getText().contains("实质 (3)"));
    chromium.find("#language-en").click();
    assertTrue(chromium.find("#filter-substance").getText().contains("Substantive (3)"));
    assertEquals("en", chromium.find("html").getDomAttribute("lang"));
  }

  @Test
  void printsChangesAndFullTextsAndNoControls() {
    chromium.open(varied, DESKTOP);
    chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertEquals(5, chromium.visible("article.change"));
    assertEquals(chromium.all(".text").size(), chromium.visible(".text"));
    assertEquals(0, chromium.visible("#filters, .tools, nav a"));
    assertEquals("avoid-page", chromium.find("article.change").getCssValue("break-inside"));
  }

  @Test
  void fitsAPhoneWithTheEditionsBelowEachOther() {
    for (Path page : List.of(varied, hostile)) {
      chromium.open(page, PHONE);
      chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertEquals(List.of(), chromium.tooWide());
    }
    chromium.open(varied, PHONE);
    assertEquals(
        true,
        chromium.run(
            "const [a, b] = document.querySelectorAll('#c1 .side');"
                + "return b.getBoundingClientRect().top >= a.getBoundingClientRect().bottom"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheRulesOfAccessibility(Language language) throws IOException {
    chromium.open(Pages.diff(temp, language + ".html", Editions.varied(), language), DESKTOP);
    chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertEquals(List.of(), chromium.barriers());
  }

  @Test
  void hostileWordsAreInert() {
    chromium.open(hostile, DESKTOP);
    chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertNull(chromium.run("return window.owned"));
    assertEquals(List.of(), chromium.intruders());
    String text = (String) chromium.run("return document.querySelector('main').textContent");
    for (String words : HostileGuide.WORDS) {
      assertTrue(text.contains(VisibleOutput.visible(words)), words);
    }
  }

  @Test
  void complainsOfNothing() {
    chromium.complaints();
    for (Path page : List.of(varied, hostile)) {
      chromium.open(page, DESKTOP);
      chromium.find("#search").sendKeys("a");
      chromium.find("#language-en").click();
      chromium.find("nav a").click();
    }
    assertEquals(List.of(), chromium.complaints());
  }

  private static void assertShown(String filter, String value, int count) {
    new Select(chromium.find("select[data-filter=" + filter + "]")).selectByValue(value);
    assertEquals(count, chromium.visible("article.change"), filter + " " + value);
    chromium.find("button[type=reset]").click();
    chromium.waitUntil(() -> chromium.visible("article.change") == 5);
  }
}
