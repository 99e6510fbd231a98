package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.type.ValTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that is known of a program and, in a context of its own behind it, of the library:
 * definitions, impls, checked bodies. Bodies of the program are all checked; those of the library
 * when they are first asked for, once for all programs.
 */
public final class TypeContext implements TypeQueries {

  /** Where a body's text is, and what names it sees. */
  record BodySource(Item.Fn function, Optional<Expr> value, Scope scope) {}

  private final Optional<TypeContext> library;
  final Module preludeRoot;
  Optional<Module> standardPrelude = Optional.empty();

  /** Of the library itself. */
  LibraryFiles files;

  final Resolver resolver = new Resolver(this);
  private final Instances instances = new Instances(this);
  private final Drops drops = new Drops(this, true);
  final Impls impls;
  final Privacy privacy;
  final DiagCtxt dcx = new DiagCtxt();
  final LangItems langItems;
  final Upvars upvars;
  final CoroutineWitnesses witnesses = new CoroutineWitnesses(this);
  final Bodies bodies;
  final AliasExpansion aliases = new AliasExpansion(this);

  /** The constants that are being evaluated. */
  final Set<ConstDef> evaluating = new LinkedHashSet<>();

  private Optional<Function<Const.Unevaluated, Optional<Long>>> constantRun = Optional.empty();

  private Optional<Function<Const.Unevaluated, Optional<ValTree>>> constantTree = Optional.empty();

  private final Map<ConstDef, Long> constValues = new LinkedHashMap<>();
  private final Map<BodyOwner, ParamEnv> envs = new LinkedHashMap<>();
  private static final int MOST_KNOWN = 20_000;

  private final Map<Predicate, Boolean> monoCache = new LinkedHashMap<>();
  private final Map<Type, Type> normals = new LinkedHashMap<>();
  private final Map<Asked, Callee> callees = new LinkedHashMap<>();

  /** A trait's function with all its arguments, of which none is open. */
  private record Asked(FnDef def, List<GenericArg> args) {
    @Override
    public int hashCode() {
      return 31 * def.hashCode() + TypeFlags.hash(args);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Asked it && def == it.def && TypeFlags.same(args, it.args);
    }
  }

  private final Map<AdtDef, Optional<AdtDef>> endless = new LinkedHashMap<>();
  private final Deque<BodyOwner> unchecked = new ArrayDeque<>();
  private final List<Runnable> beforeBodies = new ArrayList<>();
  private final List<HeadClaim> headClaims = new ArrayList<>();
  private Optional<FnDef> main = Optional.empty();
  Module programRoot = new Module("", Optional.empty(), false, false);

  private TypeContext(Optional<TypeContext> library) {
    this.library = library;
    this.impls = new Impls(library.map(it -> it.impls));
    this.privacy = new Privacy(this, library.map(it -> it.privacy));
    this.langItems = new LangItems(this, library);
    this.upvars = new Upvars(this, library);
    this.bodies = new Bodies(this, library);
    this.preludeRoot =
        library.isPresent()
            ? library.get().preludeRoot
            : new Module("", Optional.empty(), false, true);
    if (library.isPresent()) {
      this.standardPrelude = library.get().standardPrelude;
    }
  }

  /**
   * The library, from which programs can then be checked.
   *
   * @param files each as its name, its text and what it has, as the prelude's text has them
   */
  public static TypeContext library(List<String[]> files) {
    TypeContext cx = new TypeContext(Optional.empty());
    cx.files = new LibraryFiles(cx, files);
    cx.standardPrelude =
        Optional.ofNullable(cx.preludeRoot.types.get("prelude"))
            .filter(Res.Mod.class::isInstance)
            .map(res -> ((Res.Mod) res).module());
    return cx;
  }

  /** Checks a program against the library; {@link #diagnostics()} tells what was found. */
  public static TypeContext check(TypeContext library, SourceTree program) {
    TypeContext cx = collect(library, program);
    while (cx.checkNext()) {}
    return cx;
  }

