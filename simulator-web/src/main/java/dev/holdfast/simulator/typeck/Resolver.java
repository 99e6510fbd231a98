package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Crates;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.MacroNames;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks names and paths up (Reference: names, namespaces, scopes, preludes). */
final class Resolver {

  /** The two namespaces that we need. */
  enum Namespace {
    TYPES,
    VALUES
  }

  /** What the first {@code consumed} segments of a path stand for. */
  record Resolved(Res res, int consumed) {}

  private static final Map<String, Type> PRIMITIVES = primitives();

  private final TypeContext cx;

  Resolver(TypeContext cx) {
    this.cx = cx;
  }

  private static Map<String, Type> primitives() {
    Map<String, Type> all = new LinkedHashMap<>();
    for (IntKind kind : IntKind.values()) {
      all.put(kind.text(), new Type.Int(kind));
    }
    all.put("bool", Type.BOOL);
    all.put("char", Type.CHAR);
    all.put("str", Type.STR);
    all.put("f32", new Type.Float(32));
    all.put("f64", Type.F64);
    return all;
  }

  static Optional<Type> primitive(String name) {
    return Optional.ofNullable(PRIMITIVES.get(name));
  }

  /** A name in a module itself or through its globs, not in what surrounds it. */
  Optional<Res> inModule(Module module, String name, Namespace namespace) {
    return inModule(module, name, namespace, new LinkedHashSet<>());
  }

  private Optional<Res> inModule(
      Module module, String name, Namespace namespace, Set<Module> visited) {
    if (!visited.add(module)) {
      return Optional.empty();
    }
    module.need(name);
    Res found = (namespace == Namespace.TYPES ? module.types : module.values).get(name);
    if (found != null) {
      return Optional.of(found);
    }
    Optional<Res> known = Optional.empty();
    for (Module.Glob glob : module.globs) {
      Optional<Res> through = inModule(glob.from(), name, namespace, visited);
      if (through.isPresent() && isVisible(glob.from(), name, namespace, module)) {
        if (module.fromPrelude) {
          return through;
        }
        ambiguous |= known.isPresent() && !known.get().equals(through.get());
        known = known.isPresent() ? known : through;
      }
    }
    return known;
  }

  /** Whether two globs bring in different things of the name that was looked up. */
  private boolean ambiguous;

  private boolean isVisible(Module module, String name, Namespace namespace, Module user) {
    Visibility known = visibility(module, name, namespace, user);
    return known == null || known.isFrom(user);
  }

  /** The modules that are asked for a name's visibility, each by a glob of the one before. */
  private final Set<Module> asked = new LinkedHashSet<>();

  /** Of a name that globs bring in, that of the glob which lets the user have it, if any does. */
  private Visibility visibility(Module module, String name, Namespace namespace, Module user) {
    boolean types = namespace == Namespace.TYPES;
    Visibility own = (types ? module.typeVisibility : module.valueVisibility).get(name);
    boolean defined = (types ? module.types : module.values).get(name) != null;
    if (own != null || defined || module.fromPrelude || !asked.add(module)) {
      return own;
    }
    Visibility found = null;
    for (Module.Glob glob : module.globs) {
      if (!asked.contains(glob.from())
          && inModule(glob.from(), name, namespace).isPresent()
          && isVisible(glob.from(), name, namespace, module)) {
        boolean open = glob.visibility().written().equals("pub");
        found = open ? visibility(glob.from(), name, namespace, user) : glob.visibility();
        if (found == null || found.isFrom(user)) {
          break;
        }
      }
    }
    asked.remove(module);
    return found;
  }

