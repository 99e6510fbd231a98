package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/**
 * A local's declaration. {@code name} is there for variables (also the compiler's own, such as
 * {@code __awaitee}), absent for temporaries. {@code mutable} is the binding's {@code mut}; true
 * for temporaries.
 */
public record LocalDecl(Type type, Optional<String> name, boolean mutable, Kind kind, Span span) {

  /** What a local is. */
  public enum Kind {
    RETURN,
    ARGUMENT,
    /** A variable of the program. */
    VARIABLE,
    /** A reference that a match's guard sees instead of the variable, rustc's RefWithinGuard. */
    GUARD_REF,
    TEMPORARY,
    /** Made by drop elaboration: is the place initialised? */
    DROP_FLAG
  }
}
