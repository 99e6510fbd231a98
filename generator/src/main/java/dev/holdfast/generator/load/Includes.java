package dev.holdfast.generator.load;

import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code {{#include file}}}, {@code {{#include file:3:10}}} (lines) by the file's text, in
 * mdBook's form; a backslash before it keeps it as it is. What was included is not searched again.
 */
final class Includes {

  private static final Pattern INCLUDE =
      Pattern.compile("\\\\?\\{\\{#include[ \\t]+([^}\\n:]+)(?::(\\d*))?(:(\\d*))?[ \\t]*\\}\\}");

  private Includes() {}

  /** The text with everything included; {@code folder} is where its relative paths start. */
  static SourceText expand(
      SourceText source, String folder, CourseFiles files, List<Problem> problems) {
    String text = source.text();
    if (!text.contains("{{#include")) {
      return source;
    }
    SourceText.Builder out = new SourceText.Builder();
    Matcher include = INCLUDE.matcher(text);
    int done = 0;
    while (include.find()) {
      boolean escaped = text.charAt(include.start()) == '\\';
      out.append(source, done, include.start());
      done = include.end();
      if (escaped) {
        out.append(source, include.start() + 1, include.end());
        continue;
      }
      String path = include.group(1).strip();
      Optional<SourceText> file = Paths.resolve(folder, path).flatMap(files::text);
      if (file.isEmpty()) {
        problems.add(
            source
                .error(include.start(1), include.start(1) + path.length(), "no file `" + path + "`")
                .help("the path starts at the folder of the file that includes it"));
        continue;
      }
      part(include, file.get(), out, source, problems);
    }
    out.append(source, done, text.length());
    return out.build(source.pieces().get(0));
  }

  private static void part(
      Matcher include,
      SourceText file,
      SourceText.Builder out,
      SourceText source,
      List<Problem> problems) {
    int first = number(include.group(2), 1);
    int last = include.group(3) != null ? number(include.group(4), Integer.MAX_VALUE) : first;
    if (include.group(2) == null) {
      last = Integer.MAX_VALUE;
    }
    String text = file.text();
    int from = lineStart(text, first);
    int to = last == Integer.MAX_VALUE ? text.length() : lineStart(text, last + 1);
    if (from >= to) {
      problems.add(
          source.error(include.start(), include.end(), "there are no such lines in the file"));
      return;
    }
    out.append(file, from, text.charAt(to - 1) == '\n' ? to - 1 : to);
  }

  private static int number(String digits, int absent) {
    return digits == null || digits.isEmpty() || digits.length() > 8
        ? absent
        : Integer.parseInt(digits);
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int n = 1; n < line; n++) {
      int newline = text.indexOf('\n', start);
      if (newline < 0) {
        return text.length();
      }
      start = newline + 1;
    }
    return start;
  }
}
