package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Crates;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.MacroNames;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.type.AdtDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves use declarations, which may depend on each other, to a fixed point. */
final class Imports {

  /** {@code itself}: by {@code self} in braces, which is the module or type alone. */
  private record Single(
      Item.Use use,
      Module module,
      Path path,
      Ident name,
      Visibility visibility,
      Span span,
      boolean itself) {}

  private record Glob(Module module, Path path, Visibility visibility) {}

  private final TypeContext cx;
  private final List<Single> singles = new ArrayList<>();
  private final List<Glob> globs = new ArrayList<>();

  /** The items in whose imports something is missing, with what is to be said of them. */
  private final Map<Item.Use, Diagnostic> failed = new LinkedHashMap<>();

  /** The item whose import is being reported; none of a glob. */
  private Optional<Item.Use> reporting = Optional.empty();

  private final List<Span> imported = new ArrayList<>();

  Imports(TypeContext cx) {
    this.cx = cx;
  }

  void add(Item.Use use, Module module) {
    Visibility visibility = new Visibility(use.head().visibility(), module, true);
    add(use, use.tree(), Optional.empty(), module, visibility);
  }

  private void add(
      Item.Use use,
      Item.UseTree tree,
      Optional<Path> prefix,
      Module module,
      Visibility visibility) {
    switch (tree) {
      case Item.UseTree.Name it -> {
        Path path = it.path().within(prefix);
        Path.Segment last = path.last();
        boolean itself = last.name().text().equals("self") && path.segments().size() > 1;
        boolean within = itself && it.path().segments().size() == 1;
        if (itself) {
          if (!within) {
            cx.report(
                Diagnostic.error(
                    "E0429",
                    "`self` imports are only allowed within a { } list",
                    last.name().span(),
                    ""));
          }
          path = path.first(path.segments().size() - 1);
        }
        Ident name = it.rename().orElse(path.last().name());
        if (isKeyword(name.text())) {
          String text = "imports need to be explicitly named";
          cx.report(Diagnostic.error("", text, it.span(), ""));
          return;
        }
        singles.add(new Single(use, module, path, name, visibility, it.span(), within));
        imported.add(name.span());
      }
      case Item.UseTree.Glob it -> {
        Optional<Path> from =
            it.prefix().isPresent() ? Optional.of(it.prefix().get().within(prefix)) : prefix;
        if (from.isEmpty()) {
          cx.report(Diagnostic.error("", "cannot glob-import all possible crates", it.span(), ""));
          return;
        }
        globs.add(new Glob(module, from.get(), visibility));
      }
      case Item.UseTree.Group it -> {
        Optional<Path> inner =
            it.prefix().isPresent() ? Optional.of(it.prefix().get().within(prefix)) : prefix;
        for (Item.UseTree each : it.trees()) {
          add(use, each, inner, module, visibility);
        }
      }
    }
  }

  private static boolean isKeyword(String name) {
    return name.equals("self")
        || name.equals("Self")
        || name.equals("super")
        || name.equals("crate");
  }

