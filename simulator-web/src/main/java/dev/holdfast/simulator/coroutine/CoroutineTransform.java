package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.typeck.TypeQueries;

/**
 * Turns an async body into a state machine, as rustc's coroutine transform does: what lives across
 * a suspension point is saved in the coroutine.
 */
public final class CoroutineTransform {

  /**
   * {@code poll} has local 1 {@code Pin<&mut Self>} and local 2 {@code &mut Context<'_>} and
   * returns {@code Poll<Output>}; {@code drop} has local 1 {@code *mut Self} and drops whatever the
   * coroutine holds in its state.
   */
  public record Result(Body poll, Body drop) {}

  private CoroutineTransform() {}

  /**
   * What the body saves. Of an elaborated body this is what its values hold; of a built one, the
   * types that decide whether the coroutine is {@code Send} or {@code Sync}.
   */
  public static CoroutineLayout layout(Body body, TypeQueries queries) {
    return Suspensions.of(body).layout();
  }

  public static Result transform(Body elaborated, TypeQueries queries) {
    Suspensions suspensions = Suspensions.of(elaborated);
    return new Result(
        StateMachine.poll(elaborated, queries, suspensions),
        StateMachine.drop(elaborated, queries, suspensions));
  }
}
