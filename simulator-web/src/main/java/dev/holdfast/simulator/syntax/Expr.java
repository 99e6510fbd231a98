package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An expression. The parser has expanded the standard macros: an expansion's nodes have the span of
 * the macro's call, except for the parts that the program wrote itself.
 */
public sealed interface Expr {

  Span span();

  /** An integer; {@code suffix} is empty or as {@code u8}. The value is of at most 128 bits. */
  record IntLiteral(long low, long high, String suffix, Span span) implements Expr {}

  /** A float: its digits as written, without underscores and suffix. */
  record FloatLiteral(String digits, String suffix, Span span) implements Expr {}

  record BoolLiteral(boolean value, Span span) implements Expr {}

  record CharLiteral(int codePoint, Span span) implements Expr {}

  /** {@code b'x'}. */
  record ByteLiteral(int value, Span span) implements Expr {}

  record StrLiteral(String value, Span span) implements Expr {}

  /** {@code b"x"}: each char of the value is one byte, 0 to 255. */
  record ByteStrLiteral(String value, Span span) implements Expr {}

  record PathExpr(Optional<TypeRef.QSelf> qself, Path path, Span span) implements Expr {}

  /** {@code 'label: { }}, {@code unsafe { }}, {@code const { }}. */
  record BlockExpr(Optional<Lifetime> label, BlockKind kind, Block block, Span span)
      implements Expr {}

  enum BlockKind {
    PLAIN,
    UNSAFE,
    /** Of a macro of std. */
    BUILTIN_UNSAFE,
    CONST
  }

  /** {@code head} are the words before the brace, where they are written. */
  record AsyncBlock(boolean move, Block block, Span head, Span span) implements Expr {}

  record Unary(UnaryOp op, Expr operand, Span span) implements Expr {}

  enum UnaryOp {
    DEREF,
    NOT,
    NEG
  }

  record Binary(BinaryOp op, Span opSpan, Expr left, Expr right, Span span) implements Expr {}

  record Assign(Expr place, Expr value, Span span) implements Expr {}

  record AssignOp(BinaryOp op, Span opSpan, Expr place, Expr value, Span span) implements Expr {}

  /** {@code &e}, {@code &mut e}, {@code &raw const e}, {@code &raw mut e}. */
  record AddressOf(boolean raw, boolean mutable, Expr operand, Span span) implements Expr {}

  record Cast(Expr operand, TypeRef type, Span span) implements Expr {}

  record Call(Expr function, List<Expr> args, Span span) implements Expr {
    public Call {
      args = List.copyOf(args);
    }
  }

  record MethodCall(Expr receiver, Path.Segment method, List<Expr> args, Span span)
      implements Expr {
    public MethodCall {
      args = List.copyOf(args);
    }
  }

  /** {@code e.name} or {@code e.0}, the name then being the digits. */
  record Field(Expr operand, Ident name, Span span) implements Expr {}

  record Index(Expr operand, Expr index, Span span) implements Expr {}

  record Range(Optional<Expr> low, Optional<Expr> high, boolean inclusive, Span span)
      implements Expr {}

  record Tuple(List<Expr> elements, Span span) implements Expr {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  record Array(List<Expr> elements, Span span) implements Expr {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** {@code [value; length]}. */
  record Repeat(Expr value, Expr length, Span span) implements Expr {}

  record StructLiteral(Path path, List<FieldInit> fields, Optional<Expr> base, Span span)
      implements Expr {
    public StructLiteral {
      fields = List.copyOf(fields);
    }
  }

  /** The shorthand {@code name} has a path expression as its value. */
  record FieldInit(Ident name, Expr value) {}

  /** The condition may hold {@link Let}s, joined by {@code &&}. */
  record If(Expr condition, Block then, Optional<Expr> otherwise, Span span) implements Expr {}

  /** {@code let pattern = scrutinee} in the condition of an if, a while or a guard. */
  record Let(Pattern pattern, Expr scrutinee, boolean inCondition, Span span) implements Expr {}

  record While(Optional<Lifetime> label, Expr condition, Block body, Span span) implements Expr {}

  record Loop(Optional<Lifetime> label, Block body, Span span) implements Expr {}

  record For(Optional<Lifetime> label, Pattern pattern, Expr iterable, Block body, Span span)
      implements Expr {}

  record Match(Expr scrutinee, List<Arm> arms, Span span) implements Expr {
    public Match {
      arms = List.copyOf(arms);
    }
  }

  record Arm(Pattern pattern, Optional<Expr> guard, Expr body, Span span) {}

  /** {@code place} is the head and {@code inside} the body, where they are written. */
  record Closure(
      boolean isAsync,
      boolean move,
      List<ClosureParam> params,
      Optional<TypeRef> output,
      Expr body,
      Span head,
      Span place,
      Span inside,
      Span span)
      implements Expr {
    public Closure {
      params = List.copyOf(params);
    }
  }

  record ClosureParam(Pattern pattern, Optional<TypeRef> type) {}

  record Return(Optional<Expr> value, Span span) implements Expr {}

  record Break(Optional<Lifetime> label, Optional<Expr> value, Span span) implements Expr {}

  record Continue(Optional<Lifetime> label, Span span) implements Expr {}

  /** {@code operand.await}; {@code awaitSpan} is the keyword. */
  record Await(Expr operand, Span awaitSpan, Span span) implements Expr {}

  record Try(Expr operand, Span span) implements Expr {}

  /** {@code (e)}: kept, since it matters to spans and to nothing else. */
  record Paren(Expr inner, Span span) implements Expr {}

  /** {@code _} on the left of an assignment. */
  record Underscore(Span span) implements Expr {}

  /**
   * The template of {@code format_args!}: literal text and placeholders in order. Inline names
   * ({@code {x}}) have become arguments, each distinct one once, after the written ones.
   */
  record FormatArgs(List<FormatPiece> pieces, List<Expr> args, Span span) implements Expr {
    public FormatArgs {
      pieces = List.copyOf(pieces);
      args = List.copyOf(args);
    }
  }

  /** A piece of a format template. */
  sealed interface FormatPiece {
    record Text(String text) implements FormatPiece {}

    /**
     * @param argument index into the arguments
     * @param trait the trait's name: Display, Debug, LowerHex, UpperHex, Binary, Octal, Pointer,
     *     LowerExp, UpperExp; {@code Debug, LowerHex} where Debug is to write hexadecimals
     * @param fill code point, a space unless told
     * @param align one of {@code <}, {@code ^}, {@code >}, or a space where none is written
     * @param width a number or, negative, {@code -1 - index} of the argument that holds it
     * @param precision likewise
     */
    record Placeholder(
        int argument,
        String trait,
        boolean alternate,
        boolean plus,
        boolean minus,
        boolean zero,
        int fill,
        char align,
        Optional<Integer> width,
        Optional<Integer> precision,
        Span span)
        implements FormatPiece {}
  }

  /** A macro that the parser does not expand; a diagnostic has been given. Also: parse errors. */
  record Error(Span span) implements Expr {}
}
