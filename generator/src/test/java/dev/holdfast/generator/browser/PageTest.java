package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page of the course, by every way of looking at it. */
@ExtendWith(Browsing.class)
final class PageTest {

  private static final BuiltSite SITE = BuiltSite.once();

  /** Closing a visit fails where a page complained, broke its policy, or left the site. */
  @Test
  void everyPageOpensAsAFile(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (String path : SITE.pages()) {
        visit.page().navigate(SITE.address() + path);
        waitForTheSimulator(visit.page());
      }
    }
  }

  /** As on Pages, where the site lies below the host's root. */
  @Test
  void everyPageOpensBelowAFolderOfAServer(Browser browser) throws IOException {
    try (Served served = Served.start(SITE.site());
        Visit visit = Visit.start(browser, served.address(), Visit.desktop())) {
      for (String path : SITE.pages()) {
        visit.page().navigate(served.address() + path);
        waitForTheSimulator(visit.page());
      }
    }
  }

  @Test
  void nothingIsWiderThanAPhone(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.phone())) {
      for (String path : SITE.pages()) {
        visit.page().navigate(SITE.address() + path);
        Object wide =
            visit.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertEquals(0, Math.max(0, ((Number) wide).intValue()), path);
      }
    }
  }

  @Test
  void axeFindsNothingSerious(Browser browser) throws IOException {
    List<Browser.NewContextOptions> ways =
        List.of(
            Visit.desktop().setColorScheme(ColorScheme.LIGHT),
            Visit.phone().setColorScheme(ColorScheme.DARK));
    List<String> found = new ArrayList<>();
    for (Browser.NewContextOptions way : ways) {
      // The checker's own script may be injected; the pages' policy is tested elsewhere.
      try (Served served = Served.start(SITE.site());
          Visit visit = Visit.start(browser, served.address(), way.setBypassCSP(true))) {
        for (String path : SITE.pages()) {
          visit.page().navigate(served.address() + path);
          new AxeBuilder(visit.page())
              .analyze().getViolations().stream()
                  .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                  .forEach(
                      rule ->
                          rule.getNodes()
                              .forEach(
                                  node ->
                                      found.add(path + " " + rule.getId() + " " + node.getHtml())));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void nothingMovesWhereMotionIsUnwanted(Browser browser) {
    try (Visit visit =
        Visit.start(
            browser, SITE.address(), Visit.desktop().setReducedMotion(ReducedMotion.REDUCE))) {
      for (String path : SITE.livePages()) {
        visit.page().navigate(SITE.address() + path);
        waitForTheSimulator(visit.page());
        assertEquals(
            0,
            visit
                .page()
                .evaluate(
                    "() => document.getAnimations().filter(a => a.effect.getTiming().duration > 10)"
                        + ".length"));
      }
    }
  }

  @Test
  void thePrintedPageHasTheTextAndThePictures(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (String path : SITE.livePages()) {
        Page page = visit.page();
        page.navigate(SITE.address() + path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("main h1").isVisible(), path);
        assertTrue(page.locator("pin-sim .sim-mem svg").first().isVisible(), path);
        assertTrue(page.locator("nav").all().stream().noneMatch(nav -> nav.isVisible()), path);
      }
    }
  }

  /** For people who want to look: the pages as they were drawn, under target. */
  @Test
  void screenshotsAreTaken(Browser browser) {
    Path folder = Path.of("target", "screenshots");
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (boolean phone : List.of(false, true)) {
        Browser.NewContextOptions way = phone ? Visit.phone() : Visit.desktop();
        try (Visit visit = Visit.start(browser, SITE.address(), way.setColorScheme(scheme))) {
          for (String path : SITE.livePages()) {
            visit.page().navigate(SITE.address() + path);
            waitForTheSimulator(visit.page());
            String name =
                path.replace('/', '-').replace(".html", "")
                    + (phone ? "-390-" : "-1280-")
                    + scheme.name().toLowerCase(java.util.Locale.ROOT)
                    + ".png";
            byte[] png =
                visit
                    .page()
                    .screenshot(
                        new Page.ScreenshotOptions()
                            .setPath(folder.resolve(name))
                            .setFullPage(true));
            assertTrue(png.length > 10_000, name);
          }
        }
      }
    }
  }

  /** On a page with figures the first is touched; then until each of them can be stepped. */
  private static void waitForTheSimulator(Page page) {
    if (page.locator("pin-sim").count() > 0) {
      page.locator("pin-sim").first().dispatchEvent("pointerover");
    }
    page.waitForFunction(
        "() => [...document.querySelectorAll('pin-sim')].every(f => f.hasAttribute('data-ready'))");
  }
}
