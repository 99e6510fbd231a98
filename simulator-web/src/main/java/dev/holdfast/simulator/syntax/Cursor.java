package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place in the tokens of a file. It never leaves the delimited group that it entered: the group's
 * end looks like the end of the text.
 */
final class Cursor {

  /** How deep a tree may be: later stages recurse over it, in a browser's stack. */
  static final int MAX_DEPTH = 200;

  private final SourceFile file;
  private List<Token> tokens;
  private TokenKind[] kinds;
  private int[] closers;

  /** Where an expansion without tokens stands. */
  private Span around;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Diagnostic> later = new ArrayList<>();
  private int expanding;

  /** Where the arguments of the macro that is being expanded end. */
  private int macroEnd = -1;

  private int pos;
  private int limit;
  private int depth;
  private boolean tooDeep;
  private boolean quiet;

  /** Whether the tokens are those that a macro by example has become. */
  private boolean inRules;

  Cursor(TokenGroups groups) {
    this.file = groups.file();
    this.around = new Span(file, 0, 0);
    enter(groups.tokens(), groups.closers());
  }

  private void enter(List<Token> tokens, int[] closers) {
    this.tokens = tokens;
    this.closers = closers;
    this.limit = tokens.size();
    this.kinds = new TokenKind[limit];
    for (int i = 0; i < limit; i++) {
      kinds[i] = tokens.get(i).kind();
    }
  }

  /** Reads a macro's expansion; afterwards the cursor stands where it stood. */
  <T> Optional<T> within(List<Token> expansion, Span call, Supplier<T> content) {
    List<Token> outerTokens = tokens;
    TokenKind[] outerKinds = kinds;
    int[] outerClosers = closers;
    Span outerAround = around;
    int outerEnd = macroEnd;
    macroEnd = -1;
    boolean outerRules = inRules;
    inRules = true;
    int outerPos = pos;
    int outerLimit = limit;
    enter(expansion, closers(expansion));
    around = call;
    pos = 0;
    expanding++;
    Optional<T> result = attempt(content);
    expanding--;
    tokens = outerTokens;
    kinds = outerKinds;
    closers = outerClosers;
    around = outerAround;
    macroEnd = outerEnd;
    inRules = outerRules;
    pos = outerPos;
    limit = outerLimit;
    return result;
  }

  private static int[] closers(List<Token> tokens) {
    int[] closers = new int[tokens.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < closers.length; i++) {
      closers[i] = -1;
      if (TokenGroups.isOpener(tokens.get(i).kind())) {
        open.add(i);
      } else if (TokenGroups.isCloser(tokens.get(i).kind()) && !open.isEmpty()) {
        closers[open.remove(open.size() - 1)] = i;
      }
    }
    for (int opener : open) {
      closers[opener] = closers.length;
    }
    return closers;
  }

  /** What follows the group that opens some tokens from here. */
  TokenKind kindAfterGroup(int distance) {
    return kind(afterGroup(pos + distance) - pos);
  }

  Token previous() {
    return tokens.get(pos - 1);
  }

  SourceFile file() {
    return file;
  }

