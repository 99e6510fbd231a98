package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The regions that must be live where a value of a type is dropped (std::ops::Drop, drop check). A
 * type's own Drop may look at all it holds, unless it is one of std's that promise not to ({@code
 * #[may_dangle]}).
 */
final class DropRegions {

  private static final int MAX_DEPTH = 32;

  /** Those types of std whose {@code Drop} has {@code #[may_dangle]} on its type parameters. */
  private static final List<String> MAY_DANGLE =
      List.of(
          "Box",
          "Vec",
          "Rc",
          "Arc",
          "Weak",
          "VecDeque",
          "BTreeMap",
          "BTreeSet",
          "LinkedList",
          "HashMap",
          "HashSet",
          "BinaryHeap",
          "IntoIter",
          "RawVec",
          "OnceLock");

  private final PlaceTypes types;
  private final ParamEnv env;
  private final BitSet found = new BitSet();
  private final List<Type> seen = new ArrayList<>();

  private DropRegions(PlaceTypes types, ParamEnv env) {
    this.types = types;
    this.env = env;
  }

  static BitSet of(Type type, PlaceTypes types, ParamEnv env) {
    DropRegions walk = new DropRegions(types, env);
    walk.walk(type, 0);
    return walk.found;
  }

  private void all(Type type) {
    for (int region : Types.liveRegions(type)) {
      found.set(region);
    }
  }

  private void walk(Type type, int depth) {
    if (depth > MAX_DEPTH || seen.contains(type)) {
      return;
    }
    seen.add(type);
    switch (type) {
      case Type.Adt it -> adt(it, depth);
      case Type.Tuple it -> it.elements().forEach(e -> walk(e, depth + 1));
      case Type.Array it -> walk(it.element(), depth + 1);
      case Type.Slice it -> walk(it.element(), depth + 1);
      case Type.Closure it -> it.upvars().forEach(e -> walk(e, depth + 1));
      case Type.Coroutine it -> {
        if (types.queries().savesWhatNeedsDrop(it, env)) {
          all(it);
        } else {
          it.upvars().forEach(e -> walk(e, depth + 1));
        }
      }
      case Type.Dynamic it -> all(it);
      case Type.Projection it -> all(it);
      case Type.Opaque it -> all(it);
      case Type.Param it -> {}
      case Type.Ref it -> {}
      case Type.RawPtr it -> {}
      case Type.FnItem it -> {}
      case Type.FnPtr it -> {}
      case Type.Bool it -> {}
      case Type.Char it -> {}
      case Type.Str it -> {}
      case Type.Never it -> {}
      case Type.Int it -> {}
      case Type.Float it -> {}
      case Type.Infer it -> {}
      case Type.Error it -> {}
    }
  }

  private void adt(Type.Adt type, int depth) {
    switch (type.def().lang()) {
      case MANUALLY_DROP, PHANTOM_DATA -> {
        return;
      }
      default -> {}
    }
    boolean ownDrop = type.def().isBox() || types.queries().dropFunction(type).isPresent();
    boolean mayDangle =
        type.def().fromPrelude()
            && MAY_DANGLE.contains(type.def().name())
            && !type.def().path().equals("array::IntoIter");
    if (ownDrop && mayDangle) {
      for (GenericArg arg : type.args()) {
        if (arg instanceof Type part) {
          walk(part, depth + 1);
        }
      }
      return;
    }
    if (ownDrop) {
      all(type);
      return;
    }
    if (type.def().kind() == AdtDef.Kind.UNION) {
      return;
    }
    for (int v = 0; v < type.def().variants().size(); v++) {
      for (int f = 0; f < type.def().variants().get(v).fields().size(); f++) {
        walk(types.field(type, v, f), depth + 1);
      }
    }
  }
}
