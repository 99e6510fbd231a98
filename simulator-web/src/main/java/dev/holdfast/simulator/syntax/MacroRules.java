package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A macro by example: what its rules match and what they become. Reference: macros by example.
 *
 * <p>A token of the macro's own stands where the call stands, as rustc counts lines and panics say
 * theirs; its mark tells the local variables of one expansion from all others.
 */
final class MacroRules {

  static final int RECURSION_LIMIT = 128;

  private static final String FRAGMENTS =
      " block expr expr_2021 ident item lifetime literal meta pat pat_param path stmt tt ty vis ";

  /** What an expression that was matched before may be matched as. */
  private static final String OPEN_TO_ALL = " expr expr_2021 literal stmt tt vis ";

  private record Rule(List<MacroTree> matcher, List<MacroTree> body) {}

  /** What a variable stands for: tokens, or one match a round of the repetition it is in. */
  private sealed interface Match {
    record Tokens(List<Token> tokens, String kind) implements Match {}

    record Rounds(List<Match> matches) implements Match {}
  }

  private final Parser parser;
  private final Cursor c;
  private final String name;
  private final int site;
  private final int at;
  private final List<Rule> rules = new ArrayList<>();

  /** Where the best rule failed. */
  private int furthest;

  private boolean wrong;

  /** {@code at}: the position of its definition among the file's tokens; -1 where it has none. */
  MacroRules(Parser parser, String name, int site, int at) {
    this.parser = parser;
    this.c = parser.cursor;
    this.name = name;
    this.site = site;
    this.at = at;
  }

  boolean isWrong() {
    return wrong;
  }

  private boolean matched;

  /** Whether a rule was for the last call, so that what failed is in the rule. */
  boolean hasMatched() {
    return matched;
  }

  /** At the group with the rules; a wrong one is reported, and the macro is not to be called. */
  boolean read() {
    wrong = true;
    wrong = !c.group(this::rules);
    return true;
  }

  private boolean rules() {
    boolean sound = true;
    while (!c.atEnd()) {
      List<MacroTree> matcher = side(true);
      int before = c.diagnostics().size();
      unique(matcher, new LinkedHashSet<>());
      sound &= c.diagnostics().size() == before;
      sound &= new MacroFollow(c).check(matcher);
      if (!c.eat(TokenKind.EQ, TokenKind.GT)) {
        throw c.expected("`=>`");
      }
      rules.add(new Rule(matcher, side(false)));
      if (!c.eat(TokenKind.SEMI) && !c.atEnd()) {
        throw c.expected("`;`");
      }
    }
    if (rules.isEmpty()) {
      throw c.fail("macros must contain at least one rule", c.span());
    }
    return sound;
  }

  private List<MacroTree> side(boolean matcher) {
    if (!TokenGroups.isOpener(c.kind())) {
      throw c.fail(
          matcher
              ? "no rules expected " + c.found()
              : (c.atEnd() ? "macro definition ended unexpectedly" : "macro rhs must be delimited"),
          c.span());
    }
    return c.group(() -> trees(matcher));
  }

  private List<MacroTree> trees(boolean matcher) {
    List<MacroTree> all = new ArrayList<>();
    while (!c.atEnd()) {
      all.add(tree(matcher));
    }
    return all;
  }

  /** How many tokens are left of the operator that is being read. */
  private int munched;

