package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into tokens; their texts, put together, are the input, whatever it is. Reference:
 * lexical structure.
 */
public final class Lexer {

  /** By their first letter. */
  private static final TokenKind[][] KEYWORDS = new TokenKind[128][0];

  /** Whether the word is one that no name may be. */
  static boolean isKeyword(String word) {
    if (!word.isEmpty() && word.charAt(0) < KEYWORDS.length) {
      for (TokenKind kind : KEYWORDS[word.charAt(0)]) {
        if (kind.text().equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final TokenKind[] PUNCTUATION = new TokenKind[128];

  static {
    for (TokenKind kind : TokenKind.values()) {
      if (kind.isKeyword()) {
        int first = kind.text().charAt(0);
        int count = KEYWORDS[first].length;
        KEYWORDS[first] = Arrays.copyOf(KEYWORDS[first], count + 1);
        KEYWORDS[first][count] = kind;
      } else if (kind.isPunctuation() && kind != TokenKind.UNDERSCORE) {
        PUNCTUATION[kind.text().charAt(0)] = kind;
      }
    }
  }

  private final SourceFile file;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private boolean withTrivia = true;
  private boolean withBlocks = true;
  private int pos;
  private int end;

  /** Inside a signature or an impl's head: the groups that are open in it; else negative. */
  private int signature = -1;

  /** Whether the last token that is not trivia is a dot of its own: a tuple's index may follow. */
  private boolean afterDot;

  private Lexer(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.end = text.length();
  }

  /** All tokens of a file, trivia among them, in order and without gaps. */
  public static List<Token> tokens(SourceFile file) {
    Lexer lexer = new Lexer(file);
    lexer.run();
    return lexer.tokens;
  }

  /** All tokens of a stretch of a file but blanks and comments that document nothing. */
  static List<Token> meaningful(Span stretch) {
    Lexer lexer = new Lexer(stretch.file());
    lexer.withTrivia = false;
    lexer.pos = stretch.start();
    lexer.end = stretch.end();
    lexer.run();
    return lexer.tokens;
  }

  /**
   * As {@link #meaningful}, of the library, but between the braces of an impl and of a function's
   * block is nothing.
   */
  static List<Token> signatures(Span stretch) {
    Lexer lexer = new Lexer(stretch.file());
    lexer.withTrivia = false;
    lexer.pos = stretch.start();
    lexer.end = stretch.end();
    lexer.withBlocks = false;
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    if (pos == 0 && peek(0) == 0xFEFF) {
      pos = 1;
      add(TokenKind.WHITESPACE, 0);
    }
    if (pos < 2 && atShebang()) {
      int start = pos;
      skipLine();
      add(TokenKind.SHEBANG, start);
    }
    while (pos < end) {
      int start = pos;
      TokenKind kind = next();
      add(kind, start);
      if (!withBlocks) {
        leaveOutBlock(kind);
      }
    }
  }

  /**
   * Follows a signature from its {@code fn}, an impl's head from its {@code impl} and, where a
   * block begins, goes to its last brace.
   */
  private void leaveOutBlock(TokenKind kind) {
    switch (kind) {
      // A function pointer's type has no name.
      case KW_FN -> signature = peek(0) == '(' ? signature : 0;
      case KW_IMPL -> signature = Math.max(signature, 0);
      case OPEN_PAREN, OPEN_BRACKET -> signature += signature < 0 ? 0 : 1;
      case CLOSE_PAREN, CLOSE_BRACKET -> signature -= signature < 0 ? 0 : 1;
      case SEMI -> signature = signature == 0 ? -1 : signature;
      case OPEN_BRACE -> {
        if (signature == 0) {
          signature = -1;
          skipBlock();
        }
      }
      default -> {}
    }
  }

  /** From behind an opening brace to the one that closes it. */
  private void skipBlock() {
    int depth = 1;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == '}' && --depth == 0) {
        return;
      }
      if (c == '"' || c == '\'' || c == '/' || c == 'r') {
        next();
      } else {
        depth += c == '{' ? 1 : 0;
        pos++;
      }
    }
  }

  private void add(TokenKind kind, int start) {
    boolean trivia = kind.isTrivia();
    if (trivia && !withTrivia && kind != TokenKind.DOC_COMMENT) {
      return;
    }
    boolean glued = Punctuation.glues(kind) && Punctuation.gluesTo(peek(0)) && !atComment();
    if (!trivia) {
      boolean range = kind == TokenKind.DOT && start > 0 && text.charAt(start - 1) == '.';
      afterDot = kind == TokenKind.DOT && !glued && !range;
    }
    tokens.add(new Token(kind, new Span(file, start, pos), glued));
  }

  private boolean atComment() {
    return peek(0) == '/' && (peek(1) == '/' || peek(1) == '*');
  }

  private TokenKind next() {
    int c = codePoint();
    if (Characters.isWhitespace(c)) {
      while (pos < text.length() && Characters.isWhitespace(peek(0))) {
        pos++;
      }
      return TokenKind.WHITESPACE;
    }
    if (c == '/' && peek(1) == '/') {
      return lineComment();
    }
    if (c == '/' && peek(1) == '*') {
      return blockComment();
    }
    if (Characters.startsName(c)) {
      return nameOrPrefixed();
    }
    if (Characters.isDigit(c)) {
      return number();
    }
    if (c == '"') {
      pos++;
      return string(TokenKind.STR);
    }
    if (c == '\'') {
      return lifetimeOrChar();
    }
    pos += Character.charCount(c);
    TokenKind punctuation = c < 128 ? PUNCTUATION[c] : null;
    return punctuation == null ? TokenKind.ERROR : punctuation;
  }

  private boolean atShebang() {
    if (peek(0) != '#' || peek(1) != '!') {
      return false;
    }
    // Reference: shebang; `#!` and then, over blanks and comments, `[` is an inner attribute.
    Lexer ahead = new Lexer(file);
    ahead.pos = pos + 2;
    while (ahead.pos < text.length()) {
      int start = ahead.pos;
      TokenKind kind = ahead.next();
      if (!kind.isTrivia() || kind == TokenKind.DOC_COMMENT) {
        return text.charAt(start) != '[';
      }
    }
    return true;
  }

  private TokenKind lineComment() {
    int third = peek(2);
    boolean doc = third == '!' || third == '/' && peek(3) != '/';
    skipLine();
    return doc ? TokenKind.DOC_COMMENT : TokenKind.LINE_COMMENT;
  }

  private void skipLine() {
    int newline = text.indexOf('\n', pos);
    pos = newline < 0 ? text.length() : newline;
  }

  private TokenKind blockComment() {
    int third = peek(2);
    boolean doc = third == '!' || third == '*' && peek(3) != '*' && peek(3) != '/';
    pos += 2;
    int depth = 1;
    while (depth > 0) {
      if (pos >= text.length()) {
        return TokenKind.ERROR;
      } else if (peek(0) == '/' && peek(1) == '*') {
        depth++;
        pos += 2;
      } else if (peek(0) == '*' && peek(1) == '/') {
        depth--;
        pos += 2;
      } else {
        pos++;
      }
    }
    return doc ? TokenKind.DOC_COMMENT : TokenKind.BLOCK_COMMENT;
  }

  private TokenKind nameOrPrefixed() {
    int first = peek(0);
    int second = peek(1);
    if (first == 'b' && second == '\'') {
      pos += 2;
      return quoted(TokenKind.BYTE);
    }
    if (first == 'b' && second == '"') {
      pos += 2;
      return string(TokenKind.BYTE_STR);
    }
    if (first == 'c' && second == '"') {
      pos += 2;
      return string(TokenKind.C_STR);
    }
    if (first == 'r' && rawStringAt(pos + 1)) {
      pos += 1;
      return rawString(TokenKind.RAW_STR);
    }
    if ((first == 'b' || first == 'c') && second == 'r' && rawStringAt(pos + 2)) {
      pos += 2;
      return rawString(first == 'b' ? TokenKind.RAW_BYTE_STR : TokenKind.RAW_C_STR);
    }
    if (first == 'r' && second == '#' && startsNameAt(pos + 2)) {
      pos += 2;
      skipName();
      return TokenKind.RAW_IDENT;
    }
    int start = pos;
    skipName();
    if (pos - start == 1 && first == '_') {
      return TokenKind.UNDERSCORE;
    }
    return keywordOrName(start);
  }

  private TokenKind keywordOrName(int start) {
    int first = text.charAt(start);
    if (first < 128) {
      for (TokenKind keyword : KEYWORDS[first]) {
        if (keyword.text().length() == pos - start && text.startsWith(keyword.text(), start)) {
          return keyword;
        }
      }
    }
    return TokenKind.IDENT;
  }

  /** Hashes and a quote. */
  private boolean rawStringAt(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '#') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '"';
  }

  private TokenKind rawString(TokenKind kind) {
    int hashes = 0;
    while (peek(0) == '#') {
      hashes++;
      pos++;
    }
    pos++;
    while (pos < text.length()) {
      int quote = text.indexOf('"', pos);
      if (quote < 0) {
        pos = text.length();
        return TokenKind.ERROR;
      }
      pos = quote + 1;
      int seen = 0;
      while (seen < hashes && peek(0) == '#') {
        seen++;
        pos++;
      }
      if (seen == hashes) {
        skipSuffix();
        return kind;
      }
    }
    return TokenKind.ERROR;
  }

  private TokenKind string(TokenKind kind) {
    while (pos < text.length()) {
      char c = text.charAt(pos++);
      if (c == '"') {
        skipSuffix();
        return kind;
      }
      if (c == '\\' && pos < text.length()) {
        pos++;
      }
    }
    return TokenKind.ERROR;
  }

  private TokenKind lifetimeOrChar() {
    pos++;
    int c = codePoint();
    int after = pos + Character.charCount(c);
    boolean oneChar = after < text.length() && text.charAt(after) == '\'';
    if (oneChar || !(Characters.startsName(c) || Characters.isDigit(c))) {
      return quoted(TokenKind.CHAR);
    }
    if (c == 'r' && peek(1) == '#' && startsNameAt(pos + 2)) {
      pos += 2;
    }
    skipName();
    if (peek(0) == '\'') {
      pos++;
      return TokenKind.CHAR;
    }
    return TokenKind.LIFETIME;
  }

  /** The rest of a char or byte after its opening quote. */
  private TokenKind quoted(TokenKind kind) {
    int c = codePoint();
    int after = pos + Character.charCount(c);
    if (c != '\\' && after < text.length() && text.charAt(after) == '\'') {
      pos = after + 1;
      skipSuffix();
      return kind;
    }
    while (pos < text.length()) {
      int here = peek(0);
      if (here == '\'') {
        pos++;
        skipSuffix();
        return kind;
      }
      if (here == '/' || here == '\n' && peek(1) != '\'') {
        return TokenKind.ERROR;
      }
      pos += here == '\\' && pos + 1 < text.length() ? 2 : 1;
    }
    return TokenKind.ERROR;
  }

  private TokenKind number() {
    if (afterDot) {
      skipDigits();
      skipSuffix();
      return TokenKind.INT;
    }
    int second = peek(1);
    boolean decimal = peek(0) != '0' || second != 'b' && second != 'o' && second != 'x';
    pos += decimal ? 0 : 2;
    if (!decimal && second == 'x') {
      while (Characters.isHexDigit(peek(0)) || peek(0) == '_') {
        pos++;
      }
    } else {
      skipDigits();
    }
    TokenKind kind = TokenKind.INT;
    if (peek(0) == '.' && peek(1) != '.' && !startsNameAt(pos + 1)) {
      pos++;
      skipDigitsAfterDot();
      kind = TokenKind.FLOAT;
    }
    if (decimal && atExponent()) {
      pos += peek(1) == '+' || peek(1) == '-' ? 2 : 1;
      skipDigits();
      kind = TokenKind.FLOAT;
    }
    skipSuffix();
    return kind;
  }

  private void skipDigitsAfterDot() {
    if (Characters.isDigit(peek(0))) {
      skipDigits();
    }
  }

  private boolean atExponent() {
    if (peek(0) != 'e' && peek(0) != 'E') {
      return false;
    }
    int i = pos + (peek(1) == '+' || peek(1) == '-' ? 2 : 1);
    while (i < text.length() && text.charAt(i) == '_') {
      i++;
    }
    return i < text.length() && Characters.isDigit(text.charAt(i));
  }

  private void skipDigits() {
    while (Characters.isDigit(peek(0)) || peek(0) == '_') {
      pos++;
    }
  }

  private void skipSuffix() {
    if (startsNameAt(pos)) {
      skipName();
    }
  }

  private void skipName() {
    int end = text.length();
    while (pos < end) {
      char c = text.charAt(pos);
      if (c < 0x80) {
        if (!Characters.continuesName(c)) {
          return;
        }
        pos++;
      } else {
        int point = text.codePointAt(pos);
        if (!Characters.continuesName(point)) {
          return;
        }
        pos += Character.charCount(point);
      }
    }
  }

  private boolean startsNameAt(int at) {
    return at < text.length() && Characters.startsName(text.codePointAt(at));
  }

  /** The code point here, 0 at the end. */
  private int codePoint() {
    int c = peek(0);
    return c < 0x80 ? c : text.codePointAt(pos);
  }

  /** The char at a distance, 0 past the end. */
  private int peek(int distance) {
    int at = pos + distance;
    return at < text.length() ? text.charAt(at) : 0;
  }
}
