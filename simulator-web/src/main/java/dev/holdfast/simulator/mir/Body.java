package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * The MIR of one body, generic as its owner is.
 *
 * <p>A closure's local 1 is the closure itself ({@code &C}, {@code &mut C} or {@code C} by its
 * kind) and its upvars are that place's fields; then come its parameters, one local each. A
 * coroutine before the transform has local 1 (the coroutine by value, whose fields are its upvars)
 * and local 2 (the context of the current poll, {@code &mut Context<'_>}), and Yield terminators;
 * the transform turns it into {@code poll}: local 1 is {@code Pin<&mut Self>}.
 *
 * @param phase how far the passes have come
 * @param captures of a closure or coroutine: its upvars in order
 * @param coroutine after the transform: what is saved where
 * @param env what the owner's predicates grant
 */
public record Body(
    BodyOwner owner,
    Phase phase,
    List<LocalDecl> locals,
    int argCount,
    List<BasicBlock> blocks,
    List<Capture> captures,
    Optional<CoroutineLayout> coroutine,
    ParamEnv env,
    Span span) {

  public Body {
    locals = List.copyOf(locals);
    blocks = List.copyOf(blocks);
    captures = List.copyOf(captures);
  }

  /** The phases of a body. */
  public enum Phase {
    /** As built, for the borrow checker: drops are conditional, false edges are there. */
    BUILT,
    /** Drops are elaborated (flags, open drops of partly moved values), false edges gone. */
    ELABORATED,
    /** An async body after the transform: no Yield any more. */
    TRANSFORMED
  }

  public LocalDecl local(Local local) {
    return locals.get(local.index());
  }

  public BasicBlock block(BlockId id) {
    return blocks.get(id.index());
  }

  public Type returnType() {
    return locals.get(0).type();
  }
}
