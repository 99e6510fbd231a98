package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a body and writes down what its statements and terminators ask of regions (RFC 2094: the
 * constraints from subtyping and from reborrows; calls by their signatures and predicates).
 */
final class ConstraintBuilder {

  private final Body body;
  private final Points points;
  private final PlaceTypes types;
  private final RegionVars regions;
  private final Normaliser normaliser;
  private final Relations relations;
  private final Upvars upvars;
  private final Nested nested;
  private final Map<Integer, Region> borrowRegions = new LinkedHashMap<>();

  /** The temporaries of which structs and variants are made. */
  private final BitSet parts = new BitSet();

  private int point;

  /** Gives the requirements of a closure or coroutine that the body makes. */
  interface Nested {
    List<ClosureRequirement> of(Def def);
  }

  ConstraintBuilder(
      Body body,
      Points points,
      PlaceTypes types,
      RegionVars regions,
      Normaliser normaliser,
      Relations relations,
      Upvars upvars,
      Nested nested) {
    this.body = body;
    this.points = points;
    this.types = types;
    this.regions = regions;
    this.normaliser = normaliser;
    this.relations = relations;
    this.upvars = upvars;
    this.nested = nested;
  }

  /** The region of the reference that each borrow makes, by the borrow's point. */
  Map<Integer, Region> build() {
    for (int b = 0; b < points.blocks(); b++) {
      for (int p = points.first(b); p < points.last(b); p++) {
        collectParts(points.statement(p));
      }
    }
    for (int b = 0; b < points.blocks(); b++) {
      for (point = points.first(b); point < points.last(b); point++) {
        check(points.statement(point));
      }
      check(points.terminator(point));
    }
    return borrowRegions;
  }

  private void collectParts(Statement statement) {
    if (statement instanceof Statement.Assign assign
        && assign.rvalue() instanceof Rvalue.Aggregate made
        && made.kind() instanceof Rvalue.AggregateKind.Adt) {
      for (Operand operand : made.operands()) {
        if (operand instanceof Operand.Move part && part.place().isLocal()) {
          parts.set(part.place().local().index());
        }
      }
    }
  }

  /**
   * What an .await is made of is written by no one: rustc blames what was awaited. Nor is it
   * written that an async body takes over its function's parameters.
   */
  private Cause cause(Category category, Span span) {
    boolean made =
        category != Category.BORING
            && (span.text().endsWith("await")
                || body.owner() instanceof CoroutineDef && span.start() < body.span().start());
    return Cause.of(made ? Category.BORING : category, span, point);
  }

  private void check(Statement statement) {
    switch (statement) {
      case Statement.Assign it -> {
        Cause cause = cause(assignment(it.place()), it.span());
        assign(it.rvalue(), type(it.place(), true), cause);
        if (it.rvalue() instanceof Rvalue.Use use
            && use.operand() instanceof Operand.Constant constant
            && constant(constant) instanceof Type.FnItem item) {
          named(item, constant, cause(Category.PREDICATE, it.span()));
        }
      }
      case Statement.AscribeUserType it -> {
        Cause cause = cause(Category.TYPE_ANNOTATION, it.span());
        Type written = normaliser.apply(it.type());
        relations.wellFormed(written, cause.as(Category.BORING));
        relations.subtype(types.of(it.place()), written, cause);
      }
      case Statement.FakeRead it -> {}
      case Statement.SetDiscriminant it -> {}
      case Statement.StorageLive it -> {}
      case Statement.StorageDead it -> {}
      case Statement.Nop it -> {}
    }
  }

  private Category assignment(Place place) {
    if (!place.isLocal()) {
      return Category.ASSIGNMENT;
    }
    if (place.local().equals(Local.RETURN)) {
      return switch (body.owner()) {
        case StaticDef it -> Category.USE_AS_STATIC;
        case ConstDef it -> Category.USE_AS_CONST;
        default -> Category.RETURN;
      };
    }
    return isVariable(place.local())
        ? Category.ASSIGNMENT
        : parts.get(place.local().index()) ? Category.USAGE : Category.BORING;
  }

  private boolean isVariable(Local local) {
    LocalDecl decl = body.local(local);
    return decl.kind() == LocalDecl.Kind.VARIABLE
        || decl.kind() == LocalDecl.Kind.ARGUMENT && decl.name().isPresent();
  }

