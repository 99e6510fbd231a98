package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The inference variables of one body and what they stand for. Unification binds variables and can
 * be undone back to a snapshot; regions are always equal to it, unless a sink asks to be told.
 */
final class InferenceTable {

  private final List<Type> bindings = new ArrayList<>();
  private final List<Const> constBindings = new ArrayList<>();
  private final List<Integer> log = new ArrayList<>();
  private final Resolve resolver = new Resolve();
  private static final int REGIONS = Integer.MIN_VALUE;

  /** In the log: something wrong was met for the first time. */
  private static final int ERROR = Integer.MIN_VALUE + 1;

  private Optional<List<Predicate.RegionOutlives>> regionSink = Optional.empty();
  private int regionVars;
  private boolean metError;

  /** Whether a closure would take or give itself, since it was last asked. */
  private boolean metCycle;

  private int reported;

  /**
   * From now on, pairs of regions that unification met go to {@code sink}; regions that are not the
   * caller's have negative numbers.
   */
  void reportRegions(List<Predicate.RegionOutlives> sink) {
    this.regionSink = Optional.of(sink);
  }

  /** A lifetime of a definition that is used: of interest only where regions are reported. */
  Region freshRegion() {
    return regionSink.isPresent() ? new Region.Var(--regionVars) : Region.ERASED;
  }

  Type fresh(Type.InferKind kind) {
    bindings.add(null);
    return new Type.Infer(bindings.size() - 1, kind);
  }

  Type fresh() {
    return fresh(Type.InferKind.GENERAL);
  }

  Const freshConst() {
    constBindings.add(null);
    return new Const.Infer(constBindings.size() - 1);
  }

  /** Whether the type of something wrong was met: what stays open may follow from it. */
  boolean metError() {
    return metError;
  }

  int snapshot() {
    return log.size();
  }

  /** How many variables are bound; grows with every step forward. */
  int bound() {
    return log.size() - reported;
  }

  void rollback(int snapshot) {
    while (log.size() > snapshot) {
      int bound = log.remove(log.size() - 1);
      if (bound == REGIONS) {
        List<Predicate.RegionOutlives> sink = regionSink.orElseThrow();
        sink.subList(sink.size() - 2, sink.size()).clear();
        reported--;
      } else if (bound == ERROR) {
        metError = false;
        reported--;
      } else if (bound >= 0) {
        bindings.set(bound, null);
      } else {
        constBindings.set(-1 - bound, null);
      }
    }
  }

  /** Follows a variable to what it stands for; parts stay as they are. */
  Type shallow(Type type) {
    Type at = type;
    while (at instanceof Type.Infer infer && bindings.get(infer.id()) != null) {
      at = bindings.get(infer.id());
    }
    return at;
  }

  Const shallow(Const constant) {
    Const at = constant;
    while (at instanceof Const.Infer infer && constBindings.get(infer.id()) != null) {
      at = constBindings.get(infer.id());
    }
    return at;
  }

  Type resolve(Type type) {
    return resolver.fold(type);
  }

  /** The same for whoever does not know the table: what is left open, of items that are wrong. */
  Type closed(Type type) {
    Type known = resolve(type);
    return (known.flags() & TypeFlags.INFER) == 0
        ? known
        : new TypeFolder(TypeFlags.INFER) {
          @Override
          public Type fold(Type part) {
            return part instanceof Type.Infer ? Type.ERROR : foldParts(part);
          }
        }.fold(known);
  }

  List<GenericArg> resolve(List<GenericArg> args) {
    return resolver.foldArgs(args);
  }

  Predicate resolve(Predicate predicate) {
    return resolver.fold(predicate);
  }

  Const resolve(Const constant) {
    return resolver.fold(constant);
  }

  FnSig resolve(FnSig sig) {
    return resolver.fold(sig);
  }

  private final class Resolve extends TypeFolder {
    Resolve() {
      super(TypeFlags.INFER);
    }

    @Override
    public Type fold(Type type) {
      Type at = shallow(type);
      return at instanceof Type.Infer ? at : foldParts(at);
    }

    @Override
    public Const fold(Const constant) {
      return super.fold(shallow(constant));
    }
  }

