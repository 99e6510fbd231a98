package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ClosureDef;
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
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
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
  private LibraryFiles files;

  /** Whether a path that must name a trait names none. */
  private boolean unresolvedTrait;

  private boolean unresolvedInBody;

  /** How many diagnostics there were when all items were collected; less before that. */
  private int ofItems = -1;

  final Resolver resolver = new Resolver(this);
  private final Instances instances = new Instances(this);
  private final Drops drops = new Drops(this);
  final Impls impls;
  private final Map<BodyOwner, BodySource> sources = new LinkedHashMap<>();
  private final Map<BodyOwner, Body> bodies = new LinkedHashMap<>();
  private final Set<BodyOwner> checking = new LinkedHashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<TraitDef, String> unimplementedMessages = new LinkedHashMap<>();
  private final Map<BodyOwner, List<Capture>> captures = new LinkedHashMap<>();
  private final Set<ClosureDef> kindKnown = new LinkedHashSet<>();
  private final Map<ConstDef, Long> constValues = new LinkedHashMap<>();
  private final List<BodyOwner> programBodies = new ArrayList<>();
  private final Map<TraitDef.Lang, TraitDef> langTraits = new LinkedHashMap<>();
  private final Map<AdtDef.Lang, AdtDef> langAdts = new LinkedHashMap<>();
  private final Map<BodyOwner, ParamEnv> envs = new LinkedHashMap<>();
  private final Map<Predicate, Boolean> monoCache = new LinkedHashMap<>();
  private final Map<Def, Visibility> homes = new LinkedHashMap<>();
  private final List<Diagnostic> lints = new ArrayList<>();
  private final Map<AdtDef, Diagnostic> endless = new LinkedHashMap<>();
  private final List<Diagnostic> last = new ArrayList<>();
  private final Deque<BodyOwner> unchecked = new ArrayDeque<>();
  private final List<Runnable> beforeBodies = new ArrayList<>();
  private final List<DeferredAuto> deferred = new ArrayList<>();
  private final List<HeadClaim> headClaims = new ArrayList<>();

  /** The items whose types are wrong for what their own futures save. */
  private final Set<BodyOwner> taintedByFutures = new LinkedHashSet<>();

  private Optional<Function<CoroutineDef, List<Type>>> savedTypes = Optional.empty();
  private Optional<FnDef> main = Optional.empty();
  private Module programRoot = new Module("", Optional.empty(), false, false);

  private TypeContext(Optional<TypeContext> library) {
    this.library = library;
    this.impls = new Impls(library.map(it -> it.impls));
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
    own.declareProgram(program, cx.programRoot);
    own.finish();
    Resolver.Namespace values = Resolver.Namespace.VALUES;
    if (cx.resolver.inModule(cx.programRoot, "main", values).orElse(null) instanceof Res.Fn fn) {
      cx.main = Optional.of(fn.def());
    }
    MainFunction.check(cx, program);
    cx.ofItems = cx.diagnostics.size();
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
    programBodies.add(owner);
    thir(owner);
    if (unchecked.isEmpty() && !hasErrors()) {
      last.forEach(this::report);
    }
    return true;
  }

  /** Whether the body is the library's own, the same for all programs. */
  public boolean isLibrary(BodyOwner owner) {
    return library.isPresent() && library.get().sources.containsKey(root(owner));
  }

  /** Whether this is the library's own context. */
  boolean isLibrary() {
    return library.isEmpty();
  }

  void requireNoDiagnostics() {
    StringBuilder all = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      Span span = diagnostic.primary().span();
      all.append("\n  ").append(diagnostic.code()).append(' ').append(diagnostic.message());
      // The library's files have no lines in the script.
      all.append(" at ").append(span.file().name()).append(": ").append(span.text());
    }
    if (all.length() > 0) {
      throw new IllegalStateException("bug: the library:" + all);
    }
  }

  /** Checks all bodies of the library, for its own tests. */
  public void checkLibrary(List<String[]> texts) {
    files.needAll();
    files.checkContents(texts);
    impls.needAll();
    for (BodyOwner owner : List.copyOf(sources.keySet())) {
      if (((Def) owner).fromPrelude()) {
        thir(owner);
      }
    }
    requireNoDiagnostics();
  }

  // --- what the collector fills in ------------------------------------------------------------

  /** What rustc says: where it does not know a trait, nothing of types. */
  public List<Diagnostic> diagnostics() {
    return unresolvedTrait ? UnresolvedTraits.said(diagnostics, ofItems) : List.copyOf(diagnostics);
  }

  public boolean hasUnresolvedTrait() {
    return unresolvedTrait || unresolvedInBody;
  }

  /** The name of a trait is of nothing: in an item's head, or in a body. */
  void unresolvedTrait(boolean inItem) {
    unresolvedTrait |= inItem;
    unresolvedInBody = true;
  }

  void report(Diagnostic diagnostic) {
    if (!diagnostics.contains(diagnostic)) {
      diagnostics.add(diagnostic);
    }
  }

  /** What is to be asked of the items before their bodies are checked one by one. */
  void beforeBodies(Runnable question) {
    beforeBodies.add(question);
  }

  /** An error of a pass that rustc begins only where nothing else is wrong. */
  void reportLast(Diagnostic diagnostic) {
    last.add(diagnostic);
  }

  /** What rustc finds last, in a program without errors. */
  void reportLint(Diagnostic diagnostic) {
    if (!lints.contains(diagnostic)) {
      lints.add(diagnostic);
    }
  }

  /** A type that has no size, as it contains itself: who drops a value of it is told again. */
  void setEndless(AdtDef def, Diagnostic cycle) {
    endless.put(def, cycle);
  }

  Optional<Diagnostic> endless(AdtDef def) {
    return Optional.ofNullable(endless.get(def));
  }

  public List<Diagnostic> lints() {
    return List.copyOf(lints);
  }

  void setHome(Def def, Visibility visibility) {
    homes.put(def, visibility);
  }

  /** Whether an associated item or a struct's name may be used in the module. */
  boolean isVisible(Def def, Module user) {
    if (def.fromPrelude() && library.isPresent()) {
      return library.get().isVisible(def, user);
    }
    Visibility home = homes.get(def);
    return home == null || home.isFrom(user) && (user.fromPrelude || home.isOpenTo(user));
  }

  /** Whether rustc would name the item, to say that it is private. */
  boolean isNamedWhereHidden(Def def) {
    return !def.fromPrelude()
        || library.isPresent() && library.get().homes.get(def).isPrivateInStd();
  }

  /** A program sees what it may of its own fields and the library's public ones. */
  boolean isVisible(AdtDef def, AdtDef.Field field, Module user) {
    if (def.fromPrelude() || def.isEnum()) {
      return field.visible() || user.fromPrelude;
    }
    return Visibility.of(field.visibility(), homes.get(def).home()).isFrom(user);
  }

  boolean hasErrors() {
    return errorCount() > 0;
  }

  /** Whether an error after the first {@code before} has the words. */
  boolean saysSince(int before, String words) {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() != Severity.WARNING;
      if (error && count++ >= before && diagnostic.message().contains(words)) {
        return true;
      }
    }
    return false;
  }

  int errorCount() {
    int count = 0;
    for (Diagnostic diagnostic : diagnostics) {
      count += diagnostic.severity() == Severity.WARNING ? 0 : 1;
    }
    return count;
  }

  boolean hasErrorOf(String code) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.code().equals(code)) {
        return true;
      }
    }
    return false;
  }

  void addSource(BodyOwner owner, BodySource source) {
    sources.put(owner, source);
  }

  Optional<BodySource> source(BodyOwner owner) {
    if (isLibrary(owner)) {
      return library.get().source(owner);
    }
    return Optional.ofNullable(sources.get(owner));
  }

  void addLang(TraitDef trait) {
    langTraits.put(trait.lang(), trait);
  }

  void addLang(AdtDef adt) {
    langAdts.put(adt.lang(), adt);
  }

  void setUnimplementedMessage(TraitDef trait, String message) {
    unimplementedMessages.put(trait, message);
  }

  Optional<String> unimplementedMessage(TraitDef trait) {
    String own = unimplementedMessages.get(trait);
    return own == null && library.isPresent()
        ? library.get().unimplementedMessage(trait)
        : Optional.ofNullable(own);
  }

  TraitDef lang(TraitDef.Lang lang) {
    if (library.isPresent()) {
      return library.get().lang(lang);
    }
    if (!langTraits.containsKey(lang)) {
      files.needLang(Collector.lower(lang.name()));
    }
    return langTraits.get(lang);
  }

  /** Whether a trait of the library with the name may have such a function or constant. */
  boolean mayHave(String trait, String member) {
    return library.isPresent()
        ? library.get().mayHave(trait, member)
        : files.mayHave(trait, member);
  }

  AdtDef lang(AdtDef.Lang lang) {
    if (library.isPresent()) {
      return library.get().lang(lang);
    }
    if (!langAdts.containsKey(lang)) {
      files.needLang(Collector.lower(lang.name()));
    }
    return langAdts.get(lang);
  }

  TraitDef syncTrait() {
    return lang(TraitDef.Lang.SYNC);
  }

  Optional<AssocTypeDef> fnOutput(TraitDef trait) {
    return switch (trait.lang()) {
      case FN, FN_MUT, FN_ONCE -> Optional.of(lang(TraitDef.Lang.FN_ONCE).types().get(0));
      case ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE ->
          Optional.of(lang(TraitDef.Lang.ASYNC_FN_ONCE).types().get(0));
      default -> Optional.empty();
    };
  }

  static String describe(Res res) {
    return switch (res) {
      case Res.Mod it -> "module";
      case Res.Adt it -> it.def().isEnum() ? "enum" : it.def().isStruct() ? "struct" : "union";
      case Res.Trait it -> "trait";
      case Res.Alias it -> "type alias";
      case Res.Prim it -> "builtin type";
      case Res.SelfType it -> "self type";
      case Res.Param it -> "type parameter";
      case Res.Variant it -> it.def().isEnum() ? "variant" : "struct";
      case Res.Fn it -> "function";
      case Res.Const it -> "constant";
      case Res.Static it -> "static";
      case Res.Local it -> "local variable";
    };
  }

  // --- impls ----------------------------------------------------------------------------------

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

  // --- environments ---------------------------------------------------------------------------

  ParamEnv env(Generics generics) {
    return Environments.of(this, generics);
  }

  ParamEnv env(BodyOwner owner) {
    if (isLibrary(owner)) {
      return library.get().env(owner);
    }
    return envs.computeIfAbsent(owner, o -> env(((Def) o).generics()));
  }

  // --- bodies ---------------------------------------------------------------------------------

  @Override
  public Body thir(BodyOwner owner) {
    if (isLibrary(owner)) {
      return library.get().thir(owner);
    }
    if (owner instanceof CoroutineDef def && def.borrowing().isPresent()) {
      List<Capture> closure = thir((ClosureDef) def.parent()).captures();
      return thir(def.borrowing().get()).taking(def, closure);
    }
    Body known = bodies.get(owner);
    if (known != null) {
      return known;
    }
    BodyOwner root = root(owner);
    if (root != owner) {
      thir(root);
      Body inner = bodies.get(owner);
      if (inner == null) {
        throw new IllegalStateException("bug: no body for " + owner);
      }
      return inner;
    }
    if (!checking.add(owner)) {
      throw new IllegalStateException("bug: the body of " + owner + " needs itself");
    }
    BodySource source = sources.get(owner);
    if (source == null) {
      throw new IllegalStateException("bug: no text for the body of " + owner);
    }
    BodyChecker.check(this, owner, source);
    checking.remove(owner);
    if (library.isEmpty()) {
      requireNoDiagnostics();
    }
    return bodies.get(owner);
  }

  /** The function or constant that a closure or coroutine is written in. */
  public static BodyOwner root(BodyOwner owner) {
    return switch (owner) {
      case ClosureDef it -> root(it.parent());
      case CoroutineDef it -> root(it.parent());
      case FnDef it -> it;
      case ConstDef it -> it;
      case StaticDef it -> it;
    };
  }

  void addBody(Body body) {
    bodies.put(body.owner(), body);
    if (!((Def) body.owner()).fromPrelude() && !programBodies.contains(body.owner())) {
      programBodies.add(body.owner());
    }
  }

  boolean isChecking(BodyOwner owner) {
    return checking.contains(owner) || library.isPresent() && library.get().isChecking(owner);
  }

  void setCaptures(BodyOwner owner, List<Capture> list) {
    captures.put(owner, List.copyOf(list));
  }

  void setKindKnown(ClosureDef closure) {
    kindKnown.add(closure);
  }

  boolean isKindKnown(ClosureDef closure) {
    return kindKnown.contains(closure) || isLibrary(closure);
  }

  /** Whether the closure's kind, as far as it is known, allows calls through the trait. */
  boolean closureMayBe(ClosureDef closure, TraitDef.Lang trait) {
    if (!isKindKnown(closure)) {
      return true;
    }
    return switch (trait) {
      case FN, ASYNC_FN -> closure.kind() == ClosureDef.Kind.FN;
      case FN_MUT, ASYNC_FN_MUT -> closure.kind() != ClosureDef.Kind.FN_ONCE;
      default -> true;
    };
  }

  /** The types of a closure's captures, once they are known. */
  Optional<List<Type>> upvars(Type.Closure closure) {
    return upvars(closure.def(), closure.args(), closure.upvars());
  }

  Optional<List<Type>> upvars(Type.Coroutine coroutine) {
    return upvars(coroutine.def(), coroutine.args(), coroutine.upvars());
  }

  private Optional<List<Type>> upvars(BodyOwner def, List<GenericArg> args, List<Type> known) {
    if (!known.isEmpty()) {
      return Optional.of(known);
    }
    if (isLibrary(def)) {
      return library.get().upvars(def, args, known);
    }
    if (!captures.containsKey(def)) {
      return Optional.empty();
    }
    List<Type> types = new ArrayList<>();
    for (Capture capture : captures.get(def)) {
      types.add(Subst.apply(capture.type(), args));
    }
    return Optional.of(types);
  }

  /**
   * Where to find the types of a coroutine's saved locals, in terms of its generics; its body has
   * been checked then.
   */
  public void findSavedTypes(Function<CoroutineDef, List<Type>> saved) {
    savedTypes = Optional.of(saved);
  }

  /**
   * The types whose Send and Sync decide a coroutine's: its captures and what it saves. Absent
   * while the body that it stands in is being checked.
   */
  Optional<List<Type>> coroutineWitness(Type.Coroutine coroutine) {
    if (savedTypes.isEmpty() || isChecking(root(coroutine.def()))) {
      return Optional.empty();
    }
    thir(coroutine.def());
    List<Type> parts = new ArrayList<>(upvars(coroutine).orElse(List.of()));
    for (Type saved : savedTypes.get().apply(coroutine.def())) {
      parts.add(Subst.apply(saved, coroutine.args()));
    }
    return Optional.of(parts);
  }

  void claim(HeadClaim claim) {
    headClaims.add(claim);
  }

  @Override
  public List<HeadClaim> headClaims() {
    return headClaims;
  }

  void defer(DeferredAuto question) {
    deferred.add(question);
  }

  /** Whether the future keeps something of the type while it waits, as its body says it. */
  boolean isSaved(Type.Coroutine future, Type type) {
    for (Type saved : savedTypes.orElseThrow().apply(future.def())) {
      if (EraseRegions.apply(saved).equals(EraseRegions.apply(type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the future has captured a variable of the type. */
  boolean isTaken(Type.Coroutine future, Type type) {
    for (Capture capture : thir(future.def()).captures()) {
      if (EraseRegions.apply(capture.root().type()).equals(EraseRegions.apply(type))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the types of the body are wrong, so that no later stage asks for more. */
  public boolean isTainted(BodyOwner owner) {
    return thir(owner).tainted() || taintedByFutures.contains(root(owner));
  }

  /**
   * Answers what had to wait until the bodies were checked: whether futures are Send and Sync of
   * which the same body asks.
   */
  public List<Diagnostic> checkDeferred() {
    List<Diagnostic> found = new ArrayList<>();
    for (DeferredAuto question : deferred) {
      if (thir(question.owner()).tainted()) {
        continue;
      }
      for (Diagnostic problem : question.check(this)) {
        taintedByFutures.add(question.owner());
        if (!found.contains(problem)) {
          found.add(problem);
        }
      }
    }
    return found;
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

  // --- places of types outside bodies ----------------------------------------------------------

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
    addSource(def, new BodySource(null, Optional.of(expr), scope.anonymousConst()));
    Const unevaluated = new Const.Unevaluated(def, scope.generics.identity());
    return tryEvaluate((Const.Unevaluated) unevaluated, scope.generics.identity());
  }

  /** The value, or the constant as it is where it depends on parameters. */
  Const tryEvaluate(Const.Unevaluated constant, List<GenericArg> args) {
    Optional<Long> value = ConstEvaluator.evaluate(this, constant.def(), args);
    if (value.isEmpty() && bodies.containsKey(constant.def()) && thir(constant.def()).tainted()) {
      return new Const.Error();
    }
    return value.isPresent()
        ? new Const.Value(value.get())
        : new Const.Unevaluated(constant.def(), args);
  }

  /** Whether some signature has an object of a trait that can have none. */
  boolean hasFalseObjects;

  // --- queries ----------------------------------------------------------------------------------

  @Override
  public List<BodyOwner> programBodies() {
    return List.copyOf(programBodies);
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

  private Res libraryItem(String path, Resolver.Namespace namespace) {
    Module module = preludeRoot;
    int start = 0;
    while (true) {
      int colon = path.indexOf("::", start);
      String name = colon < 0 ? path.substring(start) : path.substring(start, colon);
      Res res =
          resolver
              .inModule(module, name, colon < 0 ? namespace : Resolver.Namespace.TYPES)
              .orElseThrow(() -> new IllegalStateException("bug: the library has no " + path));
      if (colon < 0) {
        return res;
      }
      if (!(res instanceof Res.Mod mod)) {
        throw new IllegalStateException("bug: " + name + " of " + path + " is no module");
      }
      module = mod.module();
      start = colon + 2;
    }
  }

  @Override
  public AdtDef adt(String path) {
    return ((Res.Adt) libraryItem(path, Resolver.Namespace.TYPES)).def();
  }

  @Override
  public TraitDef trait(String path) {
    return ((Res.Trait) libraryItem(path, Resolver.Namespace.TYPES)).def();
  }

  @Override
  public FnDef function(String path) {
    return ((Res.Fn) libraryItem(path, Resolver.Namespace.VALUES)).def();
  }

  TraitSolver solver(ParamEnv env, boolean reveal) {
    return new TraitSolver(this, new InferenceTable(), env, reveal);
  }

  @Override
  public Type normalize(Type type, ParamEnv env, boolean reveal) {
    TraitSolver solver = solver(env, reveal);
    List<Predicate> nested = new ArrayList<>();
    Type normal = solver.normalize(EraseRegions.apply(type), nested);
    solveAll(solver, nested);
    return EraseRegions.apply(solver.table.resolve(normal));
  }

  static void solveAll(TraitSolver solver, List<Predicate> predicates) {
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
            }
          }
          case TraitSolver.Outcome.No no -> {}
          case TraitSolver.Outcome.Ambiguous ambiguous -> next.add(predicate);
        }
      }
      pending = next;
    }
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
      Predicate predicate, ParamEnv env, MadeHere made, List<Predicate.RegionOutlives> out) {
    boolean holds = solver(env, false).holds(predicate);
    if (holds) {
      TraitSolver solver = solver(env, false);
      solver.reportRegions(made, out);
      solveAll(solver, List.of(predicate));
    }
    return holds;
  }

  @Override
  public long evaluate(Const constant) {
    return switch (constant) {
      case Const.Value it -> it.value();
      case Const.Unevaluated it ->
          ConstEvaluator.evaluate(this, it.def(), it.args())
              .orElseThrow(() -> new Unsupported("a type with this constant", it.def().span()));
      default -> throw new IllegalStateException("bug: not a constant's value: " + constant);
    };
  }

  @Override
  public Callee resolve(FnDef def, List<GenericArg> args) {
    return instances.resolve(def, args);
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
      Boolean known = monoCache.get(predicate);
      if (known == null) {
        known = solver(env, true).holds(predicate);
        monoCache.put(predicate, known);
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
    return implementsTrait(type, lang(TraitDef.Lang.SIZED), env);
  }

  @Override
  public boolean needsDrop(Type type, ParamEnv env) {
    return drops.needed(type, env, new ArrayList<>());
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

  /** An inherent function of a type of the library, for desugarings. */
  FnDef inherentFunction(AdtDef adt, String name) {
    if (library.isPresent()) {
      return library.get().inherentFunction(adt, name);
    }
    for (ImplDef impl : impls.ownInherent(adt)) {
      for (FnDef function : impl.functions()) {
        if (function.name().equals(name)) {
          return function;
        }
      }
    }
    throw new IllegalStateException("bug: " + adt.name() + " has no " + name);
  }

  // --- constants --------------------------------------------------------------------------------

  Optional<Long> knownConst(ConstDef def) {
    return isLibrary(def)
        ? library.get().knownConst(def)
        : Optional.ofNullable(constValues.get(def));
  }

  void setConst(ConstDef def, long value) {
    constValues.put(def, value);
  }

  /** A value's scalar, for patterns and lengths. */
  static Optional<Long> scalar(ExprKind kind) {
    return kind instanceof ExprKind.Literal literal && literal.value() instanceof Value.Scalar it
        ? Optional.of(it.low())
        : Optional.empty();
  }

  /**
   * Whether the name is a method of one of the library's traits, whose impls for the library's own
   * types are all there: then its absence is the program's error, not our library's gap.
   */
  boolean isKnownName(String name) {
    return library.isPresent() ? library.get().isKnownName(name) : files.isMember(name);
  }
}