  /** A name as an item sees it: generics, block, module, preludes. */
  Optional<Res> lexical(Scope scope, String name, Namespace namespace) {
    if (namespace == Namespace.TYPES) {
      if (name.equals("Self") && scope.self.isPresent()) {
        return Optional.of(new Res.SelfType(scope.self.get()));
      }
      if (scope.params.containsKey(name)) {
        return Optional.of(new Res.Param(scope.params.get(name)));
      }
    } else if (scope.params.get(name) instanceof dev.holdfast.simulator.type.Const it) {
      return Optional.of(new Res.Param(it));
    }
    Module module = scope.module;
    while (true) {
      Optional<Res> found = inModule(module, name, namespace);
      if (found.isPresent()) {
        return found;
      }
      if (module.unresolved.contains(name)) {
        // As in rustc: what was not found has the name nevertheless.
        return Optional.empty();
      }
      if (!module.isBlock) {
        break;
      }
      module = module.parent.orElseThrow();
    }
    if (namespace == Namespace.TYPES) {
      if (name.equals("std") || name.equals("core") || name.equals("alloc")) {
        return Optional.of(new Res.Mod(cx.preludeRoot));
      }
      if (Crates.isKnown(name) && !scope.module.fromPrelude) {
        return Optional.of(cx.preludeRoot.types.get(name));
      }
    }
    if (cx.standardPrelude.isPresent()) {
      Optional<Res> found = inModule(cx.standardPrelude.get(), name, namespace);
      if (found.isPresent()) {
        return found;
      }
    }
    if (namespace == Namespace.TYPES && PRIMITIVES.containsKey(name)) {
      return Optional.of(new Res.Prim(PRIMITIVES.get(name)));
    }
    return Optional.empty();
  }

  /**
   * Resolves as many segments of a path as are modules, types or items; what follows a type is left
   * to the type checker. Reports and gives nothing where a name is unknown.
   */
  Optional<Resolved> path(Scope scope, Path path, Namespace namespace, boolean report) {
    List<Diagnostic> hidden = new ArrayList<>();
    ambiguous = false;
    Optional<Resolved> found = path(scope, path, namespace, report, hidden);
    if (!hidden.isEmpty() && (found.isPresent() || report)) {
      cx.report(hidden.get(0));
    }
    if (found.isPresent() && ambiguous) {
      Ident name = path.segments().get(found.get().consumed() - 1).name();
      cx.report(Diagnostic.error("E0659", "`" + name.text() + "` is ambiguous", name.span(), ""));
    }
    return found;
  }

  /**
   * The same; {@code hidden} gets what is to be said of names that are private here. A module with
   * the name of a primitive type, as {@code std::str}, hides it only where the path is in it.
   */
  Optional<Resolved> path(
      Scope scope, Path path, Namespace namespace, boolean report, List<Diagnostic> hidden) {
    Type primitive = PRIMITIVES.get(path.segments().get(0).name().text());
    boolean mayBePrimitive =
        primitive != null
            && !path.global()
            && (namespace == Namespace.TYPES || path.segments().size() > 1);
    Optional<Resolved> found = written(scope, path, namespace, report && !mayBePrimitive, hidden);
    return mayBePrimitive && (found.isEmpty() || found.get().res() instanceof Res.Mod)
        ? Optional.of(new Resolved(new Res.Prim(primitive), 1))
        : found;
  }