  /** Whether a variable is left anywhere in the type. */
  boolean hasInfer(Type type) {
    HasInfer finder = new HasInfer();
    finder.fold(type);
    return finder.found;
  }

  boolean hasInfer(List<GenericArg> args) {
    HasInfer finder = new HasInfer();
    finder.foldArgs(args);
    return finder.found;
  }

  private final class HasInfer extends TypeFolder {
    boolean found;

    HasInfer() {
      super(TypeFlags.INFER);
    }

    @Override
    public Type fold(Type type) {
      Type at = shallow(type);
      if (at instanceof Type.Infer) {
        found = true;
        return at;
      }
      return found ? at : foldParts(at);
    }

    @Override
    public Const fold(Const constant) {
      found |= shallow(constant) instanceof Const.Infer;
      return constant;
    }
  }

  /** Unifies both or, where that fails, changes nothing. */
  boolean unify(Type a, Type b) {
    int snapshot = snapshot();
    if (unifies(a, b)) {
      return true;
    }
    rollback(snapshot);
    return false;
  }

  boolean unifyArgs(List<GenericArg> a, List<GenericArg> b) {
    int snapshot = snapshot();
    if (unifiesArgs(a, b)) {
      return true;
    }
    rollback(snapshot);
    return false;
  }

  /** What no field uses is bivariant. */
  private boolean unifiesUsed(Type.Adt x, Type.Adt y) {
    boolean unifies = true;
    for (int i = 0; i < x.args().size(); i++) {
      unifies &=
          x.def().unused().contains(i)
              || unifiesArgs(x.args().subList(i, i + 1), y.args().subList(i, i + 1));
    }
    return unifies;
  }

  private boolean unifies(Type left, Type right) {
    Type a = shallow(left);
    Type b = shallow(right);
    if (a == b) {
      return true;
    }
    if (a instanceof Type.Error || b instanceof Type.Error) {
      if (!metError) {
        metError = true;
        log.add(ERROR);
        reported++;
      }
      if (isGeneral(a)) {
        return bind((Type.Infer) a, b);
      }
      return !isGeneral(b) || bind((Type.Infer) b, a);
    }
    if (a instanceof Type.Infer x) {
      return b instanceof Type.Infer y ? unifyVars(x, y) : bind(x, b);
    }
    if (b instanceof Type.Infer y) {
      return bind(y, a);
    }
    return switch (a) {
      case Type.Adt x ->
          b instanceof Type.Adt y
              && x.def() == y.def()
              && (x.def().unused().isEmpty() ? unifiesArgs(x.args(), y.args()) : unifiesUsed(x, y));
      case Type.Ref x ->
          b instanceof Type.Ref y
              && x.mutable() == y.mutable()
              && unifies(x.region(), y.region())
              && unifies(x.target(), y.target());
      case Type.RawPtr x ->
          b instanceof Type.RawPtr y
              && x.mutable() == y.mutable()
              && unifies(x.target(), y.target());
      case Type.Slice x -> b instanceof Type.Slice y && unifies(x.element(), y.element());
      case Type.Array x ->
          b instanceof Type.Array y
              && unifies(x.element(), y.element())
              && unifies(x.length(), y.length());
      case Type.Tuple x -> b instanceof Type.Tuple y && unifiesAll(x.elements(), y.elements());
      case Type.FnItem x ->
          b instanceof Type.FnItem y && x.def() == y.def() && unifiesArgs(x.args(), y.args());
      case Type.FnPtr x -> b instanceof Type.FnPtr y && unifies(x.sig(), y.sig());
      case Type.Closure x ->
          b instanceof Type.Closure y
              && x.def() == y.def()
              && unifiesArgs(x.args(), y.args())
              && unifiesUpvars(x.upvars(), y.upvars());
      case Type.Coroutine x ->
          b instanceof Type.Coroutine y
              && x.def() == y.def()
              && unifiesArgs(x.args(), y.args())
              && unifiesUpvars(x.upvars(), y.upvars());
      case Type.Dynamic x -> b instanceof Type.Dynamic y && unifiesDynamic(x, y);
      case Type.Projection x ->
          b instanceof Type.Projection y
              && x.assoc() == y.assoc()
              && unifiesArgs(x.args(), y.args());
      case Type.Opaque x ->
          b instanceof Type.Opaque y && x.def() == y.def() && unifiesArgs(x.args(), y.args());
      case Type.Param x -> b instanceof Type.Param y && x.index() == y.index();
      case Type.Int x -> x.equals(b);
      case Type.Float x -> x.equals(b);
      case Type.Bool x -> b instanceof Type.Bool;
      case Type.Char x -> b instanceof Type.Char;
      case Type.Str x -> b instanceof Type.Str;
      case Type.Never x -> b instanceof Type.Never;
      case Type.Infer x -> throw new IllegalStateException("bug: a bound variable");
      case Type.Error x -> true;
    };
  }