  /** A program's definitions; its bodies are checked by {@link #checkNext()}. */
  public static TypeContext collect(TypeContext library, SourceTree program) {
    TypeContext cx = new TypeContext(Optional.of(library));
    Collector own = new Collector(cx);
    cx.dcx.levels = new LintLevels(program.levels());
    cx.dcx.levels.forbidden(cx.dcx);
    cx.resolver.macros = program.macros();
    own.declareProgram(program, cx.programRoot);
    own.finish();
    Resolver.Namespace values = Resolver.Namespace.VALUES;
    if (cx.resolver.inModule(cx.programRoot, "main", values).orElse(null) instanceof Res.Fn fn) {
      cx.main = Optional.of(fn.def());
    }
    MainFunction.check(cx, program);
    cx.dcx.itemsAreCollected();
    cx.unchecked.addAll(own.bodies());
    return cx;
  }

  /** Checks the next of the program's bodies; false when all are checked. */
  public boolean checkNext() {
    List<Runnable> first = List.copyOf(beforeBodies);
    beforeBodies.clear();
    first.forEach(Runnable::run);
    if (unchecked.isEmpty()) {
      return false;
    }
    BodyOwner owner = unchecked.remove();
    bodies.addProgramBody(owner);
    thir(owner);
    if (unchecked.isEmpty() && !dcx.hasErrors() && !parsedWrong) {
      dcx.reportAllLast();
    }
    return true;
  }

  /** Whether the body is the library's own, the same for all programs. */
  public boolean isLibrary(BodyOwner owner) {
    return library.isPresent() && library.get().bodies.hasText(owner.root());
  }

  /** Whether this is the library's own context. */
  boolean isLibrary() {
    return library.isEmpty();
  }

  /** Checks all bodies of the library, for its own tests. */
  public void checkLibrary(List<String[]> texts) {
    files.needAll();
    files.checkContents(texts);
    impls.needAll();
    for (BodyOwner owner : bodies.owners()) {
      if (((Def) owner).fromPrelude()) {
        thir(owner);
      }
    }
    dcx.requireNone();
  }

  /** What is to be said, as {@link DiagCtxt} has it. */
  public List<Diagnostic> diagnostics() {
    return dcx.diagnostics();
  }

  /** The line that counts, as {@link DiagCtxt} has it. */
  public int line(Diagnostic said) {
    return dcx.line(said);
  }

  public boolean isAllowed(Diagnostic lint) {
    return !dcx.levels.isDenied(lint);
  }

  /** Errors of lints that are said whatever else is wrong. */
  public List<Diagnostic> earlyLints() {
    return dcx.earlyLints();
  }

  public List<Diagnostic> lints() {
    return dcx.lints();
  }

  public boolean hasUnresolvedTrait() {
    return dcx.hasUnresolvedTrait();
  }

  void report(Diagnostic diagnostic) {
    dcx.report(diagnostic);
  }

  /** What is to be asked of the items before their bodies are checked one by one. */
  void beforeBodies(Runnable question) {
    beforeBodies.add(question);
  }

  /**
   * A type that has no size, as it contains itself: who drops a value of it is told again. {@code
   * first}: the type of which rustc asks twice whether it needs drop; where there is none, it asks
   * for the layout.
   */
  void setEndless(AdtDef def, Optional<AdtDef> first) {
    endless.put(def, first);
  }

  Optional<Diagnostic> endless(Type.Adt type) {
    Optional<AdtDef> first = endless.get(type.def());
    if (first == null) {
      return Optional.empty();
    }
    if (first.isPresent()) {
      String text = "cycle detected when computing when `" + first.get().name() + "` needs drop";
      return Optional.of(Diagnostic.error("E0391", text, first.get().span(), ""));
    }
    // Rustc names no place; its tools take the file's beginning for it.
    Span nowhere = new Span(type.def().span().file(), 0, 0);
    String text = "cycle detected when computing layout of `" + TypePrinter.print(type) + "`";
    return Optional.of(Diagnostic.error("E0391", text, nowhere, ""));
  }

  TraitDef lang(TraitDef.Lang lang) {
    return langItems.get(lang);
  }

  AdtDef lang(AdtDef.Lang lang) {
    return langItems.get(lang);
  }

  /** Whether a trait of the library with the name may have such a function or constant. */
  boolean mayHave(String trait, String member) {
    return library.isPresent()
        ? library.get().mayHave(trait, member)
        : files.mayHave(trait, member);
  }