  private void assign(Rvalue rvalue, Type target, Cause cause) {
    switch (rvalue) {
      case Rvalue.Use it -> relations.subtype(type(it.operand()), target, cause);
      case Rvalue.Repeat it -> {
        if (target instanceof Type.Array array) {
          relations.subtype(type(it.operand()), array.element(), cause);
        }
      }
      case Rvalue.Ref it -> borrow(it, target, cause);
      case Rvalue.RawPtr it ->
          relations.subtype(
              new Type.RawPtr(type(it.place(), it.mutable()), it.mutable()), target, cause);
      case Rvalue.Cast it -> cast(it, target, cause);
      case Rvalue.Aggregate it -> aggregate(it, target, cause);
      case Rvalue.Len it -> {}
      case Rvalue.Binary it -> {}
      case Rvalue.CheckedBinary it -> {}
      case Rvalue.Unary it -> {}
      case Rvalue.Discriminant it -> {}
    }
  }

  private void borrow(Rvalue.Ref ref, Type target, Cause cause) {
    Region region = regions.fresh();
    borrowRegions.put(point, region);
    boolean mutable =
        switch (ref.kind()) {
          case SHARED, FAKE -> false;
          case MUT, TWO_PHASE_MUT, UNIQUE -> true;
        };
    List<Type> way = way(ref.place(), mutable);
    relations.subtype(new Type.Ref(region, way.get(way.size() - 1), mutable), target, cause);
    reborrow(ref.place(), way, region, cause);
  }

  /**
   * The types from a place's local to the place itself. A field is a place of its own type, whose
   * regions are related to its struct's at each use of it, as in rustc.
   */
  private List<Type> way(Place place, boolean mutable) {
    List<Type> way = new ArrayList<>();
    way.add(types.of(Place.of(place.local())));
    int variant = 0;
    for (PlaceElem elem : place.projection()) {
      Type base = way.get(way.size() - 1);
      Type next = types.step(base, variant, elem);
      if (elem instanceof PlaceElem.Field && !Types.regions(next).isEmpty()) {
        Type own = regions.afresh(next);
        Cause cause = cause(Category.BORING, points.span(point));
        if (mutable) {
          relations.equal(next, own, cause);
        } else {
          relations.subtype(next, own, cause);
        }
        next = own;
      }
      way.add(next);
      variant = elem instanceof PlaceElem.Downcast down ? down.variant() : 0;
    }
    return way;
  }

  private Type type(Place place, boolean mutable) {
    List<Type> way = way(place, mutable);
    return way.get(way.size() - 1);
  }

  /** RFC 2094, reborrow constraints: the references on the way must live as long. */
  private void reborrow(Place place, List<Type> way, Region region, Cause cause) {
    int field = upvars.field(place);
    Cause why =
        field < 0
            ? cause.as(Category.BORING)
            : new Cause(Category.CLOSURE_UPVAR, cause.span(), point, field, false);
    for (int i = place.projection().size() - 1; i >= 0; i--) {
      if (!(place.projection().get(i) instanceof PlaceElem.Deref)) {
        continue;
      }
      Type base = way.get(i);
      if (base instanceof Type.Ref ref) {
        relations.outlives(ref.region(), region, why);
        if (!ref.mutable()) {
          return;
        }
      } else if (base instanceof Type.RawPtr) {
        return;
      }
    }
  }

  /** What is to blame for a coercion: mostly what its result is for. */
  private Category coercion(Category use, Type target) {
    if (use == Category.RETURN && !returnsLater()) {
      return use;
    }
    if (isPointerToObject(target)) {
      return Category.UNSIZE;
    }
    return use.rank == Category.CAST.rank ? use : Category.CAST;
  }

  /** As a box of one, not a reference to one. */
  private static boolean isPointerToObject(Type type) {
    if (type instanceof Type.Adt adt) {
      for (GenericArg arg : adt.args()) {
        if (arg instanceof Type.Dynamic) {
          return true;
        }
      }
    }
    return false;
  }

  private void cast(Rvalue.Cast cast, Type target, Cause cause) {
    Type from = type(cast.operand());
    switch (cast.kind()) {
      case UNSIZE -> {
        relations.unsize(from, target, cause.as(coercion(cause.category(), target)));
      }
      case REIFY_FN_POINTER -> {
        if (from instanceof Type.FnItem item) {
          relations.reify(
              () -> normal(regions.signature(item)), target, true, cause.as(Category.CAST));
        }
      }
      case CLOSURE_FN_POINTER -> {
        if (from instanceof Type.Closure closure) {
          relations.reify(
              () -> regions.signature(closure.def()), target, false, cause.as(Category.CAST));
        }
      }
      case UNSAFE_FN_POINTER, MUT_TO_CONST -> relations.subtype(from, target, cause);
      case PTR_TO_PTR -> {
        if (Types.same(Types.behind(from), Types.behind(target))) {
          relations.subtype(
              new Type.RawPtr(Types.behind(from), false),
              new Type.RawPtr(Types.behind(target), false),
              cause.as(Category.CAST));
        }
      }
      case INT_TO_INT,
          INT_TO_FLOAT,
          FLOAT_TO_INT,
          FLOAT_TO_FLOAT,
          PTR_TO_ADDR,
          ADDR_TO_PTR,
          FN_PTR_TO_ADDR,
          FN_PTR_TO_PTR -> {}
    }
  }

