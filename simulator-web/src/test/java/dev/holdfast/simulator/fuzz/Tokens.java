package dev.holdfast.simulator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words, blanks and single signs, which put together are the text. */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile("\\w+|\\s+|->|=>|::|\\.\\.=?|.", Pattern.DOTALL);

  private Tokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.charAt(0));
  }
}
