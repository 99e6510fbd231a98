package dev.holdfast.generator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What a reader can do with a program of their own: type it into a figure. */
@ExtendWith(Browsing.class)
final class EditorTest {

  private static final BuiltSite SITE = BuiltSite.once();

  private static final String RUNS =
      """
      fn main() {
          let words = vec![String::from("own"), String::from("text")];
          println!("{}", words.join(" "));
      }
      """;

  /** Line 3 uses what line 2 moved. */
  private static final String REJECTED =
      """
      fn main() { let name = String::from("n");
          let other = name;
          println!("{name} {other}");
      }
      """;

  @Test
  void withoutJavaScriptThereIsNothingToEdit(Browser browser) {
    try (Visit visit =
        Visit.start(browser, SITE.address(), Visit.desktop().setJavaScriptEnabled(false))) {
      visit.page().navigate(SITE.address() + "index.html");
      assertThat(visit.page().locator("[data-edit]").first()).isHidden();
    }
  }

  @Test
  void whatTheReaderTypesRunsAndIsDrawnAsOnTheJvm(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      field(figure).fill(RUNS);
      Trace trace = Simulator.simulate("main.rs", RUNS).trace().orElseThrow();
      int steps = trace.frames().size();
      assertThat(slider(figure)).hasAttribute("max", Integer.toString(steps));
      button(figure, "Done").click();
      assertThat(field(figure)).hasCount(0);
      assertThat(button(figure, "Edit")).isFocused();
      button(figure, "First").click();
      button(figure, "Last").click();
      assertThat(figure.locator(".sim-out")).containsText("own text");
      String id = figure.getAttribute("id");
      String drawn = PictureWriter.both(trace, steps, id);
      assertEquals(
          visit
              .page()
              .evaluate(
                  "html => { const e = document.createElement('div'); e.innerHTML = html;"
                      + " return e.innerHTML; }",
                  drawn),
          figure.locator(".sim-mem").innerHTML());
    }
  }

  @Test
  void anErrorIsShownAsTheCompilerPrintsItAndItsLineIsMarked(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      field(figure).fill(REJECTED);
      assertThat(figure.locator(".sim-diag")).containsText("error[E0382]");
      assertThat(figure.locator("[aria-live=polite]")).containsText("1 error, in line 3");
      assertThat(figure.locator(".ln.bad")).containsText("println!");
      assertThat(button(figure, "Step")).isHidden();
      field(figure).fill(REJECTED.replace("= name;", "= name.clone();"));
      assertThat(figure.locator(".sim-diag")).hasCount(0);
      assertThat(figure.locator(".ln.bad")).hasCount(0);
      assertThat(button(figure, "Step")).isVisible();
    }
  }

  @Test
  void whatTheBorrowCheckerRejectsRunsAnywayAndSaysSo(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      field(figure).fill(REJECTED);
      button(figure, "Run it anyway").click();
      assertThat(figure.locator(".sim-rejected")).containsText("rejects this program (E0382)");
      assertThat(figure.locator(".sim-end")).containsText("undefined behaviour");
      button(figure, "Back to the error").click();
      assertThat(figure.locator(".sim-diag")).containsText("error[E0382]");
      assertThat(figure.locator(".sim-rejected")).isHidden();
      assertThat(button(figure, "Run it anyway")).isFocused();
    }
  }

  /** Both programs run for longer than any assertion waits. */
  @Test
  void whatTheCompilerSaysIsShownBeforeTheProgramRuns(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      String rejected = REJECTED.replace("= name;", "= name; while other.len() > 0 {}");
      field(figure).fill(rejected);
      assertThat(figure.locator(".sim-diag")).containsText("error[E0382]");
      assertThat(figure.locator(".ln.bad")).containsText("println!");
      assertThat(button(figure, "Run it anyway")).hasCount(0);
      field(figure).fill(rejected.replace("= name;", "= name.clone();"));
      assertThat(figure.locator(".sim-say")).containsText("Accepted");
      assertThat(figure.locator(".sim-diag")).isHidden();
    }
  }

  @Test
  void whatIsNotSupportedIsNamed(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      field(figure).fill("fn main() {\n    std::fs::read(\"x\").unwrap();\n}\n");
      assertThat(figure.locator(".sim-diag")).containsText("not in this simulator's Rust");
      assertThat(figure.locator("[aria-live=polite]")).containsText("line 2");
    }
  }

  @Test
  void resetBringsTheAuthorsProgramBack(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      String source = field(figure).inputValue();
      String steps = slider(figure).getAttribute("max");
      assertThat(button(figure, "Reset")).isHidden();
      field(figure).fill(REJECTED);
      assertThat(figure.locator(".sim-diag")).isVisible();
      button(figure, "Reset").click();
      assertThat(figure.locator(".sim-diag")).hasCount(0);
      assertThat(slider(figure)).hasAttribute("max", steps);
      assertThat(field(figure)).hasValue(source);
      assertThat(button(figure, "Reset")).isHidden();
      assertEquals(source, figure.locator(".sim-src code").textContent());
    }
  }

  @Test
  void aRejectedProgramOfTheCourseCanBeMended(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      String page =
          SITE.pages().stream()
              .filter(path -> SITE.site().text(path).contains("class=\"refusal"))
              .findFirst()
              .orElseThrow();
      visit.page().navigate(SITE.address() + page);
      Locator figure = visit.page().locator(".refusal").first();
      button(figure, "Edit").click();
      assertThat(figure.locator(".sim-diag")).containsText("error[E0");
      field(figure).press("Escape");
      assertThat(figure.locator(".diag")).isVisible();
      button(figure, "Edit").click();
      field(figure).fill(RUNS);
      assertThat(figure.locator(".sim-mem svg.broad")).isVisible();
      assertThat(figure.locator(".sim-rejected")).isHidden();
    }
  }

  @Test
  void theKeyboardIsEnough(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = edit(visit);
      Page page = visit.page();
      page.keyboard().press("Control+a");
      page.keyboard().type("fn main() {");
      page.keyboard().press("Enter");
      page.keyboard().type("println!(\"typed\");");
      page.keyboard().press("Enter");
      page.keyboard().press("Backspace");
      page.keyboard().press("Backspace");
      page.keyboard().press("Backspace");
      page.keyboard().press("Backspace");
      page.keyboard().type("}");
      assertThat(field(figure)).hasValue("fn main() {\n    println!(\"typed\");\n}");
      page.keyboard().press("Escape");
      assertThat(button(figure, "Edit")).isFocused();
      button(figure, "Edit").press("Home");
      button(figure, "Edit").press("End");
      assertThat(figure.locator(".sim-out")).containsText("typed");
    }
  }

  @Test
  void theFieldLiesExactlyOverTheSource(Browser browser) {
    for (Browser.NewContextOptions way : List.of(Visit.desktop(), Visit.phone())) {
      try (Visit visit = Visit.start(browser, SITE.address(), way)) {
        Locator figure = edit(visit);
        field(figure)
            .fill(RUNS.replace("own", "a line that is much longer than any other ".repeat(4)));
        assertThat(figure.locator(".ln")).hasCount(5);
        assertEquals(
            "same box, nothing scrolls inside, same letters",
            figure.evaluate(
                """
                e => {
                  const field = e.querySelector('textarea'), code = e.querySelector('code');
                  const a = field.getBoundingClientRect(), b = code.getBoundingClientRect();
                  const f = getComputedStyle(field), c = getComputedStyle(code);
                  const gutter = getComputedStyle(e.querySelector('.ln'), '::before').width;
                  if (['x', 'y', 'width', 'height'].some(k => a[k] !== b[k])) return 'another box';
                  if (field.scrollHeight > field.clientHeight) return 'scrolls down';
                  if (field.scrollWidth > field.clientWidth) return 'scrolls sideways';
                  if (f.paddingLeft !== gutter) return 'begins elsewhere';
                  return ['fontFamily', 'fontSize', 'lineHeight', 'letterSpacing', 'tabSize']
                      .every(k => f[k] === c[k])
                      ? 'same box, nothing scrolls inside, same letters' : 'other letters';
                }
                """));
        assertEquals(
            visit.page().viewportSize().width,
            visit.page().evaluate("document.documentElement.scrollWidth"));
      }
    }
  }

  @Test
  void axeFindsNothingSeriousWhileTheReaderEdits(Browser browser) throws IOException {
    List<String> found = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      // The checker's own script may be injected; the pages' policy is tested elsewhere.
      Browser.NewContextOptions way = Visit.desktop().setColorScheme(scheme).setBypassCSP(true);
      try (Served served = Served.start(SITE.site());
          Visit visit = Visit.start(browser, served.address(), way)) {
        Locator figure = edit(visit, served.address());
        field(figure).fill(REJECTED);
        assertThat(figure.locator(".sim-diag")).isVisible();
        new AxeBuilder(visit.page())
            .analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .forEach(rule -> found.add(rule.getId() + " " + rule.getNodes()));
      }
    }
    assertEquals(List.of(), found);
  }

  /** The front page's figure, its editor open. */
  private static Locator edit(Visit visit) {
    return edit(visit, SITE.address());
  }

  private static Locator edit(Visit visit, String address) {
    visit.page().navigate(address + "index.html");
    Locator figure = visit.page().locator("pin-sim").first();
    button(figure, "Edit").click();
    assertThat(field(figure)).isFocused();
    return figure;
  }

  private static Locator field(Locator figure) {
    return figure.getByRole(AriaRole.TEXTBOX);
  }

  private static Locator button(Locator figure, String name) {
    return figure.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator slider(Locator figure) {
    return figure.getByRole(AriaRole.SLIDER);
  }
}
