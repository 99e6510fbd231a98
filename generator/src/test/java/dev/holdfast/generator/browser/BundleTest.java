package dev.holdfast.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.holdfast.simulator.AnswerJson;
import dev.holdfast.simulator.Simulator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The script in a browser says of every program, word for word, what the JVM says. */
@ExtendWith(Browsing.class)
final class BundleTest {

  private static final Path PROGRAMS = Path.of("..", "simulator-web", "src", "test");
  private static final String SCRIPT = "/META-INF/holdfast/simulator/simulator.js";

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void openAPage(Browser browser) throws IOException {
    context = browser.newContext();
    page = context.newPage();
    try (InputStream in = BundleTest.class.getResourceAsStream(SCRIPT)) {
      page.addScriptTag(
          new Page.AddScriptTagOptions()
              .setContent(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  @AfterEach
  void closeIt() {
    context.close();
  }

  @TestFactory
  Stream<DynamicTest> everyProgramHasOneAnswer() throws IOException {
    return programs().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    PROGRAMS.relativize(file).toString(),
                    () -> {
                      String source = Files.readString(file);
                      String answer = onJvm(source);
                      assertEquals(answer, inPage(source));
                      if (answer.contains("\"verdict\": \"rejected\"")) {
                        assertEquals(anywayOnJvm(source), anywayInPage(source));
                      }
                    }));
  }

  @Test
  void whatIsNoProgramHasOneAnswer() {
    for (String text :
        List.of("", "\0", "fn main() { ", "/*", "fn main() { 1 / 0; }", "é".repeat(99))) {
      assertEquals(onJvm(text), inPage(text));
    }
  }

  /** Depth and length are limited by our own count, not by the stack of the engine. */
  @Test
  void whatIsTooDeepHasOneAnswer() {
    for (String open : List.of("(", "{", "[", "-", "&", "if a {", "async {", "Box<")) {
      String text = "fn main() { let a = " + open.repeat(20_000);
      assertEquals(onJvm(text), inPage(text));
    }
  }

  @Test
  void onlyOneNameIsLeftInThePage() {
    assertEquals(
        List.of("holdfast"),
        page.evaluate(
            """
            () => {
              const frame = document.createElement('iframe');
              document.body.append(frame);
              const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
              frame.remove();
              return Object.getOwnPropertyNames(window)
                  .filter(name => !usual.has(name) && !/^\\d+$|playwright/i.test(name));
            }
            """));
  }

  private static String onJvm(String source) {
    return AnswerJson.write(Simulator.simulate("main.rs", source).answer(), Optional.empty());
  }

  private Object inPage(String source) {
    return page.evaluate("source => globalThis.holdfast.simulate(source)", source);
  }

  private static String anywayOnJvm(String source) {
    return AnswerJson.write(Simulator.runAnyway("main.rs", source), Optional.empty());
  }

  private Object anywayInPage(String source) {
    return page.evaluate("source => globalThis.holdfast.simulate(source, undefined, true)", source);
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      List<Path> programs = files.filter(file -> file.toString().endsWith(".rs")).sorted().toList();
      assertTrue(programs.size() > 90, "the programs are not whole");
      return programs;
    }
  }
}
