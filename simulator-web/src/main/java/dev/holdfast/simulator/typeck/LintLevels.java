package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.LintLevel;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Which lints the program's attributes make errors. A warning is nothing here, so that only what is
 * denied counts. Reference: lint check attributes.
 */
final class LintLevels {

  private enum Level {
    ALLOW,
    WARN,
    DENY,
    FORBID
  }

  /** One name in an attribute. */
  private record Setting(Level level, String attribute, Token name, Span within) {

    boolean holdsFor(Span at) {
      return within.contains(at);
    }

    boolean isNarrowerThan(Setting other) {
      return within.start() >= other.within.start() && within.end() <= other.within.end();
    }
  }

  private final List<Setting> settings = new ArrayList<>();

  LintLevels(List<LintLevel> levels) {
    for (LintLevel each : levels) {
      String path = each.attribute().path();
      Level level =
          switch (path) {
            case "warn" -> Level.WARN;
            case "deny" -> Level.DENY;
            case "forbid" -> Level.FORBID;
            default -> Level.ALLOW;
          };
      List<Token> tokens = each.attribute().args();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        TokenKind next = tokens.get(i + 1).kind();
        if (next == TokenKind.COMMA || next == TokenKind.CLOSE_PAREN) {
          settings.add(new Setting(level, path, tokens.get(i), each.within()));
        }
      }
    }
  }

  boolean isDenied(Diagnostic lint) {
    return isDenied(lint.code(), lint.primary().span());
  }

  boolean isDenied(String lint, Span at) {
    Level level = level(lint, at);
    if (level == Level.WARN) {
      level = level("warnings", at);
    }
    return level == Level.DENY || level == Level.FORBID;
  }

  private Level level(String lint, Span at) {
    Setting found = null;
    for (Setting each : settings) {
      String name = each.name.text();
      if (each.holdsFor(at) && (name.equals(lint) || name.equals(group(lint)))) {
        if (each.level == Level.FORBID && name.equals(lint)) {
          return Level.FORBID;
        }
        found = found == null || each.isNarrowerThan(found) ? each : found;
      }
    }
    return found == null ? byDefault(lint) : found.level;
  }

  private static Level byDefault(String lint) {
    return switch (lint) {
      case "unsafe_code" -> Level.ALLOW;
      case "unsafe_op_in_unsafe_fn", "unused_must_use", "warnings" -> Level.WARN;
      default -> Level.DENY;
    };
  }

  private static String group(String lint) {
    return lint.startsWith("unused_")
        ? "unused"
        : lint.equals("let_underscore_lock") ? "let_underscore" : "";
  }

  /** What is forbidden cannot be allowed again (E0453). */
  void forbidden(DiagCtxt dcx) {
    for (int i = 0; i < settings.size(); i++) {
      Setting forbid = settings.get(i);
      for (int j = 0; j < settings.size() && forbid.level == Level.FORBID; j++) {
        Setting each = settings.get(j);
        String name = each.name.text();
        String lint = forbid.name.text();
        boolean later = j > i || !forbid.isNarrowerThan(each);
        if (later
            && each.level.compareTo(Level.DENY) < 0
            && each.isNarrowerThan(forbid)
            && (name.equals(lint) || name.equals(group(lint)))) {
          dcx.report(
              Diagnostic.error(
                  "E0453",
                  each.attribute + "(" + name + ") incompatible with previous forbid",
                  each.name.span(),
                  "overruled by previous forbid"));
        }
      }
    }
  }
}