  private static boolean isGeneral(Type type) {
    return type instanceof Type.Infer infer && infer.kind() == Type.InferKind.GENERAL;
  }

  private boolean unifiesDynamic(Type.Dynamic x, Type.Dynamic y) {
    if (!x.principal().equals(y.principal())
        || !x.autos().containsAll(y.autos())
        || !y.autos().containsAll(x.autos())
        || x.assocs().size() != y.assocs().size()
        || !unifies(x.region(), y.region())
        || !unifiesArgs(x.args(), y.args())) {
      return false;
    }
    for (int i = 0; i < x.assocs().size(); i++) {
      if (x.assocs().get(i).assoc() != y.assocs().get(i).assoc()
          || !unifies(x.assocs().get(i).type(), y.assocs().get(i).type())) {
        return false;
      }
    }
    return true;
  }

  /** Upvars follow from definition and arguments; one side may not know them yet. */
  private boolean unifiesUpvars(List<Type> x, List<Type> y) {
    return regionSink.isEmpty() || x.size() != y.size() || unifiesAll(x, y);
  }

  private boolean unifies(FnSig x, FnSig y) {
    return x.isUnsafe() == y.isUnsafe()
        && x.abi().equals(y.abi())
        && unifiesAll(x.inputs(), y.inputs())
        && unifies(x.output(), y.output());
  }

