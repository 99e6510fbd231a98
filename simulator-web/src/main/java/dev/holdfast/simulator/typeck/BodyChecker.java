package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Checks the body of one item with all closures and coroutines in it: infers types, resolves
 * methods, and writes the typed tree of each.
 */
final class BodyChecker {

  final TypeContext cx;
  final BodyOwner owner;
  final InferenceTable table = new InferenceTable();
  final TraitSolver solver;
  final Fulfillment fulfillment;
  final Coercions coercions;
  final FunctionPointers pointers;
  final MethodLookup methods;
  final PathExprs paths;
  final PatternChecker patterns;
  final MatchCheck matches = new MatchCheck(this);
  final Operators operators;
  final ExprChecker exprs;
  final BlockExprs blocks;
  final ControlFlow control;
  final PlaceExprs places;
  final CompoundExprs compounds;
  final Calls calls;
  final Closures closures;
  final Coroutines coroutines;
  final Casts casts;
  final Locals locals = new Locals(this);
  final OwnOpaques opaques = new OwnOpaques(this);
  final Fallback fallback = new Fallback(this);
  final NeedTypeInfo needTypeInfo = new NeedTypeInfo(this);
  final Desugar desugar;
  final PrivateTypes privates;
  Scope scope;
  Frame frame;
  boolean tainted;

  /** Whether there were errors before it was asked what closures capture. */
  boolean taintedBeforeCaptures;

  private int errorsBefore;

  /** The modules of the blocks in this body that have items. */
  final Set<Module> ownBlocks = new LinkedHashSet<>();

  /** Whether what the item may assume has an error: no bound that fails is said then. */
  final boolean brokenEnv;

  private final List<Frame> inner = new ArrayList<>();
  private final List<BodyOwner> blockItems = new ArrayList<>();

  private BodyChecker(TypeContext cx, BodyOwner owner, Scope scope) {
    this.cx = cx;
    this.errorsBefore = cx.dcx.errorCount();
    this.owner = owner;
    this.scope = scope;
    this.solver = new TraitSolver(cx, table, cx.env(owner), false);
    this.solver.inBody = true;
    this.brokenEnv = cx.env(owner).isBroken();
    this.fulfillment = new Fulfillment(this);
    this.coercions = new Coercions(this);
    this.pointers = new FunctionPointers(this);
    this.methods = new MethodLookup(this);
    this.paths = new PathExprs(this);
    this.patterns = new PatternChecker(this);
    this.operators = new Operators(this);
    this.exprs = new ExprChecker(this);
    this.blocks = new BlockExprs(this);
    this.control = new ControlFlow(this);
    this.places = new PlaceExprs(this);
    this.compounds = new CompoundExprs(this);
    this.calls = new Calls(this);
    this.closures = new Closures(this);
    this.coroutines = new Coroutines(this);
    this.casts = new Casts(this);
    this.desugar = new Desugar(this);
    this.privates = new PrivateTypes(cx, scope.module);
  }

  static void check(TypeContext cx, BodyOwner owner, TypeContext.BodySource source) {
    BodyChecker checker = new BodyChecker(cx, owner, source.scope());
    switch (owner) {
      case FnDef def -> checker.function(def, source.function());
      case ConstDef def -> checker.constant(def.type(), source.value().orElseThrow());
      case StaticDef def -> checker.constant(def.type(), source.value().orElseThrow());
      default -> throw new IllegalStateException("bug: not an item's body");
    }
    checker.finish();
  }

  private void constant(Type type, dev.holdfast.simulator.syntax.Expr value) {
    Type declared = normalize(type, value.span());
    frame = new Frame(owner, Optional.empty(), declared, false, false, value.span());
    locals.pushScope();
    frame.value = exprs.checkCoerce(value, declared);
    locals.popScope();
  }

