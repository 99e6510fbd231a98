package dev.holdfast.generator.load;

import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of TOML that a settings file needs: tables, bare keys, strings on one line, whole
 * numbers, booleans, lists of these, comments. Anything else is a problem at its place, never a
 * guess. (A full TOML library brings a parser generator's run time of half a megabyte and a tenth
 * of a second at every start; and every value here must know its place.)
 *
 * <p>TOML 1.0.0, toml.io/en/v1.0.0.
 */
final class TomlReader {

  private final SourceText source;
  private final String text;
  private final List<Problem> problems;
  private final Keys keys;
  private int at;

  private TomlReader(SourceText source, List<Problem> problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.keys = new Keys(problems);
  }

  /** The file's keys, those of a table with its name and a dot before them. */
  static Keys read(SourceText source, List<Problem> problems) {
    TomlReader reader = new TomlReader(source, problems);
    reader.lines();
    return reader.keys;
  }

  private void lines() {
    String table = "";
    while (at < text.length()) {
      blanks();
      if (at < text.length() && text.charAt(at) == '[') {
        table = header(table);
      } else if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '#') {
        pair(table);
      }
      endOfLine();
    }
  }

  private String header(String before) {
    int start = at++;
    String name = bareKey();
    if (name.isEmpty() || at >= text.length() || text.charAt(at) != ']') {
      refuse(start, "this is no table heading").help("write `[name]` alone on the line");
      return before;
    }
    at++;
    return name + ".";
  }

  private void pair(String table) {
    int start = at;
    String name = bareKey();
    SourceText key = source.slice(start, at);
    blanks();
    if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
      refuse(start, "expected `key = value`");
      return;
    }
    at++;
    blanks();
    Value value = value();
    if (value != null) {
      keys.put(table + name, key, value);
    }
  }

  private Value value() {
    if (at >= text.length()) {
      problems.add(source.error(at, at, "a value is missing here"));
      return null;
    }
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return string(c);
    }
    if (c == '[') {
      return list();
    }
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    String word = text.substring(start, at);
    SourceText place = source.slice(start, Math.max(at, start));
    if (word.equals("true") || word.equals("false")) {
      return new Value.Flag(word.equals("true"), place);
    }
    if (word.matches("-?(0|[1-9][0-9]{0,17})")) {
      return new Value.Whole(Long.parseLong(word), place);
    }
    refuse(start, "this is no value that is read here")
        .help("known are \"texts\", whole numbers, true and false, and [lists] of them");
    return null;
  }

  private Value string(char quote) {
    int open = at++;
    StringBuilder out = new StringBuilder();
    int start = at;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      char c = text.charAt(at++);
      if (c != '\\' || quote == '\'') {
        out.append(c);
        continue;
      }
      int escape = at < text.length() ? "\"\\nt".indexOf(text.charAt(at)) : -1;
      if (escape < 0) {
        problems.add(
            source
                .error(at - 1, at + 1, "this escape is not read here")
                .help("known are \\\" \\\\ \\n \\t"));
      } else {
        out.append("\"\\\n\t".charAt(escape));
      }
      at++;
    }
    if (at >= text.length() || text.charAt(at) != quote) {
      refuse(open, "this text has no closing quote");
      return null;
    }
    SourceText place = source.slice(start, at++);
    return new Value.Text(out.toString(), place);
  }

  private Value list() {
    int start = at++;
    List<Value> items = new ArrayList<>();
    while (true) {
      blanksAndLines();
      if (at < text.length() && text.charAt(at) == ']') {
        at++;
        return new Value.Items(items, source.slice(start, at));
      }
      Value item = value();
      if (item == null) {
        return null;
      }
      items.add(item);
      blanksAndLines();
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      } else if (at >= text.length() || text.charAt(at) != ']') {
        refuse(start, "this list has no closing bracket");
        return null;
      }
    }
  }

  private String bareKey() {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blanks() {
    while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void blanksAndLines() {
    blanks();
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '#')) {
      skipLine();
      blanks();
    }
  }

  private void endOfLine() {
    blanks();
    if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '#') {
      refuse(at, "expected the end of the line");
    }
    skipLine();
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
  }

  /** Reports the rest of the line from {@code start} on, and goes on behind it. */
  private Help refuse(int start, String message) {
    int end = text.indexOf('\n', start);
    int stop = end < 0 ? text.length() : end;
    problems.add(source.error(start, stop, message));
    at = stop;
    return help -> problems.set(problems.size() - 1, problems.getLast().help(help));
  }

  private interface Help {
    void help(String text);
  }
}
