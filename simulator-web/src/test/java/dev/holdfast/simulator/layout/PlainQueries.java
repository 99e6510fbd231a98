package dev.holdfast.simulator.layout;

import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.lang.reflect.Proxy;
import java.util.List;

/** The three questions that a layout asks, answered for types without associated types. */
final class PlainQueries {

  private PlainQueries() {}

  static TypeQueries make() {
    return (TypeQueries)
        Proxy.newProxyInstance(
            PlainQueries.class.getClassLoader(),
            new Class<?>[] {TypeQueries.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "normalize" -> args[0];
                  case "fieldType" -> fieldType((Type.Adt) args[0], (int) args[1], (int) args[2]);
                  case "isSized" -> isSized((Type) args[0], (ParamEnv) args[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static Type fieldType(Type.Adt type, int variant, int field) {
    Type generic = type.def().variants().get(variant).fields().get(field).type();
    return Subst.apply(generic, type.args());
  }

  private static boolean isSized(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Str it -> false;
      case Type.Slice it -> false;
      case Type.Dynamic it -> false;
      case Type.Param it ->
          env.predicates()
              .contains(new Predicate.Trait(new TraitRef(TypeSource.SIZED, List.of((Type) it)), 0));
      case Type.Adt it when it.def().isStruct() -> {
        int fields = it.def().variants().get(0).fields().size();
        yield fields == 0 || isSized(fieldType(it, 0, fields - 1), env);
      }
      default -> true;
    };
  }
}
