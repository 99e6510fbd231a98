package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A chapter's devices, as readers use them: by keyboard, without a script, on a phone, on paper.
 */
@ExtendWith(Browsing.class)
final class DeviceTest {

  private static final BuiltSite SITE = BuiltSite.once();
  private static final String CHAPTER = "pin-and-why-async-is-hard.html";

  @Test
  void levelsAreTabsForTheKeyboard(Browser browser) {
    try (Visit visit = visit(browser, Visit.desktop())) {
      Page page = visit.page();
      Locator tabs = page.locator(".levels [role=tab]");
      Locator panels = page.locator(".levels [role=tabpanel]");
      assertEquals(3, tabs.count());
      assertEquals(3, panels.count());
      assertShown(panels, 0);
      tabs.nth(0).focus();
      page.keyboard().press("ArrowRight");
      assertShown(panels, 1);
      assertEquals("true", tabs.nth(1).getAttribute("aria-selected"));
      assertEquals("-1", tabs.nth(0).getAttribute("tabindex"));
      page.keyboard().press("End");
      assertShown(panels, 2);
      page.keyboard().press("ArrowRight");
      assertShown(panels, 0);
      for (int i = 0; i < 3; i++) {
        assertEquals(panels.nth(i).getAttribute("id"), tabs.nth(i).getAttribute("aria-controls"));
        assertEquals(tabs.nth(i).getAttribute("id"), panels.nth(i).getAttribute("aria-labelledby"));
      }
    }
  }

  @Test
  void cardsTurnAndGoRound(Browser browser) {
    try (Visit visit = visit(browser, Visit.desktop())) {
      Page page = visit.page();
      Locator cards = page.locator(".cards .card");
      int all = cards.count();
      assertTrue(all >= 8);
      assertShown(cards, 0);
      cards.nth(0).locator("summary").focus();
      page.keyboard().press("Enter");
      assertTrue(cards.nth(0).locator(".a").isVisible());
      page.locator(".deck-bar button", new Page.LocatorOptions().setHasText("Before")).click();
      assertShown(cards, all - 1);
      assertFalse(cards.nth(all - 1).locator(".a").isVisible());
      page.locator(".deck-bar button", new Page.LocatorOptions().setHasText("Show all")).click();
      for (int i = 0; i < all; i++) {
        assertTrue(cards.nth(i).isVisible());
      }
    }
  }

  @Test
  void withoutAScriptEverythingIsThere(Browser browser) {
    try (Visit visit = visit(browser, Visit.phone().setJavaScriptEnabled(false))) {
      Page page = visit.page();
      Locator levels = page.locator(".levels .level");
      for (int i = 0; i < 3; i++) {
        assertTrue(levels.nth(i).isVisible());
        assertTrue(levels.nth(i).locator(".name").isVisible());
      }
      Locator card = page.locator(".cards .card").last();
      assertTrue(card.isVisible());
      card.locator("summary").click();
      assertTrue(card.locator(".a").isVisible());
      Locator drill = page.locator(".drill").first();
      assertFalse(drill.locator(".answer > div").isVisible());
      drill.locator(".answer > summary").click();
      assertTrue(drill.locator(".answer > div").isVisible());
    }
  }

  @Test
  void onAPhoneTheSheetStacksAndTheBarSaysWhereOneIs(Browser browser) {
    try (Visit visit = visit(browser, Visit.phone())) {
      Page page = visit.page();
      Locator row = page.locator(".sheet tbody tr").first();
      assertEquals("Use", row.locator("td").nth(0).getAttribute("data-h"));
      assertEquals("Why", row.locator("td").nth(1).getAttribute("data-h"));
      // In one go: what is above may still grow between two questions.
      assertEquals(
          true,
          row.evaluate(
              "row => { const tops = [...row.children].map(e => e.getBoundingClientRect().top);"
                  + " return tops.length == 3 && tops[0] < tops[1] && tops[1] < tops[2]; }"));
      page.locator("#step-3").scrollIntoViewIfNeeded();
      page.evaluate("() => document.getElementById('step-3').scrollIntoView()");
      page.waitForFunction(
          "() => document.querySelector('.here-now').textContent.includes('mental model')");
      String bar = page.locator(".pagebar summary").innerText().replaceAll("\\s+", " ");
      assertTrue(bar.startsWith("Part V › 35 ›"), bar);
    }
  }

  @Test
  void onPaperAllIsOpen(Browser browser) {
    try (Visit visit = visit(browser, Visit.desktop())) {
      Page page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Locator levels = page.locator(".levels .level");
      Locator cards = page.locator(".cards .card");
      for (int i = 0; i < 3; i++) {
        assertTrue(levels.nth(i).isVisible());
        assertTrue(cards.nth(i).isVisible());
      }
      assertFalse(page.locator(".tabs").isVisible());
      assertFalse(page.locator(".deck-bar").isVisible());
    }
  }

  private static Visit visit(Browser browser, Browser.NewContextOptions way) {
    Visit visit = Visit.start(browser, SITE.address(), way);
    visit.page().navigate(SITE.address() + CHAPTER);
    return visit;
  }

  private static void assertShown(Locator all, int shown) {
    for (int i = 0; i < all.count(); i++) {
      assertEquals(i == shown, all.nth(i).isVisible(), "number " + i);
    }
  }
}
