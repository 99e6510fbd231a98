package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns relations between types into constraints between their regions. Types of different shape
 * are not related: typeck has seen to it that shapes agree.
 */
final class Relations {

  /** That a type parameter outlives a region, to be looked at when all regions are known. */
  record TypeTest(Type subject, int region, Cause cause) {
    String subjectName() {
      return (subject instanceof Type.Param ? "parameter type" : "associated type")
          + " `"
          + TypePrinter.print(subject)
          + "`";
    }
  }

  /** The type that the body returns where its signature promises the opaque one. */
  record Hidden(Type type, Type.Opaque opaque) {}

  private static final int MAX_DEPTH = 64;

  /** What may stand for types that hold references. */
  private static final int OPEN = TypeFlags.PARAM | TypeFlags.ALIAS;

  private final TypeQueries queries;
  private final ParamEnv env;
  private final RegionVars regions;
  private final Normaliser normaliser;
  private final OutlivesOfDefs definitions;
  private final Variances variances = new Variances();
  private final List<Outlives> constraints = new ArrayList<>();
  private final List<TypeTest> tests = new ArrayList<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private Optional<OpaqueDef> ownOpaque = Optional.empty();
  private Optional<KnownOutlives> known = Optional.empty();
  private int opaqueRegion = -1;
  private boolean ofCoroutine;
  private int depth;

  Relations(
      TypeQueries queries,
      ParamEnv env,
      RegionVars regions,
      Normaliser normaliser,
      OutlivesOfDefs definitions) {
    this.definitions = definitions;
    this.queries = queries;
    this.env = env;
    this.regions = regions;
    this.normaliser = normaliser;
    normaliser.relateBy(this);
  }

  /** What may be taken for granted of associated types that have lifetimes. */
  void grant(KnownOutlives outlives) {
    known = Optional.of(outlives);
  }

  List<Outlives> constraints() {
    return constraints;
  }

  List<TypeTest> tests() {
    return tests;
  }

  List<Hidden> hidden() {
    return hidden;
  }

  Variances variances() {
    return variances;
  }

  /**
   * Names the opaque type that this body defines; its hidden regions all outlive {@code region}.
   */
  void defines(OpaqueDef def, int region, boolean byCoroutine) {
    ofCoroutine = byCoroutine;
    ownOpaque = Optional.of(def);
    opaqueRegion = region;
  }

  void outlives(Region longer, Region shorter, Cause cause) {
    if (longer instanceof Region.Var sup
        && shorter instanceof Region.Var sub
        && sup.id() != sub.id()
        && sup.id() != RegionVars.STATIC) {
      constraints.add(new Outlives(sup.id(), sub.id(), cause));
    }
  }

  void subtype(Type sub, Type sup, Cause cause) {
    relate(sub, sup, Variances.COVARIANT, cause);
  }

  void equal(Type one, Type other, Cause cause) {
    relate(one, other, Variances.INVARIANT, cause);
  }

  void equal(List<GenericArg> some, List<GenericArg> others, Cause cause) {
    relateArgs(some, others, Variances.INVARIANT, cause);
  }

  private void relate(Region a, Region b, int variance, Cause cause) {
    if ((variance & Variances.COVARIANT) != 0) {
      outlives(a, b, cause);
    }
    if ((variance & Variances.CONTRAVARIANT) != 0) {
      outlives(b, a, cause);
    }
  }

  private void relate(Type a, Type b, int variance, Cause cause) {
    if (variance == 0 || a == b || depth > MAX_DEPTH) {
      return;
    }
    depth++;
    relateParts(a, b, variance, cause);
    depth--;
  }