  /** Whether some trait, of the library or in scope or not, has such a function. */
  boolean isOfTrait(String name) {
    return impls.isOfTrait(name) || library.isPresent() && library.get().files.haveMember(name);
  }

  List<ImplDef> implsOf(TraitDef trait, Type self) {
    return impls.of(trait, self);
  }

  List<ImplDef> inherentImpls(Type self) {
    return impls.inherent(self);
  }

  /** The trait and all its supertraits, each once. */
  List<TraitRef> supertraits(TraitRef trait) {
    List<TraitRef> all = new ArrayList<>();
    addSupertraits(trait, all);
    return all;
  }

  private void addSupertraits(TraitRef trait, List<TraitRef> all) {
    if (all.contains(trait)) {
      return;
    }
    all.add(trait);
    for (TraitRef each : trait.trait().supertraits()) {
      addSupertraits(Subst.apply(each, trait.args()), all);
    }
  }

  ParamEnv env(Generics generics) {
    return Environments.of(this, generics);
  }

  ParamEnv env(BodyOwner owner) {
    if (isLibrary(owner)) {
      return library.get().env(owner);
    }
    return envs.computeIfAbsent(owner, o -> env(((Def) o).generics()));
  }

  @Override
  public Body thir(BodyOwner owner) {
    return bodies.thir(owner);
  }

  boolean isChecking(BodyOwner owner) {
    return bodies.isChecking(owner);
  }

  private boolean parsedWrong;

  /** Something is wrong with the text already: passes that ask for a right program do not begin. */
  public void setParsedWrong() {
    parsedWrong = true;
  }

  /** Where a coroutine's saved locals are found; its body has been checked then. */
  public void findSavedTypes(Function<CoroutineDef, List<Type>> saved) {
    witnesses.findSavedTypes(saved);
  }

  /**
   * How constants are run that types need and that take more than arithmetic.
   *
   * @param run gives the value of an integer constant whose arguments are known; absent where it
   *     has none, or needs a body that is wrong or still being checked
   * @param tree the same of a constant of any type
   */
  public void runConstants(
      Function<Const.Unevaluated, Optional<Long>> run,
      Function<Const.Unevaluated, Optional<ValTree>> tree) {
    constantRun = Optional.of(run);
    constantTree = Optional.of(tree);
  }

  /** As {@link #run}, of a constant of any type, also where another body is wrong. */
  Optional<ValTree> tree(Const.Unevaluated constant) {
    return constantTree.isPresent() && dcx.wereItemsSound()
        ? constantTree.get().apply(constant)
        : Optional.empty();
  }

  /** A constant's value by running it; what is wrong with a body that it needs is reported. */
  Optional<Long> run(Const.Unevaluated constant) {
    return constantRun.isEmpty() || dcx.hasErrors()
        ? Optional.empty()
        : constantRun.get().apply(constant).filter(value -> !dcx.hasErrors());
  }

  /** Whether the types of the body are wrong, so that no later stage asks for more. */
  public boolean isTainted(BodyOwner owner) {
    return witnesses.isTainted(owner);
  }

  /** Whether the body is evaluated at compile time and does what nothing there may. */
  public boolean isNotConstant(BodyOwner owner) {
    return bodies.isNotConstant(owner);
  }

  /** Functions whose opaque types were looked into for an error: it falls with their bodies. */
  private final Map<Diagnostic, FnDef> leaks = new LinkedHashMap<>();

  /** {@code way}: what was asked, from what fails to what is wanted. */
  void leak(Diagnostic said, List<TraitRef> way) {
    for (TraitRef each : way) {
      if (each.self() instanceof Type.Opaque it && !it.def().function().fromPrelude()) {
        leaks.put(said, it.def().function());
      }
    }
  }

  /**
   * Whether the error is of what an opaque type of one of the functions hides: where the borrow
   * checker refuses the function's body, nobody knows what that is.
   */
  public boolean leaksFrom(Diagnostic said, Set<BodyOwner> functions) {
    return functions.contains(leaks.get(said));
  }

