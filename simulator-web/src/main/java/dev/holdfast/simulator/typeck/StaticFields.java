package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * That type parameters behind a field's {@code &'static} are {@code 'static}: E0310. What other
 * lifetimes ask is inferred from the fields (RFC 2093).
 */
final class StaticFields {

  private StaticFields() {}

  static void check(TypeContext cx, Generics generics, Type field, Span span) {
    List<String> said = new ArrayList<>();
    for (Type.Param param : behindStatic(field)) {
      boolean stated = false;
      for (Predicate predicate : generics.predicates()) {
        stated |=
            predicate instanceof Predicate.TypeOutlives it
                && it.type().equals(param)
                && it.region() instanceof Region.Static;
      }
      if (!stated && !said.contains(param.name())) {
        said.add(param.name());
        cx.report(
            Diagnostic.error(
                    "E0310",
                    "the parameter type `" + param.name() + "` may not live long enough",
                    span,
                    "the parameter type `"
                        + param.name()
                        + "` must be valid for the static lifetime...")
                .help(
                    "consider adding an explicit lifetime bound: `" + param.name() + ": 'static`"));
      }
    }
  }

  private static List<Type.Param> behindStatic(Type field) {
    List<Type.Param> found = new ArrayList<>();
    new TypeFolder() {
      private int depth;

      @Override
      public Type fold(Type part) {
        boolean lasting = part instanceof Type.Ref ref && ref.region() instanceof Region.Static;
        depth += lasting ? 1 : 0;
        if (part instanceof Type.Param param && depth > 0) {
          found.add(param);
        }
        Type folded = foldParts(part);
        depth -= lasting ? 1 : 0;
        return folded;
      }
    }.fold(field);
    return found;
  }
}
