package dev.holdfast.generator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands print, and their exit codes. */
final class HoldfastTest {

  private static final String PROGRAM =
      """
      fn main() {
          println!("hello {}", 6 * 7);
      }
      """;

  private static final String MOVED =
      """
      fn main() {
          let b = Box::new(1);
          drop(b);
          drop(b);
      }
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpAndVersionAreFine() {
    assertEquals(0, run("--help"));
    assertTrue(out().contains("Usage: holdfast"), out());
    assertEquals(0, run("--version"));
    assertTrue(out().contains("holdfast 0.1.0"), out());
    assertEquals(0, run("help", "sim"));
    assertEquals("", err());
  }

  @Test
  void wrongUsageIsTwo() {
    assertEquals(2, run());
    assertEquals(2, run("bulid"));
    assertEquals(2, run("sim"));
    assertEquals(2, run("sim", "--format", "xml", "."));
    assertEquals(2, run("build", "a", "b"));
    assertEquals(2, run("serve", "--port", "many"));
    assertEquals("", out());
    assertTrue(err().contains("Usage: holdfast"), err());
  }

  @Test
  void aProgramIsAnsweredInJson() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), PROGRAM);
    assertEquals(0, run("sim", "--format", "json", file.toString()), err());
    assertTrue(out().startsWith("{\"file\": \"" + json(file) + "\", \"verdict\": \"ok\""), out());
    assertTrue(out().contains("\"stdout\": [\"hello 42\"]"), out());
    assertEquals(out().length() - 1, out().indexOf('\n'));
  }

  @Test
  void aFolderIsWalkedInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.rs"), PROGRAM);
    Files.writeString(folder.resolve("b/d.rs"), PROGRAM);
    Files.writeString(folder.resolve("a.rs"), PROGRAM);
    Files.writeString(folder.resolve("a.txt"), "no program");
    assertEquals(0, run("sim", "--format", "json", folder.toString()), err());
    String[] lines = out().split("\n");
    assertEquals(3, lines.length, out());
    assertTrue(lines[0].contains(json(folder.resolve("a.rs"))), lines[0]);
    assertTrue(lines[1].contains(json(folder.resolve("b/d.rs"))), lines[1]);
    assertTrue(lines[2].contains(json(folder.resolve("c.rs"))), lines[2]);
  }

  @Test
  void aRejectionIsAnAnswer() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), "fn main() {\n    nothing();\n}\n");
    assertEquals(0, run("sim", file.toString()));
    assertTrue(out().contains("error[E0425]"), out());
    assertTrue(out().contains("--> " + file + ":2:5"), out());
    assertTrue(out().contains("rejected"), out());
  }

  @Test
  void theStepsOfARunAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), PROGRAM);
    assertEquals(0, run("sim", "--trace", file.toString()), err());
    assertTrue(out().startsWith("step 1 of "), out());
    assertTrue(out().contains("  | hello 42\n"), out());
    assertTrue(out().endsWith("\n" + file + ": ok\n"), out());
  }

  @Test
  void theMirAndTheLayoutsOfAProgramAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), "struct A(u8);\n" + PROGRAM);
    assertEquals(0, run("sim", "--mir", "--layout", file.toString()), err());
    assertTrue(out().startsWith("// `main` as built\nfn main() -> () {\n"), out());
    assertTrue(out().contains("struct A: 1 byte, alignment 1\n  0..1: 0: u8\n"), out());
  }

  @Test
  void theInsidesOfARejectedProgramAreToldAsFarAsItTypeChecks() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), MOVED);
    assertEquals(0, run("sim", "--mir", "--layout", "--trace", file.toString()), err());
    assertTrue(out().contains("// `main` as built"), out());
    assertTrue(out().contains("no steps"), out());
    assertTrue(out().endsWith(file + ": rejected\n"), out());
    assertEquals("", err());
  }

  @Test
  void textIsNotAskedForInJson() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), PROGRAM);
    for (String option : new String[] {"--trace", "--mir", "--layout"}) {
      assertEquals(2, run("sim", "--format", "json", option, file.toString()));
    }
    assertEquals("", out());
    assertTrue(err().contains("leave out --format json"), err());
  }

  @Test
  void aRejectedProgramIsRunAnywayWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), MOVED);
    assertEquals(0, run("sim", "--run-anyway", "--trace", file.toString()), err());
    assertTrue(out().startsWith("step 1 of "), out());
    assertTrue(out().contains("error[E0382]"), out());
    assertTrue(out().contains("a.rs: rejected\n"), out());
    assertTrue(
        out().endsWith("a.rs, run anyway: undefined-behaviour, line 4: uninitialised\n"), out());
  }

  @Test
  void theVerdictOfWhatIsRunAnywayStays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), MOVED);
    assertEquals(0, run("sim", "--run-anyway", "--format", "json", file.toString()), err());
    assertTrue(
        out().contains("\"verdict\": \"rejected\", \"errors\": [{\"code\": \"E0382\""), out());
    assertTrue(out().contains("\"anyway\": {\"verdict\": \"undefined-behaviour\""), out());
  }

  @Test
  void aBadPathIsAProblemAndTheOthersAreAnswered() throws IOException {
    Path file = Files.writeString(folder.resolve("a.rs"), PROGRAM);
    Path binary = Files.write(folder.resolve("b.rs"), new byte[] {'/', '/', (byte) 0xff});
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path none = folder.resolve("none.rs");
    assertEquals(
        1, run("sim", none.toString(), binary.toString(), empty.toString(), file.toString()));
    assertTrue(err().contains("no such file or folder\n --> " + none), err());
    assertTrue(err().contains("not UTF-8\n --> " + binary), err());
    assertTrue(err().contains("no Rust program (*.rs) in this folder\n --> " + empty), err());
    assertTrue(out().contains("hello 42"), out());
  }

  @Test
  void aFolderWithoutCourseIsAProblem() {
    assertEquals(1, run("build", folder.toString(), "-d", folder.resolve("out").toString()));
    assertTrue(err().contains("no book.toml in this folder\n --> " + folder), err());
    assertEquals(1, run("build", folder.resolve("none").toString()));
    assertTrue(err().contains("no such folder\n --> " + folder.resolve("none")), err());
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  @Test
  void aCourseWithErrorsIsNotWritten() throws IOException {
    Files.writeString(folder.resolve("book.toml"), "[book]\ntitle = \n");
    Files.writeString(folder.resolve("SUMMARY.md"), "# Summary\n");
    Path target = folder.resolve("out");
    assertEquals(1, run("build", folder.toString(), "-d", target.toString()));
    assertTrue(err().contains("book.toml:2:"), err());
    assertTrue(Files.notExists(target));
  }

  private int run(String... arguments) {
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Holdfast.run(new Terminal(outStream, errStream, false, false), arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String json(Path path) {
    return path.toString().replace("\\", "\\\\");
  }
}
