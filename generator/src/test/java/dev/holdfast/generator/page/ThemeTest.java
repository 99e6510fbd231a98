package dev.holdfast.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the theme promises: one place for colours, enough contrast, nothing inline. */
final class ThemeTest {

  private static final Theme THEME = Theme.bundled();
  private static final List<String> STYLES =
      Stream.concat(Theme.STYLES.stream(), Stream.of(Theme.FIGURE_STYLE)).toList();
  private static final String TOKENS = "styles/tokens.css";

  /** Text, its ground, and the least contrast: WCAG 2.2, 1.4.3 (text) and 1.4.11 (edges). */
  private static final List<String> PAIRS =
      List.of(
          "ink paper 7",
          "ink surface 7",
          "ink raised 7",
          "ink accent-soft 7",
          "ink select 4.5",
          "ink-2 paper 4.5",
          "ink-2 surface 4.5",
          "ink-2 raised 4.5",
          "ink-3 paper 4.5",
          "ink-3 surface 4.5",
          "ink-3 raised 4.5",
          "accent paper 4.5",
          "accent surface 4.5",
          "accent raised 4.5",
          "accent accent-soft 4.5",
          "on-accent accent 4.5",
          "edge paper 3",
          "edge surface 3",
          "edge raised 3",
          "c-keyword surface 4.5",
          "c-type surface 4.5",
          "c-value surface 4.5",
          "c-macro surface 4.5",
          "c-comment surface 4.5",
          "c-keyword changed-soft 4.5",
          "c-type changed-soft 4.5",
          "c-value changed-soft 4.5",
          "c-macro changed-soft 4.5",
          "c-comment changed-soft 4.5",
          "c-keyword stale-soft 4.5",
          "c-type stale-soft 4.5",
          "c-value stale-soft 4.5",
          "c-macro stale-soft 4.5",
          "c-comment stale-soft 4.5",
          "ink changed-soft 4.5",
          "ink stale-soft 4.5",
          "ink live-soft 4.5",
          "ink pinned-soft 4.5",
          "live live-soft 4.5",
          "live raised 4.5",
          "live surface 4.5",
          "moved raised 4.5",
          "moved paper 4.5",
          "dead dead-soft 4.5",
          "pinned pinned-soft 4.5",
          "pinned surface 4.5",
          "stale stale-soft 4.5",
          "stale raised 4.5",
          "stale surface 4.5",
          "raised stale 4.5",
          "changed changed-soft 4.5",
          "changed raised 4.5",
          "changed-mark changed-soft 3");

  @Test
  void everyPairHasItsContrast() {
    Map<String, String[]> colours = colours();
    List<String> weak = new ArrayList<>();
    for (String pair : PAIRS) {
      String[] words = pair.split(" ");
      for (int side = 0; side < 2; side++) {
        double ratio = contrast(colours.get(words[0])[side], colours.get(words[1])[side]);
        if (ratio < Double.parseDouble(words[2])) {
          weak.add(pair + (side == 0 ? " light: " : " dark: ") + ratio);
        }
      }
    }
    assertEquals(List.of(), weak);
  }

  @Test
  void onlyTheTokensNameColours() {
    Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
    for (String path : STYLES) {
      if (!path.equals(TOKENS) && !path.equals("styles/print.css")) {
        Matcher matcher = colour.matcher(THEME.text(path));
        assertFalse(matcher.find(), () -> path + " names " + matcher.group());
      }
    }
  }

  @Test
  void everyTokenThatIsUsedExists() {
    StringBuilder all = new StringBuilder();
    STYLES.forEach(path -> all.append(THEME.text(path)));
    Matcher use = Pattern.compile("var\\((--[a-z0-9-]+)").matcher(all);
    while (use.find()) {
      String token = use.group(1);
      assertTrue(all.indexOf(token + ":") >= 0, "no token " + token);
    }
  }

  @Test
  void nothingIsLoadedFromElsewhereAndNothingIsInline() {
    for (String path : STYLES) {
      assertFalse(THEME.text(path).contains("@import"), path);
      assertFalse(THEME.text(path).contains("url("), path);
    }
    for (String path : Theme.TEMPLATES) {
      String text = THEME.text(path);
      assertFalse(Pattern.compile("\\sstyle=|\\son[a-z]+=").matcher(text).find(), path);
      assertFalse(Pattern.compile("<script[^>]*>\\s*[^<\\s]").matcher(text).find(), path);
    }
  }

  private static Map<String, String[]> colours() {
    Matcher token =
        Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
            .matcher(THEME.text(TOKENS));
    Map<String, String[]> colours = new LinkedHashMap<>();
    while (token.find()) {
      colours.put(token.group(1), new String[] {token.group(2), token.group(3)});
    }
    return colours;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance, WCAG 2.2. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