  /** As {@link CoroutineWitnesses#checkDeferred}. */
  public List<Diagnostic> checkDeferred() {
    return witnesses.checkDeferred();
  }

  void claim(HeadClaim claim) {
    headClaims.add(claim);
  }

  @Override
  public List<HeadClaim> headClaims() {
    return headClaims;
  }

  /** The type behind an opaque one, unless that is just being found out. */
  Optional<Type> hidden(Type.Opaque opaque) {
    OpaqueDef def = opaque.def();
    if (def.hidden().isEmpty()
        && def.function().traits().hasBody()
        && !isChecking(def.function())) {
      thir(def.function());
    }
    return def.hidden().map(type -> Subst.apply(type, opaque.args()));
  }

  ItemPlaces itemPlaces() {
    return new ItemPlaces(this, (span, how) -> Region.ERASED);
  }

  Const freshConst(TypeLowering.Places places) {
    return places instanceof BodyPlaces body ? body.freshConst() : new Const.Error();
  }

  private int anonymousConsts;

  Const anonymousConst(Expr expr, Scope scope, Type type) {
    ConstDef def =
        new ConstDef(
            new DefHead(
                "{const}",
                scope.module.pathOf("{const#" + anonymousConsts++ + "}"),
                expr.span(),
                scope.module.fromPrelude),
            scope.generics,
            Optional.empty(),
            true);
    def.resolveType(type);
    bodies.addSource(def, new BodySource(null, Optional.of(expr), scope.anonymousConst()));
    return new Const.Unevaluated(def, scope.generics.identity());
  }

  /** The error of a constant that needs itself. */
  public static Diagnostic cycle(ConstDef def) {
    String what = "cycle detected when simplifying constant for the type system `";
    return Diagnostic.error("E0391", what + def.path() + "`", def.span(), "");
  }

  /** The constants in types that are being evaluated, each for the one before it. */
  private final Set<ConstDef> lengths = new LinkedHashSet<>();

  /** A constant in a type hangs on that type. */
  void cycleInType() {
    if (!lengths.isEmpty()) {
      cycleInType(lengths.iterator().next());
    }
  }

  private void cycleInType(ConstDef length) {
    String text = "cycle detected when evaluating type-level constant";
    report(Diagnostic.error("E0391", text, length.span(), ""));
  }

  Const evaluated(Const constant) {
    return constant instanceof Const.Unevaluated it ? tryEvaluate(it, it.args()) : constant;
  }

  /** The value, or the constant as it is where it depends on parameters. */
  Const tryEvaluate(Const.Unevaluated constant, List<GenericArg> args) {
    lengths.add(constant.def());
    Optional<Long> value = ConstEvaluator.evaluate(this, constant.def(), args);
    lengths.remove(constant.def());
    if (value.isEmpty() && bodies.isChecked(constant.def()) && thir(constant.def()).tainted()) {
      return new Const.Error();
    }
    return value.isPresent()
        ? new Const.Value(value.get())
        : new Const.Unevaluated(constant.def(), args);
  }

  /** Whether the arguments of bounds are well-formed. */
  final List<Runnable> boundChecks = new ArrayList<>();

  /** Constants that could not be found, of which nothing is said where they prove to be wrong. */
  final List<Diagnostic> unsettled = new ArrayList<>();

  public List<Diagnostic> unsettled() {
    return unsettled;
  }

  /** Whether some signature has an object of a trait that can have none. */
  boolean hasFalseObjects;

  @Override
  public List<BodyOwner> programBodies() {
    return bodies.ofProgram();
  }

  /** The structs, enums and unions of the program's modules. */
  public List<AdtDef> programTypes() {
    Set<AdtDef> found = new LinkedHashSet<>();
    programRoot.collectAdts(new LinkedHashSet<>(), found);
    return List.copyOf(found);
  }

  @Override
  public Optional<FnDef> main() {
    return main;
  }

  @Override
  public AdtDef adt(String path) {
    return ((Res.Adt) langItems.at(path, Resolver.Namespace.TYPES)).def();
  }

  @Override
  public TraitDef trait(String path) {
    return ((Res.Trait) langItems.at(path, Resolver.Namespace.TYPES)).def();
  }

