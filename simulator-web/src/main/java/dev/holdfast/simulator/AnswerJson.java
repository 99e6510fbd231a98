package dev.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an answer as one line of JSON; a key without evidence is absent. */
public final class AnswerJson {

  /** The compiler whose rules, words and layouts the simulator follows. */
  private static final String RUSTC = "1.95.0";

  private AnswerJson() {}

  /**
   * The keys {@code file} (where given), {@code verdict}, {@code errors} (of a rejected or
   * unsupported program), {@code stdout} (of one that ran), {@code panic}, {@code at}, {@code
   * futures} (sorted by name, then size) and {@code rustc}. No newline at the end.
   */
  public static String write(Answer answer, Optional<String> file) {
    return write(answer, Optional.empty(), file);
  }

  /**
   * With the key {@code anyway} before {@code rustc}: the evidence of the run, where there is one.
   */
  public static String write(Simulation simulation, Optional<String> file) {
    return write(simulation.answer(), simulation.anyway().map(Simulation.Anyway::answer), file);
  }

  private static String write(Answer answer, Optional<Answer> anyway, Optional<String> file) {
    StringBuilder json = new StringBuilder("{");
    file.ifPresent(name -> field(json, "file", name));
    evidence(json, answer);
    if (anyway.isPresent()) {
      evidence(key(json, "anyway").append('{'), anyway.get());
      json.append('}');
    }
    field(json, "rustc", RUSTC);
    return json.append('}').toString();
  }

  private static void evidence(StringBuilder json, Answer answer) {
    field(json, "verdict", answer.verdict().word());
    if (!answer.errors().isEmpty()) {
      errors(json, answer.errors(), answer.verdict() == Answer.Verdict.REJECTED);
    }
    if (ran(answer.verdict())) {
      stdout(json, answer.stdout());
    }
    answer.panic().ifPresent(panic -> panic(json, panic));
    answer.at().ifPresent(misuse -> misuse(json, misuse));
    if (!answer.futures().isEmpty()) {
      futures(json, answer.futures());
    }
  }

  private static boolean ran(Answer.Verdict verdict) {
    return switch (verdict) {
      case REJECTED, UNSUPPORTED -> false;
      case OK, PANICKED, UNDEFINED_BEHAVIOUR, PIN_CONTRACT_VIOLATED, HANGS, LIMIT -> true;
    };
  }

  private static void errors(StringBuilder json, List<Answer.Error> errors, boolean coded) {
    key(json, "errors").append('[');
    String before = "{";
    for (Answer.Error error : errors) {
      json.append(before);
      if (coded) {
        field(json, "code", error.code());
      }
      field(json, "line", error.line());
      field(json, "message", error.message());
      json.append('}');
      before = ", {";
    }
    json.append(']');
  }

  private static void stdout(StringBuilder json, List<String> lines) {
    key(json, "stdout").append('[');
    String before = "";
    for (String line : lines) {
      string(json.append(before), line);
      before = ", ";
    }
    json.append(']');
  }

  private static void panic(StringBuilder json, Answer.Panic panic) {
    key(json, "panic").append('{');
    field(json, "line", panic.line());
    field(json, "message", panic.message());
    json.append('}');
  }

  private static void misuse(StringBuilder json, Answer.Misuse misuse) {
    key(json, "at").append('{');
    field(json, "line", misuse.line());
    field(json, "kind", misuse.kind());
    json.append('}');
  }

  private static void futures(StringBuilder json, List<Answer.FutureLayout> futures) {
    List<Answer.FutureLayout> sorted = new ArrayList<>(futures);
    sorted.sort(
        (a, b) -> {
          int names = a.name().compareTo(b.name());
          return names != 0 ? names : Long.compare(a.size(), b.size());
        });
    key(json, "futures").append('[');
    String before = "{";
    for (Answer.FutureLayout future : sorted) {
      json.append(before);
      field(json, "name", future.name());
      field(json, "size", future.size());
      field(json, "align", future.align());
      key(json, "variants").append('{');
      for (Map.Entry<String, List<Answer.Saved>> variant : future.variants().entrySet()) {
        saved(key(json, variant.getKey()), variant.getValue());
      }
      json.append("}}");
      before = ", {";
    }
    json.append(']');
  }

  private static void saved(StringBuilder json, List<Answer.Saved> locals) {
    json.append('[');
    String before = "{";
    for (Answer.Saved local : locals) {
      json.append(before);
      field(json, "name", local.name());
      field(json, "size", local.size());
      field(json, "kind", local.kind());
      json.append('}');
      before = ", {";
    }
    json.append(']');
  }

  private static void field(StringBuilder json, String name, String value) {
    string(key(json, name), value);
  }

  private static void field(StringBuilder json, String name, long value) {
    key(json, name).append(value);
  }

  private static StringBuilder key(StringBuilder json, String name) {
    if (json.charAt(json.length() - 1) != '{') {
      json.append(", ");
    }
    return string(json, name).append(": ");
  }

  /** RFC 8259, section 7; a lone surrogate is escaped, so that the line is always valid UTF-8. */
  private static StringBuilder string(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c == '\r') {
        json.append("\\r");
      } else if (c == '\t') {
        json.append("\\t");
      } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append("0123456789abcdef".charAt((c >> shift) & 0xf));
        }
      } else {
        json.append(c);
      }
    }
    return json.append('"');
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (c < 0xd800 || c > 0xdfff) {
      return false;
    }
    int other = c < 0xdc00 ? i + 1 : i - 1;
    if (other < 0 || other >= text.length()) {
      return true;
    }
    char beside = text.charAt(other);
    return c < 0xdc00 ? beside < 0xdc00 || beside > 0xdfff : beside < 0xd800 || beside > 0xdbff;
  }
}
