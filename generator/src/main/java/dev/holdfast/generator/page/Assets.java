package dev.holdfast.generator.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The site's files besides its pages. A name carries a hash of the content, so that a browser may
 * keep a file for ever and never shows an old one.
 */
final class Assets {

  private final Map<String, byte[]> files = new TreeMap<>();

  /** Adds a file; its path in the site, with the hash before the extension. */
  synchronized String add(String folder, String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String extension = dot <= 0 ? "" : name.substring(dot);
    String path = folder + "/" + stem + "." + hash(bytes) + extension;
    files.put(path, bytes);
    return path;
  }

  /** Adds a file under its own name. */
  synchronized void addAs(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  Map<String, byte[]> files() {
    return files;
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("bug: every Java has SHA-256", e);
    }
  }
}