  private void relateParts(Type a, Type b, int variance, Cause cause) {
    if (hides(b) && !hides(a)) {
      hidden(a, (Type.Opaque) b, cause);
      return;
    }
    switch (a) {
      // A trait object's own lifetime may get shorter behind &mut: that is a coercion.
      case Type.Ref x when b instanceof Type.Ref y -> {
        relate(x.region(), y.region(), variance, cause);
        boolean object = x.target() instanceof Type.Dynamic && y.target() instanceof Type.Dynamic;
        relate(
            x.target(),
            y.target(),
            x.mutable() && !(object && y.mutable()) ? Variances.INVARIANT : variance,
            cause);
      }
      case Type.RawPtr x when b instanceof Type.RawPtr y ->
          relate(x.target(), y.target(), y.mutable() ? Variances.INVARIANT : variance, cause);
      case Type.Slice x when b instanceof Type.Slice y ->
          relate(x.element(), y.element(), variance, cause);
      case Type.Array x when b instanceof Type.Array y ->
          relate(x.element(), y.element(), variance, cause);
      case Type.Tuple x when b instanceof Type.Tuple y ->
          relateAll(x.elements(), y.elements(), variance, cause);
      case Type.Adt x when b instanceof Type.Adt y && x.def() == y.def() -> {
        for (int i = 0; i < x.args().size() && i < y.args().size(); i++) {
          int inner = Variances.times(variance, variances.of(x, i));
          relate(x.args().get(i), y.args().get(i), inner, cause);
        }
      }
      case Type.FnPtr x when b instanceof Type.FnPtr y -> relate(x.sig(), y.sig(), variance, cause);
      case Type.Closure x when b instanceof Type.Closure y && x.def() == y.def() ->
          relateAll(x.upvars(), y.upvars(), Variances.INVARIANT, cause);
      case Type.Coroutine x when b instanceof Type.Coroutine y && x.def() == y.def() ->
          relateAll(x.upvars(), y.upvars(), Variances.INVARIANT, cause);
      case Type.Dynamic x when b instanceof Type.Dynamic y -> {
        relateArgs(x.args(), y.args(), Variances.INVARIANT, cause);
        for (int i = 0; i < x.assocs().size() && i < y.assocs().size(); i++) {
          equal(x.assocs().get(i).type(), y.assocs().get(i).type(), cause);
        }
        relate(x.region(), y.region(), variance, cause);
      }
      case Type.Opaque x when b instanceof Type.Opaque y && x.def() == y.def() ->
          relateArgs(x.args(), y.args(), Variances.INVARIANT, cause);
      case Type.Projection x when b instanceof Type.Projection y && x.assoc() == y.assoc() ->
          relateArgs(x.args(), y.args(), Variances.INVARIANT, cause);
      default -> {}
    }
  }

