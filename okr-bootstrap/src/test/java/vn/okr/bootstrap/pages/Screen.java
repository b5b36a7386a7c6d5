package vn.okr.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** A person's screen: a browser window of their own, with what it complains about. */
final class Screen implements AutoCloseable {
  /**
   * What kind of screen.
   *
   * @param width in CSS pixels
   * @param dark whether dark is preferred
   * @param scripts whether scripts run
   */
  record Look(int width, boolean dark, boolean scripts) {
    static final Look DESKTOP = new Look(1280, false, true);
    static final Look DARK = new Look(1280, true, true);
    static final Look PHONE = new Look(360, false, true);
    static final Look DARK_PHONE = new Look(360, true, true);
    static final Look WITHOUT_SCRIPTS = new Look(1280, false, false);
  }

  private static final int HEIGHT = 800;
  private static final String VALUE_CELLS =
      "tr:has(a[href='/objectives/%s']) input[type=text][data-cell=value],"
          + " tr:has(a[href='/objectives/%1$s']) input:not([type])[data-cell=value]";

  private static final String NOT_DRAWN_YET =
      "[data-chart]:not(:has(canvas)), [data-graph]:not(:has(svg))";

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Screen(Browser browser, String address, Look look) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), HEIGHT)
                // A gateway under test has a certificate that it made itself.
                .setIgnoreHTTPSErrors(true)
                .setJavaScriptEnabled(look.scripts())
                // While a page scrolls smoothly, nothing on it can be clicked; without scripts the
                // browser's driver may wait for that in vain.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Comes to the product, is sent to sign in, and comes back. */
  void signIn(String account) {
    page.navigate(address + "/");
    page.locator("button[name=username][value='" + account + "']").click();
    page.waitForURL(address + "/**");
  }

  /** Lets the session run out. */
  void endSession() {
    context.clearCookies();
  }

  /** The page itself, for all that Playwright can do. */
  Page page() {
    return page;
  }

  /** Turns to an address of the product; the status it answered with. */
  int open(String path) {
    Response response = page.navigate(address + path);
    return response.status();
  }

  /** What the page's one main heading says. */
  String heading() {
    return page.locator("h1").innerText();
  }

  /** Whether something has come; messages of the browser are heard while it is asked something. */
  boolean hears(AtomicReference<?> something) {
    heading();
    return something.get() != null;
  }

  /** All text of the page. */
  String text() {
    return page.locator("body").innerText();
  }

  /** Something on the page, by CSS. */
  Locator at(String css) {
    return page.locator(css);
  }

  /** The first cell of the grid for a value of the objective. */
  Locator firstValueOf(String objective) {
    return page.locator(VALUE_CELLS.formatted(objective)).first();
  }

  /** What stands in the cells of the grid for values of the objective. */
  List<String> valuesFrom(String objective) {
    return page.locator(VALUE_CELLS.formatted(objective)).all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  /**
   * Fills a field that offers choices. Not by keys: they open the browser's own list, under which
   * it may stop drawing, and then nothing on the page can be clicked any more.
   */
  void choose(String css, String text) {
    page.locator(css)
        .evaluate(
            """
            (field, text) => {
              field.value = text;
              field.dispatchEvent(new Event('input', {bubbles: true}));
              field.dispatchEvent(new Event('change', {bubbles: true}));
            }""",
            text);
  }

  /** Pastes a text where the cursor stands. */
  void paste(String text) {
    page.evaluate(
        """
        text => {
          const data = new DataTransfer();
          data.setData('text', text);
          document.activeElement.dispatchEvent(
            new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
        }""",
        text);
  }

  /** Speaks this language from now on, chosen in the menu. */
  void speak(String language) {
    page.locator("details.menu > summary").first().click();
    page.locator("button[name=locale][value=" + language + "]").click();
    page.waitForLoadState();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
  }

  /** What a screen reader's user could not use here; empty when all is well. */
  List<String> barriers() {
    return new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(Screen::told)
            .toList();
  }

  /** Whether the page is wider than the screen. */
  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
  }

  /** Forgets the files of earlier pages, as one who comes for the first time. */
  void forgetFiles() {
    context.newCDPSession(page).send("Network.clearBrowserCache");
  }

  /** Whether there is something on the page that the library of charts draws. */
  boolean hasCharts() {
    return page.locator("[data-chart]").count() > 0;
  }

  /**
   * What the page took from the network in bytes: itself and its files, the charts' library not.
   */
  int weight() {
    return taken("!entry.name.includes('/echarts-')");
  }

  /** What the library of charts took from the network, in bytes. */
  int weightOfCharts() {
    return taken("entry.name.includes('/echarts-')");
  }

  private int taken(String which) {
    page.locator(NOT_DRAWN_YET)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return (int)
        page.evaluate(
            """
            ['navigation', 'resource']
              .flatMap(type => performance.getEntriesByType(type))
              .filter(entry => %s)
              .reduce((sum, entry) => sum + entry.transferSize, 0)"""
                .formatted(which));
  }

  /** What the browser complained about since last asked, such as a script the policy stopped. */
  List<String> complaintsSoFar() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    return told;
  }

  @Override
  public void close() {
    context.close();
  }

  private static String told(Rule rule) {
    List<String> places = rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList();
    return rule.getId() + ": " + rule.getHelp() + " " + places;
  }
}
