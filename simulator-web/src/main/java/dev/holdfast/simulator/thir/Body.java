package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * The typed tree of one body.
 *
 * <p>A closure's params are its own; the captured places of an enclosing body appear as {@link
 * ExprKind.Local} of that body's variables and {@code captures} says where they are kept. A
 * coroutine has no params but {@code taskContext}, the variable (of type {@code &mut Context<'_>})
 * that holds the context of the current poll.
 *
 * @param returnType of a coroutine: the future's Output
 * @param tainted an error was reported in it: it is not to be built
 */
public record Body(
    BodyOwner owner,
    List<Param> params,
    Expr value,
    Type returnType,
    List<Capture> captures,
    Optional<LocalVar> taskContext,
    ParamEnv env,
    Span span,
    boolean tainted) {

  public Body {
    params = List.copyOf(params);
    captures = List.copyOf(captures);
  }

  /** The same of the future that has taken its async closure's captures. */
  public Body taking(BodyOwner second, List<Capture> closure) {
    return new Body(
        second,
        params,
        value,
        returnType,
        Capture.taken(captures, closure),
        taskContext,
        env,
        span,
        tainted);
  }

  /** A parameter: its type and its pattern; of a closure's its type as written, if it is. */
  public record Param(Type type, Pattern pattern, Optional<Type> written, Span span) {
    public Param(Type type, Pattern pattern, Span span) {
      this(type, pattern, Optional.empty(), span);
    }
  }
}
