package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.LoopLabel;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A body being checked: the item's own, a closure's or a coroutine's inside it. */
final class Frame {

  /** What a break or continue may leave. */
  static final class LoopFrame {
    final LoopLabel label;
    final boolean isLoop;

    /** Null where a break takes no value: {@code for} and {@code while}. */
    final Merge value;

    /** What it is called. */
    final String word;

    boolean broken;

    /** Whether the condition of a {@code while} is being checked. */
    boolean inCondition;

    LoopFrame(LoopLabel label, boolean isLoop, Merge value, String word) {
      this.word = word;
      this.label = label;
      this.isLoop = isLoop;
      this.value = value;
    }
  }

  final BodyOwner owner;
  final Optional<Frame> parent;
  final Type returnType;

  /** Whether a value that is returned has been said to be of another type. */
  boolean returnedWrong;

  /** Where the type of what a closure gives is written. */
  Optional<Span> written = Optional.empty();

  final boolean isAsync;
  final boolean moves;
  final Span span;
  final List<LoopFrame> loops = new ArrayList<>();
  final List<Body.Param> params = new ArrayList<>();
  Optional<LocalVar> taskContext = Optional.empty();
  Expr value;

  /** The expression that makes the closure or coroutine, in the frame around. */
  Expr creation;

  boolean diverges;

  /** How many closures and coroutines have been found in it, and which of its parent's it is. */
  private int inner;

  private final int index;

  Frame(
      BodyOwner owner,
      Optional<Frame> parent,
      Type returnType,
      boolean isAsync,
      boolean moves,
      Span span) {
    this.owner = owner;
    this.parent = parent;
    this.returnType = returnType;
    this.isAsync = isAsync;
    this.moves = moves;
    this.span = span;
    this.index = parent.isPresent() ? parent.get().inner++ : 0;
  }

  /** Whether the condition of a {@code while} is being checked. */
  boolean inWhile() {
    return !loops.isEmpty() && loops.get(loops.size() - 1).inCondition;
  }

  /** The path of the items that stand in the body. */
  String path() {
    return parent.isPresent()
        ? parent.get().path() + "::{closure#" + index + "}"
        : ((Def) owner).path();
  }

  /** Whether this frame is that one or lies inside it. */
  boolean isWithin(Frame outer) {
    return this == outer || parent.isPresent() && parent.get().isWithin(outer);
  }
}