  void resolve() {
    if (cx.isLibrary()) {
      resolveWhenNeeded();
    }
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Glob glob : List.copyOf(globs)) {
        // Of the library, another file may be read meanwhile, and come here, too.
        if (!globs.remove(glob)) {
          continue;
        }
        Optional<Module> from = moduleOf(glob.module(), glob.path());
        if (from.isPresent()) {
          glob.module().globs.add(0, new Module.Glob(from.get(), glob.visibility()));
          progress = true;
        } else {
          globs.add(glob);
        }
      }
      int before = singles.size();
      singles.removeIf(this::single);
      progress |= singles.size() < before;
    }
    for (Single single : singles) {
      reporting = Optional.of(single.use());
      report(single.module(), single.path(), false);
      reporting = Optional.empty();
      single.module().unresolved.add(single.name().text());
    }
    failed.values().forEach(cx::report);
    failed.clear();
    for (Glob glob : globs) {
      int before = cx.dcx.errorCount();
      report(glob.module(), glob.path(), true);
      if (cx.dcx.saysSince(before, "unresolved import")) {
        cx.dcx.unresolvedGlob();
      }
    }
    singles.clear();
    globs.clear();
  }

  private void resolveWhenNeeded() {
    for (Single single : singles) {
      Runnable resolve =
          () -> {
            if (!single(single)) {
              report(single.module(), single.path(), false);
            }
          };
      String of = single.path().last().name().text();
      single.module().importWhenNeeded(single.name().text(), of, resolve);
    }
    singles.clear();
  }

  private Optional<Module> moduleOf(Module in, Path path) {
    Optional<Resolver.Resolved> found =
        cx.resolver.path(Scope.of(in), path, Resolver.Namespace.TYPES, false);
    if (found.isPresent() && found.get().consumed() == path.segments().size()) {
      if (found.get().res() instanceof Res.Mod mod) {
        return Optional.of(mod.module());
      }
      if (found.get().res() instanceof Res.Adt adt && adt.def().isEnum()) {
        Module variants =
            new Module(adt.def().name(), Optional.of(in.root()), false, in.fromPrelude);
        for (int i = 0; i < adt.def().variants().size(); i++) {
          Res variant = new Res.Variant(adt.def(), i);
          variants.types.put(adt.def().variants().get(i).name(), variant);
          if (adt.def().variants().get(i).shape() != AdtDef.Shape.NAMED) {
            variants.values.put(adt.def().variants().get(i).name(), variant);
          }
        }
        return Optional.of(variants);
      }
    }
    return Optional.empty();
  }

  /** Whether the import brought something in; both namespaces are tried each time. */
  private boolean single(Single single) {
    boolean found = false;
    Optional<Diagnostic> hidden = Optional.empty();
    boolean open = isOpen(single);
    Resolver.Namespace narrow = null;
    boolean reexported = false;
    Optional<Span> twice = Optional.empty();
    Module module = single.module();
    String name = single.name().text();
    for (Resolver.Namespace namespace : Resolver.Namespace.values()) {
      if (single.itself() && namespace == Resolver.Namespace.VALUES) {
        continue;
      }
      List<Diagnostic> faults = new ArrayList<>();
      Optional<Resolver.Resolved> resolved =
          cx.resolver.path(importScope(single), single.path(), namespace, false, faults);
      if (resolved.isEmpty() || resolved.get().consumed() != single.path().segments().size()) {
        continue;
      }
      if (open && !faults.isEmpty()) {
        continue;
      }
      hidden = hidden.or(() -> faults.stream().findFirst());
      if (!open && !cx.isLibrary()) {
        // What may not be used is not brought in; of its name nothing more is said.
        module.unresolved.add(name);
        found = true;
        continue;
      }
      Visibility visibility = single.visibility();
      Optional<Visibility> declared = declared(module, single.path(), namespace);
      if (isNarrower(declared, visibility)) {
        narrow = namespace;
        visibility = new Visibility(declared.get().written(), declared.get().home(), true);
      } else {
        reexported = true;
      }
      Res res = resolved.get().res();
      if (namespace == Resolver.Namespace.VALUES
          && res instanceof Res.Variant it
          && it.def().variants().get(it.variant()).shape() == AdtDef.Shape.NAMED) {
        continue;
      }
      if (name.equals("_")) {
        single.module().unnamed.add(res);
      } else if (namespace == Resolver.Namespace.TYPES) {
        if (!(res instanceof Res.Prim) && module.types.putIfAbsent(name, res) == null) {
          module.typeVisibility.put(name, visibility);
          module.typeSpans.put(name, single.name().span());
        } else {
          twice = twice.or(() -> Optional.ofNullable(module.typeSpans.get(name)));
        }
      } else if (module.values.putIfAbsent(name, res) == null) {
        module.valueVisibility.put(name, visibility);
        module.valueSpans.put(name, single.name().span());
      } else {
        twice = twice.or(() -> Optional.ofNullable(module.valueSpans.get(name)));
      }
      found = true;
    }
    if (!open && hidden.isPresent()) {
      cx.report(hidden.get());
    }
    if (narrow != null && !reexported && hidden.isEmpty() && !cx.isLibrary()) {
      narrower(single, narrow);
    }
    boolean macro = macro(single.path());
    if (macro && !cx.isLibrary()) {
      Optional<Span> other =
          Optional.ofNullable(module.macroSpans.putIfAbsent(name, single.name().span()));
      twice = twice.or(() -> other);
    }
    twice.filter(it -> !cx.isLibrary()).ifPresent(other -> twice(single, other));
    return found || macro || isOwnMacro(single.path());
  }

  /** Whether the name may be used here in one namespace: of the other, a private one is left. */
  private boolean isOpen(Single single) {
    for (Resolver.Namespace namespace : Resolver.Namespace.values()) {
      List<Diagnostic> faults = new ArrayList<>();
      if (cx.resolver.path(importScope(single), single.path(), namespace, false, faults).isPresent()
          && faults.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  // --- what an import may pass on

  /** As what the last name of a path is declared; nothing where that is open to all. */
  private Optional<Visibility> declared(Module in, Path path, Resolver.Namespace namespace) {
    int last = path.segments().size() - 1;
    if (last == 0 && path.global()) {
      return Optional.empty();
    }
    Optional<Module> parent =
        last == 0 && !path.global() ? Optional.of(in) : moduleOf(in, path.first(last));
    if (parent.isEmpty() || parent.get().fromPrelude) {
      return Optional.empty();
    }
    String name = path.last().name().text();
    boolean type = namespace == Resolver.Namespace.TYPES;
    Module module = parent.get();
    Visibility own = (type ? module.typeVisibility : module.valueVisibility).get(name);
    // A variant is as visible as its enum.
    return own == null && last > 0 && (type ? module.types : module.values).containsKey(name)
        ? declared(in, path.first(last), Resolver.Namespace.TYPES)
        : Optional.ofNullable(own);
  }

  private static boolean isNarrower(Optional<Visibility> declared, Visibility wanted) {
    return declared.isPresent() && !declared.get().isAtLeast(wanted);
  }

  private void narrower(Single single, Resolver.Namespace namespace) {
    boolean type = namespace == Resolver.Namespace.TYPES;
    String name = single.path().last().name().text();
    Visibility own = declared(single.module(), single.path(), namespace).orElseThrow();
    boolean crate = own.isWithinCrate();
    cx.report(
        Diagnostic.error(
            type ? "E0365" : "E0364",
            "`"
                + name
                + "` is "
                + (crate
                    ? "only public within the crate, and cannot be re-exported outside"
                    : "private, and cannot be re-exported"),
            single.span(),
            type
                ? "re-export of " + (crate ? "crate public" : "private") + " `" + name + "`"
                : ""));
  }

  /** A name is said once: where it is said again is the error. */
  private void twice(Single single, Span other) {
    String name = single.name().text();
    Span own = single.name().span();
    boolean imports = imported.contains(other);
    Span later = own.start() > other.start() ? own : other;
    cx.report(
        Diagnostic.error(
            imports ? "E0252" : "E0255",
            "the name `" + name + "` is defined multiple times",
            later,
            "`" + name + "` " + (later == own ? "reimported" : "redefined") + " here"));
  }

  /** {@code use a::b} must not find itself: a one-segment path names a crate or an outer item. */
  private static Scope importScope(Single single) {
    return Scope.of(single.module());
  }

  private boolean isOwnMacro(Path path) {
    return path.segments().size() > 1
        && cx.resolver.macros.contains(path.last().name().text())
        && !MacroNames.isStd(path);
  }

  /** Macros have a namespace of their own; the parser knows them by their last name. */
  private boolean macro(Path path) {
    if (path.segments().size() < 2) {
      return false;
    }
    String first = path.segments().get(0).name().text();
    String rest = Resolver.text(path).substring(first.length() + "::".length());
    return switch (first) {
      case "std", "core" -> MacroNames.inPrelude(rest) || MacroNames.inModules(rest);
      case "alloc" -> rest.equals("format") || rest.equals("vec");
      default -> Crates.hasMacro(first + "::" + rest);
    };
  }

  /** Of a glob, all is the module's path (rustc: E0433 before the last segment of that path). */
  private void report(Module module, Path path, boolean glob) {
    String first = path.segments().get(0).name().text();
    boolean library = first.equals("std") || first.equals("core") || first.equals("alloc");
    int known = 1;
    String within = "";
    while (known < path.segments().size()) {
      Optional<Module> found = moduleOf(module, path.first(known));
      if (found.isEmpty()) {
        break;
      }
      library |= found.get().fromPrelude;
      within = found.get().parent.isEmpty() ? "" : found.get().name;
      known++;
    }
    Path failing = path.first(known);
    String missing = path.segments().get(known - 1).name().text();
    Optional<String> lacking = library ? StdMembers.lacksItem(within, missing) : Optional.empty();
    if (lacking.isPresent()
        && !glob
        && known == path.segments().size() - 1
        && !TokioNames.isOf(within)
        && StdMembers.isNowhere(missing, path.last().name().text())) {
      String text = "unresolved import `" + Resolver.text(path) + "`";
      cx.report(Diagnostic.error("E0432", text, path.span(), "there is no such thing in std"));
      return;
    }
    if (lacking.isPresent()) {
      cx.report(StdMembers.isLacking(lacking.get(), "`" + Resolver.text(path) + "`", path.span()));
      return;
    }
    Optional<Resolver.Resolved> head =
        cx.resolver.path(
            Scope.of(cx.preludeRoot),
            new Path(false, path.segments().subList(0, 1), path.span()),
            Resolver.Namespace.TYPES,
            false);
    if (Crates.isLacking(first)) {
      cx.report(Diagnostic.unsupported("the crate `" + first + "`", path.span()));
      return;
    }
    if (cx.resolver.isUnresolved(Scope.of(module), path)) {
      // The file of that module is not there, which has been said.
      return;
    }
    int last = path.segments().size() - (glob ? 1 : 2);
    Span at = failing.last().name().span();
    if (missing.equals("super")) {
      boolean crate = path.segments().get(Math.max(0, known - 2)).name().text().equals("crate");
      String text = "`super` in paths can only be used in start position";
      cx.dcx.reportImport(
          crate ? Diagnostic.error("E0433", text, at, "") : Resolver.tooManySupers(at));
      return;
    }
    if (known - 1 < last) {
      String name = "`" + failing.last().name().text() + "`";
      String text =
          known == 1
              ? "cannot find module or crate " + name + " in this scope"
              : "cannot find "
                  + name
                  + " in `"
                  + path.segments().get(known - 2).name().text()
                  + "`";
      cx.dcx.reportImport(Diagnostic.error("E0433", text, at, "could not find " + name));
      return;
    }
    boolean local = first.equals("crate") || first.equals("self") || first.equals("super");
    unresolved(
        Resolver.text(failing),
        known - 1 == last ? at : path.span(),
        local || head.isPresent()
            ? "no `" + failing.last().name().text() + "` there"
            : "use of unresolved module or unlinked crate `" + first + "`");
  }

  /** What one {@code use} brings in and is not there is one error, at the first of it. */
  private void unresolved(String path, Span at, String label) {
    String name = "`" + path + "`";
    Diagnostic made = Diagnostic.error("E0432", "unresolved import " + name, at, label);
    if (reporting.isEmpty()) {
      cx.report(made);
      return;
    }
    Diagnostic first = failed.get(reporting.get());
    if (first != null && first.message().contains(name)) {
      return;
    }
    if (first != null) {
      String all = first.message().replace("import `", "imports `") + ", " + name;
      made = Diagnostic.error("E0432", all, first.primary().span(), first.primary().text());
    }
    failed.put(reporting.get(), made);
  }
}
