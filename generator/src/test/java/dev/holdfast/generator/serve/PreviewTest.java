package dev.holdfast.generator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.generator.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a browser sees it. */
@Timeout(60)
final class PreviewTest {

  @TempDir private Path book;
  @TempDir private Path beside;
  private final BlockingQueue<List<Problem>> reports = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Preview preview;
  private Thread watcher;

  @BeforeEach
  void startIt() throws IOException, InterruptedException {
    Files.writeString(
        book.resolve("book.toml"), "[book]\ntitle = \"Kelp\"\ndescription = \"About kelp.\"\n");
    Files.writeString(book.resolve("SUMMARY.md"), "# Summary\n\n- [One](one/index.md)\n");
    Files.createDirectory(book.resolve("one"));
    write("first");
    preview = Preview.start(book, 0, reports::add);
    assertEquals(List.of(), reports.take());
    watcher =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    preview.watch();
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  }
                });
  }

  @AfterEach
  void stopIt() throws InterruptedException {
    watcher.interrupt();
    watcher.join();
    preview.close();
  }

  @Test
  void pagesHaveTheReloadScriptAndTheirTypes() throws Exception {
    HttpResponse<String> page = page("/one.html");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").get());
    assertTrue(page.body().contains("first"), page.body());
    assertTrue(page.body().contains("<script src=\"/holdfast-preview.js\" defer></script></body>"));
    HttpResponse<String> script = page("/holdfast-preview.js");
    assertEquals(
        "text/javascript; charset=utf-8", script.headers().firstValue("Content-Type").get());
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertEquals(404, page("/none.html").statusCode());
    assertEquals(404, page("/..%2f..%2fetc/passwd").statusCode());
  }

  @Test
  void aChangeIsBuiltAndAnnounced() throws Exception {
    try (InputStream events = events()) {
      assertEquals(": connected\n\n", new String(events.readNBytes(13)));
      write("second");
      assertEquals("event: reload\n", new String(events.readNBytes(14)));
    }
    assertTrue(page("/one.html").body().contains("second"));
  }

  @Test
  void aBrokenCourseLeavesTheOldSite() throws Exception {
    write("see [there](../none.md)");
    List<Problem> problems = reports.poll(30, TimeUnit.SECONDS);
    assertTrue(problems.stream().anyMatch(Problem::isError), problems.toString());
    assertTrue(page("/one.html").body().contains("first"));
    write("third");
    assertEquals(List.of(), reports.poll(30, TimeUnit.SECONDS));
    assertTrue(page("/one.html").body().contains("third"));
  }

  private void write(String text) throws IOException {
    Path draft = Files.writeString(beside.resolve("draft"), "# One\n\nText: " + text + ".\n");
    Files.move(
        draft,
        book.resolve("one/index.md"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  private HttpResponse<String> page(String path) throws Exception {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private InputStream events() throws Exception {
    return client
        .send(request("/holdfast-preview-events"), HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + preview.port() + path)).build();
  }
}
