package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words of inline markdown without its markup. */
final class Words {

  private Words() {}

  /** The words of a node's inline content, as readers see them. */
  static String of(Node node, int cut) {
    StringBuilder out = new StringBuilder();
    of(node, cut, new Punctuation(), out);
    return out.toString().strip();
  }

  private static void of(Node node, int cut, Punctuation punctuation, StringBuilder out) {
    for (Node child : node.getChildren()) {
      if (child.getStartOffset() >= cut) {
        return;
      }
      switch (child) {
        case Text text -> {
          BasedSequence chars = text.getChars();
          int end = Math.min(chars.length(), cut - chars.getStartOffset());
          out.append(punctuation.set(chars.subSequence(0, end)));
        }
        case Code code -> {
          out.append(code.getText());
          punctuation.pass();
        }
        case HtmlEntity entity -> out.append(Escaping.unescapeHtml(entity.getChars()));
        case SoftLineBreak softBreak -> out.append(' ');
        default -> of(child, cut, punctuation, out);
      }
    }
  }

  /** How many words a text has; what holds together without a blank is one. */
  static int count(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean blank = Character.isWhitespace(text.charAt(i));
      if (letter && !inWord) {
        words++;
      }
      inWord = letter || (inWord && !blank);
    }
    return words;
  }
}