  private MacroTree tree(boolean matcher) {
    Token token = c.token();
    int length = munched > 0 ? 0 : c.foundLength();
    munched = Math.max(munched, length) - 1;
    if (TokenGroups.isOpener(token.kind())) {
      List<MacroTree> inner = c.group(() -> trees(matcher));
      return new MacroTree.Group(token, inner, c.previous());
    }
    c.bump();
    if (token.kind() != TokenKind.DOLLAR || c.atEnd()) {
      return new MacroTree.One(token, length);
    }
    if (c.at(TokenKind.OPEN_PAREN)) {
      List<MacroTree> inner = c.group(() -> trees(matcher));
      List<Token> separator = new ArrayList<>();
      while (!c.atEnd() && (separator.isEmpty() || separator.get(separator.size() - 1).joint())) {
        boolean compound = c.token().joint() && c.kind(1) == TokenKind.EQ;
        if (isOperator(c.kind()) && (separator.isEmpty() ? !compound : !isOperator(c.kind(1)))) {
          break;
        }
        separator.add(c.token());
        c.bump();
      }
      if (!separator.isEmpty()) {
        Token last = separator.remove(separator.size() - 1);
        separator.add(
            new Token(last.kind(), last.span(), false, last.own(), last.mark(), last.place()));
      }
      if (!isOperator(c.kind())) {
        throw c.fail("expected one of: `*`, `+`, or `?`", c.atEnd() ? token.span() : c.span());
      }
      TokenKind operator = c.kind();
      c.bump();
      return new MacroTree.Repetition(inner, separator, operator, token);
    }
    if (c.at(TokenKind.KW_CRATE)) {
      Token crate = c.token();
      c.bump();
      return new MacroTree.One(crate, 1);
    }
    if (!c.atName() && !c.kind().isKeyword() && !c.at(TokenKind.UNDERSCORE)) {
      return new MacroTree.One(token, length);
    }
    String variable = c.name().text();
    if (!matcher) {
      return new MacroTree.Variable(variable, "", token);
    }
    String kind = "tt";
    if (c.eat(TokenKind.COLON) && c.atName()) {
      kind = c.name().text();
    } else {
      c.error("missing fragment specifier", token.span().to(c.previous().span()), "");
    }
    if (FRAGMENTS.indexOf(" " + kind + " ") < 0) {
      String message = "invalid fragment specifier `" + kind + "`";
      c.reportLater(Diagnostic.error("", message, c.previous().span(), ""));
      kind = "tt";
    }
    return new MacroTree.Variable(variable, kind, token);
  }

  private static boolean isOperator(TokenKind kind) {
    return kind == TokenKind.STAR || kind == TokenKind.PLUS || kind == TokenKind.QUESTION;
  }

  // ---- matching

  /** In the call's group: what the call becomes. */
  List<Token> expand(Span call, int mark) {
    if (wrong) {
      throw new SyntaxError();
    }
    int start = c.pos();
    furthest = start;
    matched = false;
    for (Rule rule : rules) {
      Map<String, Match> found = new LinkedHashMap<>();
      c.bump(start - c.pos());
      if (match(rule.matcher(), 0, found) && c.atEnd()) {
        matched = true;
        List<Token> out = new ArrayList<>();
        new Transcription(call, mark, out).all(rule.body(), found);
        return out;
      }
      furthest = Math.max(furthest, c.pos());
    }
    c.bump(furthest - c.pos());
    throw c.atEnd()
        ? c.fail("unexpected end of macro invocation", c.span())
        : c.fail("no rules expected " + c.found(), c.span());
  }