  /** The value of an async fn is coerced before it is returned, block by block. */
  private boolean returnsLater() {
    return body.owner() instanceof CoroutineDef def && def.kind() == CoroutineDef.Kind.FN;
  }

  private void aggregate(Rvalue.Aggregate rvalue, Type target, Cause cause) {
    Cause boring = cause.as(Category.BORING);
    switch (rvalue.kind()) {
      case Rvalue.AggregateKind.Tuple it -> {
        if (target instanceof Type.Tuple tuple) {
          fill(rvalue.operands(), tuple.elements(), cause);
        }
      }
      case Rvalue.AggregateKind.Array it -> {
        if (target instanceof Type.Array array) {
          for (Operand operand : rvalue.operands()) {
            relations.subtype(type(operand), array.element(), cause);
          }
        }
      }
      case Rvalue.AggregateKind.Adt it -> {
        if (regions.renumber(it.type()) instanceof Type.Adt adt) {
          for (int i = 0; i < rvalue.operands().size(); i++) {
            int field = it.unionField() >= 0 ? it.unionField() : i;
            relations.subtype(
                type(rvalue.operands().get(i)), types.field(adt, it.variant(), field), boring);
          }
          require(adt.def().generics(), adt.args(), cause);
          relations.subtype(adt, target, cause);
        }
      }
      case Rvalue.AggregateKind.Closure it -> {
        Type made = regions.renumber(it.type());
        if (made instanceof Type.Closure closure) {
          fill(rvalue.operands(), closure.upvars(), boring);
          closureRequires(closure.def(), cause);
        }
        relations.subtype(made, target, cause);
      }
      case Rvalue.AggregateKind.Coroutine it -> {
        Type made = regions.renumber(it.type());
        if (made instanceof Type.Coroutine coroutine) {
          fill(rvalue.operands(), coroutine.upvars(), boring);
          closureRequires(coroutine.def(), cause);
        }
        relations.subtype(made, target, cause);
      }
    }
  }

  private void fill(List<Operand> operands, List<Type> fields, Cause cause) {
    for (int i = 0; i < operands.size() && i < fields.size(); i++) {
      relations.subtype(type(operands.get(i)), fields.get(i), cause);
    }
  }

  private void closureRequires(Def def, Cause cause) {
    List<ClosureRequirement> requirements = nested.of(def);
    if (requirements.isEmpty()) {
      return;
    }
    List<Region> externals = regions.externals(def);
    for (ClosureRequirement each : requirements) {
      Cause why = new Cause(each.category(), each.span(), cause.point(), -1, true);
      Optional<Region> shorter = each.shorter().in(externals, regions);
      if (shorter.isEmpty()) {
        continue;
      }
      if (each.longer().isPresent()) {
        each.longer()
            .get()
            .in(externals, regions)
            .ifPresent(longer -> relations.outlives(longer, shorter.get(), why));
      } else {
        each.type().ifPresent(type -> relations.typeOutlives(type, shorter.get(), why));
      }
    }
  }

  private void require(Generics generics, List<GenericArg> args, Cause cause) {
    for (Predicate predicate : generics.predicates()) {
      Predicate asked = Subst.apply(predicate, args);
      relations.require(asked, cause.as(category(asked)));
    }
  }

  /** Closures have the same regions as argument and as generic argument: the argument is meant. */
  private static Category category(Predicate predicate) {
    return predicate instanceof Predicate.TypeOutlives it
            && (it.type() instanceof Type.Closure || it.type() instanceof Type.Coroutine)
        ? Category.CALL_ARGUMENT
        : Category.PREDICATE;
  }

