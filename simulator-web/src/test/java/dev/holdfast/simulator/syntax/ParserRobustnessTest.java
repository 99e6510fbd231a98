package dev.holdfast.simulator.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Label;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any text at all gives a tree whose spans lie in the file. */
class ParserRobustnessTest {

  private static final String[] SHARDS = {
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    ";",
    ",",
    "::",
    ".",
    "..",
    "=",
    "=>",
    "->",
    "|",
    "&",
    "*",
    "!",
    "#",
    "#[",
    "'a",
    "'",
    "\"",
    "fn ",
    "let ",
    "if ",
    "else ",
    "match ",
    "impl ",
    "dyn ",
    "async ",
    "move ",
    "await",
    "pub ",
    "use ",
    "struct ",
    "enum ",
    "where ",
    "for ",
    "in ",
    "return ",
    "break ",
    "println!(",
    "\"{",
    "{}",
    "{:?}\"",
    "vec![",
    "assert_eq!(",
    "matches!(",
    "0x",
    "1.",
    "1e",
    "/*",
    "//",
    "///",
    "r#\"",
    "\\",
    "\u00e9",
    "\ud83d\ude00",
    "\n",
    "_",
    "self",
    "Self",
    "macro_rules! "
  };

  /** The accessors of a record's parts that may hold a span. */
  private static final ClassValue<List<Method>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> parts = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive() && component.getType() != String.class) {
              component.getAccessor().setAccessible(true);
              parts.add(component.getAccessor());
            }
          }
          return parts;
        }
      };

  private static List<String> corpus() throws IOException {
    List<String> programs = new ArrayList<>();
    for (String folder : List.of("src/test/resources/corpus", "src/test/ui")) {
      try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of(folder))) {
        for (java.nio.file.Path file :
            files.filter(f -> f.toString().endsWith(".rs")).sorted().toList()) {
          programs.add(Files.readString(file));
        }
      }
    }
    assertTrue(programs.size() > 90);
    return programs;
  }

  private static void check(String text) {
    SourceFile file = new SourceFile("t.rs", text);
    Checked<SourceTree> checked = Parser.parse(file);
    for (Diagnostic diagnostic : checked.diagnostics()) {
      checkSpan(diagnostic.primary().span(), file);
      for (Label label : diagnostic.secondary()) {
        checkSpan(label.span(), file);
      }
    }
    checkSpans(checked.value().levels(), file);
    checkSpans(checked.value().items(), file);
  }

  private static void checkSpan(Span span, SourceFile file) {
    assertTrue(
        span.file() == file
            && 0 <= span.start()
            && span.start() <= span.end()
            && span.end() <= file.text().length(),
        () -> span.start() + ".." + span.end() + " in:\n" + file.text());
  }

  private static void checkSpans(Object node, SourceFile file) {
    switch (node) {
      case Span span -> checkSpan(span, file);
      case List<?> list -> list.forEach(one -> checkSpans(one, file));
      case Optional<?> optional -> optional.ifPresent(one -> checkSpans(one, file));
      case Record record -> {
        for (Method part : PARTS.get(record.getClass())) {
          checkSpans(value(record, part), file);
        }
      }
      default -> {}
    }
  }

  private static Object value(Record record, Method part) {
    try {
      return part.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyPrefixOfEveryProgram() throws IOException {
    for (String program : corpus()) {
      for (int end = 0; end <= program.length(); end += 3) {
        check(program.substring(0, end));
      }
    }
  }

  @Test
  void mutatedPrograms() throws IOException {
    List<String> programs = corpus();
    Random random = new Random(36);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder(programs.get(random.nextInt(programs.size())));
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(8));
        if (random.nextInt(3) > 0) {
          text.replace(at, end, SHARDS[random.nextInt(SHARDS.length)]);
        } else {
          text.delete(at, end);
        }
      }
      check(text.toString());
    }
  }

  @Test
  void noise() {
    Random random = new Random(37);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(round % 2 == 0 ? "fn f() { " : "");
      int length = random.nextInt(30);
      for (int i = 0; i < length; i++) {
        text.append(SHARDS[random.nextInt(SHARDS.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void theCorpusIsWithoutComplaintThatRustcHasNot() throws IOException {
    for (String program : corpus()) {
      String[] lines = program.split("\n", -1);
      for (Diagnostic found : Parser.parse(new SourceFile("t.rs", program)).diagnostics()) {
        String line = lines[found.primary().span().line() - 1];
        int note = line.indexOf("//~ ERROR");
        String codes = note < 0 ? "" : line.substring(note + "//~ ERROR".length());
        assertTrue(note >= 0 && List.of(codes.split(" ")).contains(found.code()), found + program);
      }
    }
  }

  @Test
  void aBrokenTextIsNeverCalledFine() {
    for (String text : List.of("fn f( {}", "fn f() { 1 2 }", "}", "x", "fn f() { \"", "/*")) {
      Checked<SourceTree> checked = Parser.parse(new SourceFile("t.rs", text));
      assertFalse(checked.diagnostics().isEmpty(), text);
      assertEquals(Severity.ERROR, checked.diagnostics().get(0).severity(), text);
    }
  }
}
