package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What may follow a variable in a matcher, so that a later Rust can read more as such a fragment.
 * Reference: macros by example, follow-set ambiguity restrictions.
 */
final class MacroFollow {

  private final Cursor c;

  MacroFollow(Cursor cursor) {
    this.c = cursor;
  }

  /** What can come next, an operator of several tokens as one. */
  private record Next(MacroTree tree, String text, Span span) {}

  /** Each variable with whatever can come next, in any number of rounds. */
  boolean check(List<MacroTree> matcher) {
    check(matcher, List.of());
    return !wrong;
  }

  private void check(List<MacroTree> trees, List<Next> after) {
    for (int i = 0; i < trees.size(); i++) {
      List<Next> next = new ArrayList<>();
      first(trees, i + 1, after, next);
      switch (trees.get(i)) {
        case MacroTree.One it -> {}
        case MacroTree.Group it -> check(it.inner(), List.of());
        case MacroTree.Repetition it -> {
          if (!it.separator().isEmpty()) {
            next.add(operator(it.separator()));
          }
          check(it.inner(), next);
        }
        case MacroTree.Variable it -> {
          for (Next each : next) {
            if (!allows(it.kind(), each)) {
              wrong(it, each, next.size() == 1 ? "is" : "may be");
              return;
            }
          }
        }
      }
    }
  }

  /** Adds what the trees from an index on can begin with, or what comes after all of them. */
  private static void first(List<MacroTree> trees, int from, List<Next> after, List<Next> into) {
    for (int i = from; i < trees.size(); i++) {
      switch (trees.get(i)) {
        case MacroTree.One it -> {
          into.add(operator(tokens(trees, i)));
          return;
        }
        case MacroTree.Group it -> {
          into.add(new Next(it, it.opener().text(), it.opener().span()));
          return;
        }
        case MacroTree.Variable it -> {
          into.add(new Next(it, "$" + it.name() + ":" + it.kind(), it.token().span()));
          return;
        }
        case MacroTree.Repetition it -> {
          first(it.inner(), 0, List.of(), into);
          if (it.operator() == TokenKind.PLUS) {
            return;
          }
        }
      }
    }
    into.addAll(after);
  }

  private static List<Token> tokens(List<MacroTree> trees, int from) {
    List<Token> tokens = new ArrayList<>();
    for (int i = from; i < trees.size() && trees.get(i) instanceof MacroTree.One it; i++) {
      tokens.add(it.token());
    }
    return tokens;
  }

  private static final String OPERATORS =
      " => -> == != <= >= && || :: .. ... ..= << >> += -= *= /= %= ^= &= |= <<= >>= <- ";

  /** The first operator or other token of some. */
  private static Next operator(List<Token> tokens) {
    String text = tokens.get(0).text();
    for (int i = 1; i < tokens.size() && tokens.get(i - 1).joint(); i++) {
      String longer = text + tokens.get(i).text();
      if (!OPERATORS.contains(" " + longer + " ")) {
        break;
      }
      text = longer;
    }
    return new Next(new MacroTree.One(tokens.get(0), 1), text, tokens.get(0).span());
  }

  private static boolean allows(String kind, Next next) {
    String all =
        switch (kind) {
          case "expr", "expr_2021", "stmt" -> " => , ; ";
          case "pat" -> " => , = if in ";
          case "pat_param" -> " => , = | if in ";
          case "path", "ty" -> " { [ , => : = > >> ; | as where ";
          default -> "";
        };
    boolean block = next.tree() instanceof MacroTree.Variable it && it.kind().equals("block");
    return all.isEmpty() || all.contains(" " + next.text() + " ") || block && all.contains(" { ");
  }

  private boolean wrong;

  private void wrong(MacroTree.Variable variable, Next next, String is) {
    String message =
        "`$"
            + variable.name()
            + ":"
            + variable.kind()
            + "` "
            + is
            + " followed by `"
            + next.text()
            + "`, which is not allowed for `"
            + variable.kind()
            + "` fragments";
    wrong = true;
    String label = "not allowed after `" + variable.kind() + "` fragments";
    c.reportLater(Diagnostic.error("", message, next.span(), label));
  }
}
