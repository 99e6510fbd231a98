package dev.holdfast.simulator.machine;

import java.util.Locale;

/**
 * What Unicode says of characters, from Java's tables. In the script each function is the engine's
 * own ({@code web.EngineUnicode}), so that no tables need be shipped.
 */
final class Unicode {

  private Unicode() {}

  /** Derived property Alphabetic. */
  static boolean isAlphabetic(int c) {
    return Character.isAlphabetic(c);
  }

  /** Derived property Uppercase. */
  static boolean isUppercase(int c) {
    return Character.isUpperCase(c);
  }

  /** Derived property Lowercase. */
  static boolean isLowercase(int c) {
    return Character.isLowerCase(c);
  }

  /** General category N: of digits, letters and others. */
  static boolean isNumeric(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  static boolean isTitlecase(int c) {
    return Character.getType(c) == Character.TITLECASE_LETTER;
  }

  /** Derived property Case_Ignorable (Unicode 3.13): marks, modifiers, and what joins words. */
  static boolean isCaseIgnorable(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default ->
          "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a"
                  .indexOf(c)
              >= 0;
    };
  }

  /** Full case mapping without a language's own rules. */
  static String upper(String c) {
    return c.toUpperCase(Locale.ROOT);
  }

  /** As {@link #upper}. */
  static String lower(String c) {
    return c.toLowerCase(Locale.ROOT);
  }
}
