package dev.holdfast.generator.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of an image in CSS pixels, as its file says, so that a page keeps room for it before it
 * is loaded; 0 by 0 where the form is not known. PNG (RFC 2083, IHDR), GIF, and SVG with a viewBox.
 */
record ImageSize(int width, int height) {

  private static final Pattern VIEW_BOX =
      Pattern.compile("<svg[^>]*\\sviewBox=\"[-\\d.]+[ ,]+[-\\d.]+[ ,]+(\\d+)[\\d.]*[ ,]+(\\d+)");

  static ImageSize of(byte[] bytes) {
    if (bytes.length >= 24 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P') {
      return new ImageSize(big(bytes, 16), big(bytes, 20));
    }
    if (bytes.length >= 10 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F') {
      return new ImageSize(little(bytes, 6), little(bytes, 8));
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.UTF_8);
    Matcher box = VIEW_BOX.matcher(head);
    return box.find()
        ? new ImageSize(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)))
        : new ImageSize(0, 0);
  }

  private static int big(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  private static int little(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }
}
