package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Parses a chapter's markdown: CommonMark with tables, strike-through and our containers. */
public final class Markdown {

  /** Deeper than any reader follows, and far from where the parser's recursion ends. */
  private static final int DEEPEST = 40;

  private static final Parser PARSER = parser();

  private Markdown() {}

  /**
   * The chapter's text, parsed and examined; absent where it is nested too deeply to be read. What
   * is wrong with it is added to {@code problems}.
   */
  public static Optional<ChapterText> parse(
      Chapter chapter, CourseFiles files, List<Problem> problems) {
    SourceText source = chapter.text();
    int deep = tooDeep(source.text());
    if (deep >= 0) {
      problems.add(
          source
              .error(deep, deep + 1, "nested deeper than " + DEEPEST + " levels")
              .help("quotes and lists inside one another stop being read long before that"));
      return Optional.empty();
    }
    try {
      Document tree = PARSER.parse(source.text());
      for (SourceText outcome : chapter.front().outcomes()) {
        plain(PARSER.parse(outcome.text()), outcome, problems);
      }
      return Optional.of(
          new ChapterText(chapter, tree, Examination.of(chapter, tree, files, problems)));
    } catch (StackOverflowError e) {
      problems.add(
          Problem.error(files.shown(chapter.file()), "this text is nested too deeply to be read"));
      return Optional.empty();
    }
  }

  /** A short text of one paragraph as inline html: an outcome, a title. */
  public static String inline(SourceText text, Surroundings surroundings) {
    return new InlineWriter(surroundings).paragraph(PARSER.parse(text.text()));
  }

  /** An outcome stands in the head of the page: words, code and emphasis. */
  private static void plain(Node node, SourceText outcome, List<Problem> problems) {
    for (Node child : node.getChildren()) {
      boolean plain =
          child instanceof Paragraph
              || child instanceof Text
              || child instanceof TextBase
              || child instanceof Code
              || child instanceof DelimitedNode
              || child instanceof HtmlEntity;
      if (plain && !(child instanceof RefNode || child instanceof InlineLinkNode)) {
        plain(child, outcome, problems);
      } else {
        problems.add(
            outcome
                .error(
                    child.getStartOffset(),
                    child.getEndOffset(),
                    "an outcome is one line of words, code and emphasis")
                .help("links and everything else belong into the text"));
      }
    }
  }

  /** Where a line opens more quotes and lists than {@link #DEEPEST}; -1 if none does. */
  private static int tooDeep(String text) {
    int depth = 0;
    boolean prefix = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        depth = 0;
        prefix = true;
      } else if (prefix && (c == '>' || isBullet(text, i))) {
        if (++depth > DEEPEST) {
          return i;
        }
      } else if (c != ' ' && c != '\t') {
        prefix = false;
      }
    }
    return -1;
  }

  private static boolean isBullet(String text, int at) {
    boolean mark = "-*+".indexOf(text.charAt(at)) >= 0;
    return mark && at + 1 < text.length() && text.charAt(at + 1) == ' ';
  }

  private static Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return Parser.builder(options)
        .customInlineParserFactory(LinearInlineParser::new)
        .paragraphPreProcessorFactory(new LinearInlineParser.References())
        .customBlockParserFactory(new ContainerParser.Factory())
        .build();
  }
}
