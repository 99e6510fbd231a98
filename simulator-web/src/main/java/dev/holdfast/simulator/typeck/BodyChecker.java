package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  final Desugar desugar;
  Scope scope;
  Frame frame;
  boolean tainted;

  /** Whether there were errors before it was asked what closures capture. */
  boolean taintedBeforeCaptures;

  /** What has no type of its own written: a let's pattern or a closure's parameter. */
  record Untyped(Span span, Type type) {}

  private final List<Untyped> untyped = new ArrayList<>();
  private int errorsBefore;

  /** Whether what the item may assume has an error: no bound that fails is said then. */
  final boolean brokenEnv;

  private final List<Map<String, LocalVar>> locals = new ArrayList<>();
  private final Map<LocalVar, Frame> declaredIn = new LinkedHashMap<>();
  private final List<Frame> inner = new ArrayList<>();
  private final Map<OpaqueDef, Type> ownOpaques = new LinkedHashMap<>();
  private final List<BodyOwner> blockItems = new ArrayList<>();

  private BodyChecker(TypeContext cx, BodyOwner owner, Scope scope) {
    this.cx = cx;
    this.errorsBefore = cx.errorCount();
    this.owner = owner;
    this.scope = scope;
    this.solver = new TraitSolver(cx, table, cx.env(owner), false);
    this.solver.inBody = true;
    this.brokenEnv = isBroken(cx.env(owner));
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

  // --- the item's own body

  private void constant(Type type, dev.holdfast.simulator.syntax.Expr value) {
    Type declared = normalize(type, value.span());
    frame = new Frame(owner, Optional.empty(), declared, false, false, value.span());
    pushScope();
    frame.value = exprs.checkCoerce(value, declared);
    popScope();
  }

  private void function(FnDef def, Item.Fn item) {
    FnSig sig = def.sig();
    Type returned = def.traits().isAsync() ? sig.output() : withoutOwnOpaques(sig.output());
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
      requireSized(output, item.output().get().span());
    }
    List<Type> inputs = new ArrayList<>();
    for (Type input : sig.inputs()) {
      inputs.add(normalize(input, item.signature()));
    }
    frame = new Frame(owner, Optional.empty(), output, false, false, item.span());
    pushScope();
    if (def.traits().isAsync()) {
      asyncFunction(def, item, inputs);
    } else {
      params(item, inputs);
      frame.value = exprs.bodyBlock(item.body().orElseThrow().block(), output);
    }
    popScope();
  }

  private void params(Item.Fn item, List<Type> inputs) {
    int next = 0;
    if (item.self().isPresent()) {
      Item.SelfParam self = item.self().get();
      LocalVar var =
          new LocalVar(
              "self", inputs.get(next++), !self.reference() && self.mutable(), self.span());
      declare(var);
      requireSized(var.type(), self.span());
      frame.params.add(new Body.Param(var.type(), binding(var), self.span()));
    }
    Set<String> names = new LinkedHashSet<>();
    for (Item.FnParam param : item.params()) {
      Type type = inputs.get(next++);
      parameterName(param.pattern(), names);
      Pattern pattern = patterns.parameter(param.pattern(), type, param.type().span());
      matches.irrefutable(pattern, "function argument");
      frame.params.add(new Body.Param(type, pattern, param.span()));
    }
  }

  /** No two parameters have one name. */
  void parameterName(dev.holdfast.simulator.syntax.Pattern pattern, Set<String> names) {
    if (pattern instanceof dev.holdfast.simulator.syntax.Pattern.Binding it
        && !names.add(it.name().text())) {
      String text = "identifier `" + it.name().text() + "` is bound more than once";
      report(Diagnostic.error("E0415", text + " in this parameter list", it.span(), ""));
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

  /** The parameters are captured, then bound again inside (Reference: async functions). */
  private void asyncFunction(FnDef def, Item.Fn item, List<Type> inputs) {
    if (!(def.sig().output() instanceof Type.Opaque opaque)
        || !(opaque.def().hidden().orElse(null) instanceof Type.Coroutine coroutine)) {
      throw new IllegalStateException("bug: an async fn without a coroutine");
    }
    CoroutineDef body = coroutine.def();
    List<LocalVar> outer = new ArrayList<>();
    int next = 0;
    if (item.self().isPresent()) {
      Span span = item.self().get().span();
      outer.add(outerParam("self", inputs.get(next++), span));
    }
    for (int i = 0; i < item.params().size(); i++) {
      Item.FnParam param = item.params().get(i);
      String name = outerName(param.pattern(), next);
      outer.add(outerParam(name, inputs.get(next++), param.span()));
    }
    Type output = normalize(withoutOwnOpaques(body.output()), item.signature());
    Frame outside = frame;
    Span span = item.body().orElseThrow().span();
    enter(new Frame(body, Optional.of(outside), output, true, true, span));
    taskContext(span);
    pushScope();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < outer.size(); i++) {
      rebind(item, outer.get(i), i, statements);
    }
    Expr value = exprs.bodyBlock(item.body().get().block(), output);
    frame.value =
        new Expr(
            output,
            span,
            new ExprKind.Block(statements, Optional.of(value), false, Optional.empty()));
    popScope();
    Frame made = leave();
    Type type = new Type.Coroutine(body, body.generics().identity(), List.of());
    made.creation = new Expr(type, span, new ExprKind.Capturing(List.of()));
    frame.value = made.creation;
  }

  /** What the parameter of an async body is called outside of it. */
  static String outerName(dev.holdfast.simulator.syntax.Pattern pattern, int index) {
    return switch (pattern) {
      case dev.holdfast.simulator.syntax.Pattern.Binding it
          when !it.byRef() && it.sub().isEmpty() ->
          it.name().text();
      case dev.holdfast.simulator.syntax.Pattern.Wildcard it -> "_";
      default -> "__arg" + index;
    };
  }

  static Expr block(List<Statement> statements, Expr value) {
    return new Expr(
        value.type(),
        value.span(),
        new ExprKind.Block(statements, Optional.of(value), false, Optional.empty()));
  }

  LocalVar outerParam(String name, Type type, Span span) {
    LocalVar var = new LocalVar(name, type, false, span);
    declaredIn.put(var, frame);
    frame.params.add(new Body.Param(type, binding(var), span));
    return var;
  }

  private void rebind(Item.Fn item, LocalVar outer, int index, List<Statement> statements) {
    boolean hasSelf = item.self().isPresent();
    Expr init = new Expr(outer.type(), outer.span(), new ExprKind.Local(outer));
    if (hasSelf && index == 0) {
      Item.SelfParam self = item.self().get();
      LocalVar var =
          new LocalVar("self", outer.type(), !self.reference() && self.mutable(), outer.span());
      declare(var);
      statements.add(let(binding(var), init));
      return;
    }
    rebind(item.params().get(hasSelf ? index - 1 : index).pattern(), outer, statements);
  }

  /** Binds a captured parameter as its pattern says. */
  void rebind(
      dev.holdfast.simulator.syntax.Pattern pattern, LocalVar outer, List<Statement> statements) {
    Expr init = new Expr(outer.type(), outer.span(), new ExprKind.Local(outer));
    if (outer.name().startsWith("__arg") || outer.name().equals("_")) {
      LocalVar again = new LocalVar(outer.name(), outer.type(), false, outer.span());
      declaredIn.put(again, frame);
      statements.add(let(binding(again), init));
      init = new Expr(outer.type(), outer.span(), new ExprKind.Local(again));
    }
    Pattern checked = patterns.check(pattern, outer.type());
    matches.irrefutable(checked, "function argument");
    statements.add(let(checked, init));
  }

  private static Statement let(Pattern pattern, Expr init) {
    return new Statement.Let(
        pattern, Optional.empty(), Optional.of(init), Optional.empty(), init.span());
  }

  /** The variable that holds the context of the current poll. */
  void taskContext(Span span) {
    Type context =
        new Type.Ref(
            Region.ERASED, new Type.Adt(cx.adt("task::Context"), List.of(Region.ERASED)), true);
    LocalVar var = new LocalVar("_task_context", context, true, span);
    declaredIn.put(var, frame);
    frame.taskContext = Optional.of(var);
  }

  // --- frames and names

  void enter(Frame next) {
    frame = next;
  }

  /** Checks the value of a constant that is written in the body: no variable is visible there. */
  Expr inConstant(Frame constant, Supplier<Expr> check) {
    Scope around = scope;
    List<Map<String, LocalVar>> visible = new ArrayList<>(locals);
    scope = new Places().constScope(scope);
    locals.clear();
    enter(constant);
    constant.value = check.get();
    leave();
    locals.addAll(visible);
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

  private static boolean around(Frame frame, Span place) {
    return frame.span.file() == place.file()
        && frame.span.start() <= place.start()
        && place.end() <= frame.span.end();
  }

  void pushScope() {
    locals.add(new LinkedHashMap<>());
    writtenBefore.add(written.size());
  }

  void popScope() {
    locals.remove(locals.size() - 1);
    int before = writtenBefore.remove(writtenBefore.size() - 1);
    written.subList(before, written.size()).clear();
  }

  void declare(LocalVar var) {
    declare(var, var.name());
  }

  /** {@code key}: its name, and the macro's expansion that the name comes from. */
  void declare(LocalVar var, String key) {
    locals.get(locals.size() - 1).put(key, var);
    if (key.equals(var.name())) {
      written.add(var);
    }
    declaredIn.put(var, frame);
  }

  /**
   * All visible variables that are no macro's, the shadowed ones, too; and how many each scope
   * found.
   */
  private final List<LocalVar> written = new ArrayList<>();

  private final List<Integer> writtenBefore = new ArrayList<>();

  /** A macro's own name means a variable of the macro's, or one around its definition. */
  Optional<LocalVar> local(Ident name) {
    Optional<LocalVar> own = local(name.key());
    if (own.isPresent() || name.mark() == 0 || name.site() > name.span().start()) {
      return own;
    }
    for (int i = written.size() - 1; i >= 0; i--) {
      LocalVar var = written.get(i);
      // A parameter `self` has no mark, but all of an expansion stands at its call.
      boolean before = var.span().start() < name.site() || var.span().equals(name.span());
      if (before && var.name().equals(name.text())) {
        return Optional.of(var);
      }
    }
    return own;
  }

  /** A variable that no name leads to. */
  void declareHidden(LocalVar var) {
    declaredIn.put(var, frame);
  }

  /** Whether the closure is written in the body that is being checked. */
  boolean isOwn(ClosureDef closure) {
    return TypeContext.root(closure) == owner;
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

  Frame declaringFrame(LocalVar var) {
    return declaredIn.get(var);
  }

  Optional<LocalVar> local(String name) {
    for (int i = locals.size() - 1; i >= 0; i--) {
      LocalVar found = locals.get(i).get(name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The names of all variables that are visible here. */
  Set<String> localNames() {
    Set<String> names = new LinkedHashSet<>();
    locals.forEach(each -> names.addAll(each.keySet()));
    return names;
  }

  /** The items of a block; what is wrong in their heads is no error of this body. */
  void declareItems(Module module, Supplier<List<BodyOwner>> items) {
    for (Optional<Frame> at = Optional.of(frame); at.isPresent(); at = at.get().parent) {
      at.get().loops.forEach(each -> module.outerLabels.add(each.label.name()));
    }
    int before = cx.errorCount();
    blockItems.addAll(items.get());
    errorsBefore += cx.errorCount() - before;
  }

  // --- types

  /** A type as written here, with what is left open inferred. */
  Type lower(TypeRef type) {
    Type written = lowering().type(type);
    requireWellFormed(written, type.span());
    return normalize(written, type.span());
  }

  TypeLowering lowering() {
    return new TypeLowering(cx, scope, new Places());
  }

  private final class Places implements BodyPlaces {
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
      return cx.itemPlaces().implTrait(type, lowering);
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
      around.outerLocals.addAll(localNames());
      return scope.in(around);
    }
  }

  Type normalize(Type type, Span span) {
    List<Predicate> nested = new ArrayList<>();
    solver.normalizer.beginErrors();
    Type normal = solver.normalize(type, nested);
    fulfillment.register(solver.normalizer.endErrors(), new Cause(span, Cause.Kind.PROJECTION));
    fulfillment.register(nested, Cause.misc(span));
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

  /** The type with what inference knows by now; obligations are worked on first. */
  Type structurally(Type type) {
    Type at = table.shallow(type);
    if (at instanceof Type.Infer) {
      fulfillment.selectWherePossible();
      at = table.shallow(at);
    }
    return at;
  }

  /** In the function that defines them, opaque types are variables to be found out. */
  private Type withoutOwnOpaques(Type output) {
    if (!(owner instanceof FnDef def)) {
      return output;
    }
    return new TypeFolder() {
      @Override
      public Type fold(Type type) {
        if (type instanceof Type.Opaque opaque && opaque.def().function() == def) {
          Type known = ownOpaques.get(opaque.def());
          if (known == null) {
            known = table.fresh();
            ownOpaques.put(opaque.def(), known);
            for (Predicate bound : opaque.def().bounds()) {
              fulfillment.register(
                  replaceSelf(bound, opaque, known), Cause.misc(opaque.def().span()));
            }
          }
          return known;
        }
        return foldParts(type);
      }
    }.fold(output);
  }

  private static Predicate replaceSelf(Predicate predicate, Type.Opaque opaque, Type known) {
    return new TypeFolder() {
      @Override
      public Type fold(Type type) {
        return type instanceof Type.Opaque it && it.def() == opaque.def() ? known : foldParts(type);
      }
    }.fold(predicate);
  }

  // --- obligations and errors

  /** Registers what an item's predicates ask of its arguments. */
  void registerPredicates(Def def, List<GenericArg> args, Cause cause) {
    for (Predicate predicate : def.generics().predicates()) {
      List<Predicate> nested = new ArrayList<>();
      Predicate wanted = solver.normalize(Subst.apply(predicate, args), nested);
      Cause why = new Cause(cause.span(), cause.kind(), Optional.of(predicate));
      fulfillment.register(nested, why);
      fulfillment.register(wanted, why);
    }
  }

  /** What a call gives has to be what its type's own definition grants. */
  void requireWellFormed(Type type, Span span) {
    if (((Def) owner).fromPrelude()) {
      return;
    }
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        if (each instanceof Type.Opaque it && !it.def().fromPrelude()) {
          registerPredicates(it.def().function(), it.args(), Cause.misc(span));
        } else if (each instanceof Type.Adt it && !it.def().fromPrelude()) {
          registerPredicates(it.def(), it.args(), Cause.misc(span));
        }
        return foldParts(each);
      }
    }.fold(type);
  }

  void report(Diagnostic diagnostic) {
    tainted = true;
    cx.report(diagnostic);
  }

  /** Whether an error was met since the body was begun, so that what is open may follow from it. */
  boolean isTainted() {
    return tainted || table.metError() || cx.errorCount() > errorsBefore;
  }

  void untyped(Span span, Type type) {
    untyped.add(new Untyped(span, type));
  }

  /** Where a type would have to be written to make a variable known: where the least is to say. */
  Optional<Untyped> sourceOf(Type.Infer variable) {
    Optional<Untyped> best = Optional.empty();
    for (Untyped each : untyped) {
      Type type = table.resolve(each.type());
      if (table.contains(type, variable)
          && (best.isEmpty() || cost(type) < cost(table.resolve(best.get().type())))) {
        best = Optional.of(each);
      }
    }
    return best;
  }

  /** The same for a type in which only constants are open. */
  Optional<Untyped> sourceOf(GenericArg open) {
    for (Untyped each : untyped) {
      if (table.resolve(each.type()).equals(table.resolve(List.of(open)).get(0))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How much there is to write of a type, as rustc weighs it. */
  private static int cost(Type type) {
    return switch (type) {
      case Type.Infer it -> 0;
      case Type.Closure it -> 1000;
      case Type.FnItem it -> 150;
      case Type.FnPtr it -> 30;
      case Type.Ref it -> 2 + cost(it.target());
      case Type.Adt it -> 5 + costs(it.args());
      case Type.Tuple it -> 5 + costs(it.elements());
      default -> 1;
    };
  }

  private static int costs(List<? extends GenericArg> args) {
    int all = 0;
    for (GenericArg arg : args) {
      all += arg instanceof Type type ? cost(type) : arg instanceof Const ? 3 : 0;
    }
    return all;
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
    if (containsError(want) || containsError(have)) {
      tainted = true;
      return;
    }
    report(
        Diagnostic.error(
            "E0308",
            message,
            span,
            "expected " + Messages.sort(want, have) + ", found " + Messages.sort(have, want)));
  }

  /** Whether something is wrong in a bound: then nobody says that another does not hold. */
  static boolean isBroken(ParamEnv env) {
    for (Predicate predicate : env.predicates()) {
      if (predicate instanceof Predicate.Trait it && containsError(new Type.Tuple(types(it)))) {
        return true;
      }
    }
    return false;
  }

  private static List<Type> types(Predicate.Trait predicate) {
    List<Type> types = new ArrayList<>();
    for (GenericArg arg : predicate.trait().args()) {
      if (arg instanceof Type type) {
        types.add(type);
      }
    }
    return types;
  }

  static boolean containsError(Type type) {
    boolean[] found = new boolean[1];
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        found[0] |= each instanceof Type.Error;
        found[0] |= each instanceof Type.Opaque it && it.def().isBroken();
        return foldParts(each);
      }

      @Override
      public Region fold(Region region) {
        found[0] |= region instanceof Region.Error;
        return region;
      }
    }.fold(type);
    return found[0];
  }

  void demandEq(Type expected, Type found, Span span) {
    if (!table.unify(expected, found)) {
      mismatch(expected, found, span);
    }
  }

  // --- the end

  private void finish() {
    fulfillment.selectWherePossible();
    fallback();
    fulfillment.selectWherePossible();
    casts.finish();
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
    resolveOpaques();
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
      frames.forEach(each -> Unsafety.check(this, each));
      writeback.endless().forEach(cx::report);
      if (!((Def) owner).fromPrelude()) {
        matches.finish();
        patterns.values.empty.forEach(cx::report);
      }
    }
    for (Frame each : frames) {
      cx.addBody(
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

  /** What is an integer or float of no type in particular is an i32 or f64. */
  private void fallback() {
    // Where something is wrong already, a guess would only make more of it.
    boolean wrong = isTainted();
    for (int id = 0; id < table.count(); id++) {
      for (Type.InferKind kind : Type.InferKind.values()) {
        Type at = table.shallow(new Type.Infer(id, kind));
        if (at instanceof Type.Infer infer && infer.kind() == kind) {
          if (wrong && !kinds.containsKey(id)) {
            table.unify(infer, Type.ERROR);
          } else if (!wrong) {
            fallback(infer);
          }
        }
      }
    }
    for (Type each : diverging) {
      if (table.shallow(each) instanceof Type.Infer infer) {
        table.unify(infer, Type.NEVER);
      }
    }
  }

  private final Map<Integer, Type.InferKind> kinds = new LinkedHashMap<>();

  /** Remembers a literal's variable, so that the fallback knows its kind. */
  Type freshNumber(Type.InferKind kind) {
    Type.Infer var = (Type.Infer) table.fresh(kind);
    kinds.put(var.id(), kind);
    return var;
  }

  private final List<Type> diverging = new ArrayList<>();

  /** What never is made is given the type; if nothing else says what it is, it is never (2024). */
  void diverges(Type target) {
    if (target instanceof Type.Infer) {
      diverging.add(target);
    }
  }

  private void fallback(Type.Infer var) {
    Type.InferKind kind = kinds.get(var.id());
    if (kind == Type.InferKind.INTEGER) {
      table.unify(new Type.Infer(var.id(), kind), Type.I32);
    } else if (kind == Type.InferKind.FLOAT) {
      table.unify(new Type.Infer(var.id(), kind), Type.F64);
    }
  }

  private void resolveOpaques() {
    for (Map.Entry<OpaqueDef, Type> entry : ownOpaques.entrySet()) {
      Type hidden = table.resolve(entry.getValue());
      if (!table.hasInfer(hidden)) {
        entry.getKey().resolveHidden(new Writeback(this).type(hidden));
      } else {
        entry.getKey().resolveHidden(Type.ERROR);
      }
    }
  }
}