  private Optional<Resolved> written(
      Scope scope, Path path, Namespace namespace, boolean report, List<Diagnostic> hidden) {
    List<Path.Segment> segments = path.segments();
    int last = segments.size() - 1;
    int i = 0;
    Res current;
    String first = segments.get(0).name().text();
    if (path.global() && Crates.isKnown(first)) {
      current = cx.preludeRoot.types.get(first);
    } else if (path.global()) {
      if (!first.equals("std") && !first.equals("core") && !first.equals("alloc")) {
        boolean said =
            scope.module.root().types.get(first) instanceof Res.Mod crate && crate.module().missing;
        return unresolved(path, 0, null, namespace, report && !said, true);
      }
      current = new Res.Mod(cx.preludeRoot);
    } else {
      switch (first) {
        case "$crate" -> current = new Res.Mod(cx.preludeRoot);
        case "crate" -> current = new Res.Mod(scope.module.root());
        case "self" -> {
          if (last == 0 && namespace == Namespace.VALUES) {
            return Optional.empty();
          }
          current = new Res.Mod(scope.module.enclosing());
        }
        case "super" -> {
          if (scope.module.enclosing().parent.isEmpty()) {
            return tooManySupers(segments.get(0).name().span(), report);
          }
          current = new Res.Mod(parentOf(scope.module));
        }
        default -> {
          Optional<Res> found = lexical(scope, first, last == 0 ? namespace : Namespace.TYPES);
          if (found.isEmpty()) {
            return unresolvedFirst(scope, path, namespace, report);
          }
          current = found.get();
        }
      }
    }
    while (i < last && current instanceof Res.Mod mod) {
      String name = segments.get(i + 1).name().text();
      if (name.equals("super")) {
        if (mod.module().parent.isEmpty()) {
          return tooManySupers(segments.get(i + 1).name().span(), report);
        }
        current = new Res.Mod(parentOf(mod.module()));
        i++;
        continue;
      }
      Optional<Type> ofLanguage =
          name.equals("primitive") && mod.module() == cx.preludeRoot && i + 2 <= last
              ? primitive(segments.get(i + 2).name().text())
              : Optional.empty();
      if (ofLanguage.isPresent()) {
        current = new Res.Prim(ofLanguage.get());
        i += 2;
        continue;
      }
      boolean atEnd = i + 1 == last;
      Optional<Res> found = inModule(mod.module(), name, atEnd ? namespace : Namespace.TYPES);
      if (found.isEmpty() && mod.module() == cx.preludeRoot) {
        found = primitive(name).map(Res.Prim::new);
      }
      Visibility known =
          visibility(mod.module(), name, atEnd ? namespace : Namespace.TYPES, scope.module);
      if (found.isEmpty() && mod.module().isUnknown(name)) {
        return Optional.empty();
      }
      boolean ofLibrary = mod.module().fromPrelude && !scope.module.fromPrelude && known != null;
      if (found.isEmpty() || ofLibrary && known.imported() && !known.written().equals("pub")) {
        // What our library imports for itself is not std's.
        return unresolved(path, i + 1, mod.module(), namespace, report, hidden.isEmpty());
      }
      current = found.get();
      i++;
      if (known != null && !known.isFrom(scope.module)) {
        hidden.add(isPrivate(current, atEnd ? namespace : Namespace.TYPES, known, segments.get(i)));
      }
    }
    if (i < last && current instanceof Res.Adt adt && adt.def().isEnum()) {
      int variant = variantIndex(adt.def(), segments.get(i + 1).name().text());
      if (variant >= 0) {
        return Optional.of(new Resolved(new Res.Variant(adt.def(), variant), i + 2));
      }
    }
    if (i < last && current instanceof Res.SelfType self && self.type() instanceof Type.Adt adt) {
      int variant = variantIndex(adt.def(), segments.get(i + 1).name().text());
      if (adt.def().isEnum() && variant >= 0) {
        return Optional.of(new Resolved(new Res.Variant(adt.def(), variant), i + 2));
      }
    }
    return Optional.of(new Resolved(current, i + 1));
  }