  private void function(FnDef def, Item.Fn item) {
    FnSig sig = def.sig();
    Type returned = def.traits().isAsync() ? sig.output() : opaques.open(sig.output());
    Type output = normalize(returned, item.signature());
    if (output instanceof Type.Dynamic && !def.traits().isAsync()) {
      report(
          Diagnostic.error(
              "E0746",
              "return type cannot be a trait object without pointer indirection",
              item.output().orElseThrow().span(),
              "doesn't have a size known at compile-time"));
      output = Type.ERROR;
    }
    if (item.output().isPresent()) {
      returnsSized(output, item.output().get().span());
    }
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(normalize(input, item.signature()));
    }
    frame = new Frame(owner, Optional.empty(), output, false, false, item.span());
    locals.pushScope();
    if (def.traits().isAsync()) {
      coroutines.function(def, item, inputs);
    } else {
      params(item, inputs);
      frame.value = exprs.bodyBlock(item.body().orElseThrow().block(), output);
    }
    locals.popScope();
  }

  private void params(Item.Fn item, List<Type> inputs) {
    int next = 0;
    if (item.self().isPresent()) {
      Item.SelfParam self = item.self().get();
      LocalVar var =
          new LocalVar(
              "self", inputs.get(next++), !self.reference() && self.mutable(), self.span());
      locals.declare(var, self.name().key());
      requireSized(var.type(), self.span());
      frame.params.add(new Body.Param(var.type(), binding(var), self.span()));
    }
    Set<String> names = new LinkedHashSet<>();
    for (Item.FnParam param : item.params()) {
      Type type = inputs.get(next++);
      patterns.bindings.parameter(param.pattern(), names);
      Pattern pattern = patterns.parameter(param.pattern(), type, param.type().span());
      matches.irrefutable(pattern, "function argument");
      frame.params.add(new Body.Param(type, pattern, param.span()));
    }
  }

  /** That what is returned has a size is asked of the head: the body is checked in any case. */
  private void returnsSized(Type output, Span span) {
    int before = cx.dcx.errorCount();
    boolean sound = !isTainted();
    requireSized(output, span);
    fulfillment.selectWherePossible();
    if (sound && cx.dcx.errorCount() > before) {
      errorsBefore = cx.dcx.errorCount();
      tainted = false;
    }
  }

  /** Variables and parameters have a size; the library's have. */
  void requireSized(Type type, Span span) {
    if (!((Def) owner).fromPrelude()) {
      TraitRef sized = new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(type));
      fulfillment.register(new Predicate.Trait(sized, 0), new Cause(span, Cause.Kind.SIZED));
    }
  }

  static Pattern binding(LocalVar var) {
    return new Pattern(
        var.type(), var.span(), new PatternKind.Binding(var, Optional.empty(), Optional.empty()));
  }

  void enter(Frame next) {
    frame = next;
  }

  /** Checks the value of a constant that is written in the body: no variable is visible there. */
  Expr inConstant(Frame constant, Supplier<Expr> check) {
    Scope around = scope;
    scope = new Places("").constScope(scope);
    List<Map<String, LocalVar>> visible = locals.hide();
    enter(constant);
    constant.value = check.get();
    leave();
    locals.show(visible);
    scope = around;
    return constant.value;
  }

  /** Back to the frame around; the one left is kept for the end. */
  Frame leave() {
    Frame left = frame;
    inner.add(left);
    frame = left.parent.orElseThrow();
    return left;
  }

  /** The innermost body that the place lies in. */
  Frame frameAt(Span place) {
    Frame best = frame;
    while (!around(best, place) && best.parent.isPresent()) {
      best = best.parent.get();
    }
    for (Frame each : inner) {
      if (around(each, place)
          && each.span.end() - each.span.start() < best.span.end() - best.span.start()) {
        best = each;
      }
    }
    return best;
  }

  /** Where it is said what a closure of this body gives: as a type, or as its last expression. */
  Optional<Span> resultOf(ClosureDef closure) {
    for (Frame each : inner) {
      if (each.owner == closure) {
        return Optional.of(each.written.orElseGet(() -> Coercions.valueOf(each.value).span()));
      }
    }
    return Optional.empty();
  }

  private static boolean around(Frame frame, Span place) {
    return frame.span.file() == place.file()
        && frame.span.start() <= place.start()
        && place.end() <= frame.span.end();
  }

  /** Whether the closure is written in the body that is being checked. */
  boolean isOwn(ClosureDef closure) {
    return closure.root() == owner;
  }

  /** Whether a label of the name is around, but of another body. */
  boolean isHiddenLabel(String name) {
    for (Optional<Frame> at = frame.parent; at.isPresent(); at = at.get().parent) {
      for (Frame.LoopFrame each : at.get().loops) {
        if (each.label.name().equals(name)) {
          return true;
        }
      }
    }
    return scope.module.outer(module -> module.outerLabels.contains(name));
  }

  /** The items of a block; what is wrong in their heads is no error of this body. */
  void declareItems(Module module, Supplier<List<BodyOwner>> items) {
    for (Optional<Frame> at = Optional.of(frame); at.isPresent(); at = at.get().parent) {
      at.get().loops.forEach(each -> module.outerLabels.add(each.label.name()));
    }
    int before = cx.dcx.errorCount();
    blockItems.addAll(items.get());
    errorsBefore += cx.dcx.errorCount() - before;
  }

  /** A type as written here, with what is left open inferred. */
  Type lower(TypeRef type) {
    return lower(type, "paths");
  }

  /** The same; {@code position} is where it stands, in words. */
  Type lower(TypeRef type, String position) {
    Type written = lowering(position).type(type);
    requireWellFormed(written, type.span());
    return normalize(written, type.span());
  }

  TypeLowering lowering() {
    return lowering("paths");
  }

  TypeLowering lowering(String position) {
    return new TypeLowering(cx, scope, new Places(position));
  }

  private final class Places implements BodyPlaces {
    private final String position;

    Places(String position) {
      this.position = position;
    }

    @Override
    public void written(Type type, Span span) {
      requireWellFormed(type, span);
    }

    @Override
    public Region elided(Span span, TypeLowering.Elision how) {
      return Region.ERASED;
    }

    @Override
    public Type infer(Span span) {
      return table.fresh();
    }

    @Override
    public Type implTrait(TypeRef.ImplTrait type, TypeLowering lowering) {
      return cx.itemPlaces().in("", position).implTrait(type, lowering);
    }

    @Override
    public boolean inBody() {
      return true;
    }

    @Override
    public Const freshConst() {
      return table.freshConst();
    }

    @Override
    public Scope constScope(Scope scope) {
      Module around = new Module("", Optional.of(scope.module), true, scope.module.fromPrelude);
      around.addLocals(locals.names(), 0);
      return scope.in(around);
    }
  }

  Type normalize(Type type, Span span) {
    return normalize(type, Cause.misc(span));
  }

  Type normalize(Type type, Cause cause) {
    List<Predicate> nested = new ArrayList<>();
    solver.normalizer.beginErrors();
    Type normal = solver.normalize(type, nested);
    fulfillment.register(
        solver.normalizer.endErrors(), new Cause(cause.span(), Cause.Kind.PROJECTION));
    fulfillment.register(nested, cause);
    return normal;
  }

  FnSig normalize(FnSig sig, Span span) {
    List<Predicate> nested = new ArrayList<>();
    solver.normalizer.beginErrors();
    FnSig normal = solver.normalize(sig, nested);
    fulfillment.register(solver.normalizer.endErrors(), new Cause(span, Cause.Kind.PROJECTION));
    fulfillment.register(nested, Cause.misc(span));
    return normal;
  }

  /** Whether it is a raw pointer to what inference does not know so far. */
  boolean isPointerToUnknown(Type type) {
    return table.shallow(type) instanceof Type.RawPtr pointer
        && table.shallow(pointer.target()) instanceof Type.Infer it
        && it.kind() == Type.InferKind.GENERAL;
  }

  /** The type with what inference knows by now; obligations are worked on first. */
  Type structurally(Type type) {
    Type at = table.shallow(type);
    if (at instanceof Type.Infer) {
      fulfillment.selectWherePossible();
      at = table.shallow(at);
    }
    return at;
  }

  /** Registers what an item's predicates ask of its arguments. */
  void registerPredicates(Def def, List<GenericArg> args, Cause cause) {
    for (Predicate predicate : def.generics().predicates()) {
      List<Predicate> nested = new ArrayList<>();
      Predicate wanted = solver.normalize(Subst.apply(predicate, args), nested);
      Cause why = new Cause(cause.span(), cause.kind(), Optional.of(predicate));
      fulfillment.register(nested, why);
      fulfillment.register(wanted, why);
    }
    if (def instanceof FnDef it
        && it.container() instanceof FnDef.Container.InTrait in
        && cx.impls.lackSupertraits.contains(in.trait())) {
      for (TraitRef each : in.trait().supertraits()) {
        List<Predicate> nested = new ArrayList<>();
        TraitRef asked = solver.normalizeTrait(Subst.apply(each, args), nested);
        fulfillment.register(nested, cause);
        fulfillment.register(new Predicate.Trait(asked, 0), cause);
      }
    }
  }

  /** What a call takes and gives has to be what the types' own definitions grant. */
  void requireWellFormed(Type type, Span span) {
    if (((Def) owner).fromPrelude()) {
      return;
    }
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Opaque it && !it.def().fromPrelude()) {
          registerPredicates(it.def().function(), it.args(), Cause.misc(span));
        } else if (each instanceof Type.Adt it && (!it.def().fromPrelude() || hasUnsized(it))) {
          registerPredicates(it.def(), it.args(), Cause.misc(span));
        }
        for (Type part : WellFormed.sizedParts(each)) {
          if (isUnsized(table.shallow(part))) {
            requireSized(part, span);
          }
        }
        return foldParts(each);
      }
    }.fold(type);
  }

  private boolean hasUnsized(Type.Adt adt) {
    for (GenericArg arg : adt.args()) {
      if (arg instanceof Type it && isUnsized(table.shallow(it))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a type, which is no variable, has no size of its own. */
  static boolean isUnsized(Type type) {
    return type instanceof Type.Str || type instanceof Type.Slice || type instanceof Type.Dynamic;
  }

  void report(Diagnostic diagnostic) {
    tainted = true;
    cx.report(diagnostic);
  }

  /** Of what rustc says before it looks at types: the body goes on to be checked. */
  void reportOfNames(Diagnostic diagnostic) {
    int before = cx.dcx.errorCount();
    cx.report(diagnostic);
    errorsBefore += cx.dcx.errorCount() - before;
  }

  /** Whether an error was met since the body was begun, so that what is open may follow from it. */
  boolean isTainted() {
    return tainted || table.metError() || cx.dcx.errorCount() > errorsBefore;
  }

  Expr error(Span span) {
    tainted = true;
    return new Expr(Type.ERROR, span, new ExprKind.Error());
  }

  void unsupported(String what, Span span) {
    report(Diagnostic.unsupported(what, span));
  }

  void mismatch(Type expected, Type found, Span span) {
    mismatch(expected, found, span, "mismatched types");
  }

  void mismatch(Type expected, Type found, Span span, String message) {
    Type want = table.resolve(expected);
    Type have = table.resolve(found);
    if (referencesError(want) || referencesError(have)) {
      tainted = true;
      return;
    }
    if (table.isCyclic(want, have)) {
      report(Messages.cyclicClosure(span));
      return;
    }
    report(
        Diagnostic.error(
            "E0308",
            message,
            span,
            "expected " + Messages.sort(want, have) + ", found " + Messages.sort(have, want)));
  }

  /** As {@link ReferencesError}, also in what a closure of this body takes and gives. */
  boolean referencesError(Type type) {
    return new ReferencesError(TypeFlags.CLOSURE) {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Closure it) {
          FnSig sig = it.def().sig();
          sig.inputs().forEach(input -> super.fold(table.resolve(input)));
          super.fold(table.resolve(sig.output()));
        }
        return super.fold(each);
      }
    }.isIn(table.resolve(type));
  }

  void demandEq(Type expected, Type found, Span span) {
    if (!table.unify(expected, found)) {
      mismatch(expected, found, span);
    }
  }

  private void finish() {
    fulfillment.selectWherePossible();
    fallback.apply();
    fulfillment.selectWherePossible();
    casts.finish();
    fallback.giveUp();
    fulfillment.selectWherePossible();
    operators.finish();
    taintedBeforeCaptures = isTainted();
    for (Frame each : inner) {
      if (!(each.owner instanceof ConstDef)) {
        CaptureAnalysis.analyse(this, each);
        fulfillment.selectWherePossible();
      }
    }
    fulfillment.selectAllOrError();
    opaques.resolve();
    Writeback writeback = new Writeback(this);
    List<Frame> frames = new ArrayList<>();
    frames.add(frame);
    for (int i = inner.size() - 1; i >= 0; i--) {
      frames.add(inner.get(i));
    }
    for (Frame each : inner) {
      writeback.definition(each);
    }
    for (Frame each : frames) {
      writeback.frame(each);
    }
    tainted = isTainted();
    if (!tainted) {
      Unsafety.check(this, frames);
      writeback.endless().forEach(cx::report);
      privates.found().forEach(cx.dcx::reportLint);
      if (!((Def) owner).fromPrelude()) {
        matches.finish();
        patterns.values.empty.forEach(this::report);
      }
    }
    for (Frame each : frames) {
      cx.bodies.addBody(
          new Body(
              each.owner,
              each.params,
              each.value,
              writeback.type(each.returnType),
              writeback.captures(each.owner),
              each.taskContext,
              cx.env(owner),
              each.span,
              tainted));
    }
    if (!((Def) owner).fromPrelude()) {
      for (BodyOwner item : blockItems) {
        cx.thir(item);
      }
    }
  }
}
