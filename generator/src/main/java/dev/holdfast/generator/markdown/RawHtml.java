package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Html inside markdown, cut into tags and text. A few elements without power are known; nothing
 * else reaches the page.
 */
final class RawHtml {

  sealed interface Piece {}

  /** Text between tags, with its character references resolved. */
  record Words(String text) implements Piece {}

  /** A tag; offsets count from the start of the html. */
  record Tag(boolean closing, String name, List<Attribute> attributes, int start, int end)
      implements Piece {}

  record Attribute(String name, String value, int start, int end) {}

  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9-]*)"
              + "((?:\\s+[A-Za-z_:][\\w:.-]*(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*+)"
              + "\\s*/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z_:][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))?");

  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr");
  private static final Set<String> EVERYWHERE = Set.of("id", "class", "title", "lang");
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "a", Set.of("href"),
          "img", Set.of("src", "alt", "width", "height"),
          "details", Set.of("open"));
  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "br",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "hr",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "q",
          "samp",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "ul",
          "var",
          "wbr");

  private RawHtml() {}

  static List<Piece> cut(String html) {
    List<Piece> pieces = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    int done = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, done))) {
      if (html.startsWith("<!--", at)) {
        int end = html.indexOf("-->", at + 4);
        words(html, done, at, pieces);
        done = end < 0 ? html.length() : end + 3;
      } else if (tag.region(at, html.length()).lookingAt()) {
        words(html, done, at, pieces);
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        pieces.add(
            new Tag(
                !tag.group(1).isEmpty(),
                name,
                attributes(tag.group(3), tag.start(3)),
                at,
                tag.end()));
        done = tag.end();
      }
    }
    words(html, done, html.length(), pieces);
    return pieces;
  }

  static boolean isKnown(String element) {
    return ELEMENTS.contains(element);
  }

  static boolean isVoid(String element) {
    return VOID.contains(element);
  }

  static boolean isKnown(String element, String attribute) {
    return EVERYWHERE.contains(attribute)
        || OWN.getOrDefault(element, Set.of()).contains(attribute);
  }

  private static void words(String html, int from, int to, List<Piece> pieces) {
    if (from < to) {
      pieces.add(new Words(Escaping.unescapeHtml(html.substring(from, to))));
    }
  }

  private static List<Attribute> attributes(String text, int offset) {
    List<Attribute> attributes = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(text);
    while (matcher.find()) {
      String value = "";
      for (int group = 2; group <= 4; group++) {
        value = matcher.group(group) != null ? matcher.group(group) : value;
      }
      attributes.add(
          new Attribute(
              matcher.group(1).toLowerCase(java.util.Locale.ROOT),
              Escaping.unescapeHtml(value),
              offset + matcher.start(),
              offset + matcher.end()));
    }
    return attributes;
  }
}