  @Override
  public FnDef function(String path) {
    return ((Res.Fn) langItems.at(path, Resolver.Namespace.VALUES)).def();
  }

  TraitSolver solver(ParamEnv env, boolean reveal) {
    return new TraitSolver(this, new InferenceTable(), env, reveal);
  }

  @Override
  public Type normalize(Type type, ParamEnv env, boolean reveal) {
    Type erased = EraseRegions.apply(type);
    if ((erased.flags() & (TypeFlags.ALIAS | TypeFlags.INFER)) == 0) {
      return erased;
    }
    boolean mono = reveal && env.predicates().isEmpty() && isMono(erased.flags());
    Type known = mono ? homeOf(erased.flags()).normals.get(erased) : null;
    if (known != null) {
      return known;
    }
    TraitSolver solver = solver(env, reveal);
    List<Predicate> nested = new ArrayList<>();
    Type normal = solver.normalize(erased, nested);
    solveAll(solver, nested);
    Type result = EraseRegions.apply(solver.table.closed(normal));
    if (mono && isMono(result.flags()) && (result.flags() & TypeFlags.ALIAS) == 0) {
      remember(homeOf(erased.flags() | result.flags()).normals, erased, result);
    }
    return result;
  }

  private static boolean isMono(int flags) {
    return (flags & (TypeFlags.PARAM | TypeFlags.INFER | TypeFlags.ERROR)) == 0;
  }

  /**
   * Where what is known of such types is kept: of the library's own for all programs, where no impl
   * of this one may be wrong.
   */
  private TypeContext homeOf(int flags) {
    boolean shared = (flags & TypeFlags.PROGRAM) == 0 && dcx.areItemsSound();
    return library.isPresent() && shared ? library.get() : this;
  }

