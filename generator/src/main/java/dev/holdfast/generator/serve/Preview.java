package dev.holdfast.generator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.holdfast.generator.Built;
import dev.holdfast.generator.Generator;
import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves the last good site from memory, on the loopback address only, and tells open pages when
 * there is a newer one. A build with errors is reported and changes nothing.
 */
public final class Preview implements AutoCloseable {

  private static final String EVENTS = "/holdfast-preview-events";

  private final Path book;
  private final Consumer<List<Problem>> report;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Edition edition = new Edition();
  private Snapshot seen;

  private Preview(Path book, int port, Consumer<List<Problem>> report) throws IOException {
    this.book = book;
    this.report = report;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.createContext(EVENTS, this::events);
  }

  /**
   * Builds the course and listens; port 0 takes any free one. The problems of each build go to
   * {@code report}, on the thread that builds.
   */
  public static Preview start(Path book, int port, Consumer<List<Problem>> report)
      throws IOException {
    // Without it every small answer waits for the delayed acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Preview preview = new Preview(book, port, report);
    preview.seen = Snapshot.of(book);
    preview.build();
    preview.server.start();
    return preview;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Builds again whenever a file of the course has changed, until the thread is interrupted. */
  public void watch() throws InterruptedException {
    while (true) {
      Thread.sleep(Snapshot.PAUSE);
      Snapshot now = Snapshot.of(book);
      if (!now.equals(seen)) {
        seen = now;
        build();
      }
    }
  }

  private void build() {
    Built built;
    try {
      built = Generator.build(book);
    } catch (UncheckedIOException unreadable) {
      report.accept(List.of(Problem.error(book, unreadable.getMessage())));
      return;
    }
    built.site().ifPresent(site -> edition.publish(Reload.into(site, EVENTS)));
    report.accept(built.problems());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      Site site = edition.current().orElse(null);
      if (site == null) {
        send(exchange, head, 503, "text/plain", "The course has errors and was never built.\n");
        return;
      }
      String path = exchange.getRequestURI().getPath().substring(1);
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      if (site.contains(file)) {
        send(exchange, head, 200, MediaType.of(file), site.files().get(file));
      } else if (site.contains(file + "/index.html")) {
        exchange.getResponseHeaders().set("Location", "/" + file + "/");
        exchange.sendResponseHeaders(301, -1);
      } else if (site.contains("404.html")) {
        send(exchange, head, 404, "text/html", site.files().get("404.html"));
      } else {
        send(exchange, head, 404, "text/plain", "There is no such page.\n");
      }
    }
  }

  /** Server-sent events (HTML Standard, section 9.2): one "reload" for each newer site. */
  private void events(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      int seen = edition.number();
      body.write(": connected\n\n".getBytes(StandardCharsets.UTF_8));
      body.flush();
      while (!Thread.currentThread().isInterrupted()) {
        int now = edition.awaitAfter(seen);
        String event = now == seen ? ": still here\n\n" : "event: reload\ndata: " + now + "\n\n";
        seen = now;
        body.write(event.getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(
      HttpExchange exchange, boolean head, int status, String type, String text)
      throws IOException {
    send(exchange, head, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(
      HttpExchange exchange, boolean head, int status, String type, byte[] bytes)
      throws IOException {
    boolean text = type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
    exchange.getResponseHeaders().set("Content-Type", text ? type + "; charset=utf-8" : type);
    if (head || bytes.length == 0) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** The site that is served and its number; later numbers are newer sites. */
  private static final class Edition {

    private Optional<Site> site = Optional.empty();
    private int number;

    synchronized Optional<Site> current() {
      return site;
    }

    synchronized int number() {
      return number;
    }

    synchronized void publish(Site newer) {
      site = Optional.of(newer);
      number++;
      notifyAll();
    }

    /** The newest number, as soon as it is not the one given, or after a while at the latest. */
    synchronized int awaitAfter(int seen) throws InterruptedException {
      if (number == seen) {
        wait(15_000);
      }
      return number;
    }
  }
}
