package dev.holdfast.generator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.scene.PictureWriter;
import dev.holdfast.simulator.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader can do with a program that rustc rejects: read the error, and run it anyway. */
@ExtendWith(Browsing.class)
final class RefusalTest {

  private static final BuiltSite SITE = BuiltSite.once();

  @Test
  void withoutJavaScriptTheErrorIsThereAndNothingToRunIt(Browser browser) {
    try (Visit visit =
        Visit.start(browser, SITE.address(), Visit.desktop().setJavaScriptEnabled(false))) {
      Locator figure = open(visit);
      assertThat(figure.locator(".code")).isVisible();
      assertThat(figure.locator(".diag")).containsText("error[E0");
      assertThat(figure.locator(".run-anyway")).isHidden();
      assertThat(figure.locator("pin-sim")).hasCount(0);
    }
  }

  @Test
  void onlyWhatTheBorrowCheckerRejectsCanBeRun(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      open(visit);
      for (Locator figure : visit.page().locator(".refusal").all()) {
        boolean types = figure.locator(".diag").textContent().contains("E0277");
        assertThat(figure.locator("[data-anyway]")).hasCount(types ? 0 : 1);
      }
    }
  }

  @Test
  void aRejectedProgramRunsAnywayAndTheErrorComesBack(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = open(visit);
      button(figure, "Run it anyway").click();
      Locator label = figure.locator(".sim-rejected p");
      assertThat(label).isFocused();
      assertThat(label).containsText("rustc rejects this program (E0");
      assertThat(figure.locator(".diag")).isHidden();
      assertThat(figure.locator(".sim-mem svg.broad")).isVisible();
      assertThat(figure.locator("[aria-live=polite]")).containsText("Step ");
      int steps = Integer.parseInt(slider(figure).getAttribute("max"));
      assertThat(slider(figure)).hasValue(Integer.toString(steps));
      button(figure, "Back").click();
      assertThat(slider(figure)).hasValue(Integer.toString(steps - 1));

      button(figure, "Back to the error").click();
      assertThat(figure.locator(".diag")).isVisible();
      assertThat(figure.locator("pin-sim")).isHidden();
      assertThat(button(figure, "Run it anyway")).isFocused();
      button(figure, "Run it anyway").click();
      assertThat(figure.locator("pin-sim")).hasCount(1);
      assertThat(slider(figure)).hasValue(Integer.toString(steps - 1));
    }
  }

  @Test
  void theKeyboardIsEnough(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = open(visit);
      Page page = visit.page();
      figure.locator(".diag pre").focus();
      page.keyboard().press("Tab");
      for (int i = 0; i < 3 && !focused(page).equals("Run it anyway"); i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertThat(figure.locator(".sim-rejected p")).isFocused();
      page.keyboard().press("Home");
      assertThat(slider(figure)).hasValue("1");
      page.keyboard().press("Tab");
      assertEquals("Back to the error", focused(page));
      page.keyboard().press("Space");
      assertThat(button(figure, "Run it anyway")).isFocused();
    }
  }

  @Test
  void everyPictureIsTheOneOfTheJvm(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = open(visit);
      button(figure, "Run it anyway").click();
      assertThat(figure.locator(".sim-mem svg.broad")).isVisible();
      String source = figure.locator(".sim-src code").textContent();
      assertEquals(figure.locator(".code code").textContent(), source);
      Trace trace = Simulator.runAnyway("main.rs", source).anyway().orElseThrow().trace();
      List<String> pictures = new ArrayList<>();
      for (int step = 1; step <= trace.frames().size(); step++) {
        pictures.add(PictureWriter.broad(trace, step, "p"));
        pictures.add(PictureWriter.narrow(trace, step, "p"));
      }
      assertEquals(
          pictures,
          visit
              .page()
              .evaluate(
                  """
                  ([source, steps]) => Array.from({length: 2 * steps}, (_, i) =>
                      holdfast.svg(source, 1 + (i >> 1), i % 2 === 1, true))
                  """,
                  List.of(source, trace.frames().size())));
    }
  }

  @Test
  void aPhoneShowsTheRunWithoutScrollingSideways(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.phone())) {
      Locator figure = open(visit);
      button(figure, "Run it anyway").tap();
      assertThat(figure.locator(".sim-mem svg.narrow")).isVisible();
      assertThat(button(figure, "Back to the error")).isVisible();
      assertEquals(390, visit.page().evaluate("document.documentElement.scrollWidth"));
    }
  }

  @Test
  void axeFindsNothingSeriousInTheRun(Browser browser) throws IOException {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      // The checker's own script may be injected; the pages' policy is tested elsewhere.
      Browser.NewContextOptions way = Visit.desktop().setColorScheme(scheme).setBypassCSP(true);
      try (Served served = Served.start(SITE.site());
          Visit visit = Visit.start(browser, served.address(), way)) {
        Locator figure = open(visit, served.address());
        button(figure, "Run it anyway").click();
        assertThat(figure.locator(".sim-mem svg.broad")).isVisible();
        // At the last step a button that leads nowhere is pale.
        button(figure, "Back").click();
        new AxeBuilder(visit.page())
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .forEach(rule -> found.add(rule.getId() + " " + rule.getNodes()));
      }
    }
    assertEquals(List.of(), found);
  }

  /** The first rejected figure that can be run, on the first page that has one. */
  private static Locator open(Visit visit) {
    return open(visit, SITE.address());
  }

  private static Locator open(Visit visit, String address) {
    List<String> pages =
        SITE.pages().stream()
            .filter(path -> SITE.site().text(path).contains("data-anyway"))
            .toList();
    assertTrue(!pages.isEmpty(), "no program of the course can be run anyway");
    visit.page().navigate(address + pages.get(0));
    return visit.page().locator(".refusal:has([data-anyway])").first();
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.textContent.trim()");
  }

  private static Locator button(Locator figure, String name) {
    return figure.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator slider(Locator figure) {
    return figure.getByRole(AriaRole.SLIDER);
  }
}
