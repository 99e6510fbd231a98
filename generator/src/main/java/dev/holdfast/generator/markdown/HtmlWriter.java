package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import dev.holdfast.generator.course.FrontMatter;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Section;
import dev.holdfast.generator.course.SourceText;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a chapter's tree as html. A heading of level 2 at the top opens a section. */
public final class HtmlWriter {

  /** "Step 3: " at the start of a heading. */
  private static final Pattern STEP = Pattern.compile("^(Step \\d+)([:.]) ");

  private final ChapterText chapter;
  private final Surroundings surroundings;
  private final InlineWriter inline;
  private final TableWriter tables;
  private final DeviceWriter devices;

  private HtmlWriter(ChapterText chapter, Surroundings surroundings) {
    this.chapter = chapter;
    this.surroundings = surroundings;
    this.inline = new InlineWriter(surroundings);
    this.tables = new TableWriter(inline);
    this.devices = new DeviceWriter(chapter, surroundings, inline, tables, this::blocks);
  }

  /** The chapter's html; links and figures are written by {@code surroundings}. */
  public static Body write(ChapterText chapter, Surroundings surroundings) {
    return new HtmlWriter(chapter, surroundings).body();
  }

  private Body body() {
    StringBuilder title = new StringBuilder();
    StringBuilder lede = new StringBuilder();
    StringBuilder out = new StringBuilder();
    Node node = chapter.tree().getFirstChild();
    if (node instanceof Heading heading && heading.getLevel() == 1) {
      inline.content(heading, HeadingText.of(heading).cut(), title);
      node = node.getNext();
      boolean presents = !chapter.chapter().front().equals(FrontMatter.NONE);
      if (presents && node instanceof Paragraph paragraph) {
        inline.content(paragraph, lede);
        node = node.getNext();
      }
    }
    boolean open = false;
    for (; node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        out.append(open ? "</section>\n" : "");
        out.append("<section class=\"step\">\n");
        open = true;
      }
      block(node, out);
    }
    out.append(open ? "</section>\n" : "");
    return new Body(title.toString(), lede.toString(), out.toString());
  }

  private void blocks(Node parent, StringBuilder out) {
    for (Node child : parent.getChildren()) {
      block(child, out);
    }
  }

  private void block(Node node, StringBuilder out) {
    switch (node) {
      case Paragraph paragraph -> paragraph(paragraph, out);
      case Heading heading -> heading(heading, out);
      case BlockQuote quote -> wrap("blockquote", "", quote, out);
      case BulletList list -> wrap("ul", "", list, out);
      case OrderedList list -> {
        int start = list.getStartNumber();
        wrap("ol", start == 1 ? "" : " start=\"" + start + "\"", list, out);
      }
      case ListItem item -> {
        out.append("<li>");
        blocks(item, out);
        trimEnd(out);
        out.append("</li>\n");
      }
      case FencedCodeBlock fence -> fence(fence, out);
      case IndentedCodeBlock code -> code("", "", code.getContentChars().toString(), out);
      case HtmlCommentBlock comment -> {}
      case HtmlBlock html -> inline.html(html.getContentChars(), out);
      case ThematicBreak rule -> out.append("<hr>\n");
      case TableBlock table -> tables.table(table, out);
      case Container container -> devices.device(container, out);
      case Reference reference -> {}
      case BlankLine blank -> {}
      default ->
          throw new IllegalStateException("bug: no html for " + node.getClass().getSimpleName());
    }
  }

  private void paragraph(Paragraph paragraph, StringBuilder out) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.isParagraphInTightListItem(paragraph);
    out.append(tight ? "" : "<p>");
    inline.content(paragraph, out);
    out.append(tight ? "\n" : "</p>\n");
  }

  private void heading(Heading heading, StringBuilder out) {
    Section section = chapter.headings().get(heading);
    HeadingText text = HeadingText.of(heading);
    StringBuilder words = new StringBuilder();
    inline.content(heading, text.cut(), words);
    Matcher step = STEP.matcher(words);
    String content = words.toString();
    if (step.find()) {
      content =
          "<span class=\"step-no\">"
              + step.group(1)
              + "<span class=\"vh\">"
              + step.group(2)
              + " </span></span>"
              + content.substring(step.end());
    }
    boolean linked = heading.getFirstChildAny(Link.class, LinkRef.class) != null;
    out.append("<h").append(heading.getLevel()).append(" id=\"");
    Html.escape(section.id(), out);
    out.append('"');
    if (!text.classes().isEmpty()) {
      out.append(" class=\"");
      Html.escape(String.join(" ", text.classes()), out);
      out.append('"');
    }
    out.append('>');
    if (!linked) {
      out.append("<a class=\"here\" href=\"#");
      Html.escape(section.id(), out);
      out.append("\">");
    }
    out.append(content).append(linked ? "" : "</a>");
    out.append("</h").append(heading.getLevel()).append(">\n");
  }

  private void fence(FencedCodeBlock block, StringBuilder out) {
    Program program = chapter.figures().get(block);
    if (program != null) {
      out.append(surroundings.figure(program, ""));
      return;
    }
    SourceText source = chapter.chapter().text();
    Fence fence = Fence.read(block, source, new ArrayList<>());
    String title = fence.attributes().value("title").orElse("");
    code(fence.language(), title, Fence.code(block, source).text(), out);
  }

  /** A figure of code; a compiler's message has a form of its own. */
  private void code(String language, String title, String code, StringBuilder out) {
    boolean message = language.equals("rustc");
    out.append("<figure class=\"").append(message ? "diag" : "code").append(" wide\">");
    String words = title.isEmpty() && message ? "What the compiler says" : title;
    if (!words.isEmpty()) {
      out.append("<figcaption class=\"code-bar\"><span>");
      Html.escape(words, out);
      out.append("</span></figcaption>");
    }
    out.append("<pre tabindex=\"0\"><code");
    if (!language.isEmpty() && Highlighter.knows(language)) {
      out.append(" class=\"language-").append(language).append('"');
    }
    out.append('>').append(Highlighter.html(language, code));
    trimEnd(out);
    out.append("</code></pre></figure>\n");
  }

  private void wrap(String element, String attributes, Node node, StringBuilder out) {
    out.append('<').append(element).append(attributes).append(">\n");
    blocks(node, out);
    out.append("</").append(element).append(">\n");
  }

  private static void trimEnd(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
      out.setLength(out.length() - 1);
    }
  }
}