  /** So that what many programs ask in a row does not grow without end. */
  private static <K, V> void remember(Map<K, V> known, K key, V value) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    known.put(key, value);
  }

  /** What of all that is asked concerns lives, which the solver takes to hold, comes back. */
  static List<Predicate> solveAll(TraitSolver solver, List<Predicate> predicates) {
    List<Predicate> ofLives = new ArrayList<>();
    List<Predicate> pending = new ArrayList<>(predicates);
    // What types need that contain each other comes up again and again.
    Set<Predicate> seen = new LinkedHashSet<>();
    int rounds = 0;
    while (!pending.isEmpty() && rounds++ < 64) {
      List<Predicate> next = new ArrayList<>();
      for (Predicate predicate : pending) {
        Predicate resolved = solver.table.resolve(predicate);
        switch (solver.solve(resolved)) {
          case TraitSolver.Outcome.Yes yes -> {
            if (seen.add(resolved)) {
              next.addAll(yes.nested());
              if (resolved instanceof Predicate.TypeOutlives
                  || resolved instanceof Predicate.RegionOutlives) {
                ofLives.add(resolved);
              }
            }
          }
          case TraitSolver.Outcome.No no -> {}
          case TraitSolver.Outcome.Ambiguous ambiguous -> next.add(predicate);
        }
      }
      pending = next;
    }
    return ofLives;
  }

  @Override
  public Type normalizeRegions(
      Type type, ParamEnv env, MadeHere made, List<Predicate.RegionOutlives> out) {
    TraitSolver solver = solver(env, false);
    solver.reportRegions(made, out);
    List<Predicate> nested = new ArrayList<>();
    Type normal = solver.normalize(type, nested);
    solveAll(solver, nested);
    return solver.table.resolve(normal);
  }

  @Override
  public boolean holds(
      Predicate predicate,
      ParamEnv env,
      MadeHere made,
      List<Predicate.RegionOutlives> out,
      List<Predicate> asked) {
    boolean holds = solver(env, false).holds(predicate);
    if (holds) {
      TraitSolver solver = solver(env, false);
      solver.reportRegions(made, out);
      for (Predicate each : solveAll(solver, List.of(predicate))) {
        asked.add(solver.table.resolve(each));
      }
    }
    return holds;
  }

  @Override
  public long evaluate(Const constant) {
    return switch (constant) {
      case Const.Value it -> it.value();
      case Const.Unevaluated it -> {
        if (evaluating.contains(it.def())) {
          cycleInType(it.def());
        }
        yield ConstEvaluator.evaluate(this, it.def(), it.args())
            .orElseThrow(() -> new Unsupported("a type with this constant", it.def().span()));
      }
      default -> throw new IllegalStateException("bug: not a constant's value: " + constant);
    };
  }

  @Override
  public Callee resolve(FnDef def, List<GenericArg> args) {
    int flags = TypeFlags.of(args) | (def.fromPrelude() ? 0 : TypeFlags.PROGRAM);
    if (!(def.container() instanceof FnDef.Container.InTrait) || !isMono(flags)) {
      return instances.resolve(def, args);
    }
    Map<Asked, Callee> known = homeOf(flags).callees;
    Asked asked = new Asked(def, args);
    Callee callee = known.get(asked);
    if (callee == null) {
      callee = instances.resolve(def, args);
      remember(known, asked, callee);
    }
    return callee;
  }

  @Override
  public ConstItem resolve(ConstDef def, List<GenericArg> args) {
    return instances.resolve(def, args);
  }

  @Override
  public Callee resolveMethod(TraitRef trait, FnDef method) {
    return instances.resolveMethod(trait, method);
  }

  @Override
  public boolean implementsTrait(Type type, TraitDef trait, ParamEnv env) {
    Predicate predicate = new Predicate.Trait(new TraitRef(trait, List.of(type)), 0);
    if (env.predicates().isEmpty()) {
      int flags = type.flags() | (trait.fromPrelude() ? 0 : TypeFlags.PROGRAM);
      Map<Predicate, Boolean> cache = isMono(flags) ? homeOf(flags).monoCache : monoCache;
      Boolean known = cache.get(predicate);
      if (known == null) {
        // Whether a use moves is decided by what an opaque type promises, not by what it hides.
        known = solver(env, trait.lang() != TraitDef.Lang.COPY).holds(predicate);
        remember(cache, predicate, known);
      }
      return known;
    }
    return solver(env, false).holds(predicate);
  }

  @Override
  public boolean isCopy(Type type, ParamEnv env) {
    return switch (type) {
      case Type.Ref it -> !it.mutable();
      case Type.RawPtr it -> true;
      case Type.Int it -> true;
      case Type.Bool it -> true;
      case Type.Char it -> true;
      default -> implementsTrait(type, lang(TraitDef.Lang.COPY), env);
    };
  }

  @Override
  public boolean isUnpin(Type type, ParamEnv env) {
    return implementsTrait(type, lang(TraitDef.Lang.UNPIN), env);
  }

  @Override
  public boolean isSized(Type type, ParamEnv env) {
    // Of an opaque type's associated type the solver would look at what is behind both.
    Type known = env.predicates().isEmpty() ? normalize(type, env, true) : type;
    return implementsTrait(known, lang(TraitDef.Lang.SIZED), env);
  }

  @Override
  public boolean needsDrop(Type type, ParamEnv env) {
    return drops.needed(type, env, new ArrayList<>());
  }

  @Override
  public boolean savesWhatNeedsDrop(Type.Coroutine future, ParamEnv env) {
    for (Type saved : witnesses.saved(future)) {
      if (needsDrop(normalize(saved, env, true), env)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean mayNeedDrop(Type type, ParamEnv env) {
    return new Drops(this, false).needed(type, env, new ArrayList<>());
  }

  @Override
  public Optional<Callee.Item> dropFunction(Type.Adt type) {
    return drops.function(type);
  }

  @Override
  public Type fieldType(Type.Adt type, int variant, int field) {
    return normalize(
        Subst.apply(type.def().variants().get(variant).fields().get(field).type(), type.args()),
        ParamEnv.EMPTY,
        true);
  }

  Generics generics(BodyOwner owner) {
    return ((Def) owner).generics();
  }

  String path(BodyOwner owner) {
    return ((Def) owner).path();
  }

  Optional<Long> knownConst(ConstDef def) {
    return isLibrary(def)
        ? library.get().knownConst(def)
        : Optional.ofNullable(constValues.get(def));
  }

  void setConst(ConstDef def, long value) {
    constValues.put(def, value);
  }
}
