package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The opaque types that a function defines: in its body they are variables to be found out. */
final class OwnOpaques {

  private final BodyChecker body;
  private final Map<OpaqueDef, Type> hidden = new LinkedHashMap<>();

  OwnOpaques(BodyChecker body) {
    this.body = body;
  }

  /** The type with variables in their places. */
  Type open(Type output) {
    return body.owner instanceof FnDef def ? opening(def).fold(output) : output;
  }

  /** What an associated type of one is may name others. */
  private TypeFolder opening(FnDef def) {
    return new TypeFolder() {
      @Override
      public Type fold(Type type) {
        if (type instanceof Type.Opaque opaque && opaque.def().function() == def) {
          Type hiddenType = hidden.get(opaque.def());
          if (hiddenType == null) {
            hiddenType = body.table.fresh();
            hidden.put(opaque.def(), hiddenType);
            boolean wrong = opaque.def().bounds().stream().anyMatch(ReferencesError::in);
            body.tainted |= wrong;
            for (Predicate bound : opaque.def().bounds()) {
              Predicate known = replaceSelf(bound, opaque, hiddenType);
              if (known instanceof Predicate.Projects it) {
                known = new Predicate.Projects(it.projection(), fold(it.type()), it.boundRegions());
              }
              Cause.Kind kind = wrong ? Cause.Kind.BROKEN_PROMISE : Cause.Kind.MISC;
              Cause cause = new Cause(opaque.def().span(), kind);
              if (known instanceof Predicate.Trait it
                  && it.trait().self() instanceof Type.Projection) {
                List<Predicate> nested = new ArrayList<>();
                known = body.solver.normalize(known, nested);
                body.fulfillment.register(nested, cause);
              }
              body.fulfillment.register(known, cause);
            }
          }
          return hiddenType;
        }
        return foldParts(type);
      }
    };
  }

  private static Predicate replaceSelf(Predicate predicate, Type.Opaque opaque, Type known) {
    return new TypeFolder() {
      @Override
      public Type fold(Type type) {
        return type instanceof Type.Opaque it && it.def() == opaque.def() ? known : foldParts(type);
      }
    }.fold(predicate);
  }

  /** Whether the type has the opaque type in it, through those that are known already, too. */
  private static boolean contains(Type type, OpaqueDef opaque) {
    boolean[] found = new boolean[1];
    Set<OpaqueDef> seen = new LinkedHashSet<>();
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Opaque it) {
          found[0] |= it.def() == opaque;
          if (seen.add(it.def())) {
            it.def().hidden().ifPresent(this::fold);
          }
        }
        return foldParts(each);
      }
    }.fold(type);
    return found[0];
  }

  void resolve() {
    for (Map.Entry<OpaqueDef, Type> entry : hidden.entrySet()) {
      Type type = body.table.resolve(entry.getValue());
      if (contains(type, entry.getKey())) {
        String text = "cannot resolve opaque type";
        body.report(Diagnostic.error("E0720", text, entry.getKey().span(), "recursive"));
        entry.getKey().resolveHidden(Type.ERROR);
      } else if (!body.table.hasInfer(type)) {
        entry.getKey().resolveHidden(new Writeback(body).type(type));
      } else {
        entry.getKey().resolveHidden(Type.ERROR);
      }
    }
  }
}
