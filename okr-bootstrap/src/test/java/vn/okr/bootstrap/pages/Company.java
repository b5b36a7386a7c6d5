package vn.okr.bootstrap.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.okr.bootstrap.LocalRun;

/**
 * The sample company at work, and a browser to look at it with. One for all tests of pages, as
 * starting it is what costs: a test changes only what it has made, or what no other looks at.
 */
final class Company implements AutoCloseable {
  private final LocalRun run = LocalRun.start();
  private final Playwright playwright = Playwright.create(Chromium.playwright());
  private final Browser browser = Chromium.launch(playwright);

  /** Someone in front of a screen, signed in. */
  Screen as(String account) {
    return as(account, Screen.Look.DESKTOP);
  }

  /** The same, on another screen. */
  Screen as(String account, Screen.Look look) {
    Screen screen = new Screen(browser, run.address(), look);
    screen.signIn(account);
    return screen;
  }

  /** Someone who has not signed in. */
  Screen anyone() {
    return new Screen(browser, run.address(), Screen.Look.DESKTOP);
  }

  /** Where it runs. */
  String address() {
    return run.address();
  }

  /** A token for the API. */
  String token(String account) {
    return run.token(account);
  }

  @Override
  public void close() {
    try (run;
        playwright) {
      browser.close();
    }
  }

  /** Hands a company to every test that asks for one. */
  private abstract static class Handed implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(Company.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Company.class;
    }

    @Override
    public Company resolveParameter(ParameterContext parameter, ExtensionContext context) {
      ExtensionContext scope = scope(context);
      // By its own name: a store also finds what the stores around it hold.
      return scope
          .getStore(HERE)
          .computeIfAbsent(scope.getUniqueId(), _ -> new Company(), Company.class);
    }

    /** For as long as this lasts, it is the same company. */
    abstract ExtensionContext scope(ExtensionContext context);
  }

  /** The one company of all tests. */
  static final class Shared extends Handed {
    @Override
    ExtensionContext scope(ExtensionContext context) {
      return context.getRoot();
    }
  }

  /** A company of the class's own, for tests that move what others look at. */
  static final class Own extends Handed {
    @Override
    ExtensionContext scope(ExtensionContext context) {
      ExtensionContext scope = context;
      while (scope.getTestMethod().isPresent()) {
        scope = scope.getParent().orElseThrow();
      }
      return scope;
    }
  }
}
