package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a macro's path means. Imports may follow the calls, so a plain name that needs one is judged
 * when the whole file has been read.
 */
public final class MacroNames {

  /** In scope everywhere. */
  private static final String PRELUDE =
      " format_args print println eprint eprintln format write writeln panic todo unimplemented"
          + " unreachable assert debug_assert assert_eq debug_assert_eq assert_ne debug_assert_ne"
          + " matches vec dbg stringify concat line column file module_path cfg env option_env"
          + " compile_error ";

  /** In scope everywhere in Rust, but not in this one. */
  private static final String UNKNOWN_HERE =
      " thread_local include include_str include_bytes concat_bytes"
          + " concat_idents global_asm log_syntax trace_macros try is_x86_feature_detected"
          + " debug_assert_matches assert_matches ";

  /** To be imported or written with its module. */
  private static final String IN_MODULES =
      " pin::pin task::ready ptr::addr_of ptr::addr_of_mut mem::offset_of ";

  private final Cursor c;
  private final Map<String, String> imports = new LinkedHashMap<>();
  private final List<String> globs = new ArrayList<>();
  private final List<Ident> calls = new ArrayList<>();

  /** Modules of std that paths to macros begin with: an import is to bring them. */
  private final List<Ident> modules = new ArrayList<>();

  /** Those that need an import of which the whole file has none. */
  private final Set<String> absent = new LinkedHashSet<>();

  /** The last names of calls that are of no macro known so far, and of imports. */
  private final Set<String> others = new LinkedHashSet<>();

  MacroNames(Cursor cursor) {
    this.c = cursor;
  }

  Set<String> others() {
    return others;
  }

  /** Names that are known to be imported nowhere, from reading the same text before. */
  void setAbsent(Set<String> names) {
    absent.addAll(names);
  }

  /** Of macros that were called and expanded, the names that turned out to be imported nowhere. */
  Set<String> absent() {
    return absent;
  }

  /** The names that an import gives to macros of std. */
  List<String> importedMacros() {
    List<String> names = new ArrayList<>();
    imports.forEach(
        (name, path) -> {
          if (isStandard(path)) {
            names.add(name);
          }
        });
    return names;
  }

  /** The name of the standard macro that a path means; else empty, and that has been said. */
  Optional<String> standard(Path path, Span call) {
    String full = text(path);
    String last = path.last().name().text();
    if (c.isDisabled() || missing.contains(path.segments().get(0).name().text())) {
      return Optional.empty();
    }
    others.add(last);
    if (path.single().isPresent()) {
      // What is read for its end only may be a call of what is defined until it is made.
      if (!c.isQuiet() && !calls.contains(path.single().get())) {
        calls.add(path.single().get());
      }
      String imported = imports.get(last);
      if (imported != null && isStandard(imported)) {
        return Optional.of(lastOf(imported));
      }
      if (absent.contains(last)) {
        return Optional.empty();
      }
      boolean known = inPrelude(last) || moduleOf(last) != null && !absent.contains(last);
      return known ? Optional.of(last) : Optional.empty();
    }
    String inside = withoutCrate(full);
    if (inside.equals("future::join") && !inside.equals(full)) {
      c.reportLater(
          Diagnostics.unstable("use of unstable library feature `future_join`", path.span()));
      return Optional.empty();
    }
    boolean prelude = !inside.equals(full) && inPrelude(inside);
    if (prelude || IN_MODULES.contains(" " + inside + " ")) {
      if (inside.equals(full)) {
        modules.add(path.segments().get(0).name());
      }
      return Optional.of(last);
    }
    Optional<Diagnostic> nowhere = nowhere(path, full, inside);
    if (nowhere.isPresent()) {
      c.reportLater(nowhere.get());
    } else {
      c.unsupported("the macro `" + full + "!`", call);
    }
    return Optional.empty();
  }

  /** The crates that are not there, which has been said. */
  final Set<String> missing = new LinkedHashSet<>();

  /** Crates that a program may well mean, though there is none but std here. */
  private static final String CRATES =
      " tokio futures pin_project pin_project_lite crate self super $crate ";

  private static final String MODULES =
      " alloc any arch array ascii borrow boxed cell char clone cmp collections convert default env"
          + " error f32 f64 fmt fs future hash hint i128 i16 i32 i64 i8 io isize iter marker mem"
          + " net num ops option os panic path pin prelude primitive process ptr rc result slice"
          + " str string sync task thread time u128 u16 u32 u64 u8 usize vec ";

  /** What is said of a path to a macro of std that std has not, or that begins with no module. */
  private Optional<Diagnostic> nowhere(Path path, String full, String inside) {
    List<Path.Segment> segments = path.segments();
    String first = segments.get(0).name().text();
    int at;
    String in;
    if (!inside.equals(full)) {
      String module = segments.get(1).name().text();
      boolean known = segments.size() > 2 && MODULES.contains(" " + module + " ");
      boolean lacking =
          UNKNOWN_HERE.contains(" " + lastOf(inside) + " ") || inside.startsWith("arch::");
      if (lacking && (known || segments.size() == 2)) {
        return Optional.empty();
      }
      at = known ? 2 : 1;
      in = segments.get(at - 1).name().text();
    } else if (CRATES.contains(" " + first + " ")) {
      return Optional.empty();
    } else {
      boolean module = c.declaresModule(first);
      at = module ? 1 : 0;
      in = module ? first : "";
    }
    Ident name = segments.get(at).name();
    String message =
        in.isEmpty()
            ? "cannot find module or crate `" + name.text() + "` in this scope"
            : "cannot find `" + name.text() + "` in `" + in + "`";
    return Optional.of(Diagnostic.error("E0433", message, name.span(), ""));
  }