  /** Leaves the cursor behind what matched, or where it fails. */
  private boolean match(List<MacroTree> trees, int from, Map<String, Match> found) {
    for (int i = from; i < trees.size(); i++) {
      boolean fits =
          switch (trees.get(i)) {
            case MacroTree.One it ->
                (it.length() == 0 || c.foundLength() == it.length()) && token(it.token());
            case MacroTree.Group it -> group(it, found);
            case MacroTree.Variable it -> variable(it, found);
            case MacroTree.Repetition it ->
                repetition(it, i + 1 < trees.size() ? trees.get(i + 1) : null, found);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean token(Token wanted) {
    boolean fits =
        !c.atEnd()
            && !c.token().opaque()
            && c.kind() == wanted.kind()
            && c.token().text().equals(wanted.text());
    if (fits) {
      c.bump();
    }
    return fits;
  }

  private boolean group(MacroTree.Group wanted, Map<String, Match> found) {
    if (c.kind() != wanted.opener().kind()) {
      return false;
    }
    int opener = c.pos();
    boolean fits =
        c.group(
            () -> {
              boolean all = match(wanted.inner(), 0, found) && c.atEnd();
              furthest = all ? furthest : Math.max(furthest, c.pos());
              return all;
            });
    if (!fits) {
      c.bump(opener - c.pos());
    }
    return fits;
  }

  private boolean repetition(MacroTree.Repetition it, MacroTree next, Map<String, Match> found) {
    Map<String, List<Match>> rounds = new LinkedHashMap<>();
    names(it.inner(), rounds);
    int count = 0;
    while (true) {
      int before = c.pos();
      if (count == 0 || it.separator().isEmpty()) {
        checkAmbiguity(it.inner().isEmpty() ? null : it.inner().get(0), next);
      }
      boolean separated = true;
      for (Token token : count > 0 ? it.separator() : List.<Token>of()) {
        separated = separated && token(token);
      }
      Map<String, Match> round = new LinkedHashMap<>();
      boolean fits = separated && !c.atEnd() && match(it.inner(), 0, round) && c.pos() > before;
      if (!fits) {
        furthest = Math.max(furthest, c.pos());
        c.bump(before - c.pos());
        break;
      }
      rounds.forEach((name, matches) -> matches.add(round.get(name)));
      count++;
      if (it.operator() == TokenKind.QUESTION) {
        break;
      }
    }
    rounds.forEach((name, matches) -> found.put(name, new Match.Rounds(matches)));
    return count > 0 || it.operator() != TokenKind.PLUS;
  }

  /** A round of a repetition must not begin as what follows does. */
  private void checkAmbiguity(MacroTree first, MacroTree next) {
    if (c.atEnd() || !(first instanceof MacroTree.Variable round) || !begins(round.kind())) {
      return;
    }
    boolean token =
        next instanceof MacroTree.One one
            && one.token().kind() == c.kind()
            && one.token().text().equals(c.token().text());
    boolean variable = next instanceof MacroTree.Variable it && begins(it.kind());
    if (token || variable) {
      String other =
          next instanceof MacroTree.Variable it
              ? " or " + it.kind() + " ('" + it.name() + "')."
              : " or 1 other option.";
      throw c.fail(
          "local ambiguity when calling macro `"
              + name
              + "`: multiple parsing options: built-in NTs "
              + round.kind()
              + " ('"
              + round.name()
              + "')"
              + other,
          c.span());
    }
  }

  private void unique(List<MacroTree> trees, Set<String> known) {
    for (MacroTree tree : trees) {
      switch (tree) {
        case MacroTree.Variable it -> {
          if (!known.add(it.name())) {
            c.error("duplicate matcher binding", it.token().span(), "duplicate binding");
          }
        }
        case MacroTree.Group it -> unique(it.inner(), known);
        case MacroTree.Repetition it -> unique(it.inner(), known);
        case MacroTree.One it -> {}
      }
    }
  }

  private static void names(List<MacroTree> trees, Map<String, List<Match>> into) {
    for (MacroTree tree : trees) {
      switch (tree) {
        case MacroTree.Variable it -> into.put(it.name(), new ArrayList<>());
        case MacroTree.Group it -> names(it.inner(), into);
        case MacroTree.Repetition it -> names(it.inner(), into);
        case MacroTree.One it -> {}
      }
    }
  }

  private boolean variable(MacroTree.Variable it, Map<String, Match> found) {
    if (!begins(it.kind())) {
      return false;
    }
    found.put(it.name(), new Match.Tokens(c.read(() -> fragment(it.kind())), it.kind()));
    return true;
  }

  private boolean begins(String kind) {
    if (c.atEnd()) {
      return kind.equals("vis");
    }
    if (c.token().opaque() && OPEN_TO_ALL.indexOf(" " + kind + " ") < 0) {
      return false;
    }
    return switch (kind) {
      case "ident" -> c.atName() || c.kind().isKeyword();
      case "lifetime" -> c.at(TokenKind.LIFETIME);
      case "literal" ->
          c.kind().isLiteral()
              || c.at(TokenKind.KW_TRUE)
              || c.at(TokenKind.KW_FALSE)
              || c.at(TokenKind.MINUS) && c.kind(1).isLiteral()
              || atOpaqueNegative();
      case "block" -> c.at(TokenKind.OPEN_BRACE);
      case "expr", "expr_2021" -> !c.at(TokenKind.KW_LET) && parser.exprs.atExpr(0);
      case "item" -> parser.items.atItem() || c.at(TokenKind.POUND);
      case "path" -> parser.paths.atPathStart();
      case "ty" -> parser.paths.atPathStart() || beginsType(c.kind());
      case "pat", "pat_param" ->
          parser.paths.atPathStart() || c.kind().isLiteral() || beginsPattern(c.kind());
      default -> true;
    };
  }

  /** A negative number that another macro has matched as an expression. */
  private boolean atOpaqueNegative() {
    return c.at(TokenKind.OPEN_PAREN)
        && c.token().text().isEmpty()
        && c.kind(1) == TokenKind.MINUS
        && c.kind(2).isLiteral()
        && c.kind(3) == TokenKind.CLOSE_PAREN;
  }

  private static boolean beginsType(TokenKind kind) {
    return switch (kind) {
      case OPEN_PAREN,
          OPEN_BRACKET,
          BANG,
          STAR,
          AND,
          QUESTION,
          LIFETIME,
          KW_FN,
          KW_UNSAFE,
          KW_EXTERN,
          KW_FOR,
          KW_IMPL,
          KW_DYN,
          UNDERSCORE ->
          true;
      default -> false;
    };
  }

  private static boolean beginsPattern(TokenKind kind) {
    return switch (kind) {
      case OPEN_PAREN,
          OPEN_BRACKET,
          AND,
          MINUS,
          DOT,
          OR,
          KW_REF,
          KW_MUT,
          KW_TRUE,
          KW_FALSE,
          UNDERSCORE ->
          true;
      default -> false;
    };
  }

  private Object fragment(String kind) {
    switch (kind) {
      case "ident", "lifetime" -> c.bump();
      case "tt" -> {
        if (c.foundLength() > 1) {
          c.bump(c.foundLength());
        } else {
          c.skip();
        }
      }
      case "literal" -> {
        if (c.at(TokenKind.OPEN_PAREN)) {
          c.skip();
        } else {
          c.eat(TokenKind.MINUS);
          c.bump();
        }
      }
      case "block" -> parser.blocks.block();
      case "expr", "expr_2021" -> parser.exprs.expr();
      case "item" -> parser.items.single();
      case "path" -> parser.paths.path(PathParser.Style.TYPE);
      case "ty" -> parser.types.type();
      case "pat" -> parser.patterns.pattern();
      case "pat_param" -> parser.patterns.single();
      case "stmt" -> parser.blocks.fragment();
      case "meta" -> {
        parser.paths.path(PathParser.Style.MOD);
        if (TokenGroups.isOpener(c.kind())) {
          c.skip();
        } else if (c.eat(TokenKind.EQ)) {
          parser.exprs.expr();
        }
      }
      case "vis" -> parser.items.visibility(true);
      default -> throw new IllegalStateException("bug: no fragment " + kind);
    }
    return kind;
  }

  // ---- what it becomes

  /** Adds a matched expression as one tree that nothing around it may take apart. */
  static void asExpr(List<Token> matched, List<Token> out) {
    if (matched.size() > 1) {
      wrapped(matched, TokenKind.OPEN_PAREN, TokenKind.CLOSE_PAREN, "", out);
    } else {
      out.add(matched.get(0).asOpaque());
    }
  }

  private static void wrapped(
      List<Token> tokens, TokenKind before, TokenKind after, String text, List<Token> out) {
    Span first = tokens.get(0).span();
    Span last = tokens.get(tokens.size() - 1).span();
    Span start = new Span(first.file(), first.start(), first.start());
    out.add(new Token(before, start, false, text, 0, start));
    out.addAll(tokens);
    out.add(new Token(after, last.after(), false, text, 0, last.after()));
  }

  private final class Transcription {
    private final Span call;
    private final int mark;
    private final List<Token> out;

    Transcription(Span call, int mark, List<Token> out) {
      this.call = call;
      this.mark = mark;
      this.out = out;
    }

    private void own(Token token) {
      int kept = token.mark() == 0 ? mark : token.mark();
      out.add(new Token(token.kind(), call, token.joint(), token.text(), kept, token.place()));
    }

    void all(List<MacroTree> trees, Map<String, Match> found) {
      for (int i = 0; i < trees.size(); i++) {
        switch (trees.get(i)) {
          case MacroTree.One it -> own(it.token());
          case MacroTree.Group it -> {
            own(it.opener());
            all(it.inner(), found);
            own(it.closer());
          }
          case MacroTree.Repetition it -> repeat(it, found);
          case MacroTree.Variable it -> {
            boolean pathGoesOn =
                i + 1 < trees.size()
                    && trees.get(i + 1) instanceof MacroTree.One next
                    && next.token().kind() == TokenKind.COLON
                    && next.token().joint();
            variable(it, found, pathGoesOn);
          }
        }
      }
    }

    private void variable(MacroTree.Variable it, Map<String, Match> found, boolean pathGoesOn) {
      Match known = found.get(it.name());
      if (known == null) {
        own(it.token());
        out.add(new Token(TokenKind.IDENT, call, false, it.name(), mark, it.token().place()));
        return;
      }
      switch (known) {
        case Match.Rounds rounds ->
            throw c.fail(
                "variable `" + it.name() + "` is still repeating at this depth", it.token().span());
        case Match.Tokens match -> {
          boolean several = match.tokens().size() > 1;
          if (match.kind().startsWith("expr")) {
            asExpr(match.tokens(), out);
          } else if (several && match.kind().equals("ty") && pathGoesOn) {
            wrapped(match.tokens(), TokenKind.LT, TokenKind.GT, null, out);
          } else {
            out.addAll(match.tokens());
          }
        }
      }
    }

    private void repeat(MacroTree.Repetition it, Map<String, Match> found) {
      Map<String, List<Match>> used = new LinkedHashMap<>();
      names(it.inner(), used);
      int rounds = -1;
      String first = "";
      for (String name : used.keySet()) {
        if (found.get(name) instanceof Match.Rounds match) {
          int size = match.matches().size();
          if (rounds >= 0 && rounds != size) {
            throw c.fail(
                "meta-variable `"
                    + first
                    + "` repeats "
                    + times(rounds)
                    + ", but `"
                    + name
                    + "` repeats "
                    + times(size),
                it.token().span());
          }
          rounds = size;
          first = name;
        }
      }
      if (rounds < 0) {
        throw c.fail(
            "attempted to repeat an expression containing no syntax variables matched as"
                + " repeating at this depth",
            it.token().span());
      }
      for (int round = 0; round < rounds; round++) {
        if (round > 0) {
          it.separator().forEach(this::own);
        }
        Map<String, Match> inner = new LinkedHashMap<>(found);
        for (String name : used.keySet()) {
          if (found.get(name) instanceof Match.Rounds match) {
            inner.put(name, match.matches().get(round));
          }
        }
        all(it.inner(), inner);
      }
    }

    private static String times(int count) {
      return count == 1 ? "1 time" : count + " times";
    }
  }

  String name() {
    return name;
  }

  /** Where it begins; of the variables around a call, it sees those that were there before. */
  int at() {
    return at;
  }

  int site() {
    return site;
  }
}
