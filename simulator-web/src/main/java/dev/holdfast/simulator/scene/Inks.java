package dev.holdfast.simulator.scene;

/**
 * Turns a diagnostic that was printed for a terminal into HTML: escape sequences become classes.
 */
final class Inks {

  private Inks() {}

  static void write(StringBuilder html, String printed) {
    int at = 0;
    boolean open = false;
    while (at < printed.length()) {
      int escape = printed.indexOf('\u001b', at);
      int end = escape < 0 ? printed.length() : escape;
      Html.escape(html, printed.substring(at, end));
      if (escape < 0) {
        break;
      }
      int close = printed.indexOf('m', escape);
      html.append(open ? "</span>" : "");
      String style = style(printed.substring(escape + 2, close));
      open = !style.isEmpty();
      if (open) {
        html.append("<span class=\"").append(style).append("\">");
      }
      at = close + 1;
    }
    html.append(open ? "</span>" : "");
  }

  /** ECMA-48, Select Graphic Rendition: 1 is bold, 31 red, 34 blue, 36 cyan. */
  private static String style(String code) {
    return switch (code) {
      case "1;31", "1;33", "1;35" -> "e";
      case "1;34" -> "g";
      case "1", "1;36" -> "h";
      default -> "";
    };
  }
}
