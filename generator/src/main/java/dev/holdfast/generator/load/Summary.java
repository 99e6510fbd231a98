package dev.holdfast.generator.load;

import dev.holdfast.generator.course.ChapterNumber;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SUMMARY.md in mdBook's form: headings are parts, items of a list numbered chapters, links outside
 * a list chapters without a number, an empty link a draft, a rule a separator. A list with bullets
 * counts on from the chapter before; a list with numbers gives its chapters these numbers, so a
 * part can begin with chapter 31 and reads so everywhere.
 */
record Summary(List<Part> parts) {

  /** A part heading (may be empty, for what stands above the first) and the lines below it. */
  record Part(String title, List<Line> lines) {}

  /** A chapter, or a separator where {@code title} is empty. */
  record Line(
      Optional<ChapterNumber> number,
      String title,
      Optional<SourceText> path,
      int depth,
      SourceText place) {}

  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
  private static final Pattern RULE =
      Pattern.compile("(-[ \\t]*){3,}|(\\*[ \\t]*){3,}|(_[ \\t]*){3,}");
  private static final Pattern LINK =
      Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(([^()]*)\\)");
  private static final Pattern ITEM =
      Pattern.compile("([ \\t]*)(?:[-*+]|(\\d{1,9})[.)])[ \\t]+(.*)");

  /** Reads the whole file; what has no place in the form is a problem and left out. */
  static Summary read(SourceText source, List<Problem> problems) {
    return new Reader(source, problems).read();
  }

  private static final class Reader {

    private record Open(int indent, int depth, Optional<ChapterNumber> number) {}

    private final SourceText source;
    private final List<Problem> problems;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<ChapterNumber> taken = new HashSet<>();
    private String title = "";
    private List<Line> lines = new ArrayList<>();
    private int[] counts = new int[16];
    private boolean begun;

    Reader(SourceText source, List<Problem> problems) {
      this.source = source;
      this.problems = problems;
    }

    Summary read() {
      String text = source.text();
      for (int start = 0; start < text.length(); ) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? text.length() : newline;
        String line = text.substring(start, end).stripTrailing();
        if (!line.isBlank() && !(line.startsWith("<!--") && line.endsWith("-->"))) {
          line(line, start);
        }
        start = end + 1;
      }
      closePart("");
      return new Summary(List.copyOf(parts));
    }

    private void line(String line, int start) {
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        // The file's own title is no part.
        if (begun) {
          closePart(heading.group(1));
        } else if (!heading.group(1).equalsIgnoreCase("summary")) {
          title = heading.group(1);
        }
        begun = true;
        return;
      }
      begun = true;
      if (RULE.matcher(line).matches()) {
        lines.add(separator(start));
      } else if (item.matches()) {
        item(item, start);
      } else {
        link(line, start, Optional.empty(), 0);
      }
    }

    private Line separator(int start) {
      return new Line(Optional.empty(), "", Optional.empty(), 0, source.slice(start, start + 1));
    }

    private void item(Matcher item, int start) {
      int indent = item.group(1).replace("\t", "    ").length();
      while (!open.isEmpty() && open.peek().indent() >= indent) {
        open.pop();
      }
      int depth = open.isEmpty() ? 0 : open.peek().depth() + 1;
      if (depth >= counts.length) {
        problems.add(source.error(start + item.start(3), start + item.end(3), "nested too deeply"));
        return;
      }
      if (item.group(2) != null) {
        counts[depth] = Integer.parseInt(item.group(2));
      } else {
        counts[depth]++;
      }
      for (int i = depth + 1; i < counts.length; i++) {
        counts[i] = 0;
      }
      Optional<ChapterNumber> outer = open.isEmpty() ? Optional.empty() : open.peek().number();
      ChapterNumber number =
          outer.map(o -> o.inside(counts[depth])).orElse(ChapterNumber.of(counts[depth]));
      if (!taken.add(number)) {
        problems.add(
            source.error(
                start + item.start(3), start + item.end(3), "chapter " + number + " stands above"));
      }
      open.push(new Open(indent, depth, Optional.of(number)));
      link(item.group(3), start + item.start(3), Optional.of(number), depth);
    }

    private void link(String line, int start, Optional<ChapterNumber> number, int depth) {
      Matcher link = LINK.matcher(line);
      if (!link.matches()) {
        problems.add(
            source
                .error(start, start + line.length(), "this line has no place in SUMMARY.md")
                .help("a chapter is written [Title](folder/chapter.md), a draft [Title]()"));
        return;
      }
      String words = link.group(1).replaceAll("\\\\(\\p{Punct})", "$1").replace("`", "").strip();
      if (words.isEmpty()) {
        problems.add(source.error(start, start + line.length(), "this chapter has no title"));
        return;
      }
      SourceText place = source.slice(start + link.start(1), start + link.end(1));
      String path = link.group(2).strip();
      Optional<SourceText> file =
          path.isEmpty()
              ? Optional.empty()
              : Optional.of(source.slice(start + link.start(2), start + link.end(2)));
      lines.add(new Line(number, words, file, depth, place));
    }

    private void closePart(String next) {
      if (!title.isEmpty() || !lines.isEmpty()) {
        parts.add(new Part(title, List.copyOf(lines)));
      }
      title = next;
      lines = new ArrayList<>();
      open.clear();
    }
  }
}
