package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Examines html inside of markdown, stretch by stretch in the order of the text: only known
 * elements, each closed where it was opened; its links and ids are the chapter's.
 */
final class HtmlCheck {

  private final SourceText source;
  private final HeadingIds headingIds;
  private final List<Link> links;
  private final Set<String> ids;
  private final List<Problem> problems;
  private final Deque<RawHtml.Tag> openTags = new ArrayDeque<>();
  private final Deque<Integer> openOffsets = new ArrayDeque<>();

  HtmlCheck(
      SourceText source,
      HeadingIds headingIds,
      List<Link> links,
      Set<String> ids,
      List<Problem> problems) {
    this.source = source;
    this.headingIds = headingIds;
    this.links = links;
    this.ids = ids;
    this.problems = problems;
  }

  /** Examines one stretch of html; the number of words in it. */
  int examine(BasedSequence html) {
    int words = 0;
    int offset = html.getStartOffset();
    for (RawHtml.Piece piece : RawHtml.cut(html.toString())) {
      switch (piece) {
        case RawHtml.Words text -> words += Words.count(text.text());
        case RawHtml.Tag tag -> tag(tag, offset);
      }
    }
    return words;
  }

  private void tag(RawHtml.Tag tag, int offset) {
    int start = offset + tag.start();
    int end = offset + tag.end();
    if (!RawHtml.isKnown(tag.name())) {
      problems.add(
          source
              .error(start, end, "the html element <" + tag.name() + "> is not let onto a page")
              .help("write it in markdown, or put a backslash before < to show it as text"));
      return;
    }
    for (RawHtml.Attribute attribute : tag.attributes()) {
      if (!RawHtml.isKnown(tag.name(), attribute.name())) {
        problems.add(
            source.error(
                offset + attribute.start(),
                offset + attribute.end(),
                "the html attribute `" + attribute.name() + "` is not let onto a page"));
      } else if (attribute.name().equals("href") || attribute.name().equals("src")) {
        Link.Kind kind = attribute.name().equals("src") ? Link.Kind.IMAGE : Link.Kind.PAGE;
        links.add(
            new Link(
                kind, attribute.value(), offset + attribute.start(), offset + attribute.end()));
      } else if (attribute.name().equals("id")) {
        if (!headingIds.take(attribute.value())) {
          problems.add(
              source.error(
                  offset + attribute.start(),
                  offset + attribute.end(),
                  "the id `" + attribute.value() + "` is taken"));
        }
        ids.add(attribute.value());
      }
    }
    if (RawHtml.isVoid(tag.name())) {
      return;
    }
    if (!tag.closing()) {
      openTags.push(tag);
      openOffsets.push(offset);
    } else if (openTags.isEmpty() || !openTags.peek().name().equals(tag.name())) {
      problems.add(source.error(start, end, "</" + tag.name() + "> closes no element here"));
    } else {
      openTags.pop();
      openOffsets.pop();
    }
  }

  /** Reports every element that is still open; called at the end of the text. */
  void unclosed() {
    while (!openTags.isEmpty()) {
      RawHtml.Tag tag = openTags.pop();
      int offset = openOffsets.pop();
      problems.add(
          source.error(
              offset + tag.start(), offset + tag.end(), "<" + tag.name() + "> is not closed"));
    }
  }
}
