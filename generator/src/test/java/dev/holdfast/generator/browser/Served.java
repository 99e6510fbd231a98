package dev.holdfast.generator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.holdfast.generator.output.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;

/** A site below a folder of a server, as Pages serves it. */
record Served(HttpServer server, String address) implements AutoCloseable {

  private static final String ROOT = "/course/";

  static Served start(Site site) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(ROOT, exchange -> answer(exchange, site));
    server.start();
    return new Served(server, "http://localhost:" + server.getAddress().getPort() + ROOT);
  }

  private static void answer(HttpExchange exchange, Site site) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      byte[] bytes = site.files().get(file);
      if (bytes == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(file));
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String type(String file) {
    if (file.endsWith(".js")) {
      return "text/javascript";
    }
    return file.endsWith(".svg") ? "image/svg+xml" : URLConnection.guessContentTypeFromName(file);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
