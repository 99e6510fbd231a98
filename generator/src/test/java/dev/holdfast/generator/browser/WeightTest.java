package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a chapter weighs on its way to a reader. */
final class WeightTest {

  private static final BuiltSite SITE = BuiltSite.once();
  private static final Pattern FIGURE = Pattern.compile("(?s)<pin-sim.*?</pin-sim>");
  private static final Pattern LOADED =
      Pattern.compile("<(?:script src|link rel=\"(?:stylesheet|icon)\" href)=\"([^\"]+)\"");

  /** Without images and the simulator's figures. */
  @Test
  void noChapterIsHeavierThanThirtyKibibytes() throws IOException {
    for (String path : SITE.pages()) {
      String html = SITE.site().text(path);
      int weight = gzip(FIGURE.matcher(html).replaceAll(""));
      int scripts = 0;
      int requests = 1;
      Matcher loaded = LOADED.matcher(html);
      while (loaded.find()) {
        String file = loaded.group(1).substring(loaded.group(1).indexOf("assets/"));
        boolean script = file.endsWith(".js");
        boolean simulator = file.contains("simulator") || file.contains("figures");
        int bytes = gzip(SITE.site().text(file));
        weight += simulator || file.endsWith(".svg") ? 0 : bytes;
        scripts += script ? bytes : 0;
        requests++;
      }
      assertTrue(weight <= 30 * 1024, path + " weighs " + weight);
      assertTrue(scripts <= 10 * 1024, path + " has scripts of " + scripts);
      // The simulator's script comes later.
      assertTrue(requests + 1 <= 10, path + " asks for " + requests);
    }
  }

  /** From there on the page's first screen takes one more round trip on a phone. */
  @Test
  void noPageIsHeavierThanWhatComesAtOnce() throws IOException {
    for (String path : SITE.pages()) {
      int weight = gzip(SITE.site().text(path));
      assertTrue(weight <= 43_000, path + " weighs " + weight);
    }
  }

  private static int gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
