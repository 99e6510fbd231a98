package dev.holdfast.generator.serve;

import dev.holdfast.generator.output.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds to a site the script that loads an open page anew. It is a file of its own, as the pages'
 * content security policy demands, and only the preview has it.
 */
final class Reload {

  private static final String SCRIPT = "holdfast-preview.js";

  private Reload() {}

  static Site into(Site site, String events) {
    SortedMap<String, byte[]> files = new TreeMap<>(site.files());
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        files.put(file.getKey(), withScript(file.getValue()));
      }
    }
    String script =
        "new EventSource('" + events + "').addEventListener('reload', () => location.reload());\n";
    files.put(SCRIPT, script.getBytes(StandardCharsets.UTF_8));
    return new Site(files);
  }

  private static byte[] withScript(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    String script = "<script src=\"/" + SCRIPT + "\" defer></script>";
    return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.UTF_8);
  }
}
