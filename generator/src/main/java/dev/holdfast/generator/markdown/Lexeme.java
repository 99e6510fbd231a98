package dev.holdfast.generator.markdown;

/** A stretch of code of one hue. The lexemes of a text, put together, are the text. */
record Lexeme(Hue hue, String text) {}
