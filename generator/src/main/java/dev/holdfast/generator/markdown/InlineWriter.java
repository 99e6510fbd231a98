package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** Writes inline markdown as html; every character of the author's is escaped here. */
final class InlineWriter {

  private final Surroundings surroundings;
  private final Punctuation punctuation = new Punctuation();
  private int cut = Integer.MAX_VALUE;

  InlineWriter(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The content of a document's first paragraph. */
  String paragraph(Node document) {
    StringBuilder out = new StringBuilder();
    if (document.getFirstChild() != null) {
      content(document.getFirstChild(), out);
    }
    return out.toString();
  }

  /** The inline content of a block. */
  void content(Node block, StringBuilder out) {
    content(block, Integer.MAX_VALUE, out);
  }

  /** The inline content of a block as far as the offset {@code end}. */
  void content(Node block, int end, StringBuilder out) {
    punctuation.begin();
    cut = end;
    int start = out.length();
    children(block, out);
    cut = Integer.MAX_VALUE;
    int length = out.length();
    while (length > start && Character.isWhitespace(out.charAt(length - 1))) {
      length--;
    }
    out.setLength(length);
  }

  /** Html that an author wrote, of which the examination let only known elements pass. */
  void html(CharSequence html, StringBuilder out) {
    for (RawHtml.Piece piece : RawHtml.cut(html.toString())) {
      switch (piece) {
        case RawHtml.Words words -> Html.escape(words.text(), out);
        case RawHtml.Tag tag -> tag(tag, out);
      }
    }
  }

  private void children(Node parent, StringBuilder out) {
    for (Node child : parent.getChildren()) {
      if (child.getStartOffset() >= cut) {
        return;
      }
      inline(child, out);
    }
  }

  private void inline(Node node, StringBuilder out) {
    switch (node) {
      case Text text -> text(text.getChars(), out);
      case Code code -> code(code, out);
      case Emphasis emphasis -> element("em", emphasis, out);
      case StrongEmphasis strong -> element("strong", strong, out);
      case Strikethrough struck -> element("del", struck, out);
      case SoftLineBreak softBreak -> {
        out.append('\n');
        punctuation.begin();
      }
      case HardLineBreak hardBreak -> {
        out.append("<br>\n");
        punctuation.begin();
      }
      case HtmlEntity entity -> {
        Html.escape(Escaping.unescapeHtml(entity.getChars()), out);
        punctuation.pass();
      }
      case HtmlInlineComment comment -> {}
      case HtmlInline html -> html(html.getChars(), out);
      case Link link -> link(link.getUrl().unescape(), link.getTitle().unescape(), link, out);
      case Image image -> image(image.getUrl().unescape(), image.getTitle().unescape(), image, out);
      case LinkRef link -> linkRef(link, out);
      case ImageRef image -> imageRef(image, out);
      case AutoLink link -> autoLink(link.getText().toString(), link.getText().toString(), out);
      case MailLink link -> autoLink("mailto:" + link.getText(), link.getText().toString(), out);
      case TextBase text -> children(text, out);
      default ->
          throw new IllegalStateException("bug: no html for " + node.getClass().getSimpleName());
    }
  }

  private void text(BasedSequence chars, StringBuilder out) {
    int end = Math.max(0, Math.min(chars.length(), cut - chars.getStartOffset()));
    Html.escape(punctuation.set(chars.subSequence(0, end)), out);
  }

  /** CommonMark 0.31.2, code spans: line ends are spaces; one space at each end is dropped. */
  private void code(Code node, StringBuilder out) {
    String code = node.getText().toString().replace('\n', ' ');
    boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
    if (padded && !code.isBlank()) {
      code = code.substring(1, code.length() - 1);
    }
    // GFM, tables: a pipe in a cell is escaped, inside of code, too.
    if (node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    out.append("<code>");
    Html.escape(code, out);
    out.append("</code>");
    punctuation.pass();
  }

  private void element(String name, Node node, StringBuilder out) {
    out.append('<').append(name).append('>');
    children(node, out);
    out.append("</").append(name).append('>');
  }

  private void linkRef(LinkRef link, StringBuilder out) {
    Reference reference = link.getReferenceNode(link.getDocument());
    if (reference != null) {
      link(reference.getUrl().unescape(), reference.getTitle().unescape(), link, out);
      return;
    }
    // What names no definition is text in brackets.
    out.append('[');
    children(link, out);
    out.append(']');
  }

  private void imageRef(ImageRef image, StringBuilder out) {
    Reference reference = image.getReferenceNode(image.getDocument());
    if (reference != null) {
      image(reference.getUrl().unescape(), reference.getTitle().unescape(), image, out);
      return;
    }
    Html.escape(image.getChars(), out);
  }

  private void link(String target, String title, Node node, StringBuilder out) {
    Optional<String> href = surroundings.href(target);
    if (href.isEmpty()) {
      children(node, out);
      return;
    }
    out.append("<a href=\"");
    Html.escape(href.get(), out);
    out.append('"');
    attribute("title", title, out);
    out.append('>');
    children(node, out);
    out.append("</a>");
  }

  private void autoLink(String target, String words, StringBuilder out) {
    Optional<String> href = surroundings.href(target);
    out.append("<a href=\"");
    Html.escape(href.orElse(target), out);
    out.append("\">");
    Html.escape(words, out);
    out.append("</a>");
    punctuation.pass();
  }

  private void image(String target, String title, Node node, StringBuilder out) {
    picture(target, Words.of(node, Integer.MAX_VALUE), title, out);
    punctuation.pass();
  }

  void picture(String target, String alt, String title, StringBuilder out) {
    Optional<Surroundings.Picture> picture = surroundings.picture(target);
    if (picture.isEmpty()) {
      return;
    }
    out.append("<img src=\"");
    Html.escape(picture.get().address(), out);
    out.append("\" alt=\"");
    Html.escape(alt, out);
    out.append('"');
    attribute("title", title, out);
    if (picture.get().width() > 0) {
      out.append(" width=\"").append(picture.get().width()).append("\" height=\"");
      out.append(picture.get().height()).append('"');
    }
    out.append(" loading=\"lazy\">");
  }

  private void tag(RawHtml.Tag tag, StringBuilder out) {
    if (!RawHtml.isKnown(tag.name())) {
      return;
    }
    if (tag.name().equals("img")) {
      picture(value(tag, "src"), value(tag, "alt"), value(tag, "title"), out);
      return;
    }
    out.append(tag.closing() ? "</" : "<").append(tag.name());
    for (RawHtml.Attribute attribute : tag.attributes()) {
      if (!RawHtml.isKnown(tag.name(), attribute.name())) {
        continue;
      }
      String value = attribute.value();
      if (attribute.name().equals("href")) {
        value = surroundings.href(value).orElse("");
      }
      out.append(' ').append(attribute.name()).append("=\"");
      Html.escape(value, out);
      out.append('"');
    }
    out.append('>');
  }

  private static String value(RawHtml.Tag tag, String name) {
    for (RawHtml.Attribute attribute : tag.attributes()) {
      if (attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return "";
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      Html.escape(value, out);
      out.append('"');
    }
  }
}