  /**
   * What has been reported: first what rustc's parser says, then what its later stages say, if it
   * gets so far.
   */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    if (!quiet) {
      all.addAll(later);
    }
    return all;
  }

  // ---- looking

  int pos() {
    return pos;
  }

  TokenKind kind() {
    return pos < limit ? kinds[pos] : TokenKind.END;
  }

  TokenKind kind(int distance) {
    int at = pos + distance;
    return at < limit ? kinds[at] : TokenKind.END;
  }

  boolean atEnd() {
    return pos >= limit;
  }

  boolean at(TokenKind kind) {
    return kind() == kind;
  }

  /** Whether two kinds follow that are glued, as in {@code ::}. */
  boolean at(TokenKind first, TokenKind second) {
    return glued(0, first, second);
  }

  boolean glued(int distance, TokenKind first, TokenKind second) {
    return kind(distance) == first
        && kind(distance + 1) == second
        && tokens.get(pos + distance).joint();
  }

  boolean at(TokenKind first, TokenKind second, TokenKind third) {
    return glued(0, first, second) && glued(1, second, third);
  }

  boolean atPathSep() {
    return at(TokenKind.COLON, TokenKind.COLON);
  }

  /** A colon that does not begin {@code ::}. */
  boolean atColon() {
    return at(TokenKind.COLON) && !atPathSep();
  }

  boolean atArrow() {
    return at(TokenKind.MINUS, TokenKind.GT);
  }

  boolean atFatArrow() {
    return at(TokenKind.EQ, TokenKind.GT);
  }

  /** {@code =} alone. */
  boolean atAssign() {
    return at(TokenKind.EQ) && !atFatArrow() && !at(TokenKind.EQ, TokenKind.EQ);
  }

  boolean atDotDot() {
    return at(TokenKind.DOT, TokenKind.DOT);
  }

  boolean atName() {
    return isName(kind());
  }

  static boolean isName(TokenKind kind) {
    return kind == TokenKind.IDENT || kind == TokenKind.RAW_IDENT;
  }

  /** A weak keyword: an identifier with a certain text. */
  boolean atWeak(String text) {
    return atWeak(0, text);
  }

  boolean atWeak(int distance, String text) {
    return kind(distance) == TokenKind.IDENT && tokens.get(pos + distance).text().equals(text);
  }

  /** The token here, which is not the end. */
  Token token() {
    return tokens.get(pos);
  }

  String text(int distance) {
    return tokens.get(pos + distance).text();
  }

  /** The span of the token here; at a group's end that of its closing delimiter. */
  Span span() {
    if (pos < tokens.size()) {
      return tokens.get(pos).span();
    }
    return tokens.isEmpty() ? around : tokens.get(tokens.size() - 1).span().after();
  }

  /** The span of the token before; at the start of the file an empty one. */
  Span before() {
    return pos == 0 ? around : tokens.get(pos - 1).span();
  }

  /** From a start to the end of the token before. */
  Span from(Span start) {
    // What a macro puts together of its own tokens and its arguments' stands where its call does.
    boolean own = pos > 0 && tokens.get(pos - 1).isMacros();
    return own ? around : start.to(before());
  }

  /** Where the token here is written: of a macro's own token its place in the macro. */
  Span place() {
    return pos < tokens.size() ? tokens.get(pos).place() : span();
  }

  /** From such a place to that of the token before. */
  Span placeFrom(Span start) {
    return pos == 0 ? start : start.to(tokens.get(pos - 1).place());
  }

  /** Whether a line ends between the token before and the one here. */
  boolean atNewLine() {
    int end = span().start();
    for (int i = before().end(); i < end; i++) {
      if (file.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  // ---- going on

  void bump() {
    pos++;
  }

  void bump(int count) {
    pos += count;
  }

  boolean eat(TokenKind kind) {
    if (kind() != kind) {
      return false;
    }
    pos++;
    return true;
  }

  boolean eat(TokenKind first, TokenKind second) {
    if (!at(first, second)) {
      return false;
    }
    pos += 2;
    return true;
  }

  boolean eatPathSep() {
    return eat(TokenKind.COLON, TokenKind.COLON);
  }

  void expect(TokenKind kind) {
    if (!eat(kind)) {
      throw expected("`" + kind.text() + "`");
    }
  }

  /** A keyword in its place is an error, but a name all the same. */
  Ident ident() {
    if (!atName()) {
      boolean word = pos < limit && (kind().isKeyword() || kind() == TokenKind.UNDERSCORE);
      SyntaxError error = expected("identifier");
      if (at(TokenKind.COMMA) && isName(kind(1))) {
        // As rustc: the comma is one too many.
        bump();
      } else if (!word) {
        throw error;
      }
    }
    return name();
  }

  /** The token here as a name, whatever it is. */
  Ident name() {
    Token token = token();
    pos++;
    String text = token.text();
    boolean raw = token.kind() == TokenKind.RAW_IDENT;
    return new Ident(
        raw ? text.substring(2) : text, token.span(), token.mark(), site(token.mark()));
  }

  /** By its mark, where the macro of each expansion begins. */
  final List<Integer> sites = new ArrayList<>(List.of(0));

  int site(int mark) {
    return sites.get(mark);
  }

  Lifetime lifetime() {
    return lifetime("lifetimes");
  }

  /** A label, which is written as a lifetime. */
  Lifetime label() {
    return lifetime("labels");
  }

  private Lifetime lifetime(String what) {
    if (!at(TokenKind.LIFETIME)) {
      throw expected("lifetime");
    }
    Token token = token();
    pos++;
    String name = token.text().substring(1);
    if (!name.equals("static") && !name.equals("_") && Lexer.isKeyword(name)) {
      String text = what + " cannot use keyword names";
      reportLater(Diagnostic.error("", text, token.span(), ""));
    }
    return new Lifetime(token.text(), token.span(), token.mark(), site(token.mark()));
  }

  /** Over one token, or over a whole group. */
  void skip() {
    pos = closers[pos] < 0 ? pos + 1 : afterGroup(pos);
  }

  /** Whether {@code mod name} stands anywhere. */
  boolean declaresModule(String name) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.KW_MOD && tokens.get(i + 1).text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  void skipToEnd() {
    while (!atEnd()) {
      skip();
    }
  }

  private int afterGroup(int opener) {
    int closer = closers[opener];
    boolean closed =
        closer < tokens.size()
            && TokenGroups.pairs(tokens.get(opener).kind(), tokens.get(closer).kind());
    return closed ? closer + 1 : closer;
  }

  /** Whether a {@code use} of the file brings it in, wherever it is. */
  boolean isImported(String name) {
    boolean inUse = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      TokenKind kind = tokens.get(i).kind();
      inUse = kind == TokenKind.KW_USE || inUse && kind != TokenKind.SEMI;
      if (inUse && kind == TokenKind.IDENT && tokens.get(i).text().equals(name)) {
        TokenKind next = tokens.get(i + 1).kind();
        if (next == TokenKind.SEMI || next == TokenKind.COMMA || next == TokenKind.CLOSE_BRACE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The tokens from a place to the one here, exclusive. */
  List<Token> tokensSince(int from) {
    return tokens.subList(from, pos);
  }

  /** The tokens of a tree, read for its end only; what is wrong in it is said here, once. */
  List<Token> read(Supplier<?> tree) {
    int from = pos;
    Mark mark = mark();
    boolean before = hush();
    boolean read = attempt(tree::get).isPresent();
    speak(before);
    if (!read) {
      reset(mark);
      tree.get();
      throw new SyntaxError();
    }
    int to = pos;
    reset(mark);
    bump(to - from);
    return List.copyOf(tokensSince(from));
  }

  /** The same without the delimiters that no text has. */
  List<Token> writtenSince(int from) {
    List<Token> written = new ArrayList<>();
    for (Token token : tokensSince(from)) {
      if (token.own() == null || token.isMacros()) {
        written.add(token);
      }
    }
    return written;
  }

  /** A place to come back to, with what had been reported until then. */
  record Mark(int pos, List<Diagnostic> reported, List<Diagnostic> later) {}

  Mark mark() {
    return new Mark(pos, List.copyOf(diagnostics), List.copyOf(later));
  }

  void reset(Mark mark) {
    pos = mark.pos();
    diagnostics.clear();
    diagnostics.addAll(mark.reported());
    later.clear();
    later.addAll(mark.later());
  }

  // ---- groups

  /** The span of the group that opens here, with its delimiters. */
  Span groupSpan() {
    int last = Math.max(pos, Math.min(afterGroup(pos), tokens.size()) - 1);
    return span().to(tokens.get(last).span());
  }

  /** The tokens of the group that opens so many tokens from here, with its delimiters. */
  List<Token> tokensAt(int distance) {
    int from = pos + distance;
    return tokens.subList(from, Math.min(afterGroup(from), tokens.size()));
  }

  /** Those tokens before the one here that stand in a stretch of the text. */
  List<Token> between(Span span) {
    List<Token> between = new ArrayList<>();
    for (int i = 0; i < pos; i++) {
      Span at = tokens.get(i).span();
      if (at.start() >= span.start() && at.end() <= span.end()) {
        between.add(tokens.get(i));
      }
    }
    return between;
  }

  /** The tokens inside the group that opens here. */
  List<Token> groupTokens() {
    return tokens.subList(pos + 1, Math.max(pos + 1, Math.min(closers[pos], tokens.size())));
  }

  /** Stands at the opener; afterwards behind the group, also when a {@link SyntaxError} flies. */
  <T> T group(Supplier<T> content) {
    int opener = pos;
    int outer = limit;
    limit = Math.min(closers[opener], limit);
    pos = opener + 1;
    try {
      return content.get();
    } finally {
      pos = afterGroup(opener);
      limit = outer;
    }
  }

  /** Empty where the content ends in a syntax error. */
  <T> Optional<T> attempt(Supplier<T> content) {
    int level = depth;
    try {
      return Optional.of(content.get());
    } catch (SyntaxError error) {
      depth = level;
      return Optional.empty();
    }
  }

  /** As {@link #group}, but a syntax error in the content ends here: empty. */
  <T> Optional<T> tryGroup(Supplier<T> content) {
    return attempt(() -> group(content));
  }

  /** Items with commas between them, to the group's end. */
  <T> List<T> commaSeparated(Supplier<T> item) {
    return commaSeparated(item, "");
  }

  /** {@code expected}: what could follow an item; empty after an expression. */
  <T> List<T> commaSeparated(Supplier<T> item, String expected) {
    if (atEnd()) {
      return List.of();
    }
    List<T> items = new ArrayList<>();
    while (!atEnd()) {
      items.add(item.get());
      while (!eat(TokenKind.COMMA) && !atEnd()) {
        items.add(afterMissingComma(item, expected));
      }
    }
    return items;
  }

  /** As rustc: a comma may just be missing; if no item follows either, nothing more is said. */
  <T> T afterMissingComma(Supplier<T> item, String expected) {
    if (expected.isEmpty()) {
      expectedAfterElement();
    } else {
      expected(expected);
    }
    if (at(TokenKind.DOT) || at(TokenKind.SEMI) || at(TokenKind.LT)) {
      // Signs that are taken for one another.
      bump();
    }
    boolean before = hush();
    Optional<T> next = attempt(item);
    speak(before);
    return next.orElseThrow(SyntaxError::new);
  }

  // ---- depth

  /** One level deeper into the tree; each has its {@link #up}, save where a syntax error flies. */
  void down() {
    checkDepth(++depth);
  }

  void up() {
    depth--;
  }

  /** A chain that nests to the left, as {@code a + b + c}, makes the tree deep, too. */
  void checkChain(int length) {
    checkDepth(depth + length);
  }

  private void checkDepth(int deep) {
    if (deep > MAX_DEPTH) {
      if (!tooDeep) {
        tooDeep = !quiet;
        report(Diagnostic.unsupported("nesting deeper than " + MAX_DEPTH + " levels", span()));
      }
      throw new SyntaxError();
    }
  }

  // ---- saying what is wrong

  /**
   * From now on nothing is reported, as rustc gives up here: what follows is guesswork. Returns
   * what {@link #speak} takes.
   */
  boolean hush() {
    boolean before = quiet;
    quiet = true;
    return before;
  }

  /** Ends a hush where rustc goes on. */
  void speak(boolean before) {
    quiet = before;
  }

  boolean inRules() {
    return inRules;
  }

  boolean isQuiet() {
    return quiet;
  }

  private boolean disabled;

  /** What stands here; of what {@code #[cfg]} takes away only the parser itself speaks. */
  <T> T configured(boolean enabled, Supplier<T> content) {
    boolean before = disabled;
    disabled |= !enabled;
    try {
      return content.get();
    } finally {
      disabled = before;
    }
  }

  boolean isDisabled() {
    return disabled;
  }

  void report(Diagnostic diagnostic) {
    boolean unsaid =
        quiet || disabled && (expanding > 0 || diagnostic.severity() == Severity.UNSUPPORTED);
    if (!unsaid) {
      (expanding > 0 ? later : diagnostics).add(diagnostic);
    }
  }

  /** For what rustc finds after parsing and expansion. */
  void reportLater(Diagnostic diagnostic) {
    if (!quiet && !disabled) {
      later.add(diagnostic);
    }
  }

  /** As {@link #tryGroup}, for the content of a macro's call: rustc reads it after parsing. */
  <T> Optional<T> tryExpansion(Supplier<T> content) {
    int outer = macroEnd;
    expanding++;
    Optional<T> result =
        tryGroup(
            () -> {
              macroEnd = limit;
              return content.get();
            });
    expanding--;
    macroEnd = outer;
    return result;
  }

  void error(String message, Span span, String label) {
    report(Diagnostic.error("", message, span, label));
  }

  void unsupported(String what, Span span) {
    report(Diagnostic.unsupported(what, span));
  }

  SyntaxError fail(String message, Span span) {
    error(message, span, "");
    return new SyntaxError();
  }

  SyntaxError failUnsupported(String what, Span span) {
    unsupported(what, span);
    return new SyntaxError();
  }

  /** {@code what} as rustc lists it: one description, or "one of …, …, or …". */
  SyntaxError expected(String what) {
    if (inRules && pos >= tokens.size() && pos > 0) {
      String incomplete = "macro expansion ends with an incomplete expression: expected ";
      error(incomplete + what, tokens.get(pos - 1).span(), "expected " + what);
      return new SyntaxError();
    }
    error("expected " + what + ", found " + found(), foundSpan(), "expected " + what);
    return new SyntaxError();
  }

  /** After an element of a list: its end and what could go on. */
  SyntaxError expectedAfterElement() {
    String closer = pos >= limit || limit >= tokens.size() ? "" : tokens.get(limit).text();
    return closer.isEmpty() ? expected("`,`") : expectedAfterExpr(closer, ",");
  }

  /** After an expression: the given tokens, or what would carry it on. */
  SyntaxError expectedAfterExpr(String... ends) {
    List<String> all = new ArrayList<>(List.of(ends));
    all.add(".");
    all.add("?");
    if (pos > 0 && isName(tokens.get(pos - 1).kind())) {
      all.add("!");
      all.add("::");
      if (!all.contains("{")) {
        all.add("{");
      }
    }
    all.sort(String::compareTo);
    StringBuilder list = new StringBuilder("one of ");
    for (String one : all) {
      list.append('`').append(one).append("`, ");
    }
    return expected(list.append("or an operator").toString());
  }

  Span foundSpan() {
    int length = foundLength();
    return length <= 1 ? span() : span().to(tokens.get(pos + length - 1).span());
  }

  /** How many tokens are the one that rustc has here, as in {@code <<=}. */
  int foundLength() {
    if (pos >= limit) {
      return 0;
    }
    int length = 1;
    String glued = tokens.get(pos).text();
    while (length < 3 && tokens.get(pos + length - 1).joint() && pos + length < limit) {
      glued += tokens.get(pos + length).text();
      if (!Punctuation.isOperator(glued)) {
        break;
      }
      length++;
    }
    return length;
  }

  /** The token here in rustc's words. */
  String found() {
    if (pos >= limit && limit == macroEnd) {
      return "end of macro arguments";
    }
    if (pos >= tokens.size()) {
      return "`<eof>`";
    }
    Token token = tokens.get(pos);
    String text = token.text();
    for (int i = 1; i < foundLength(); i++) {
      text += tokens.get(pos + i).text();
    }
    text = "`" + text + "`";
    if (token.kind() == TokenKind.UNDERSCORE) {
      return "reserved identifier " + text;
    }
    return Punctuation.isReserved(token.kind())
        ? "reserved keyword " + text
        : token.kind().isKeyword() ? "keyword " + text : text;
  }
}
