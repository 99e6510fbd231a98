package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.holdfast.generator.course.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes the devices of a chapter: one case for each kind of container. */
final class DeviceWriter {

  private final ChapterText chapter;
  private final Surroundings surroundings;
  private final InlineWriter inline;
  private final TableWriter tables;
  private final BiConsumer<Node, StringBuilder> blocks;

  DeviceWriter(
      ChapterText chapter,
      Surroundings surroundings,
      InlineWriter inline,
      TableWriter tables,
      BiConsumer<Node, StringBuilder> blocks) {
    this.chapter = chapter;
    this.surroundings = surroundings;
    this.inline = inline;
    this.tables = tables;
    this.blocks = blocks;
  }

  void device(Container container, StringBuilder out) {
    Optional<ContainerKind> kind = ContainerKind.of(container.name());
    if (kind.isEmpty()) {
      // Reported by the examination; no site is written.
      blocks.accept(container, out);
      return;
    }
    Attributes attributes = attributes(container);
    switch (kind.get()) {
      case SIM -> sim(container, out);
      case BUILDS_ON -> buildsOn(container, attributes, out);
      case NOTE -> aside(container, "note", attributes.value("title").orElse(""), out);
      case LEVELS -> block("div", "levels", container, out);
      case LEVEL -> level(container, attributes, out);
      case MISCONCEPTION -> misconception(container, attributes, out);
      case ACCEPTED -> verdict(container, "accepted", "Accepted", attributes, out);
      case REFUSED -> verdict(container, "refused", "Refused", attributes, out);
      case DRILL -> drill(container, attributes, out);
      case HINT -> details(container, "hint", attributes.value("title").orElse("A hint"), out);
      case ANSWER -> details(container, "answer", attributes.value("title").orElse("Answer"), out);
      case RUNTIMES -> block("div", "runtimes wide", container, out);
      case CONTRIBUTION -> titled(container, "contribution", "Contributing", attributes, out);
      case PLAIN_ENGLISH -> titled(container, "plain-english", "In plain English", attributes, out);
      case INVARIANT -> titled(container, "invariant", "The invariant", attributes, out);
      case THREE_THINGS ->
          titled(container, "three-things", "Three things to remember", attributes, out);
      case HOOK -> hook(container, attributes, out);
      case FLASHCARDS -> flashcards(container, out);
      case CHEAT_SHEET -> cheatSheet(container, attributes, out);
    }
  }

  private Attributes attributes(Container container) {
    int start = container.opening().getStartOffset() + container.colons();
    String text = chapter.chapter().text().text();
    int nameEnd = text.indexOf(container.name(), start) + container.name().length();
    int end = container.opening().getEndOffset();
    return Attributes.read(chapter.chapter().text(), nameEnd, end, new ArrayList<>());
  }

  private void sim(Container container, StringBuilder out) {
    Program program = chapter.figures().get(container);
    if (program != null) {
      StringBuilder caption = new StringBuilder();
      blocks.accept(container, caption);
      out.append(surroundings.figure(program, caption.toString()));
    }
  }

  private void buildsOn(Container container, Attributes attributes, StringBuilder out) {
    out.append("<div class=\"builds\">").append(Icons.BUILDS_ON).append("<div><p><b>Builds on ");
    surroundings
        .chapter(attributes.value("chapter").orElse(""))
        .ifPresent(
            named -> {
              String words = Html.escape(named.name() + ", " + named.title());
              String address = Html.escape(named.address());
              out.append(
                  address.isEmpty() ? words : "<a href=\"" + address + "\">" + words + "</a>");
            });
    out.append(".</b></p>\n");
    blocks.accept(container, out);
    out.append("</div></div>\n");
  }

  private void aside(Container container, String styleClass, String title, StringBuilder out) {
    // No landmark: a page may hold many.
    out.append("<div class=\"").append(styleClass).append("\" role=\"note\">\n");
    if (!title.isEmpty()) {
      out.append("<p class=\"name\">").append(words(title)).append("</p>\n");
    }
    blocks.accept(container, out);
    out.append("</div>\n");
  }

  private void level(Container container, Attributes attributes, StringBuilder out) {
    String name = attributes.value("name").orElse("");
    out.append("<section class=\"level\">\n<h3 class=\"name\">");
    out.append(words(name)).append("</h3>\n");
    blocks.accept(container, out);
    out.append("</section>\n");
  }

