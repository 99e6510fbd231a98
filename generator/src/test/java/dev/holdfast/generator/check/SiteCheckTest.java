package dev.holdfast.generator.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.holdfast.generator.output.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SiteCheckTest {

  @Test
  void aWholeSitePasses() {
    check("<p id=\"a\"><a href=\"#a\"></a><a href=\"b/c.html#x\"></a><img src=\"i%20j.svg\">");
    check("<a href=\"https://example.org/x\"></a><a href=\"mailto:a@example.org\"></a>");
    check("<a href=\"/root/index.html\"></a>");
  }

  @Test
  void aDeadLinkFails() {
    fails("<a href=\"b/d.html\"></a>");
    fails("<img src=\"gone.svg\">");
    fails("<a href=\"../index.html\"></a>");
    fails("<a href=\"/other/index.html\"></a>");
    fails("<script data-simulator=\"gone.js\">");
  }

  @Test
  void aDeadAnchorFails() {
    fails("<a href=\"#nowhere\"></a>");
    fails("<a href=\"b/c.html#y\"></a>");
  }

  @Test
  void anIdThatStandsTwiceFails() {
    fails("<p id=\"a\"></p><p id=\"a\"></p>");
  }

  private static void check(String html) {
    assertDoesNotThrow(() -> SiteCheck.check(site(html), "/root/"));
  }

  private static void fails(String html) {
    assertThrows(IllegalStateException.class, () -> SiteCheck.check(site(html), "/root/"));
  }

  private static Site site(String html) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("index.html", html.getBytes(StandardCharsets.UTF_8));
    files.put("b/c.html", "<h2 id=\"x\">".getBytes(StandardCharsets.UTF_8));
    files.put("i j.svg", new byte[0]);
    return Site.of(files);
  }
}
