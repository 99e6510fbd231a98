package dev.holdfast.generator.check;

import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.output.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the finished site against itself: every address on a page names a file of the site and an
 * id on it, and no id stands twice. Authors' mistakes are found before; what fails here is ours.
 */
public final class SiteCheck {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(" (href|src|id|data-simulator)=\"([^\"]*)\"");
  private static final Pattern EXTERNAL = Pattern.compile("(https?|mailto):.*");

  private SiteCheck() {}

  /**
   * Checks all pages. The addresses of the page {@code 404.html} start at {@code root}, which may
   * be empty where they are relative.
   *
   * @throws IllegalStateException if a page is wrong
   */
  public static void check(Site site, String root) {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html")) {
        ids.put(path, ids(path, site.text(path)));
      }
    }
    for (String path : ids.keySet()) {
      Matcher attribute = ATTRIBUTE.matcher(site.text(path));
      while (attribute.find()) {
        if (!attribute.group(1).equals("id")) {
          address(path, attribute.group(2), root, site, ids);
        }
      }
    }
  }

  private static Set<String> ids(String path, String html) {
    Set<String> ids = new LinkedHashSet<>();
    Matcher attribute = ATTRIBUTE.matcher(html);
    while (attribute.find()) {
      if (attribute.group(1).equals("id") && !ids.add(attribute.group(2))) {
        throw new IllegalStateException(
            "bug: the id " + attribute.group(2) + " stands twice on " + path);
      }
    }
    return ids;
  }

  private static void address(
      String page, String address, String root, Site site, Map<String, Set<String>> ids) {
    if (EXTERNAL.matcher(address).matches() && (root.isEmpty() || !address.startsWith(root))) {
      return;
    }
    int hash = address.indexOf('#');
    String path = Paths.decoded(hash < 0 ? address : address.substring(0, hash));
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    Optional<String> target;
    if (path.isEmpty()) {
      target = Optional.of(page);
    } else if (!root.isEmpty() && path.startsWith(root)) {
      target = Optional.of(path.substring(root.length()));
    } else {
      int slash = page.lastIndexOf('/');
      target = Paths.resolve(slash < 0 ? "" : page.substring(0, slash), path);
    }
    if (target.isEmpty() || !site.contains(target.get())) {
      throw new IllegalStateException("bug: " + page + " links to " + address + ", which is not");
    }
    Set<String> there = ids.getOrDefault(target.get(), Set.of(fragment));
    if (!fragment.isEmpty() && !there.contains(fragment)) {
      throw new IllegalStateException("bug: " + page + " links to " + address + ", no such id");
    }
  }
}
