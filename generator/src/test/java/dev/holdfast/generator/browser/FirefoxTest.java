package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second engine draws the pages, too. Skipped where Firefox neither is nor can be installed. */
final class FirefoxTest {

  private static final List<String> NAMES = List.of("firefox-esr", "firefox", "firefox.exe");

  private static final int PAPER = 0xfdfcf9;
  private static final int INK = 0x1a2225;
  private static final int LIVE = 0x0a645d;
  private static final int STALE = 0xad261c;

  @TempDir Path folder;

  @Test
  void theFrontPageAndTheChapterAreDrawn() throws IOException {
    BuiltSite site = BuiltSite.once();
    Path firefox = firefox();
    for (String page : site.livePages()) {
      Map<Integer, Integer> colours = colours(shot(firefox, site.address() + page));
      int all = colours.values().stream().mapToInt(Integer::intValue).sum();
      assertTrue(colours.getOrDefault(PAPER, 0) > all / 4, page + " is not on paper");
      assertTrue(colours.getOrDefault(INK, 0) > 500, page + " has hardly any text");
      assertTrue(colours.getOrDefault(LIVE, 0) > 200, page + " shows nothing that is live");
      assertTrue(colours.getOrDefault(STALE, 0) > 100, page + " shows no stale arrow");
    }
  }

  private static Path firefox() {
    Optional<Path> found = Programs.onPath(NAMES);
    if (found.isEmpty() && Programs.canInstall()) {
      Programs.install("firefox-esr");
      found = Programs.onPath(NAMES);
    }
    assumeTrue(found.isPresent(), "Firefox is not here and cannot be installed");
    return found.orElseThrow();
  }

  /** The top of a page in the light theme, 1280 by 2400. */
  private BufferedImage shot(Path firefox, String address) throws IOException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Files.writeString(
        profile.resolve("user.js"),
        """
        user_pref("layout.css.prefers-color-scheme.content-override", 1);
        user_pref("app.update.enabled", false);
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("browser.shell.checkDefaultBrowser", false);
        """);
    File picture = profile.resolve("page.png").toFile();
    Programs.run(
        firefox.toString(),
        "--headless",
        "--no-remote",
        "--profile",
        profile.toString(),
        "--window-size=1280,2400",
        "--screenshot",
        picture.getPath(),
        address);
    return ImageIO.read(picture);
  }

  private static Map<Integer, Integer> colours(BufferedImage image) {
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    return colours;
  }
}