  private void misconception(Container container, Attributes attributes, StringBuilder out) {
    out.append("<div class=\"myth\">").append(Icons.CROSS);
    out.append("<div><p class=\"tag\">You may hear</p><p class=\"said\">");
    out.append(words(attributes.value("said").orElse(""))).append("</p></div>").append(Icons.CHECK);
    out.append("<div class=\"so\"><p class=\"tag\">In fact</p>\n");
    blocks.accept(container, out);
    out.append("</div></div>\n");
  }

  private void verdict(
      Container container,
      String styleClass,
      String word,
      Attributes attributes,
      StringBuilder out) {
    out.append("<div class=\"").append(styleClass).append(" wide\"><p class=\"name\">");
    out.append(styleClass.equals("accepted") ? Icons.CHECK : Icons.CROSS);
    out.append("<span>").append(word);
    attributes.value("title").ifPresent(title -> out.append(": ").append(words(title)));
    out.append("</span></p>\n");
    blocks.accept(container, out);
    out.append("</div>\n");
  }

  private void drill(Container container, Attributes attributes, StringBuilder out) {
    out.append("<section class=\"drill\">\n<h3 class=\"name\">");
    attributes
        .value("kind")
        .ifPresent(kind -> out.append("<small>").append(words(kind)).append("</small> "));
    String title = attributes.value("title").orElse("");
    out.append(words(title)).append("</h3>\n");
    blocks.accept(container, out);
    out.append("</section>\n");
  }

  private void details(Container container, String styleClass, String title, StringBuilder out) {
    out.append("<details class=\"").append(styleClass).append("\"><summary>");
    out.append(words(title)).append("</summary>\n<div>");
    blocks.accept(container, out);
    out.append("</div></details>\n");
  }

  private void titled(
      Container container,
      String styleClass,
      String usual,
      Attributes attributes,
      StringBuilder out) {
    out.append("<section class=\"part-of ").append(styleClass).append("\">\n<h3 class=\"name\">");
    out.append(words(attributes.value("title").orElse(usual))).append("</h3>\n");
    blocks.accept(container, out);
    out.append("</section>\n");
  }

  private void hook(Container container, Attributes attributes, StringBuilder out) {
    out.append("<section class=\"hook wide\" aria-label=\"To remember\">");
    attributes
        .value("image")
        .ifPresent(image -> inline.picture(image, attributes.value("alt").orElse(""), "", out));
    out.append("<div>\n");
    blocks.accept(container, out);
    out.append("</div></section>\n");
  }

  /** A card is a question that opens. */
  private void flashcards(Container container, StringBuilder out) {
    out.append("<div class=\"cards\">\n");
    for (Node child : container.getChildren()) {
      if (child instanceof TableBlock table) {
        List<List<String>> rows = tables.rows(table);
        for (int i = 0; i < rows.size(); i++) {
          out.append("<details class=\"card\"><summary><span class=\"meta\">Card ");
          out.append(i + 1).append(" of ").append(rows.size());
          out.append("</span><span class=\"q\">").append(rows.get(i).get(0));
          out.append("</span></summary>\n<p class=\"a\">").append(rows.get(i).get(1));
          out.append("</p></details>\n");
        }
      } else if (child instanceof Paragraph) {
        paragraph(child, out);
      }
    }
    out.append("</div>\n");
  }

  private void paragraph(Node paragraph, StringBuilder out) {
    out.append("<p>");
    inline.content(paragraph, out);
    out.append("</p>\n");
  }

  private void cheatSheet(Container container, Attributes attributes, StringBuilder out) {
    for (Node child : container.getChildren()) {
      if (child instanceof TableBlock table) {
        tables.table(
            table, List.of("", "Use", "Why"), "sheet", attributes.value("title").orElse(""), out);
      } else if (child instanceof Paragraph) {
        paragraph(child, out);
      }
    }
  }

  private void block(String element, String styleClass, Container container, StringBuilder out) {
    out.append('<').append(element).append(" class=\"").append(styleClass).append("\">\n");
    blocks.accept(container, out);
    out.append("</").append(element).append(">\n");
  }

  /** An attribute's text as html; what stands between backticks is code. */
  private static String words(String text) {
    StringBuilder out = new StringBuilder();
    Punctuation punctuation = new Punctuation();
    String[] parts = text.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1 && i + 1 < parts.length) {
        out.append("<code>").append(Html.escape(parts[i])).append("</code>");
        punctuation.pass();
      } else {
        out.append(i % 2 == 1 ? "`" : "").append(Html.escape(punctuation.set(parts[i])));
      }
    }
    return out.toString();
  }
}