  private Type type(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> type(it.place(), false);
      case Operand.Move it -> type(it.place(), false);
      case Operand.Constant it -> constant(it);
    };
  }

  private Type constant(Operand.Constant constant) {
    return switch (constant.value()) {
      case MirConst.Unevaluated it -> {
        List<GenericArg> args = regions.renumber(it.args());
        Type declared = normaliser.apply(Subst.apply(it.def().type(), args));
        yield Types.same(declared, constant.type()) ? declared : regions.renumber(constant.type());
      }
      case MirConst.StaticAddress it -> {
        Type inner = normaliser.apply(it.def().type());
        yield switch (constant.type()) {
          case Type.Ref ref ->
              new Type.Ref(new Region.Var(RegionVars.STATIC), inner, ref.mutable());
          default -> regions.renumber(constant.type());
        };
      }
      default ->
          regions.renumber(
              constant
                  .written()
                  .filter(type -> Types.same(type, constant.type()))
                  .orElse(constant.type()));
    };
  }

  /** What is asked of a function that is named, be it called or not. */
  private void named(Type.FnItem item, Operand operand, Cause why) {
    require(item.def().generics(), item.args(), why);
    if (operand instanceof Operand.Constant constant
        && constant.written().isPresent()
        && item.def().container() instanceof FnDef.Container.InImpl in) {
      Type self = normaliser.apply(Subst.apply(in.impl().self(), item.args()));
      relations.wellFormed(self, why);
    }
  }

  private FnSig signature(Type.FnItem item) {
    return normal(Subst.apply(item.def().sig(), item.args()));
  }

  private FnSig normal(FnSig sig) {
    Cause cause = cause(Category.BORING, points.span(point));
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(normaliser.apply(input, cause));
    }
    return sig.with(inputs, normaliser.apply(sig.output(), cause), 0);
  }

  private void check(Terminator terminator) {
    switch (terminator) {
      case Terminator.Call it -> call(it);
      case Terminator.Yield it -> {}
      case Terminator.Goto it -> {}
      case Terminator.SwitchInt it -> {}
      case Terminator.Return it -> {}
      case Terminator.UnwindResume it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.Drop it -> {}
      case Terminator.Assert it -> {}
      case Terminator.CoroutineDrop it -> {}
      case Terminator.FalseEdge it -> {}
      case Terminator.FalseUnwind it -> {}
    }
  }

  private void call(Terminator.Call call) {
    Type function = type(call.function());
    FnSig sig =
        switch (function) {
          case Type.FnItem item -> {
            Cause why = cause(Category.PREDICATE, call.span());
            named(item, call.function(), why);
            FnSig asked = signature(item);
            Cause boring = cause(Category.BORING, call.span());
            asked.inputs().forEach(input -> relations.wellFormed(input, boring));
            relations.wellFormed(asked.output(), boring);
            yield asked;
          }
          case Type.FnPtr pointer -> regions.instantiate(pointer.sig());
          default -> new FnSig(List.of(), Type.ERROR, false, 0);
        };
    Category category = call.overloaded() ? Category.BORING : Category.CALL_ARGUMENT;
    for (int i = 0; i < call.args().size() && i < sig.inputs().size(); i++) {
      relations.subtype(
          type(call.args().get(i)), sig.inputs().get(i), cause(category, call.span()));
    }
    futureOfClosure(call);
    Cause result = cause(assignment(call.destination()), call.span());
    relations.subtype(sig.output(), type(call.destination(), true), result);
  }

  /**
   * The future of an async closure holds the arguments and borrows from the closure, or from what
   * that borrows: owned data, and what is borrowed mutably, only as long as the closure is lent.
   */
  private void futureOfClosure(Terminator.Call call) {
    if (!(types.of(call.destination()) instanceof Type.Coroutine future)
        || future.def().kind() != CoroutineDef.Kind.CLOSURE
        || call.args().size() != 2
        || !(type(call.args().get(0)) instanceof Type.Ref lent)
        || !(lent.target() instanceof Type.Closure closure)
        || !(type(call.args().get(1)) instanceof Type.Tuple given)) {
      return;
    }
    Cause cause = cause(Category.BORING, call.span());
    fillTypes(given.elements(), future.upvars(), cause);
    List<Capture> own = types.queries().thir(future.def()).captures();
    List<Capture> outer = types.queries().thir(closure.def()).captures();
    for (int i = given.elements().size(); i < own.size() && i < future.upvars().size(); i++) {
      if (!(future.upvars().get(i) instanceof Type.Ref held)) {
        continue;
      }
      for (int j = 0; j < outer.size() && j < closure.upvars().size(); j++) {
        if (outer.get(j).root() != own.get(i).root()) {
          continue;
        }
        if (outer.get(j).byRef().isEmpty()) {
          relations.outlives(lent.region(), held.region(), cause);
        } else if (closure.upvars().get(j) instanceof Type.Ref borrowed) {
          relations.outlives(borrowed.region(), held.region(), cause);
          if (borrowed.mutable() && held.mutable()) {
            relations.outlives(lent.region(), held.region(), cause);
          }
        }
      }
    }
  }

  private void fillTypes(List<Type> given, List<Type> held, Cause cause) {
    for (int i = 0; i < given.size() && i < held.size(); i++) {
      relations.subtype(given.get(i), held.get(i), cause);
    }
  }
}
