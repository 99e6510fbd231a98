package dev.holdfast.simulator.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes arguments of {@code format_args!} that are text or integer literals into the template, as
 * rustc does: such an argument is no temporary.
 */
final class InlinedLiterals {

  private final List<Expr> args;
  private final List<Expr.FormatPiece> pieces = new ArrayList<>();
  private final boolean[] inlined;

  private InlinedLiterals(List<Expr> args) {
    this.args = args;
    this.inlined = new boolean[args.size()];
  }

  static Expr.FormatArgs inline(Expr.FormatArgs whole) {
    InlinedLiterals pass = new InlinedLiterals(whole.args());
    for (Expr.FormatPiece piece : whole.pieces()) {
      pass.piece(piece);
    }
    return pass.withoutInlined(whole);
  }

  private void piece(Expr.FormatPiece piece) {
    switch (piece) {
      case Expr.FormatPiece.Text it -> text(it.text());
      case Expr.FormatPiece.Placeholder it -> {
        Optional<String> literal = plain(it) ? literal(args.get(it.argument())) : Optional.empty();
        if (literal.isPresent()) {
          inlined[it.argument()] = true;
          text(literal.get());
        } else {
          pieces.add(it);
        }
      }
    }
  }

  private void text(String text) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last) instanceof Expr.FormatPiece.Text before) {
      pieces.set(last, new Expr.FormatPiece.Text(before.text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Expr.FormatPiece.Text(text));
    }
  }

  private static boolean plain(Expr.FormatPiece.Placeholder it) {
    return it.trait().equals("Display")
        && !it.alternate()
        && !it.plus()
        && !it.minus()
        && !it.zero()
        && it.fill() == ' '
        && it.align() == ' '
        && it.width().isEmpty()
        && it.precision().isEmpty();
  }

  private static Optional<String> literal(Expr expr) {
    return switch (expr) {
      case Expr.Paren it -> literal(it.inner());
      case Expr.StrLiteral it -> Optional.of(it.value());
      case Expr.IntLiteral it when it.high() == 0 && it.low() >>> bits(it.suffix()) == 0 ->
          Optional.of(Long.toString(it.low()));
      default -> Optional.empty();
    };
  }

  /** How large a number may be that has its type's size, or i32's; a float's none. */
  private static int bits(String suffix) {
    return switch (suffix) {
      case "i8" -> 7;
      case "u8" -> 8;
      case "i16" -> 15;
      case "u16" -> 16;
      case "", "i32" -> 31;
      case "u32" -> 32;
      case "f32", "f64" -> 0;
      default -> 63;
    };
  }

  /** An argument goes where nothing else uses it: another placeholder, a width, a precision. */
  private Expr.FormatArgs withoutInlined(Expr.FormatArgs whole) {
    for (Expr.FormatPiece piece : pieces) {
      if (piece instanceof Expr.FormatPiece.Placeholder it) {
        inlined[it.argument()] = false;
        keep(it.width());
        keep(it.precision());
      }
    }
    int[] index = new int[args.size()];
    List<Expr> kept = new ArrayList<>();
    for (int i = 0; i < index.length; i++) {
      index[i] = kept.size();
      if (!inlined[i]) {
        kept.add(args.get(i));
      }
    }
    List<Expr.FormatPiece> renumbered = new ArrayList<>();
    for (Expr.FormatPiece piece : pieces) {
      renumbered.add(
          piece instanceof Expr.FormatPiece.Placeholder it ? renumbered(it, index) : piece);
    }
    return new Expr.FormatArgs(renumbered, kept, whole.span());
  }

  private void keep(Optional<Integer> count) {
    if (count.isPresent() && count.get() < 0) {
      inlined[-1 - count.get()] = false;
    }
  }

  private static Expr.FormatPiece renumbered(Expr.FormatPiece.Placeholder it, int[] index) {
    return new Expr.FormatPiece.Placeholder(
        index[it.argument()],
        it.trait(),
        it.alternate(),
        it.plus(),
        it.minus(),
        it.zero(),
        it.fill(),
        it.align(),
        count(it.width(), index),
        count(it.precision(), index),
        it.span());
  }

  /** A count below zero stands for an argument: {@code -1 - index}. */
  private static Optional<Integer> count(Optional<Integer> count, int[] index) {
    return count.isPresent() && count.get() < 0 ? Optional.of(-1 - index[-1 - count.get()]) : count;
  }
}
