package dev.holdfast.generator.markdown;

import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words behind a container's or a fence's name: {@code key="some value"}, {@code key=value}, or
 * a bare word. They are split at spaces and commas outside quotes.
 */
record Attributes(List<Attribute> list) {

  /** One of them; a bare word has no value. The offsets are those of the chapter's text. */
  record Attribute(String name, Optional<String> value, int start, int end, int valueStart) {}

  Attributes {
    list = List.copyOf(list);
  }

  /** Reads the text between two offsets. */
  static Attributes read(SourceText source, int from, int to, List<Problem> problems) {
    String text = source.text();
    List<Attribute> list = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (isGap(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < to && !isGap(text.charAt(at)) && text.charAt(at) != '=') {
        at++;
      }
      String name = text.substring(start, at);
      if (at >= to || text.charAt(at) != '=') {
        list.add(new Attribute(name, Optional.empty(), start, at, at));
        continue;
      }
      at++;
      boolean quoted = at < to && text.charAt(at) == '"';
      int valueStart = quoted ? at + 1 : at;
      at = valueStart;
      while (at < to && (quoted ? text.charAt(at) != '"' : !isGap(text.charAt(at)))) {
        at++;
      }
      if (quoted && at >= to) {
        problems.add(source.error(valueStart - 1, to, "this value has no closing quote"));
      }
      String value = text.substring(valueStart, at);
      at = quoted ? Math.min(to, at + 1) : at;
      list.add(new Attribute(name, Optional.of(value), start, at, valueStart));
    }
    for (int i = 1; i < list.size(); i++) {
      Attribute attribute = list.get(i);
      if (list.subList(0, i).stream().anyMatch(a -> a.name().equals(attribute.name()))) {
        problems.add(
            source
                .error(
                    attribute.start(),
                    attribute.end(),
                    "`" + attribute.name() + "` stands here a second time")
                .help("keep one of the two"));
      }
    }
    return new Attributes(list);
  }

  Optional<Attribute> find(String name) {
    return list.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** The value of an attribute; absent where it is missing or a bare word. */
  Optional<String> value(String name) {
    return find(name).flatMap(Attribute::value);
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\t' || c == ',';
  }
}