  /** What rustc calls a name of macros or attributes that every program has. */
  public static Optional<String> sort(String name) {
    if (inPrelude(name)) {
      return Optional.of("macro");
    }
    boolean attribute = AttributeParser.KNOWN.contains(" " + name + " ");
    return switch (name) {
      case "default" -> Optional.empty();
      case "bench", "derive", "global_allocator", "test", "test_case" ->
          Optional.of("attribute macro");
      default -> attribute ? Optional.of("built-in attribute") : Optional.empty();
    };
  }

  /** Whether the name is a macro's wherever nothing else has it. */
  public static boolean inPrelude(String name) {
    return PRELUDE.contains(" " + name + " ");
  }

  /** Whether the path, from its crate on, is that of a macro in one of std's modules. */
  public static boolean inModules(String path) {
    return IN_MODULES.contains(" " + path + " ");
  }

  private static String moduleOf(String name) {
    int at = IN_MODULES.indexOf("::" + name + " ");
    return at < 0 ? null : IN_MODULES.substring(IN_MODULES.lastIndexOf(' ', at) + 1, at);
  }

  public static boolean isStd(Path path) {
    String text = text(path);
    return !withoutCrate(text).equals(text);
  }

  private static String withoutCrate(String path) {
    String first = firstOf(path);
    return isCrate(first) && !first.equals(path) ? path.substring(first.length() + 2) : path;
  }

  static boolean isCrate(String name) {
    return name.equals("std") || name.equals("core") || name.equals("alloc");
  }

  private static String text(Path path) {
    StringBuilder text = new StringBuilder();
    for (Path.Segment segment : path.segments()) {
      text.append(text.isEmpty() ? "" : "::").append(segment.name().text());
    }
    return text.toString();
  }

  /** What a macro's name means by an import before, or itself. */
  String imported(String name) {
    String ofTokio = "tokio::" + name;
    boolean glob = globs.contains("tokio::") && Crates.hasMacro(ofTokio);
    return imports.getOrDefault(name, glob ? ofTokio : name);
  }

  /** A macro's path from its crate on, as far as imports before tell. */
  String full(Path path) {
    String text = text(path);
    return path.global() ? text : imported(text);
  }

  /** The names that an import brings. */
  void imported(Item.UseTree tree) {
    imported("", tree);
  }

  private void imported(String prefix, Item.UseTree tree) {
    switch (tree) {
      case Item.UseTree.Name name -> {
        String path = prefix + text(name.path());
        String last = name.path().last().name().text();
        if (path.equals("self")) {
          return;
        }
        if (last.equals("self")) {
          path = path.substring(0, path.length() - "::self".length());
          last = lastOf(path);
        }
        imports.put(name.rename().map(Ident::text).orElse(last), path);
        others.add(last);
      }
      case Item.UseTree.Glob glob ->
          globs.add(prefix + glob.prefix().map(path -> text(path) + "::").orElse(""));
      case Item.UseTree.Group group -> {
        String inner = prefix + group.prefix().map(path -> text(path) + "::").orElse("");
        for (Item.UseTree one : group.trees()) {
          imported(inner, one);
        }
      }
    }
  }

  /** Says which plain names mean no macro, or none that is known here. */
  void finish() {
    for (Ident module : modules) {
      if (!imports.containsKey(module.text()) && !globs.contains("std::")) {
        String text = module.text();
        String message = "cannot find module or crate `" + text + "` in this scope";
        c.reportLater(Diagnostic.error("E0433", message, module.span(), ""));
      }
    }
    for (Ident call : calls) {
      String name = call.text();
      String path = imports.get(name);
      if (path == null
          && moduleOf(name) != null
          && globs.contains("std::" + moduleOf(name) + "::")) {
        continue;
      }
      if (path != null && isStandard(path) || path == null && inPrelude(name)) {
        continue;
      }
      boolean known = path == null || CRATES.contains(" " + firstOf(path) + " ");
      if (!known && (!isStdPath(path) || isOfNoModule(withoutCrate(path)))) {
        // Of what its import does not find no more is said.
        absent.add(name);
        continue;
      }
      if (path != null || UNKNOWN_HERE.contains(" " + name + " ")) {
        String full = path == null ? name : path;
        c.reportLater(Diagnostic.unsupported("the macro `" + full + "!`", call.span()));
      } else {
        if (moduleOf(name) != null) {
          absent.add(name);
        }
        String message = "cannot find macro `" + name + "` in this scope";
        c.reportLater(Diagnostic.error("", message, call.span(), ""));
      }
    }
  }

  private static boolean isOfNoModule(String path) {
    return path.contains("::") && !MODULES.contains(" " + firstOf(path) + " ");
  }

  private static String firstOf(String path) {
    int end = path.indexOf("::");
    return end < 0 ? path : path.substring(0, end);
  }

  private static boolean isStdPath(String path) {
    return !withoutCrate(path).equals(path);
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf(':') + 1);
  }

  private static boolean isStandard(String path) {
    String inside = withoutCrate(path);
    return !inside.equals(path)
        && (inPrelude(lastOf(path)) || IN_MODULES.contains(" " + inside + " "));
  }
}
