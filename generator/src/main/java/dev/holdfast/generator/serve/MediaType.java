package dev.holdfast.generator.serve;

/** What a browser is told a file is. */
final class MediaType {

  private MediaType() {}

  /** By the end of the file's name; a stream of bytes where it says nothing. */
  static String of(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html";
      case "css" -> "text/css";
      case "js" -> "text/javascript";
      case "json" -> "application/json";
      case "svg" -> "image/svg+xml";
      case "xml" -> "application/xml";
      case "txt", "rs", "md" -> "text/plain";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "ico" -> "image/x-icon";
      case "woff2" -> "font/woff2";
      case "pdf" -> "application/pdf";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }
}