  private boolean unifiesAll(List<Type> x, List<Type> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      if (!unifies(x.get(i), y.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean unifiesArgs(List<GenericArg> x, List<GenericArg> y) {
    if (x.size() != y.size()) {
      return false;
    }
    for (int i = 0; i < x.size(); i++) {
      boolean same =
          switch (x.get(i)) {
            case Type type -> y.get(i) instanceof Type other && unifies(type, other);
            case Const constant -> y.get(i) instanceof Const other && unifies(constant, other);
            case Region region -> !(y.get(i) instanceof Region other) || unifies(region, other);
          };
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean unifies(Region a, Region b) {
    if (regionSink.isPresent()
        && !a.equals(b)
        && !(a instanceof Region.Erased)
        && !(b instanceof Region.Erased)
        && !(a instanceof Region.Error)
        && !(b instanceof Region.Error)
        && !(a instanceof Region.Bound)
        && !(b instanceof Region.Bound)) {
      regionSink.get().add(new Predicate.RegionOutlives(a, b));
      regionSink.get().add(new Predicate.RegionOutlives(b, a));
      log.add(REGIONS);
      reported++;
    }
    return true;
  }

  private boolean unifies(Const left, Const right) {
    Const a = shallow(left);
    Const b = shallow(right);
    if (a instanceof Const.Infer x) {
      if (!a.equals(b)) {
        constBindings.set(x.id(), b);
        log.add(-1 - x.id());
      }
      return true;
    }
    if (b instanceof Const.Infer y) {
      constBindings.set(y.id(), a);
      log.add(-1 - y.id());
      return true;
    }
    return a.equals(b)
        || a instanceof Const.Error
        || b instanceof Const.Error
        || isUnknown(a)
        || isUnknown(b);
  }

  /** A number that only later stages know: nobody can say here that it is another. */
  private static boolean isUnknown(Const constant) {
    return constant instanceof Const.Unevaluated it && it.def().generics().count() == 0;
  }

  private boolean unifyVars(Type.Infer x, Type.Infer y) {
    if (x.id() == y.id()) {
      return true;
    }
    if (x.kind() == Type.InferKind.GENERAL) {
      return bind(x, y);
    }
    if (y.kind() == Type.InferKind.GENERAL || x.kind() == y.kind()) {
      return bind(y, x);
    }
    return false;
  }

  private boolean bind(Type.Infer var, Type type) {
    Occurs finder = new Occurs(var.id());
    Type bound = finder.fold(type);
    metCycle |= finder.inClosure;
    boolean fits =
        switch (var.kind()) {
          case GENERAL -> !finder.found;
          case INTEGER ->
              type instanceof Type.Int
                  || type instanceof Type.Infer i && i.kind() == Type.InferKind.INTEGER;
          case FLOAT ->
              type instanceof Type.Float
                  || type instanceof Type.Infer f && f.kind() == Type.InferKind.FLOAT;
        };
    if (fits) {
      bindings.set(var.id(), bound);
      log.add(var.id());
    }
    return fits;
  }

  /** Whether the two do not fit because a closure would take or give itself. */
  boolean isCyclic(Type a, Type b) {
    int snapshot = snapshot();
    metCycle = false;
    unifies(a, b);
    rollback(snapshot);
    return metCycle;
  }

  /** Of a variable, whatever its kind, nothing will be known. */
  void giveUp(Type.Infer variable) {
    bindings.set(variable.id(), Type.ERROR);
    log.add(variable.id());
  }

  private boolean occurs(Type.Infer var, Type type) {
    Occurs finder = new Occurs(var.id());
    finder.fold(type);
    return finder.found;
  }

  /**
   * Also forgets the regions: what a variable stands for has its own, found by the borrow checker.
   */
  private final class Occurs extends TypeFolder {
    private final int id;
    boolean found;

    /** Whether it was found in what a closure takes or gives. */
    boolean inClosure;

    Occurs(int id) {
      super(TypeFlags.INFER | TypeFlags.KNOWN_REGION | TypeFlags.CLOSURE);
      this.id = id;
    }

    @Override
    public Type fold(Type type) {
      Type at = shallow(type);
      if (at instanceof Type.Infer infer) {
        found |= infer.id() == id;
        return at;
      }
      if (at instanceof Type.Closure closure && !found) {
        closure.def().sig().inputs().forEach(this::fold);
        fold(closure.def().sig().output());
        inClosure = found;
      }
      return found ? at : foldParts(at);
    }

    @Override
    public Region fold(Region region) {
      boolean kept = region instanceof Region.Bound || region instanceof Region.Error;
      return kept || regionSink.isPresent() ? region : Region.ERASED;
    }
  }

  boolean contains(Type type, Type.Infer variable) {
    return occurs(variable, type);
  }

  Optional<Type.Infer> firstVariable(List<GenericArg> args) {
    List<Type.Infer> found = new ArrayList<>();
    new TypeFolder(TypeFlags.INFER) {
      @Override
      public Type fold(Type type) {
        Type at = shallow(type);
        if (at instanceof Type.Infer it) {
          found.add(it);
          return at;
        }
        return found.isEmpty() ? foldParts(at) : at;
      }
    }.foldArgs(args);
    return found.stream().findFirst();
  }

  /** The variables inside a type, but not it itself, nor where nothing may be another type. */
  List<Type.Infer> covariantVariables(Type type) {
    List<Type.Infer> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        Type at = shallow(each);
        return switch (at) {
          case Type.Infer it -> {
            if (it.kind() == Type.InferKind.GENERAL && at != shallow(type) && !found.contains(it)) {
              found.add(it);
            }
            yield it;
          }
          case Type.Adt it when INVARIANT.contains(it.def().name()) -> it;
          case Type.Adt it -> foldParts(it);
          case Type.Ref it when !it.mutable() -> foldParts(it);
          case Type.Tuple it -> foldParts(it);
          case Type.Array it -> foldParts(it);
          case Type.Slice it -> foldParts(it);
          default -> at;
        };
      }
    }.fold(type);
    return found;
  }

  /** Of std's, those that change behind a shared reference. */
  private static final Set<String> INVARIANT =
      Set.of("Cell", "RefCell", "Mutex", "RwLock", "OnceCell", "OnceLock", "UnsafeCell");

  /** All variables without a binding, for the fallback of integers and floats. */
  int count() {
    return bindings.size();
  }
}
