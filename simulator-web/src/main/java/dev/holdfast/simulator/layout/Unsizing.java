package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.Optional;

/**
 * What a coercion behind a pointer makes unsized: the pointee itself, or the last field of the
 * struct that it is (Reference: unsized coercions).
 *
 * @param from an array, or what becomes a trait object
 * @param to a slice or a trait object
 */
public record Unsizing(Type from, Type to) {

  /** Of two pointers, or structs around one; empty where they are no such. */
  public static Optional<Unsizing> of(Type source, Type target, TypeQueries queries) {
    Optional<Type> from = pointee(source, queries);
    Optional<Type> to = pointee(target, queries);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(tail(from.get(), to.get(), queries));
  }

  private static Unsizing tail(Type source, Type target, TypeQueries queries) {
    Type from = source;
    Type to = target;
    while (from instanceof Type.Adt adt
        && to instanceof Type.Adt other
        && adt.def() == other.def()) {
      int last = adt.def().variants().get(0).fields().size() - 1;
      from = queries.fieldType(adt, 0, last);
      to = queries.fieldType(other, 0, last);
    }
    return new Unsizing(from, to);
  }

  /** What a pointer, or the one pointer in a struct, points to. */
  private static Optional<Type> pointee(Type type, TypeQueries queries) {
    return switch (type) {
      case Type.Ref it -> Optional.of(it.target());
      case Type.RawPtr it -> Optional.of(it.target());
      case Type.Adt it when it.def().isStruct() -> {
        for (int i = 0; i < it.def().variants().get(0).fields().size(); i++) {
          Type field = queries.fieldType(it, 0, i);
          if (!(field instanceof Type.Adt adt && adt.def().lang() == AdtDef.Lang.PHANTOM_DATA)) {
            Optional<Type> found = pointee(field, queries);
            if (found.isPresent()) {
              yield found;
            }
          }
        }
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }
}
