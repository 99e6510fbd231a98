package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.generator.Built;
import dev.holdfast.generator.Generator;
import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.output.SiteWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The course itself, built once for all browser tests and written to a folder. */
record BuiltSite(Site site, Path folder) {

  private static final Path CHAPTERS = Path.of("..", "chapters");
  private static final Path FOLDER = Path.of("target", "browser-site").toAbsolutePath();

  private static BuiltSite built;

  static synchronized BuiltSite once() {
    if (built == null) {
      Built result = Generator.build(CHAPTERS);
      Site site = result.site().orElseThrow(() -> new AssertionError(result.problems()));
      assertEquals(Optional.empty(), SiteWriter.write(site, FOLDER, CHAPTERS));
      built = new BuiltSite(site, FOLDER);
    }
    return built;
  }

  /** Begins every address of the site when it is opened as files. */
  String address() {
    return folder.toUri().toString();
  }

  List<String> pages() {
    return site.files().keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** The pages with a figure; there is at least one. */
  List<String> livePages() {
    List<String> live =
        pages().stream().filter(path -> site.text(path).contains("<pin-sim")).toList();
    assertTrue(!live.isEmpty(), "no page has a figure");
    return live;
  }
}
