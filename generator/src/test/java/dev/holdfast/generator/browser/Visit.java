package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * One reader with a window of its own. Whatever the page complains of, and every request that
 * leaves the site, is written down; closing the visit fails if anything was.
 */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(BrowserContext context, String site) {
    this.context = context;
    context.addInitScript(
        "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));");
    context.setDefaultTimeout(Browsing.PATIENCE);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site) && !request.url().startsWith("data:")) {
            complaints.add("left the site: " + request.url());
          }
        });
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
  }

  /** {@code site} is the address that every request must begin with. */
  static Visit start(Browser browser, String site, Browser.NewContextOptions options) {
    return new Visit(browser.newContext(options), site);
  }

  static Browser.NewContextOptions desktop() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions()
        .setViewportSize(390, 844)
        .setDeviceScaleFactor(2)
        .setHasTouch(true);
  }

  Page page() {
    return page;
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints);
  }
}
