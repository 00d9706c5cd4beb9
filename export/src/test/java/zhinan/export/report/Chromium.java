package zhinan.export.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium, Debian's. Where it is missing the tests that need it are skipped, unless
 * {@code -Dzhinan.chromium=required}.
 */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  /** A busy machine may take seconds for what a free one does at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Warns that Chromium is newer than Selenium's classes for its protocol, which nobody uses. */
  private static final Logger PROTOCOL =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start() {
    PROTOCOL.setLevel(Level.SEVERE);
    need(BROWSER, "chromium");
    need(DRIVER, "chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    // As root there is no sandbox, and in a container little shared memory.
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.addArguments("--disable-gpu", "--window-size=1280,900", "--lang=zh-CN");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    // With the driver's path given, Selenium looks for none, and never asks a network.
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static void need(Path file, String debianPackage) {
    String missing = file + " is missing: install Debian's package " + debianPackage;
    if (!Files.isExecutable(file) && "required".equals(System.getProperty("zhinan.chromium"))) {
      fail(missing);
    }
    assumeTrue(Files.isExecutable(file), missing);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page anew, in a window of the given width, on screen. */
  void open(Path page, int width) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  /** The same page without scripts. */
  void openWithoutScripts(Path page) {
    open(page, 1280);
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    driver.get("about:blank");
    driver.get(page.toUri().toString());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** How many elements of a selector take up room on the page. */
  long visible(String selector) {
    return (long)
        run(
            "return Array.from(document.querySelectorAll(arguments[0])).filter("
                + "e => e.checkVisibility({contentVisibilityAuto: true})"
                + " && e.getClientRects().length > 0).length",
            selector);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  void waitUntil(BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE).until(any -> condition.getAsBoolean());
  }

  /** Elements that reach over the right edge of the window. */
  Object tooWide() {
    return run(
        "const w = document.documentElement.clientWidth;"
            + "return document.documentElement.scrollWidth <= w ? [] : "
            + "Array.from(document.querySelectorAll('body *')).filter("
            + "e => e.getBoundingClientRect().right > w + 1)"
            + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40))");
  }

  /** axe-core's rules of WCAG 2.2 AA and its best practices: contrast, names, order, scope … */
  List<String> barriers() {
    Results results = new AxeBuilder().analyze(driver);
    if (results.getPasses().isEmpty()) {
      fail("axe-core did not run");
    }
    return results.getViolations().stream()
        .map(rule -> rule.getId() + " " + rule.getNodes())
        .toList();
  }

  /**
   * Elements, attributes, links and marks of direction that only words of a document could bring.
   */
  Object intruders() {
    return run(
        """
        const found = [];
        for (const e of document.querySelectorAll('*')) {
          if (/^(img|plaintext|iframe|object|embed|base|link)$/i.test(e.tagName)) found.push(e.outerHTML);
          for (const a of e.attributes) {
            const free = e.tagName === 'OPTION' || a.name.startsWith('data-');
            if (a.name.startsWith('on') || !free && /^\\s*javascript:/i.test(a.value)) {
              found.push(a.name + '=' + a.value);
            }
          }
        }
        for (const a of document.links) if (a.protocol !== 'file:') found.push(a.href);
        if (document.scripts.length !== 1) found.push('scripts');
        if (document.querySelectorAll('style').length !== 1) found.push('styles');
        if (/[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]/.test(document.body.textContent)) {
          found.push('marks of direction');
        }
        return found;
        """);
  }

  /** What the browser complained about since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
