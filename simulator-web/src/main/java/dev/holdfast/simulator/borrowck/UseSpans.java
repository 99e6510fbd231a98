package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/**
 * Where a use stands: {@code whole} is the expression; for a use by the making of a closure or
 * coroutine, {@code maker} is its definition and {@code inside} the use within it.
 */
record UseSpans(Span whole, Def maker, Span inside) {

  boolean byClosure() {
    return maker instanceof ClosureDef;
  }

  boolean byCoroutine() {
    return maker instanceof CoroutineDef;
  }

  boolean captured() {
    return maker != null;
  }

  /** The closure's head, or the expression. */
  Span argsOrUse() {
    return captured() ? head(maker) : whole;
  }

  /** The use inside of the closure, or the expression. */
  Span varOrUse() {
    return captured() ? inside : whole;
  }

  /** "closure", "coroutine" or, in words for readers, "async block". */
  String kind() {
    return byCoroutine() ? "coroutine" : "closure";
  }

  private static UseSpans plain(Span span) {
    return new UseSpans(span, null, span);
  }

  /** The use by which a borrow assigned to {@code temporary} at the point came to be. */
  static UseSpans ofBorrow(Facts facts, int point) {
    Span span = facts.points.span(point);
    if (facts.points.isTerminator(point)
        || !(facts.points.statement(point) instanceof Statement.Assign assign)
        || !assign.place().isLocal()) {
      return plain(span);
    }
    return captureOf(facts, point, assign.place().local(), span);
  }

  /** The use of a place by a move or copy at the point. */
  static UseSpans ofMove(Facts facts, Place place, int point) {
    Span span = facts.points.span(point);
    if (!facts.points.isTerminator(point)
        && facts.points.statement(point) instanceof Statement.FakeRead read) {
      return ofMatched(facts, point, read.span());
    }
    if (facts.points.isTerminator(point)
        || !(facts.points.statement(point) instanceof Statement.Assign assign)) {
      return plain(span);
    }
    if (assign.rvalue() instanceof Rvalue.Aggregate aggregate) {
      UseSpans made = making(facts, aggregate, place, span);
      if (made != null) {
        return made;
      }
    }
    return assign.place().isLocal()
        ? captureOf(facts, point, assign.place().local(), span)
        : plain(span);
  }

  /** What a closure is going to match is, as in rustc, the use of the first that it captures. */
  private static UseSpans ofMatched(Facts facts, int point, Span span) {
    int end = facts.points.last(facts.points.block(point));
    for (int p = point + 1; p < end; p++) {
      if (facts.points.statement(p) instanceof Statement.Assign assign
          && assign.rvalue() instanceof Rvalue.Aggregate aggregate) {
        Def def = made(aggregate);
        List<Capture> captures =
            def == null ? List.of() : facts.queries.thir((BodyOwner) def).captures();
        if (!captures.isEmpty() && assign.span().contains(span)) {
          return new UseSpans(span, def, captures.get(0).span());
        }
      }
    }
    return plain(span);
  }

  /** Looks on in the block for a closure that is made with the temporary. */
  private static UseSpans captureOf(Facts facts, int point, Local temporary, Span span) {
    if (facts.descriptions.name(temporary).isPresent()) {
      return plain(span);
    }
    int end = facts.points.last(facts.points.block(point));
    for (int p = point + 1; p < end; p++) {
      if (facts.points.statement(p) instanceof Statement.Assign assign
          && assign.rvalue() instanceof Rvalue.Aggregate aggregate) {
        UseSpans made = making(facts, aggregate, Place.of(temporary), span);
        if (made != null) {
          return made;
        }
      }
    }
    return plain(span);
  }

  private static UseSpans making(Facts facts, Rvalue.Aggregate aggregate, Place place, Span span) {
    Def def = made(aggregate);
    if (def == null) {
      return null;
    }
    for (int i = 0; i < aggregate.operands().size(); i++) {
      Place operand =
          switch (aggregate.operands().get(i)) {
            case Operand.Move it -> it.place();
            case Operand.Copy it -> it.place();
            case Operand.Constant it -> null;
          };
      if (place.equals(operand)) {
        List<Capture> captures = facts.queries.thir((BodyOwner) def).captures();
        Span inside = i < captures.size() ? captures.get(i).span() : span;
        // Into an async closure rustc does not look.
        if (def instanceof ClosureDef closure && closure.isAsync()) {
          return plain(def.span());
        }
        boolean function =
            def instanceof CoroutineDef coroutine && coroutine.kind() == CoroutineDef.Kind.FN;
        return function ? plain(span) : new UseSpans(span, def, inside);
      }
    }
    return null;
  }

  /** The closure or coroutine that the value is; null for another value. */
  private static Def made(Rvalue.Aggregate aggregate) {
    return switch (aggregate.kind().type()) {
      case Type.Closure closure -> closure.def();
      case Type.Coroutine coroutine -> coroutine.def();
      default -> null;
    };
  }

  /** A closure's parameters with their bars and what stands before; an async block's keywords. */
  static Span head(Def def) {
    Span span = def.span();
    String text = span.text();
    if (def instanceof ClosureDef) {
      int open = text.indexOf('|');
      int close = open < 0 ? -1 : text.indexOf('|', open + 1);
      return close < 0 ? span : new Span(span.file(), span.start(), span.start() + close + 1);
    }
    int brace = text.indexOf('{');
    if (brace < 0) {
      return span;
    }
    int end = brace;
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(span.file(), span.start(), span.start() + Math.max(end, 1));
  }
}
