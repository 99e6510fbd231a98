package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A module's names, or those of a block that holds items (which sees its surroundings, too). */
final class Module {

  /** What {@code use a::*} brings in. */
  record Glob(Module from, Visibility visibility) {}

  final String name;
  final Optional<Module> parent;
  final boolean isBlock;
  final boolean fromPrelude;
  final Map<String, Res> types = new LinkedHashMap<>();
  final Map<String, Res> values = new LinkedHashMap<>();
  final Map<String, Span> defined = new LinkedHashMap<>();
  final Map<String, Visibility> typeVisibility = new LinkedHashMap<>();
  final Map<String, Visibility> valueVisibility = new LinkedHashMap<>();
  final List<Glob> globs = new ArrayList<>();

  /** Of a block: the variables and generic parameters around it, which its items can't use. */
  private final Map<String, Integer> outerLocals = new LinkedHashMap<>();

  /** Variables that are there from a position in the file on. */
  void addLocals(Collection<String> names, int from) {
    names.forEach(name -> outerLocals.putIfAbsent(name, from));
  }

  /** Whether a variable of the body around is there at a position in the file. */
  boolean hasLocal(String name, int at) {
    Integer from = outerLocals.get(name);
    return from != null && from <= at;
  }

  /** The labels around the items of a block. */
  final Set<String> outerLabels = new LinkedHashSet<>();

  /** Where the names of types and of values are said, for those that are said twice. */
  final Map<String, Span> typeSpans = new LinkedHashMap<>();

  final Map<String, Span> valueSpans = new LinkedHashMap<>();
  final Map<String, Span> macroSpans = new LinkedHashMap<>();

  /** What is imported from where it is not: nothing more is said of these names. */
  final Set<String> unresolved = new LinkedHashSet<>();

  final Set<String> outerParams = new LinkedHashSet<>();
  final Set<String> outerConsts = new LinkedHashSet<>();

  /** Of a derive's expansion: where the derive is written, and whether its bodies make no sense. */
  Optional<Span> derivedAt = Optional.empty();

  boolean broken;

  /** Whether nothing is known of what is in it, since its file or crate is not there. */
  boolean missing;

  boolean isUnknown(String name) {
    return missing || importFailed(name);
  }

  /** Whether an import of the name failed, here or around where a glob brings it from. */
  boolean importFailed(String name) {
    if (unresolved.contains(name)) {
      return true;
    }
    for (Glob glob : globs) {
      if (glob.from() != this && glob.from().encloses(this) && glob.from().importFailed(name)) {
        return true;
      }
    }
    return false;
  }

  /** Traits that are in scope without a name ({@code use T as _}). */
  final List<Res> unnamed = new ArrayList<>();

  /** Of the library: declares the module's imports. */
  private Runnable unread;

  /** Of the library: imports that nobody has looked up yet, by the name that they bring in. */
  private final Map<String, List<Import>> imports = new LinkedHashMap<>();

  /** Of these, those that are being resolved, or were. */
  private final Set<String> importing = new LinkedHashSet<>();

  /** Of the library: items that nobody has looked up yet, by their name. */
  private final Map<String, Runnable> items = new LinkedHashMap<>();

  /** {@code of} is the name of what is imported, where it is defined. */
  private record Import(String of, Runnable resolve) {}

  Module(String name, Optional<Module> parent, boolean isBlock, boolean fromPrelude) {
    this.name = name;
    this.parent = parent;
    this.isBlock = isBlock;
    this.fromPrelude = fromPrelude;
  }

  /** Has the module's imports declared when one of its names is first looked up. */
  void whenNeeded(Runnable read) {
    unread = read;
  }

  /** Has an import resolved when its name is first looked up. */
  void importWhenNeeded(String as, String of, Runnable resolve) {
    imports.computeIfAbsent(as, n -> new ArrayList<>()).add(new Import(of, resolve));
  }

  /** Has an item declared when its name is first looked up. */
  void itemWhenNeeded(String item, Runnable read) {
    items.put(item, read);
  }

  void need() {
    if (unread != null) {
      Runnable read = unread;
      unread = null;
      read.run();
    }
  }

  /** Makes sure that a name is there if it will ever be. */
  void need(String wanted) {
    need();
    Runnable item = items.isEmpty() ? null : items.remove(wanted);
    if (item != null) {
      item.run();
    }
    List<Import> waiting = imports.isEmpty() ? null : imports.get(wanted);
    if (waiting != null) {
      if (!importing.add(wanted)) {
        // The item that is read for it asks for it, too; there it is declared by now.
        imports.remove(wanted);
      }
      waiting.forEach(it -> it.resolve().run());
      imports.remove(wanted);
    }
  }

  /** Resolves the imports of what has such a name. */
  void needImports(Predicate<String> such) {
    need();
    for (String as : List.copyOf(imports.keySet())) {
      if (imports.containsKey(as) && imports.get(as).stream().anyMatch(it -> such.test(it.of()))) {
        need(as);
      }
    }
  }

  /** The names whose definitions are in a stretch of a file. */
  Set<String> definedIn(Span stretch) {
    Set<String> names = new LinkedHashSet<>();
    for (Map<String, Span> spans : List.of(typeSpans, valueSpans)) {
      spans.forEach(
          (name, span) -> {
            if (span.file() == stretch.file()
                && span.start() >= stretch.start()
                && span.end() <= stretch.end()) {
              names.add(name);
            }
          });
    }
    return names;
  }

  /** The path of an item of this module, without the crate's name; a block's name is its body's. */
  String pathOf(String item) {
    if (isBlock && name.isEmpty()) {
      return parent.orElseThrow().pathOf(item);
    }
    String prefix = isBlock ? name : parent.isPresent() ? parent.get().pathOf(name) : "";
    return prefix.isEmpty() ? item : prefix + "::" + item;
  }

  /** The nearest module that is not a block. */
  Module enclosing() {
    return isBlock ? parent.orElseThrow().enclosing() : this;
  }

  /** Whether this block or one around it is such. */
  boolean outer(Predicate<Module> such) {
    return isBlock && (such.test(this) || parent.orElseThrow().outer(such));
  }

  /** Whether that module is this one or lies inside it. */
  boolean encloses(Module other) {
    return this == other || other.parent.isPresent() && encloses(other.parent.get());
  }

  Module root() {
    return parent.isPresent() ? parent.get().root() : this;
  }

  /** The types that a program's modules define, each once. */
  void collectAdts(Set<Module> seen, Set<AdtDef> found) {
    if (fromPrelude || !seen.add(this)) {
      return;
    }
    for (Res res : types.values()) {
      if (res instanceof Res.Adt adt && !adt.def().fromPrelude()) {
        found.add(adt.def());
      } else if (res instanceof Res.Mod mod) {
        mod.module().collectAdts(seen, found);
      }
    }
  }
}