  private void relateAll(List<Type> a, List<Type> b, int variance, Cause cause) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      relate(a.get(i), b.get(i), variance, cause);
    }
  }

  private void relateArgs(List<GenericArg> a, List<GenericArg> b, int variance, Cause cause) {
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      relate(a.get(i), b.get(i), variance, cause);
    }
  }

  private void relate(GenericArg a, GenericArg b, int variance, Cause cause) {
    if (a instanceof Type x && b instanceof Type y) {
      relate(x, y, variance, cause);
    } else if (a instanceof Region x && b instanceof Region y) {
      relate(x, y, variance, cause);
    }
  }

  private void relate(FnSig a, FnSig b, int variance, Cause cause) {
    if ((variance & Variances.COVARIANT) != 0) {
      subtype(() -> regions.instantiate(a), b, depth == 1, cause);
    }
    if ((variance & Variances.CONTRAVARIANT) != 0) {
      subtype(() -> regions.instantiate(b), a, false, cause);
    }
  }

  /** {@code sub} is made once the regions that the other binds are there: they may be its own. */
  private void subtype(Supplier<FnSig> sub, FnSig sup, boolean coerced, Cause cause) {
    FnSig y = regions.forAll(sup, HigherRanked.type(coerced));
    FnSig x = sub.get();
    relateAll(x.inputs(), y.inputs(), Variances.CONTRAVARIANT, cause);
    relate(x.output(), y.output(), Variances.COVARIANT, cause);
  }

  /** A function item or a closure becomes a function pointer. */
  void reify(Supplier<FnSig> function, Type pointer, boolean item, Cause cause) {
    if (pointer instanceof Type.FnPtr target) {
      subtype(function, target.sig(), item, cause);
    }
  }

  private boolean hides(Type type) {
    return type instanceof Type.Opaque it
        && ownOpaque.isPresent()
        && it.def().function() == ownOpaque.get().function();
  }

  /** The hidden type of this body's own opaque type: it outlives the body, and keeps its bounds. */
  private void hidden(Type type, Type.Opaque opaque, Cause cause) {
    // What an async body returns is said to be returned, whatever its function hides of it.
    Cause why = ofCoroutine ? cause : cause.as(Category.OPAQUE_TYPE);
    hidden.add(new Hidden(type, opaque));
    wellFormed(type, cause.as(Category.BORING));
    for (int region : Types.regions(type)) {
      outlives(new Region.Var(region), new Region.Var(opaqueRegion), why);
    }
    List<Predicate> bounds = opaque.def().bounds();
    for (Predicate bound : bounds) {
      switch (Subst.apply(bound, opaque.args())) {
        case Predicate.TypeOutlives it when it.type() instanceof Type.Opaque ->
            typeOutlives(type, normaliser.region(it.region()), cause);
        case Predicate.Projects it when it.boundRegions() == 0 -> {
          List<GenericArg> args = new ArrayList<>(it.projection().args());
          if (args.get(0) instanceof Type.Opaque self && self.def() == opaque.def()) {
            args.set(0, type);
            Type.Projection asked = new Type.Projection(it.projection().assoc(), args);
            Type stated = normaliser.apply(it.type(), cause);
            subtype(normaliser.apply(asked, cause), stated, cause);
            wellFormed(stated, cause);
          }
        }
        default -> {}
      }
    }
  }

  /** What the well-formedness of a type asks of its regions. */
  void wellFormed(Type type, Cause cause) {
    for (Predicate predicate : definitions.of(type)) {
      switch (predicate) {
        case Predicate.TypeOutlives it ->
            typeOutlives(it.type(), normaliser.region(it.region()), cause);
        case Predicate.RegionOutlives it ->
            outlives(normaliser.region(it.longer()), normaliser.region(it.shorter()), cause);
        case Predicate.Trait it -> {}
        case Predicate.Projects it -> {}
      }
    }
  }

  /** RFC 1214: a type outlives a region where all its components do. */
  void typeOutlives(Type type, Region region, Cause cause) {
    if (depth > MAX_DEPTH) {
      return;
    }
    depth++;
    switch (type) {
      case Type.Ref it -> {
        outlives(it.region(), region, cause);
        typeOutlives(it.target(), region, cause);
      }
      case Type.RawPtr it -> typeOutlives(it.target(), region, cause);
      case Type.Slice it -> typeOutlives(it.element(), region, cause);
      case Type.Array it -> typeOutlives(it.element(), region, cause);
      case Type.Tuple it -> it.elements().forEach(e -> typeOutlives(e, region, cause));
      case Type.Adt it -> argsOutlive(it.args(), region, cause);
      case Type.FnItem it -> argsOutlive(it.args(), region, cause);
      case Type.Closure it -> it.upvars().forEach(e -> typeOutlives(e, region, cause));
      case Type.Coroutine it -> it.upvars().forEach(e -> typeOutlives(e, region, cause));
      case Type.Dynamic it -> {
        argsOutlive(it.args(), region, cause);
        it.assocs().forEach(each -> typeOutlives(each.type(), region, cause));
        outlives(it.region(), region, cause);
      }
      case Type.Opaque it -> {
        if (!boundOutlives(it, region)) {
          argsOutlive(it.args(), region, cause);
        }
      }
      case Type.Projection it -> {
        List<Region> declared = Types.bounds(it, it.assoc().generics().ownPredicates(), it.args());
        if (granted(it, region) || declared.contains(region)) {
          break;
        }
        if (declared.size() == 1) {
          outlives(declared.get(0), region, cause);
          break;
        }
        boolean tested =
            Types.regions(it).isEmpty() || known.filter(k -> k.mentions(it)).isPresent();
        if (tested && region instanceof Region.Var var) {
          tests.add(new TypeTest(it, var.id(), cause));
        } else {
          argsOutlive(it.args(), region, cause);
        }
      }
      case Type.Param it -> {
        if (region instanceof Region.Var var) {
          tests.add(new TypeTest(it, var.id(), cause));
        }
      }
      case Type.FnPtr it -> {
        // What it binds itself outlives nothing.
        for (int each : Types.regions(it)) {
          outlives(new Region.Var(each), region, cause);
        }
        for (Type.Param each : Types.params(it)) {
          typeOutlives(each, region, cause);
        }
      }
      case Type.Bool it -> {}
      case Type.Char it -> {}
      case Type.Str it -> {}
      case Type.Never it -> {}
      case Type.Int it -> {}
      case Type.Float it -> {}
      case Type.Infer it -> {}
      case Type.Error it -> {}
    }
    depth--;
  }

  private void argsOutlive(List<GenericArg> args, Region region, Cause cause) {
    for (GenericArg arg : args) {
      switch (arg) {
        case Type type -> typeOutlives(type, region, cause);
        case Region other -> outlives(other, region, cause);
        default -> {}
      }
    }
  }

  /** Whether an opaque type's own bounds say that it outlives {@code 'static}. */
  private static boolean boundOutlives(Type.Opaque type, Region region) {
    for (Predicate bound : type.def().bounds()) {
      if (bound instanceof Predicate.TypeOutlives it && it.region() instanceof Region.Static) {
        return true;
      }
    }
    return false;
  }

  /** Whether the trait, or what is known of such types, says that it outlives all there is. */
  private boolean granted(Type.Projection type, Region region) {
    for (Predicate bound : type.assoc().generics().ownPredicates()) {
      if (bound instanceof Predicate.TypeOutlives it
          && it.region() instanceof Region.Static
          && it.type() instanceof Type.Projection self
          && self.assoc() == type.assoc()) {
        return true;
      }
    }
    for (Predicate predicate : env.predicates()) {
      if (predicate instanceof Predicate.TypeOutlives it
          && it.type() instanceof Type.Projection
          && Types.same(it.type(), type)) {
        return true;
      }
    }
    return false;
  }

  Type normal(Type type, Cause cause) {
    return normaliser.apply(type, cause);
  }

  /** What a definition asks of its arguments, put in; bound regions are made fresh. */
  void require(Predicate predicate, Cause cause) {
    switch (predicate) {
      case Predicate.TypeOutlives it ->
          typeOutlives(normaliser.apply(it.type(), cause), normaliser.region(it.region()), cause);
      case Predicate.RegionOutlives it ->
          outlives(normaliser.region(it.longer()), normaliser.region(it.shorter()), cause);
      case Predicate.Projects it -> {
        HigherRanked binder = HigherRanked.predicate(it.projection().assoc().trait().name());
        TypeFolder any = regions.forAll(binder);
        Type.Projection projection =
            new Type.Projection(it.projection().assoc(), any.foldArgs(it.projection().args()));
        Type expected = any.fold(it.type());
        int before = constraints.size();
        Type found = normaliser.apply(projection, cause);
        binder.found(before, constraints.size());
        equal(found, normaliser.apply(expected, cause), cause);
      }
      case Predicate.Trait it -> requireTrait(it, cause);
    }
  }

  private void requireTrait(Predicate.Trait predicate, Cause cause) {
    TraitDef.Lang lang = predicate.trait().trait().lang();
    List<GenericArg> args = predicate.trait().args();
    boolean callable =
        lang == TraitDef.Lang.FN || lang == TraitDef.Lang.FN_MUT || lang == TraitDef.Lang.FN_ONCE;
    if (callable && args.size() > 1 && args.get(0) instanceof Type.Closure closure) {
      HigherRanked binder = HigherRanked.predicate(predicate.trait().trait().name());
      Type inputs = regions.forAll(binder).fold((Type) args.get(1));
      if (normaliser.apply(inputs, cause) instanceof Type.Tuple tuple) {
        int before = constraints.size();
        normaliser.called(closure, tuple, cause);
        binder.found(before, constraints.size());
      }
      return;
    }
    boolean speaksOfRegions = predicate.boundRegions() > 0;
    for (int i = 1; i < args.size(); i++) {
      speaksOfRegions |= args.get(i) instanceof Region;
      speaksOfRegions |= args.get(i) instanceof Type type && !Types.regions(type).isEmpty();
    }
    boolean marker = lang == TraitDef.Lang.SIZED || predicate.trait().trait().isAuto();
    Type self = (Type) args.get(0);
    boolean live = (self.flags() & OPEN) != 0 || !Types.regions(self).isEmpty();
    if (marker || !speaksOfRegions && !live) {
      return;
    }
    List<Predicate.RegionOutlives> out = new ArrayList<>();
    HigherRanked binder = HigherRanked.predicate(predicate.trait().trait().name());
    TypeFolder any = regions.forAll(binder);
    List<GenericArg> normal = new ArrayList<>();
    for (GenericArg arg : args) {
      GenericArg open = any.fold(arg);
      normal.add(open instanceof Type type ? normaliser.apply(type, cause) : open);
    }
    Predicate asked = new Predicate.Trait(new TraitRef(predicate.trait().trait(), normal), 0);
    List<Predicate> lives = new ArrayList<>();
    if (queries.holds(asked, env, regions, out, lives)) {
      int before = constraints.size();
      Normaliser.Foreign foreign = normaliser.foreign();
      normaliser.relate(out, foreign, cause);
      for (Predicate each : lives) {
        switch (each) {
          case Predicate.TypeOutlives it ->
              typeOutlives(
                  regions.renumber(foreign.fold(it.type())),
                  regions.renumber(foreign.fold(it.region())),
                  cause);
          case Predicate.RegionOutlives it -> normaliser.relate(List.of(it), foreign, cause);
          case Predicate.Trait it -> {}
          case Predicate.Projects it -> {}
        }
      }
      binder.found(before, constraints.size());
    }
  }

  /** A coercion from a sized to an unsized type, behind a pointer or a struct of one. */
  void unsize(Type from, Type to, Cause cause) {
    if (depth > MAX_DEPTH) {
      return;
    }
    depth++;
    switch (to) {
      case Type.Dynamic dyn when from instanceof Type.Dynamic -> subtype(from, dyn, cause);
      case Type.Dynamic dyn -> implemented(from, dyn, cause);
      case Type.Slice slice when from instanceof Type.Array array ->
          equal(array.element(), slice.element(), cause);
      case Type.Ref y when from instanceof Type.Ref x -> {
        outlives(x.region(), y.region(), cause);
        unsize(x.target(), y.target(), cause);
      }
      case Type.RawPtr y -> unsize(Types.behind(from), y.target(), cause);
      case Type.Adt y when from instanceof Type.Adt x && x.def() == y.def() -> {
        for (int i = 0; i < x.args().size(); i++) {
          GenericArg a = x.args().get(i);
          GenericArg b = y.args().get(i);
          if (a instanceof Type one && b instanceof Type other && unsizes(one, other)) {
            unsize(one, other, cause);
          } else {
            relate(a, b, variances.of(x, i), cause);
          }
        }
      }
      default -> subtype(from, to, cause);
    }
    depth--;
  }

  /** Dyn to dyn counts: only there may the region bound behind a pointer get shorter. */
  private static boolean unsizes(Type from, Type to) {
    return !Types.same(from, to) || to instanceof Type.Dynamic;
  }

  private void implemented(Type type, Type.Dynamic dyn, Cause cause) {
    typeOutlives(type, dyn.region(), cause);
    if (dyn.principal().isEmpty()) {
      return;
    }
    List<GenericArg> args = new ArrayList<>();
    args.add(type);
    args.addAll(dyn.args());
    require(new Predicate.Trait(new TraitRef(dyn.principal().get(), args), 1), cause);
    for (Type.AssocValue value : dyn.assocs()) {
      if (value.assoc().trait() == dyn.principal().get()
          || value.assoc().trait().generics().count() == args.size()) {
        Type.Projection asked = new Type.Projection(value.assoc(), args);
        require(new Predicate.Projects(asked, value.type(), 1), cause);
      }
    }
  }
}
