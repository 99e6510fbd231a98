package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens that mean something, with each opening delimiter's end. Every closing delimiter that
 * is left in {@code tokens} closes an opening one; {@code closers[i]} of an opening one that is
 * never closed is where its enclosing group ends. {@code broken}: rustc would not go on to parse.
 */
record TokenGroups(
    SourceFile file,
    List<Token> tokens,
    int[] closers,
    List<Diagnostic> diagnostics,
    boolean broken) {

  static TokenGroups of(SourceFile file) {
    return of(whole(file));
  }

  static Span whole(SourceFile file) {
    return new Span(file, 0, file.text().length());
  }

  static TokenGroups of(Span stretch) {
    return of(stretch.file(), Lexer.meaningful(stretch));
  }

  /** Of the library: between the braces of an impl and of a function's block is nothing. */
  static TokenGroups ofSignatures(Span stretch) {
    return of(stretch.file(), Lexer.signatures(stretch));
  }

  private static TokenGroups of(SourceFile file, List<Token> tokens) {
    Grouper grouper = new Grouper(file, tokens.size());
    for (Token token : tokens) {
      grouper.add(token);
    }
    grouper.end();
    return new TokenGroups(
        file, grouper.tokens, grouper.closers, grouper.diagnostics, grouper.broken);
  }

  private static final class Grouper {
    final SourceFile file;
    final List<Token> tokens = new ArrayList<>();
    int[] closers;
    final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final List<Diagnostic> mismatches = new ArrayList<>();
    private final List<Diagnostic> delimiters = new ArrayList<>();
    private Token doc;
    boolean broken;

    /** After a delimiter or literal that rustc cannot get over: no more is said. */
    private boolean ended;

    Grouper(SourceFile file, int size) {
      this.file = file;
      closers = new int[size];
    }

    void add(Token token) {
      TokenKind kind = token.kind();
      if (kind == TokenKind.ERROR) {
        if (!ended) {
          error(token);
        }
      } else if (kind == TokenKind.DOC_COMMENT && isInMacro()) {
        attribute(token);
      } else if (kind == TokenKind.DOC_COMMENT) {
        boolean inner = token.span().file().text().charAt(token.span().start() + 2) == '!';
        doc = inner ? null : token;
        if (inner && !tokens.isEmpty()) {
          switch (tokens.get(tokens.size() - 1).kind()) {
            case OPEN_BRACE, CLOSE_BRACKET -> {}
            default ->
                diagnostics.add(
                    Diagnostic.error("E0753", "expected outer doc comment", token.span(), ""));
          }
        }
      } else if (!kind.isTrivia()) {
        if (isCloser(kind)) {
          if (!open.isEmpty()) {
            checkDoc(
                isItems() ? "E0584" : "E0585",
                "found a documentation comment that doesn't document anything");
          }
          close(token);
        } else {
          checkPrefix(token);
          if (doc != null && isParameters()) {
            String text = "documentation comments cannot be applied to function parameters";
            diagnostics.add(Diagnostic.error("", text, doc.span(), ""));
          }
          push(token);
          if (isOpener(kind)) {
            open.add(tokens.size() - 1);
          }
        }
        doc = null;
      }
    }

    private static final List<String> OTHERS = List.of("thread_local", "pin_project");

    /** Whether a macro call is around, or the definition of a macro. */
    private boolean isInMacro() {
      for (int opener : open) {
        int before = opener - 1;
        before -= before > 0 && tokens.get(before).kind() == TokenKind.IDENT ? 1 : 0;
        if (before > 0 && tokens.get(before).kind() == TokenKind.BANG) {
          // What those of others make of it documents nothing here.
          return !OTHERS.contains(tokens.get(before - 1).text());
        }
      }
      return false;
    }

    /** What macros see of a comment that documents (Reference: macros by example). */
    private void attribute(Token comment) {
      String text = comment.span().text();
      boolean block = text.startsWith("/*");
      boolean inner = text.charAt(2) == '!';
      String said = text.substring(3, block ? text.length() - 2 : text.length());
      String quoted = said.replace("\\", "\\\\").replace("\"", "\\\"");
      made(TokenKind.POUND, "#", comment);
      if (inner) {
        made(TokenKind.BANG, "!", comment);
      }
      made(TokenKind.OPEN_BRACKET, "[", comment);
      open.add(tokens.size() - 1);
      made(TokenKind.IDENT, "doc", comment);
      made(TokenKind.EQ, "=", comment);
      made(TokenKind.STR, "\"" + quoted + "\"", comment);
      close(token(TokenKind.CLOSE_BRACKET, "]", comment));
    }

    private void made(TokenKind kind, String text, Token comment) {
      push(token(kind, text, comment));
    }

    private static Token token(TokenKind kind, String text, Token comment) {
      return new Token(kind, comment.span(), false, text, 0, comment.span());
    }

    /** What is left open ends with the text. */
    void end() {
      if (open.isEmpty()) {
        checkDoc("", "expected item after doc comment");
      }
      if (!open.isEmpty()) {
        String text = file.text();
        int at = text.endsWith("\n") ? text.length() - 1 : text.length();
        Diagnostic unclosed =
            Diagnostic.error(
                "", "this file contains an unclosed delimiter", new Span(file, at, at), "");
        for (int i : open) {
          unclosed = unclosed.with(tokens.get(i).span(), "unclosed delimiter");
          closers[i] = tokens.size();
        }
        fail(unclosed);
      }
      diagnostics.addAll(mismatches);
      diagnostics.addAll(delimiters);
    }

    /** Whether the innermost group is what a function takes: a name before it, and {@code fn}. */
    private boolean isParameters() {
      int at = open.isEmpty() ? -1 : open.get(open.size() - 1);
      if (at < 2 || tokens.get(at).kind() != TokenKind.OPEN_PAREN) {
        return false;
      }
      int depth = 0;
      for (int i = at - 1; i >= 0; i--) {
        TokenKind kind = tokens.get(i).kind();
        depth += kind == TokenKind.GT ? 1 : kind == TokenKind.LT ? -1 : 0;
        if (depth == 0 && kind != TokenKind.LT) {
          return kind == TokenKind.IDENT && i > 0 && tokens.get(i - 1).kind() == TokenKind.KW_FN;
        }
      }
      return false;
    }

    /** Whether what is open is a trait or an impl. */
    private boolean isItems() {
      boolean items = false;
      for (int i = open.get(open.size() - 1) - 1; i >= 0; i--) {
        switch (tokens.get(i).kind()) {
          case KW_TRAIT, KW_IMPL -> items = true;
          case KW_FN -> {
            return false;
          }
          case SEMI, OPEN_BRACE, CLOSE_BRACE -> {
            return items;
          }
          default -> {}
        }
      }
      return items;
    }

    private void checkDoc(String code, String message) {
      if (doc != null) {
        diagnostics.add(Diagnostic.error(code, message, doc.span(), ""));
      }
    }

    private void push(Token token) {
      if (tokens.size() == closers.length) {
        closers = Arrays.copyOf(closers, 2 * closers.length + 8);
      }
      closers[tokens.size()] = -1;
      tokens.add(token);
    }

    private void fail(Diagnostic diagnostic) {
      broken = true;
      if (!ended) {
        delimiters.add(diagnostic);
      }
    }

    /**
     * As rustc recovers: a wrong closing delimiter ends the groups inside the one that it fits; if
     * it fits none, it ends the innermost one.
     */
    private void close(Token token) {
      if (open.isEmpty()) {
        // rustc then takes an earlier wrong `)` or `]` for one whose opening is missing.
        mismatches.removeIf(
            mismatch -> !mismatch.primary().span().text().equals(TokenKind.CLOSE_BRACE.text()));
        fail(problem("unexpected closing delimiter", token));
        ended = true;
        return;
      }
      int last = open.size() - 1;
      int match = last;
      while (match >= 0 && !pairs(tokens.get(open.get(match)).kind(), token.kind())) {
        match--;
      }
      if (match < last && !ended) {
        broken = true;
        Span opener = tokens.get(open.get(last)).span();
        mismatches.add(
            problem("mismatched closing delimiter", token).with(opener, "unclosed delimiter"));
      }
      if (match < 0) {
        closers[open.remove(last)] = tokens.size();
        return;
      }
      while (open.size() > match) {
        closers[open.remove(open.size() - 1)] = tokens.size();
      }
      push(token);
    }

    private static Diagnostic problem(String what, Token token) {
      return Diagnostic.error("", what + ": `" + token.text() + "`", token.span(), what);
    }

    private void error(Token token) {
      String text = token.text();
      char first = text.charAt(0);
      if (text.startsWith("/*")) {
        fail(Diagnostic.error("E0758", "unterminated block comment", token.span(), ""));
      } else if (text.startsWith("'")) {
        fail(Diagnostic.error("E0762", "unterminated character literal", token.span(), ""));
      } else if (text.startsWith("b'")) {
        fail(Diagnostic.error("E0763", "unterminated byte constant", token.span(), ""));
      } else if (first == '"') {
        fail(Diagnostic.error("E0765", "unterminated double quote string", token.span(), ""));
      } else if (text.startsWith("b\"")) {
        fail(Diagnostic.error("E0766", "unterminated double quote byte string", token.span(), ""));
      } else if (text.startsWith("c\"")) {
        fail(Diagnostic.error("E0767", "unterminated C string", token.span(), ""));
      } else if (first == 'r' || first == 'b' || first == 'c') {
        fail(Diagnostic.error("E0748", "unterminated raw string", token.span(), ""));
      } else {
        String hex = Integer.toHexString(text.codePointAt(0));
        String message = "unknown start of token: \\u{" + hex + "}";
        diagnostics.add(Diagnostic.error("", message, token.span(), ""));
        return;
      }
      ended = true;
    }

    /** Reference: reserved prefixes. */
    private void checkPrefix(Token token) {
      TokenKind kind = token.kind();
      boolean quoted =
          kind == TokenKind.STR
              || kind == TokenKind.CHAR
              || kind == TokenKind.LIFETIME
              || kind == TokenKind.POUND;
      if (quoted && !tokens.isEmpty()) {
        Token before = tokens.get(tokens.size() - 1);
        boolean name = before.kind() == TokenKind.IDENT || before.kind().isKeyword();
        if (name && !ended && before.span().end() == token.span().start()) {
          String message = "prefix `" + before.text() + "` is unknown";
          diagnostics.add(Diagnostic.error("", message, before.span(), "unknown prefix"));
        }
      }
    }
  }

  static boolean isOpener(TokenKind kind) {
    return kind == TokenKind.OPEN_PAREN
        || kind == TokenKind.OPEN_BRACKET
        || kind == TokenKind.OPEN_BRACE;
  }

  static boolean isCloser(TokenKind kind) {
    return kind == TokenKind.CLOSE_PAREN
        || kind == TokenKind.CLOSE_BRACKET
        || kind == TokenKind.CLOSE_BRACE;
  }

  /** The closing kinds stand right after the opening ones. */
  static boolean pairs(TokenKind opener, TokenKind closer) {
    return isOpener(opener) && closer.ordinal() == opener.ordinal() + 1;
  }
}