  /** Whether a path has a name of which nothing is known, since its import failed. */
  boolean isUnresolved(Scope scope, Path path) {
    String name = path.segments().get(0).name().text();
    Module module = scope.module;
    while (module.isBlock && !module.importFailed(name)) {
      module = module.parent.orElseThrow();
    }
    if (module.importFailed(name)) {
      return true;
    }
    for (int length = 1; length < path.segments().size(); length++) {
      String next = path.segments().get(length).name().text();
      Optional<Resolved> found =
          path(scope, path.first(length), Namespace.TYPES, false, new ArrayList<>());
      if (found.isEmpty() || !(found.get().res() instanceof Res.Mod of)) {
        return false;
      }
      if (of.module().isUnknown(next) && inModule(of.module(), next, Namespace.TYPES).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic isPrivate(
      Res res, Namespace namespace, Visibility visibility, Path.Segment segment) {
    String kind = res.describe();
    if (res instanceof Res.Variant it && namespace == Namespace.VALUES && !it.def().isEnum()) {
      boolean unit = it.def().variants().get(0).shape() == AdtDef.Shape.UNIT;
      kind = unit ? "unit struct" : "tuple struct constructor";
    }
    String what = kind + (visibility.imported() ? " import" : "");
    return Diagnostic.error(
        "E0603",
        what + " `" + segment.name().text() + "` is private",
        segment.name().span(),
        "private " + what);
  }

  static Diagnostic tooManySupers(Span span) {
    return Diagnostic.error("E0433", "too many leading `super` keywords", span, "");
  }

  private Optional<Resolved> tooManySupers(Span span, boolean report) {
    if (report) {
      cx.report(tooManySupers(span));
    }
    return Optional.empty();
  }

  private static Module parentOf(Module module) {
    Module at = module.enclosing();
    return at.parent.map(Module::enclosing).orElse(at);
  }

  static int variantIndex(AdtDef def, String name) {
    for (int i = 0; i < def.variants().size(); i++) {
      if (def.variants().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  static final String STRUCT = "struct, variant or union type";
  static final String TUPLE = "tuple struct or tuple variant";
  static final String UNIT = "unit struct, unit variant or constant";

  /** What the path looked up should be, where it is more than a type or value. */
  String called = "";

  /** The names of the macros that the program defines, which are neither types nor values. */
  List<String> macros = List.of();

  private Optional<Resolved> unresolvedFirst(
      Scope scope, Path path, Namespace namespace, boolean report) {
    String name = path.segments().get(0).name().text();
    if (!report || isUnresolved(scope, path)) {
      return Optional.empty();
    }
    if (path.segments().size() == 1) {
      Optional<Resolved> value =
          namespace == Namespace.TYPES
              ? path(scope, path, Namespace.VALUES, false)
              : Optional.empty();
      if (value.isPresent()) {
        cx.report(notAType(value.get().res().describe(), name, path.span()));
      } else {
        notFound(scope, namespace, name, path.span());
      }
    } else if (isOfOuterItem(scope, name)) {
      cx.report(outerParam(name, path.segments().get(0).name().span()));
    } else {
      boolean upper = name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
      String what =
          name.equals("Self")
              ? "cannot find `Self` in this scope"
              : "cannot find "
                  + (upper ? "type" : "module or crate")
                  + " `"
                  + name
                  + "` in this scope";
      Span span = path.segments().get(0).name().span();
      cx.report(
          Diagnostic.error(
              "E0433", what, span, upper ? "use of undeclared type `" + name + "`" : ""));
    }
    return Optional.empty();
  }

  /** Whether what is looked up stands in the default of a generic parameter. */
  boolean inDefaults;

  /** Whether it is a parameter, or Self, of an item around the one that names it. */
  static boolean isOfOuterItem(Scope scope, String name) {
    return scope.module.outer(module -> module.outerParams.contains(name));
  }

  static Diagnostic outerParam(String name, Span span) {
    boolean self = name.equals("Self");
    String what = self ? "`Self`" : "generic parameters";
    return Diagnostic.error(
        "E0401",
        "can't use " + what + " from outer item",
        span,
        "use of " + (self ? what : "generic parameter") + " from outer item");
  }

  /**
   * What sort of macro the name is, if any: what rustc says it has found instead. The prelude has
   * the derives of all common traits, but not each of these traits.
   */
  Optional<String> macroSort(String name) {
    if (macros.contains(name)) {
      return Optional.of("macro");
    }
    return name.equals("Debug") || name.equals("Hash")
        ? Optional.of("derive macro")
        : MacroNames.sort(name);
  }

  static Diagnostic notAType(String found, String name, Span span) {
    String message = "expected type, found " + found + " `" + name + "`";
    return Diagnostic.error("E0573", message, span, "not a type");
  }

  private void notFound(Scope scope, Namespace namespace, String name, Span span) {
    if (namespace == Namespace.TYPES && isOfOuterItem(scope, name)) {
      cx.report(outerParam(name, span));
      return;
    }
    if (name.equals("Self") && inDefaults) {
      cx.report(
          Diagnostic.error(
              "E0735",
              "generic parameters cannot use `Self` in their defaults",
              span,
              "`Self` in generic parameter default"));
      return;
    }
    String what = !called.isEmpty() ? called : namespace == Namespace.TYPES ? "type" : "value";
    Optional<String> sort = macroSort(name);
    if (namespace == Namespace.TYPES && sort.isPresent()) {
      cx.report(notAType(sort.get(), name, span));
      return;
    }
    cx.report(
        Diagnostic.error(
            name.equals("Self") ? "E0411" : "E0425",
            "cannot find " + what + " `" + name + "` in this scope",
            span,
            name.equals("Self")
                ? "`Self` is only available in impls, traits, or type definitions"
                : "not found in this scope"));
  }

  /** The module, if any, is where the segment of that index is missing. */
  private Optional<Resolved> unresolved(
      Path path, int index, Module within, Namespace namespace, boolean report, boolean open) {
    if (!report) {
      return Optional.empty();
    }
    Path.Segment segment = path.segments().get(index);
    String name = segment.name().text();
    boolean library = within == null ? inLibrary(path) : within.fromPrelude;
    String module = within == null || within.parent.isEmpty() ? "" : within.name;
    Optional<String> lacking = library ? StdMembers.lacksItem(module, name) : Optional.empty();
    if (lacking.isPresent()
        && index == path.segments().size() - 2
        && !TokioNames.isOf(module)
        && StdMembers.isNowhere(name, path.last().name().text())) {
      String sought = path.last().name().text();
      String what = called.isEmpty() ? namespace == Namespace.TYPES ? "type" : "value" : called;
      String where = "module `" + text(path.first(index + 1)) + "`";
      cx.report(
          Diagnostic.error(
              what.equals("trait") ? "E0405" : "E0425",
              "cannot find " + what + " `" + sought + "` in " + where,
              path.last().name().span(),
              "not found in " + where));
    } else if (lacking.isPresent()) {
      cx.report(StdMembers.isLacking(lacking.get(), "`" + text(path) + "`", path.span()));
    } else if (index < path.segments().size() - 1) {
      String parent =
          index == 0 ? "the crate root" : "`" + path.segments().get(index - 1).name().text() + "`";
      String what = "`" + name + "` in " + parent;
      cx.report(
          Diagnostic.error(
              "E0433", "cannot find " + what, segment.name().span(), "could not find " + what));
    } else if (within != null
        && namespace == Namespace.TYPES
        && inModule(within, name, Namespace.VALUES).isPresent()) {
      String found = inModule(within, name, Namespace.VALUES).get().describe();
      cx.report(notAType(found, text(path), path.span()));
    } else if (within != null
        && namespace == Namespace.VALUES
        && inModule(within, name, Namespace.TYPES).isPresent()) {
      String found = inModule(within, name, Namespace.TYPES).get().describe();
      String what = called.isEmpty() ? "value" : called;
      String code = what.equals(UNIT) || what.equals(TUPLE) ? "E0532" : "E0423";
      String message = "expected " + what + ", found " + found + " `" + text(path) + "`";
      cx.report(Diagnostic.error(code, message, path.span(), "not a " + what));
    } else {
      String what = !called.isEmpty() ? called : namespace == Namespace.TYPES ? "type" : "value";
      String parent = text(path.segments().subList(0, index));
      String sort = Crates.isKnown(parent) ? "crate `" : open ? "module `" : "`";
      String where = parent.equals("crate") ? "the crate root" : sort + parent + "`";
      cx.report(
          Diagnostic.error(
              switch (what) {
                case "trait" -> "E0405";
                case STRUCT -> "E0422";
                case TUPLE, UNIT -> "E0531";
                default -> "E0425";
              },
              "cannot find " + what + " `" + name + "` in " + where,
              segment.name().span(),
              "not found in " + where));
    }
    return Optional.empty();
  }

  private boolean inLibrary(Path path) {
    String first = path.segments().get(0).name().text();
    return first.equals("std") || first.equals("core") || first.equals("alloc");
  }

  static String text(Path path) {
    return text(path.segments());
  }

  private static String text(List<Path.Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (Path.Segment segment : segments) {
      if (out.length() > 0) {
        out.append("::");
      }
      out.append(segment.name().text());
    }
    return out.toString();
  }

  /**
   * The traits whose members a scope may name: named in it, around it, or in the preludes. Those of
   * the library without the member may be missing.
   */
  List<TraitDef> traitsInScope(Scope scope, String member) {
    Set<TraitDef> traits = new LinkedHashSet<>();
    scope.trait.ifPresent(traits::add);
    scope.impl.flatMap(ImplDef::traitRef).ifPresent(it -> traits.add(it.trait()));
    Module module = scope.module;
    while (true) {
      traitsOf(module, member, traits, new LinkedHashSet<>());
      if (!module.isBlock) {
        break;
      }
      module = module.parent.orElseThrow();
    }
    cx.standardPrelude.ifPresent(
        prelude -> traitsOf(prelude, member, traits, new LinkedHashSet<>()));
    return new ArrayList<>(traits);
  }

  private void traitsOf(Module module, String member, Set<TraitDef> into, Set<Module> visited) {
    if (!visited.add(module)) {
      return;
    }
    module.needImports(name -> cx.mayHave(name, member));
    for (Res res : module.types.values()) {
      if (res instanceof Res.Trait trait) {
        into.add(trait.def());
      }
    }
    for (Res res : module.unnamed) {
      if (res instanceof Res.Trait trait) {
        into.add(trait.def());
      }
    }
    for (Module.Glob glob : module.globs) {
      traitsOf(glob.from(), member, into, visited);
    }
  }
}
