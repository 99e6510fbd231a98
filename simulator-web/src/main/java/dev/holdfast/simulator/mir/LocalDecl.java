package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.Optional;

/**
 * A local's declaration. {@code name} is there for variables (also the compiler's own, such as
 * {@code __awaitee}), absent for temporaries. {@code mutable} is the binding's {@code mut}; true
 * for temporaries. {@code scrutinee} is absent for the variable of a plain {@code let x = ..}.
 */
public record LocalDecl(
    Type type,
    Optional<String> name,
    boolean mutable,
    Kind kind,
    Span span,
    Optional<Scrutinee> scrutinee) {

  public LocalDecl(Type type, Optional<String> name, boolean mutable, Kind kind, Span span) {
    this(type, name, mutable, kind, span, Optional.empty());
  }

  /** What the pattern that binds a variable is matched against. */
  public record Scrutinee(Place place, Span span) {}

  public LocalDecl boundFrom(Optional<Scrutinee> from) {
    return new LocalDecl(type, name, mutable, kind, span, from);
  }

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
