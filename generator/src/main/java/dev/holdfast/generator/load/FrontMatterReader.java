package dev.holdfast.generator.load;

import dev.holdfast.generator.course.ChapterNumber;
import dev.holdfast.generator.course.FrontMatter;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a chapter's front matter: the lines between two {@code ---} at the top of the file, in the
 * small part of YAML that every reader of YAML (GitHub's, too) understands in the same way: {@code
 * key: value}, {@code key: [a, b]}, and {@code key:} with {@code - item} lines below it.
 */
final class FrontMatterReader {

  /** What a file begins with, where its markdown starts, and the number that it claims. */
  record Head(FrontMatter front, int bodyStart, Optional<Value.Whole> number) {}

  private static final String CANNOT_BEGIN = "`,[]{}#&*!|>%@?";

  private final SourceText source;
  private final String text;
  private final List<Problem> problems;
  private final Keys keys;

  private FrontMatterReader(SourceText source, List<Problem> problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.keys = new Keys(problems);
  }

  /** Reads it, if the file begins with one. */
  static Head read(SourceText source, List<Problem> problems) {
    FrontMatterReader reader = new FrontMatterReader(source, problems);
    if (!reader.isRule(0)) {
      return new Head(FrontMatter.NONE, 0, Optional.empty());
    }
    int end = reader.pairs(reader.next(0));
    FrontMatter front =
        new FrontMatter(
            reader.keys.text("description").map(Value.Text::text),
            reader.prerequisites(),
            reader.keys.texts("outcomes").stream().map(Value.Text::place).toList(),
            reader.minutes());
    Optional<Value.Whole> number = reader.keys.whole("number");
    reader.keys.refuseOthers();
    return new Head(front, end, number);
  }

  private int pairs(int from) {
    int at = from;
    while (at < text.length() && !isRule(at)) {
      at = pair(at);
    }
    if (at >= text.length()) {
      problems.add(
          source
              .error(0, 3, "this front matter has no end")
              .help("close it with a line of three hyphens: ---"));
      return at;
    }
    return next(at);
  }

  /** Reads the key at a line's start and its value; the start of the first line behind it. */
  private int pair(int start) {
    int end = lineEnd(start);
    String line = text.substring(start, end);
    if (line.isBlank() || line.startsWith("#")) {
      return next(start);
    }
    int colon = line.indexOf(':');
    String name = colon < 0 ? "" : line.substring(0, colon);
    if (!name.matches("[a-z][a-z-]*")) {
      problems.add(
          source
              .error(start, end, "expected `key: value`")
              .help("keys stand at the start of the line; items of a list below it: `  - item`"));
      return next(start);
    }
    SourceText key = source.slice(start, start + colon);
    int valueStart = skipSpaces(start + colon + 1, end);
    int valueEnd = valueEnd(valueStart, end);
    if (valueStart < valueEnd) {
      value(valueStart, valueEnd).ifPresent(value -> keys.put(name, key, value));
      return next(start);
    }
    return block(name, key, next(start));
  }

  private int block(String name, SourceText key, int from) {
    List<Value> items = new ArrayList<>();
    int at = from;
    while (at < text.length()) {
      int end = lineEnd(at);
      int dash = skipSpaces(at, end);
      if (dash + 1 >= end || text.charAt(dash) != '-' || text.charAt(dash + 1) != ' ') {
        break;
      }
      int start = skipSpaces(dash + 1, end);
      scalar(start, valueEnd(start, end)).ifPresent(items::add);
      at = next(at);
    }
    if (items.isEmpty()) {
      problems.add(Keys.at(key, "`" + name + "` has no value"));
    } else {
      keys.put(name, key, new Value.Items(items, key));
    }
    return at;
  }

  private Optional<Value> value(int start, int end) {
    if (text.charAt(start) != '[') {
      return scalar(start, end);
    }
    if (text.charAt(end - 1) != ']') {
      problems.add(source.error(start, end, "this list has no closing bracket"));
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    int at = start + 1;
    while (at < end - 1) {
      int comma = text.indexOf(',', at);
      int stop = comma < 0 || comma > end - 1 ? end - 1 : comma;
      int from = skipSpaces(at, stop);
      int to = stop;
      while (to > from && text.charAt(to - 1) == ' ') {
        to--;
      }
      scalar(from, to).ifPresent(items::add);
      at = stop + 1;
    }
    return Optional.of(new Value.Items(items, source.slice(start, end)));
  }

  private Optional<Value> scalar(int start, int end) {
    String word = text.substring(start, end);
    if (word.isEmpty()) {
      problems.add(source.error(start, end, "a value is missing here"));
      return Optional.empty();
    }
    char first = word.charAt(0);
    if (first == '"' || first == '\'') {
      boolean closed = word.length() > 1 && word.charAt(word.length() - 1) == first;
      boolean plain = closed && word.indexOf(first, 1) == word.length() - 1;
      if (!plain || word.indexOf('\\') >= 0) {
        problems.add(
            source
                .error(start, end, "this quoted text is not read here")
                .help("one quote at each end, none inside, and no backslash"));
        return Optional.empty();
      }
      SourceText inside = source.slice(start + 1, end - 1);
      return Optional.of(new Value.Text(inside.text(), inside));
    }
    SourceText place = source.slice(start, end);
    if (word.matches("0|[1-9][0-9]{0,8}")) {
      return Optional.of(new Value.Whole(Long.parseLong(word), place));
    }
    if (CANNOT_BEGIN.indexOf(first) >= 0 || word.contains(": ") || word.endsWith(":")) {
      problems.add(
          Keys.at(place, "YAML reads this as something else than a text")
              .help("put it in quotes: \"" + word + "\""));
      return Optional.empty();
    }
    return Optional.of(new Value.Text(word, place));
  }

  private List<FrontMatter.Prerequisite> prerequisites() {
    List<FrontMatter.Prerequisite> prerequisites = new ArrayList<>();
    for (Value item : keys.items("prerequisites")) {
      if (item instanceof Value.Whole whole) {
        ChapterNumber number = ChapterNumber.of((int) whole.number());
        prerequisites.add(new FrontMatter.Prerequisite(number, whole.place()));
      } else {
        problems.add(
            Keys.at(item.place(), "a prerequisite is named by its chapter's number")
                .help("for example: prerequisites: [33, 31]"));
      }
    }
    return prerequisites;
  }

  private OptionalInt minutes() {
    return keys.whole("exercise-minutes")
        .map(whole -> OptionalInt.of((int) whole.number()))
        .orElse(OptionalInt.empty());
  }

  private boolean isRule(int start) {
    return text.startsWith("---", start) && text.substring(start + 3, lineEnd(start)).isBlank();
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    int stop = end < 0 ? text.length() : end;
    return stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
  }

  private int next(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end + 1;
  }

  private int skipSpaces(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the value ends: before a comment and the spaces at the line's end. */
  private int valueEnd(int start, int lineEnd) {
    int end = lineEnd;
    if (start < end && text.charAt(start) == '#') {
      return start;
    }
    boolean quoted = start < end && (text.charAt(start) == '"' || text.charAt(start) == '\'');
    int from = quoted ? Math.max(start, text.indexOf(text.charAt(start), start + 1)) : start;
    int comment = text.indexOf(" #", from);
    if (comment >= 0 && comment < end) {
      end = comment;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
