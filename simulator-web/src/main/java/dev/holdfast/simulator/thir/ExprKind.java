package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.List;
import java.util.Optional;

/**
 * What an expression of the typed tree does. Place expressions are {@link Local}, {@link Static},
 * {@link Deref}, {@link Field} and {@link Index} (Reference: place expressions and value
 * expressions); all others are values and get a temporary where a place is asked for.
 */
public sealed interface ExprKind {

  /** A literal; a function item or unit value is {@link Value.Zst}. */
  record Literal(Value value) implements ExprKind {}

  /** A named or associated constant, or a {@code const { }} block; args of the definition. */
  record NamedConst(ConstDef def, List<GenericArg> args) implements ExprKind {}

  /** A const generic parameter or an array length as a value. */
  record ConstParam(Const value) implements ExprKind {}

  record Static(StaticDef def) implements ExprKind {}

  /** A variable; inside a closure or coroutine also one of an enclosing body, see Capture. */
  record Local(LocalVar var) implements ExprKind {}

  /**
   * A call; the function's type says what is called (FnItem, FnPtr; closures are called through the
   * Fn traits' items). {@code fnSpan} is the method's name and arguments, or the whole call. {@code
   * overloaded} for an operator: the arguments' borrows were not written.
   */
  record Call(Expr function, List<Expr> args, boolean overloaded, Span fnSpan) implements ExprKind {
    public Call {
      args = List.copyOf(args);
    }

    /** Made by {@code pin!}, in whose library form the operand is a {@code super let}. */
    public boolean isPinMacro() {
      return args.size() == 1
          && args.get(0).span().equals(fnSpan)
          && function.type() instanceof Type.FnItem fn
          && fn.def().name().equals("new_unchecked");
    }
  }

  /** Built-in: of a reference, raw pointer or Box. */
  record Deref(Expr operand) implements ExprKind {}

  /** {@code written} is true for an {@code &} of the program, false for an auto-ref. */
  record Borrow(BorrowKind kind, Expr operand, boolean written) implements ExprKind {}

  record RawBorrow(boolean mutable, Expr operand) implements ExprKind {}

  /** Field {@code index} of a struct, union or tuple. */
  record Field(Expr operand, int index) implements ExprKind {}

  /** Built-in, of an array or slice (a place). */
  record Index(Expr operand, Expr index) implements ExprKind {}

  /** Built-in NOT and NEG. */
  record Unary(UnaryOp op, Expr operand) implements ExprKind {}

  /** Built-in, on scalars; never AND or OR. */
  record Binary(BinaryOp op, Expr left, Expr right) implements ExprKind {}

  /** {@code &&} or {@code ||}. Operands may be {@link Let}s in conditions. */
  record Logical(boolean and, Expr left, Expr right) implements ExprKind {}

  record Cast(CastKind kind, Expr operand) implements ExprKind {}

  record NeverToAny(Expr operand) implements ExprKind {}

  /** {@code label} is there for a labelled block, which a break may leave with a value. */
  record Block(
      List<Statement> statements, Optional<Expr> tail, boolean isUnsafe, Optional<LoopLabel> label)
      implements ExprKind {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  record If(Expr condition, Expr then, Optional<Expr> otherwise) implements ExprKind {}

  record Let(Pattern pattern, Expr scrutinee) implements ExprKind {}

  record Match(Expr scrutinee, List<Arm> arms, MatchSource source) implements ExprKind {
    public Match {
      arms = List.copyOf(arms);
    }
  }

  record Arm(Pattern pattern, Optional<Expr> guard, Expr body, Span span) {}

  /** What was written. */
  enum MatchSource {
    MATCH,
    FOR,
    AWAIT,
    TRY
  }

  record Loop(LoopLabel label, Expr body) implements ExprKind {}

  record Break(LoopLabel label, Optional<Expr> value) implements ExprKind {}

  record Continue(LoopLabel label) implements ExprKind {}

  record Return(Optional<Expr> value) implements ExprKind {}

  record Assign(Expr place, Expr value) implements ExprKind {}

  /** Built-in, on scalars. */
  record AssignOp(BinaryOp op, Expr place, Expr value) implements ExprKind {}

  /** A struct, union or enum value by its fields (indices); the type says which definition. */
  record Adt(int variant, List<FieldInit> fields, Optional<Expr> base) implements ExprKind {
    public Adt {
      fields = List.copyOf(fields);
    }
  }

  record FieldInit(int index, Expr value) {}

  record Tuple(List<Expr> elements) implements ExprKind {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  record Array(List<Expr> elements) implements ExprKind {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  record Repeat(Expr value, Const length) implements ExprKind {}

  /** Makes the closure or coroutine that the type names; one capture for each of its upvars. */
  record Capturing(List<Capture> captures, List<Capture.Matched> matched) implements ExprKind {
    public Capturing {
      captures = List.copyOf(captures);
      matched = List.copyOf(matched);
    }
  }

  /** The suspension of a coroutine; its value is the next context. */
  record Yield(Expr value) implements ExprKind {}

  /**
   * Only in a body that has an error, and is never built.
   *
   * @param open what it is will be found out before the body ends
   */
  record Error(boolean open) implements ExprKind {
    public Error() {
      this(false);
    }
  }
}
