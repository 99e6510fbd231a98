package dev.holdfast.generator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.scene.PictureWriter;
import dev.holdfast.simulator.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader can do with a figure, on the course's own pages, opened as files. */
@ExtendWith(Browsing.class)
final class FigureTest {

  private static final BuiltSite SITE = BuiltSite.once();

  @Test
  void withoutJavaScriptTheStillPictureIsThere(Browser browser) {
    try (Visit visit =
        Visit.start(browser, SITE.address(), Visit.desktop().setJavaScriptEnabled(false))) {
      for (Locator figure : openFigures(visit)) {
        assertThat(figure.locator(".sim-mem svg").first()).isVisible();
        assertThat(figure.locator(".sim-src code")).isVisible();
        assertFalse(figure.locator(".sim-say").textContent().isBlank());
      }
    }
  }

  /** The narrow picture is made of the broad one's zones, which are themselves not shown. */
  @Test
  void onAPhoneAllOfThePictureIsThere(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.phone())) {
      for (Locator figure : openFigures(visit)) {
        assertThat(figure.locator(".sim-mem .broad")).isHidden();
        List<Locator> zones = figure.locator(".sim-mem .narrow use").all();
        assertFalse(zones.isEmpty());
        for (Locator zone : zones) {
          assertThat(zone).isVisible();
        }
        assertThat(figure.locator(".steps .mk").last()).isVisible();
      }
    }
  }

  @Test
  void forwardAndBackShowTheSamePictures(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (Locator figure : openFigures(visit)) {
        press(figure, "First");
        int steps = steps(figure);
        List<String> forward = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
          assertThat(slider(figure)).hasValue(Integer.toString(step));
          forward.add(parts(figure));
          if (step < steps) {
            press(figure, "Step");
          }
        }
        List<String> back = new ArrayList<>();
        for (int step = steps; step >= 1; step--) {
          assertThat(slider(figure)).hasValue(Integer.toString(step));
          back.add(0, parts(figure));
          if (step > 1) {
            press(figure, "Back");
          }
        }
        assertEquals(forward, back);
        assertTrue(forward.stream().distinct().count() > 3, "a figure that does not move");
        press(figure, "Last");
        assertThat(slider(figure)).hasValue(Integer.toString(steps));
        assertEquals(forward.get(steps - 1), parts(figure));
      }
    }
  }

  @Test
  void everyPictureIsTheOneOfTheJvm(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (Locator figure : openFigures(visit)) {
        press(figure, "First");
        String source = figure.locator(".sim-src code").textContent();
        String file = figure.getAttribute("data-file");
        Trace trace = Simulator.simulate(file, source).trace().orElseThrow();
        int steps = trace.frames().size();
        assertThat(slider(figure)).hasValue("1");
        assertEquals(steps, steps(figure));
        Page page = visit.page();
        assertEquals(pictures(trace), page.evaluate(PICTURES, List.of(source, steps)));
        String id = figure.getAttribute("id");
        for (int step = 1; step <= steps; step++) {
          assertThat(slider(figure)).hasValue(Integer.toString(step));
          String drawn = PictureWriter.both(trace, step, id);
          assertEquals(
              page.evaluate(AS_HELD, drawn),
              figure.locator(".sim-mem").innerHTML(),
              id + " step " + step);
          if (step < steps) {
            press(figure, "Step");
          }
        }
      }
    }
  }

  private static final String PICTURES =
      """
      ([source, steps]) => Array.from({length: 2 * steps}, (_, i) =>
          holdfast.svg(source, 1 + (i >> 1), i % 2 === 1))
      """;

  /** Markup as the browser writes it out again. */
  private static final String AS_HELD =
      """
      html => {
        const holder = document.createElement('div');
        holder.innerHTML = html;
        return holder.innerHTML;
      }
      """;

  private static List<String> pictures(Trace trace) {
    List<String> pictures = new ArrayList<>();
    for (int step = 1; step <= trace.frames().size(); step++) {
      pictures.add(PictureWriter.broad(trace, step, "p"));
      pictures.add(PictureWriter.narrow(trace, step, "p"));
    }
    return pictures;
  }

  @Test
  void theStillPictureIsThePictureOfItsStep(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (Locator figure : openFigures(visit)) {
        String still = parts(figure);
        int step = Integer.parseInt(figure.getAttribute("data-step"));
        press(figure, step == 1 ? "Last" : "First");
        assertThat(slider(figure)).hasValue(step == 1 ? "" + steps(figure) : "1");
        slider(figure).fill(Integer.toString(step));
        assertThat(figure).hasAttribute("data-step", Integer.toString(step));
        assertEquals(still, parts(figure));
      }
    }
  }

  @Test
  void theKeyboardIsEnough(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = openFigures(visit).get(0);
      Page page = visit.page();
      figure.locator(".sim-src pre").focus();
      List<String> reached = new ArrayList<>();
      for (int i = 0; i < 12 && !reached.contains("Last"); i++) {
        page.keyboard().press("Tab");
        reached.add(
            (String)
                page.evaluate(
                    "() => document.activeElement.getAttribute('aria-label')"
                        + " || document.activeElement.textContent.trim()"));
      }
      assertTrue(reached.containsAll(List.of("Step", "First", "Back", "Last")), reached.toString());

      button(figure, "First").focus();
      page.keyboard().press("Enter");
      assertThat(slider(figure)).hasValue("1");
      button(figure, "Step").focus();
      page.keyboard().press("Space");
      assertThat(slider(figure)).hasValue("2");
      assertThat(button(figure, "Step")).isFocused();
      page.keyboard().press("End");
      assertThat(slider(figure)).hasValue(Integer.toString(steps(figure)));
      slider(figure).focus();
      page.keyboard().press("Home");
      assertThat(figure).hasAttribute("data-step", "1");
      page.keyboard().press("ArrowRight");
      assertThat(figure).hasAttribute("data-step", "2");
    }
  }

  @Test
  void everyStepIsSaidAndItsLineIsMarked(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      for (Locator figure : openFigures(visit)) {
        press(figure, "First");
        assertThat(slider(figure)).hasValue("1");
        assertThat(figure.locator("[aria-live=polite]")).hasCount(1);
        String before = figure.locator("[aria-live=polite]").textContent();
        press(figure, "Step");
        assertThat(slider(figure)).hasValue("2");
        assertNotEquals(before, figure.locator("[aria-live=polite]").textContent());
        assertThat(figure.locator("[aria-current=step]")).hasCount(1);
      }
    }
  }

  @Test
  void aProgramWithoutAnEndLeavesThePageUsable(Browser browser) {
    try (Visit visit = Visit.start(browser, SITE.address(), Visit.desktop())) {
      Locator figure = openFigures(visit).get(0);
      figure
          .locator(".sim-src code")
          .evaluate(
              "code => { code.textContent = 'fn main() { loop { std::hint::black_box(1); } }'; }");
      press(figure, "First");
      assertThat(figure).hasAttribute("aria-busy", "true");
      // The switch answers while the program is on its way.
      Object busy =
          visit
              .page()
              .evaluate(
                  """
                  () => new Promise(answered => {
                    const button = document.querySelector('.theme-switch');
                    button.addEventListener('click', () => answered(
                      document.querySelector('pin-sim').getAttribute('aria-busy')), { once: true });
                    setTimeout(() => button.click());
                  })
                  """);
      assertEquals("true", busy);
    }
  }

  /** Opens the first live page and waits for nothing: the figures work when they are touched. */
  private static List<Locator> openFigures(Visit visit) {
    String page = SITE.livePages().get(0);
    visit.page().navigate(SITE.address() + page);
    List<Locator> figures = visit.page().locator("pin-sim").all();
    assertFalse(figures.isEmpty());
    return figures;
  }

  /** Also a button that says it leads nowhere can be pressed; it then does nothing. */
  private static void press(Locator figure, String name) {
    button(figure, name).click(new Locator.ClickOptions().setForce(true));
  }

  private static Locator button(Locator figure, String name) {
    return figure.getByRole(
        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator slider(Locator figure) {
    return figure.getByRole(AriaRole.SLIDER);
  }

  private static int steps(Locator figure) {
    return Integer.parseInt(slider(figure).getAttribute("max"));
  }

  /** Everything in the figure that a step may change, as the browser holds it. */
  private static String parts(Locator figure) {
    StringBuilder parts = new StringBuilder();
    for (String part :
        List.of(".sim-mem", ".sim-state", ".sim-end", ".sim-exec", ".sim-out", ".sim-say")) {
      parts.append(figure.locator(part).innerHTML()).append('\n');
    }
    return parts.toString();
  }
}
