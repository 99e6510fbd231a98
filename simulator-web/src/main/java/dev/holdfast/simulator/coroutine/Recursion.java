package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds async bodies whose futures would contain themselves, and so have no size. */
public final class Recursion {

  private final TypeQueries queries;
  private final Function<CoroutineDef, List<CoroutineLayout.SavedLocal>> savedBy;
  private final Set<CoroutineDef> endless = new LinkedHashSet<>();
  private final Set<Type> seen = new LinkedHashSet<>();
  private final List<CoroutineDef> way = new ArrayList<>();
  private CoroutineDef start;
  private ParamEnv env = ParamEnv.EMPTY;
  private Span recursion;

  private Recursion(
      TypeQueries queries, Function<CoroutineDef, List<CoroutineLayout.SavedLocal>> saved) {
    this.queries = queries;
    this.savedBy = saved;
  }

  /**
   * E0733 for each cycle of async bodies that save each other, at the first of them.
   *
   * @param owners the program's bodies in order; those that are not async are passed over
   * @param saved what each async body saves
   */
  public static List<Diagnostic> check(
      List<BodyOwner> owners,
      Function<CoroutineDef, List<CoroutineLayout.SavedLocal>> saved,
      TypeQueries queries) {
    Recursion check = new Recursion(queries, saved);
    List<Diagnostic> found = new ArrayList<>();
    for (BodyOwner owner : owners) {
      if (owner instanceof CoroutineDef coroutine && check.containsItself(coroutine)) {
        found.add(check.diagnostic(coroutine));
      }
    }
    return found;
  }

  private boolean containsItself(CoroutineDef coroutine) {
    start = coroutine;
    env = queries.thir(coroutine).env();
    seen.clear();
    way.clear();
    for (CoroutineLayout.SavedLocal saved : savedBy.apply(coroutine)) {
      if (leadsBack(queries.normalize(saved.type(), env, true))) {
        recursion = saved.span();
        endless.add(coroutine);
        endless.addAll(way);
        return true;
      }
    }
    return false;
  }

  /** Whether a value of the type contains a future of the start, not counting what it points to. */
  private boolean leadsBack(Type type) {
    if (!seen.add(type)) {
      return false;
    }
    return switch (type) {
      case Type.Coroutine it -> coroutine(it);
      case Type.Closure it -> anyLeadsBack(it.upvars());
      case Type.Tuple it -> anyLeadsBack(it.elements());
      case Type.Array it -> leadsBack(it.element());
      case Type.Adt it -> adt(it);
      case Type.Slice it -> leadsBack(it.element());
      case Type.Bool it -> false;
      case Type.Char it -> false;
      case Type.Str it -> false;
      case Type.Never it -> false;
      case Type.Int it -> false;
      case Type.Float it -> false;
      case Type.Ref it -> false;
      case Type.RawPtr it -> false;
      case Type.FnItem it -> false;
      case Type.FnPtr it -> false;
      case Type.Dynamic it -> false;
      case Type.Projection it -> false;
      case Type.Opaque it -> false;
      case Type.Param it -> false;
      case Type.Infer it -> false;
      case Type.Error it -> false;
    };
  }

  private boolean anyLeadsBack(List<Type> types) {
    for (Type type : types) {
      if (leadsBack(queries.normalize(type, env, true))) {
        return true;
      }
    }
    return false;
  }

  private boolean adt(Type.Adt type) {
    for (int i = 0; i < type.def().variants().size(); i++) {
      List<AdtDef.Field> fields = type.def().variants().get(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        if (leadsBack(queries.normalize(queries.fieldType(type, i, j), env, true))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A cycle that has been reported is not entered again. */
  private boolean coroutine(Type.Coroutine type) {
    if (type.def() == start) {
      return true;
    }
    if (endless.contains(type.def()) || way.contains(type.def())) {
      return false;
    }
    way.add(type.def());
    for (CoroutineLayout.SavedLocal saved : savedBy.apply(type.def())) {
      Type mono = Subst.apply(saved.type(), type.args());
      if (leadsBack(queries.normalize(mono, env, true))) {
        return true;
      }
    }
    way.remove(type.def());
    return anyLeadsBack(type.upvars());
  }

  private Diagnostic diagnostic(CoroutineDef coroutine) {
    String what =
        switch (coroutine.kind()) {
          case FN -> "fn";
          case BLOCK -> "block";
          case CLOSURE -> "closure";
        };
    Span head =
        coroutine.kind() == CoroutineDef.Kind.FN
            ? ((Def) coroutine.parent()).span()
            : coroutine.span();
    return Diagnostic.error("E0733", "recursion in an async " + what + " requires boxing", head, "")
        .with(recursion, "recursive call here")
        .note(
            "a recursive `async fn` call must introduce indirection such as `Box::pin` to avoid"
                + " an infinitely sized future");
  }
}
