package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Instantiate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.MadeHere;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The supply of region variables of one body: universal ones first ({@code 'static} is 0), then
 * those that are to be inferred. A closure or coroutine made in the body has one type with the same
 * region variables wherever it stands, since such types are related by equality.
 */
final class RegionVars implements MadeHere {

  /** Where a universal region comes from. */
  enum Origin {
    STATIC,
    /** A lifetime parameter of the function. */
    PARAM,
    /** Of a closure's captures or signature: known to the body around it. */
    EXTERNAL,
    /** Bound by a closure's own signature. */
    BOUND,
    /** Of the reference by which a closure sees its captures. */
    ENVIRONMENT,
    /** Stands for the regions of an opaque return type. */
    OPAQUE
  }

  /** A universal region; {@code type} is the argument's that it stands in, ERROR for others. */
  record Universal(int id, Origin origin, String name, Type type) {}

  static final int STATIC = 0;

  private final TypeQueries queries;
  private int count;
  private final List<Universal> universals = new ArrayList<>();
  private final Map<Integer, Integer> params = new LinkedHashMap<>();
  private final Map<Def, Type> captured = new LinkedHashMap<>();
  private final Map<Def, List<Type>> upvarsOf = new LinkedHashMap<>();
  private final Map<Def, FnSig> signatures = new LinkedHashMap<>();
  private final Map<Def, Type> outputs = new LinkedHashMap<>();
  private final List<GenericArg> identity;
  private boolean inferring;
  private int universe;

  /** The universe of each region that is not universal: it can be what was bound up to there. */
  private final List<Integer> universes = new ArrayList<>();

  private final Map<Integer, HigherRanked> placeholders = new LinkedHashMap<>();

  RegionVars(List<GenericArg> identity, TypeQueries queries) {
    this.queries = queries;
    universal(Origin.STATIC, "'static", Type.ERROR);
    List<GenericArg> own = new ArrayList<>();
    for (GenericArg arg : identity) {
      if (arg instanceof Region.Param param) {
        Region.Var region = universal(Origin.PARAM, param.name(), Type.ERROR);
        params.put(param.index(), region.id());
        own.add(region);
      } else {
        own.add(arg);
      }
    }
    this.identity = List.copyOf(own);
  }

  Region.Var universal(Origin origin, String name, Type type) {
    if (inferring) {
      throw new IllegalStateException("bug: a universal region after inferred ones");
    }
    universals.add(new Universal(count, origin, name, type));
    return new Region.Var(count++);
  }

  Region.Var fresh() {
    inferring = true;
    universes.add(universe);
    return new Region.Var(count++);
  }

  /** What there is but once in the body can't be what a binder binds. */
  private <T> T outside(Supplier<T> make) {
    int within = universe;
    universe = 0;
    T made = make.get();
    universe = within;
    return made;
  }

  /** Regions that stand for any: what the binder around the types binds, the same in each. */
  TypeFolder forAll(HigherRanked binder) {
    return new Instantiate(
        () -> {
          if (binder.universe() == 0) {
            binder.enter(++universe);
          }
          Region.Var region = fresh();
          placeholders.put(region.id(), binder);
          return region;
        });
  }

  /** What binds each placeholder. */
  Map<Integer, HigherRanked> placeholders() {
    return placeholders;
  }

  /** Whether a region may be a placeholder, which was bound before it was made. */
  boolean canName(int region, int placeholder) {
    return !isUniversal(region)
        && universes.get(region - universals.size()) >= placeholders.get(placeholder).universe();
  }

  int count() {
    return count;
  }

  List<Universal> universals() {
    return universals;
  }

  boolean isUniversal(int region) {
    return region < universals.size();
  }

  Universal universal(int region) {
    return universals.get(region);
  }

  /** The generic arguments of the body's owner, lifetimes as region variables. */
  List<GenericArg> identity() {
    return identity;
  }

  /** Erased regions become fresh variables, all others the universal ones that they are. */
  Type renumber(Type type) {
    return new Renumber(false, null).fold(type);
  }

  /** The type with region variables of its own, but for the closures and coroutines in it. */
  Type afresh(Type type) {
    return new TypeFolder(TypeFlags.KNOWN_REGION) {
      @Override
      public Type fold(Type part) {
        return part instanceof Type.Closure || part instanceof Type.Coroutine
            ? part
            : foldParts(part);
      }

      @Override
      public Region fold(Region region) {
        return region instanceof Region.Var ? fresh() : region;
      }
    }.fold(type);
  }

  Region renumber(Region region) {
    return new Renumber(false, null).fold(region);
  }

  List<GenericArg> renumber(List<GenericArg> args) {
    return new Renumber(false, null).foldArgs(args);
  }

  /**
   * Erased regions become new universal ones, as do those that the type's own binder binds where
   * {@code bound} names their origin.
   */
  Type external(Type type, Origin bound) {
    return new Renumber(true, bound).fold(filled(type));
  }

  /** Erased regions become regions that the body's own signature binds. */
  Type bound(Type type) {
    return new TypeFolder(TypeFlags.REGION) {
      @Override
      public Region fold(Region region) {
        return region instanceof Region.Erased ? universal(Origin.BOUND, "", Type.ERROR) : region;
      }
    }.fold(type);
  }

  private final class Renumber extends TypeFolder {
    private final boolean external;
    private final Origin origin;
    private final Map<Integer, Region> bound = new LinkedHashMap<>();

    Renumber(boolean external, Origin origin) {
      super(TypeFlags.REGION | TypeFlags.CLOSURE);
      this.external = external;
      this.origin = origin;
    }

    @Override
    public Type fold(Type type) {
      return switch (type) {
        case Type.Closure it when !external && Types.regions(it).isEmpty() -> closure(it);
        case Type.Coroutine it when !external && Types.regions(it).isEmpty() -> coroutine(it);
        case Type.Error it -> type;
        default -> foldParts(type);
      };
    }

    @Override
    public Region fold(Region region) {
      return switch (region) {
        case Region.Static it -> new Region.Var(STATIC);
        case Region.Param it ->
            params.containsKey(it.index())
                ? new Region.Var(params.get(it.index()))
                : new Region.Var(STATIC);
        case Region.Error it -> fresh();
        case Region.Erased it -> external ? universal(Origin.EXTERNAL, "", Type.ERROR) : fresh();
        case Region.Bound it ->
            origin != null && it.depth() == depth
                ? bound.computeIfAbsent(it.index(), k -> universal(origin, "", Type.ERROR))
                : it;
        case Region.Var it -> it;
      };
    }
  }

  /** Renumbers a closure's signature for its own body: bound regions become universal. */
  FnSig ownSignature(FnSig sig) {
    Renumber renumber = new Renumber(true, Origin.BOUND);
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(renumber.fold(filled(input)));
    }
    return sig.with(inputs, renumber.fold(filled(sig.output())), 0);
  }

  /** The type with the captures of the closures and coroutines in it spelled out. */
  Type filled(Type type) {
    return new TypeFolder(TypeFlags.CLOSURE) {
      @Override
      public Type fold(Type part) {
        return switch (part) {
          case Type.Closure it ->
              new Type.Closure(it.def(), it.args(), foldTypes(upvars(it.def(), it.upvars())));
          case Type.Coroutine it ->
              new Type.Coroutine(it.def(), it.args(), foldTypes(upvars(it.def(), it.upvars())));
          default -> foldParts(part);
        };
      }
    }.fold(type);
  }

  Type.Closure closure(Type.Closure type) {
    Type known = captured.get(type.def());
    if (known == null) {
      List<Type> upvars = upvars(type.def(), type.upvars());
      known =
          outside(() -> new Type.Closure(type.def(), ownArgs(type.args()), freshUpvars(upvars)));
      captured.put(type.def(), known);
    }
    return (Type.Closure) known;
  }

  Type.Coroutine coroutine(Type.Coroutine type) {
    Type known = captured.get(type.def());
    if (known == null) {
      List<Type> upvars = upvars(type.def(), type.upvars());
      known =
          outside(() -> new Type.Coroutine(type.def(), ownArgs(type.args()), freshUpvars(upvars)));
      captured.put(type.def(), known);
    }
    return (Type.Coroutine) known;
  }

  /** The types of what a closure or coroutine captures; its tree knows them best. */
  private List<Type> upvars(Def def, List<Type> given) {
    List<Type> types = new ArrayList<>();
    for (Capture capture : queries.thir((BodyOwner) def).captures()) {
      types.add(capture.type());
    }
    upvarsOf.put(def, types.isEmpty() ? given : types);
    return upvarsOf.get(def);
  }

  private List<Type> freshUpvars(List<Type> upvars) {
    List<Type> out = new ArrayList<>();
    for (Type upvar : upvars) {
      out.add(renumber(upvar));
    }
    return out;
  }

  private List<GenericArg> ownArgs(List<GenericArg> args) {
    List<GenericArg> out = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      boolean own = i < identity.size() && args.get(i) instanceof Region;
      out.add(own && identity.get(i) instanceof Region ? identity.get(i) : args.get(i));
    }
    return renumber(out);
  }

  /** For the body of a closure or coroutine: its own type, with external regions. */
  void know(Def def, Type type) {
    captured.put(def, type);
  }

  @Override
  public FnSig signature(ClosureDef def) {
    return instantiate(boundSignature(def));
  }

  /** A closure's signature as the body that makes it sees it; its bound regions stay bound. */
  FnSig boundSignature(ClosureDef def) {
    FnSig known = signatures.get(def);
    if (known == null) {
      known = outside(() -> new Renumber(false, null).fold(def.sig()));
      signatures.put(def, known);
    }
    return known;
  }

  /** The regions of a closure or coroutine that its own body takes for external, in its order. */
  List<Region> externals(Def def) {
    List<Type> written = new ArrayList<>();
    List<Type> here = new ArrayList<>();
    switch (captured.get(def)) {
      case Type.Closure it -> {
        FnSig sig = boundSignature(it.def());
        here.addAll(it.upvars());
        here.addAll(sig.inputs());
        here.add(sig.output());
        written.addAll(upvarsOf.get(def));
        written.addAll(it.def().sig().inputs());
        written.add(it.def().sig().output());
      }
      case Type.Coroutine it -> {
        here.addAll(it.upvars());
        here.add(output(it.def()));
        written.addAll(upvarsOf.get(def));
        written.add(it.def().output());
      }
      default -> {}
    }
    List<Region> regionsHere = Types.positions(here);
    List<Type> spelledOut = new ArrayList<>();
    for (Type type : written) {
      spelledOut.add(filled(type));
    }
    List<Region> regionsWritten = Types.positions(spelledOut);
    List<Region> out = new ArrayList<>();
    for (int i = 0; i < regionsWritten.size() && i < regionsHere.size(); i++) {
      if (regionsWritten.get(i) instanceof Region.Erased) {
        out.add(regionsHere.get(i));
      }
    }
    return out;
  }

  /** A coroutine's output as the body that makes it sees it. */
  @Override
  public Type output(CoroutineDef def) {
    Type known = outputs.get(def);
    if (known == null) {
      known = outside(() -> renumber(def.output()));
      outputs.put(def, known);
    }
    return known;
  }

  /** The signature with the regions that it binds itself made fresh. */
  FnSig instantiate(FnSig sig) {
    return open(sig, instantiate());
  }

  private FnSig open(FnSig sig, TypeFolder folder) {
    List<Type> inputs = folder.foldTypes(sig.inputs());
    return sig.with(inputs, folder.fold(sig.output()), 0);
  }

  /** The signature for any regions that it binds. */
  FnSig forAll(FnSig sig, HigherRanked binder) {
    return open(sig, forAll(binder));
  }

  @Override
  public FnSig signature(Type.FnItem item) {
    return Subst.apply(item.def().sig(), item.def().withLateBound(item.args(), this::fresh));
  }

  /** The regions bound by the one binder around the types made fresh, the same in each. */
  TypeFolder instantiate() {
    return new Instantiate(this::fresh);
  }
}
