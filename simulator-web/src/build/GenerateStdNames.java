import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code typeck/StdNames.java}: what std has and our library lacks, for each type what a
 * path through it may end in (methods, functions, constants, variants), for each module its items.
 * The names are read from the pages of std's documentation that come with the compiler (the
 * component rust-docs), and the simulator is asked which of them it knows.
 *
 * <p>By hand, with rustc 1.95 on the path, from simulator-web, once the simulator is built: {@code
 * java -Xss4m -cp target/classes src/build/GenerateStdNames.java src/main/java}.
 */
final class GenerateStdNames {

  /** A page of an item or a folder of a module. */
  private static final Pattern PAGE =
      Pattern.compile("(struct|enum|union|trait|fn|macro|constant|static|type)\\.(\\w+)\\.html");

  /** A member, with the sections before the next member. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "<section"
              + " id=\"(?:method|associatedconstant|variant)\\.(\\w+?)(?:-\\d+)?\"(.*?)(?=<section"
              + " id|$)",
          Pattern.DOTALL);

  private static final Pattern FEATURE =
      Pattern.compile("nightly-only experimental API. \\(<code>(\\w+)</code>");

  /** What a program hardly names: of allocators, of patterns, of the compiler's own needs. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "allocator_api",
          "async_iterator",
          "btreemap_alloc",
          "can_vector",
          "clone_to_uninit",
          "core_intrinsics_fallbacks",
          "error_generic_member_access",
          "pattern",
          "portable_simd",
          "slice_concat_trait",
          "step_trait");

  /**
   * From so many types on a name is of a trait, and stands once, for all that have {@code next}.
   */
  private static final int MANY = 20;

  /** Traits whose members are shown at types and are not in scope of themselves. */
  private static final String IMPORTS =
      """
      #![allow(unused)]
      use std::any::Any; use std::borrow::{Borrow, BorrowMut}; use std::error::Error as _;
      use std::fmt::{Binary as _, Debug as _, Display as _, LowerExp as _, LowerHex as _};
      use std::fmt::{Octal as _, Pointer as _, UpperExp as _, UpperHex as _, Write as _};
      use std::future::{Future, IntoFuture}; use std::hash::{BuildHasher, Hash, Hasher};
      use std::io::{BufRead as _, Read as _, Seek as _, Write as _}; use std::ops::*;
      use std::iter::{Product as _, Sum as _}; use std::str::FromStr as _; use std::task::Wake as _;
      """;

  /** The primitive types as they are listed, and those that are asked for each. */
  private static final Map<String, List<String>> PRIMITIVES = new LinkedHashMap<>();

  static {
    PRIMITIVES.put("{integer}", List.of("u8", "u16", "u32", "usize", "i64"));
    PRIMITIVES.put("{float}", List.of("f64", "f32"));
    PRIMITIVES.put("char", List.of("char"));
    PRIMITIVES.put("bool", List.of("bool"));
    PRIMITIVES.put("str", List.of("str"));
    PRIMITIVES.put("slice", List.of("[u8]", "[f32]", "[String]", "[&'static str]", "[[u8; 2]]"));
    PRIMITIVES.put("array", List.of("[u8; 2]", "[Option<u8>; 2]"));
    PRIMITIVES.put("pointer", List.of("*const u8", "*mut u8", "*const [u8]", "*mut [u8]"));
  }

  private final Path docs;
  private final Map<String, Set<String>> members = new TreeMap<>();
  private final Map<String, Set<String>> items = new TreeMap<>();
  private final List<Found> found = new ArrayList<>();

  /** A member by the head of its list, its name with its feature, and a path to it. */
  private record Found(String head, String name, String path) {}

  private GenerateStdNames(Path docs) {
    this.docs = docs;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: java -cp CLASSES GenerateStdNames.java SOURCE_DIR");
      System.exit(2);
    }
    Process process = new ProcessBuilder("rustc", "--print", "sysroot").start();
    String root = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    GenerateStdNames names = new GenerateStdNames(Path.of(root.strip(), "share/doc/rust/html/std"));
    names.readModule(names.docs, "");
    names.readPrimitives();
    names.keepThoseOfRustc();
    names.gatherCommon();
    Path source = Path.of(arguments[0]).resolve("dev/holdfast/simulator/typeck/StdNames.java");
    Files.writeString(source, names.java());
  }

  private void readModule(Path folder, String module) throws IOException {
    Map<String, String> features = new TreeMap<>();
    Map<String, Path> types = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Matcher page = PAGE.matcher(file.getFileName().toString());
        if (Files.isRegularFile(file.resolve("index.html"))) {
          String name = file.getFileName().toString();
          String feature = feature(Files.readString(file.resolve("index.html")));
          features.put(name, feature);
          if (feature.isEmpty() && !name.equals("intrinsics")) {
            readModule(file, module.isEmpty() ? name : module + "::" + name);
          }
        } else if (page.matches()) {
          features.put(page.group(2), feature(Files.readString(file)));
          if (Set.of("struct", "enum", "union").contains(page.group(1))) {
            types.put(page.group(2), file);
          }
        }
      }
    }
    String prefix = "std::" + (module.isEmpty() ? "" : module + "::");
    List<String> names = List.copyOf(features.keySet());
    List<String> uses = names.stream().map(it -> "pub use " + prefix + "r#" + it + ";").toList();
    Set<Integer> unknown = unknown("mod m {", uses, "}");
    Set<String> lacking = new TreeSet<>();
    for (int index : unknown) {
      lacking.add(names.get(index) + mark(features.get(names.get(index))));
    }
    String last = module.substring(module.lastIndexOf(':') + 1);
    items.computeIfAbsent(last, it -> new TreeSet<>()).addAll(lacking);
    for (Map.Entry<String, Path> type : types.entrySet()) {
      if (!lacking.contains(type.getKey()) && features.get(type.getKey()).isEmpty()) {
        readType(type.getKey(), List.of(prefix + type.getKey()), type.getValue());
      }
    }
  }

  private void readPrimitives() throws IOException {
    for (Map.Entry<String, List<String>> entry : PRIMITIVES.entrySet()) {
      boolean number = entry.getKey().startsWith("{");
      for (String type : number ? entry.getValue() : List.of(entry.getKey())) {
        List<String> instances = number ? List.of(type) : entry.getValue();
        readType(entry.getKey(), instances, docs.resolve("primitive." + type + ".html"));
      }
    }
  }

  /** A page lists what is implemented for references to the type, too: only rustc knows. */
  private void keepThoseOfRustc() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("std-names");
    Path program = folder.resolve("names.rs");
    Path errors = folder.resolve("errors");
    String head = IMPORTS + "fn f() {\n";
    String lines =
        found.stream().map(it -> "let _ = " + it.path() + ";\n").collect(Collectors.joining());
    Files.writeString(program, head + lines + "}\nfn main() {}\n");
    ProcessBuilder rustc =
        new ProcessBuilder(
            "rustc",
            "--edition=2024",
            "--emit=metadata",
            "--error-format=short",
            "-o" + folder.resolve("names.rmeta"),
            program.toString());
    rustc.redirectError(errors.toFile()).start().waitFor();
    Set<Integer> absent = new TreeSet<>();
    Matcher matcher =
        Pattern.compile(":(\\d+):\\d+: error\\[E0(?:599|277)\\]").matcher(Files.readString(errors));
    while (matcher.find()) {
      absent.add(Integer.parseInt(matcher.group(1)) - 1 - (int) head.lines().count());
    }
    for (int i = 0; i < found.size(); i++) {
      if (!absent.contains(i)) {
        members
            .computeIfAbsent(found.get(i).head(), it -> new TreeSet<>())
            .add(found.get(i).name());
      }
    }
    Files.delete(program);
    Files.delete(errors);
    Files.delete(folder);
  }

  private void gatherCommon() {
    Map<String, Integer> counts = new TreeMap<>();
    members.values().forEach(all -> all.forEach(it -> counts.merge(it, 1, Integer::sum)));
    counts.values().removeIf(count -> count < MANY);
    members.values().forEach(all -> all.removeAll(counts.keySet()));
    members.put("Iterator", new TreeSet<>(counts.keySet()));
  }

  /** Adds what none of the instances of a type has. */
  private void readType(String name, List<String> instances, Path page) throws IOException {
    String head = name.startsWith("Atomic") && !name.equals("AtomicPtr") ? "Atomic" : name;
    String html = Files.readString(page);
    int deref = html.indexOf("<h2 id=\"deref-methods");
    if (deref >= 0) {
      html = html.substring(0, deref) + html.substring(html.indexOf("<h2 id=\"trait-impl", deref));
    }
    Map<String, String> features = new TreeMap<>();
    Matcher matcher = MEMBER.matcher(html);
    while (matcher.find()) {
      // Of two of one name, one that is stable counts.
      features.merge(matcher.group(1), feature(matcher.group(2)), (a, b) -> a.isEmpty() ? a : b);
    }
    List<String> names = List.copyOf(features.keySet());
    Set<Integer> lacking = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      lacking.add(i);
    }
    for (String instance : instances) {
      String type = withArguments(instance);
      List<String> paths =
          names.stream().map(it -> "let _ = <" + type + ">::r#" + it + ";").toList();
      lacking.retainAll(unknown(IMPORTS + "fn f() {", paths, "}"));
    }
    for (int i = 0; i < names.size(); i++) {
      if (!lacking.contains(i) && !features.get(names.get(i)).isEmpty()) {
        System.out.println("unstable, but shown: " + name + "::" + names.get(i));
      }
    }
    for (int index : lacking) {
      String feature = features.get(names.get(index));
      if (!LEFT_OUT.contains(feature)) {
        for (String instance : instances) {
          String path = "<" + withArguments(instance) + ">::r#" + names.get(index);
          found.add(new Found(head, names.get(index) + mark(feature), path));
        }
      }
    }
  }

  /** The type with as many arguments as it takes. */
  private static String withArguments(String type) {
    String arguments = "";
    while (arguments.length() < 16) {
      String text = "fn f() { let x: *const " + type + arguments + "; }\nfn main() {}\n";
      boolean fits =
          Simulator.answer("names.rs", text).diagnostics().stream()
              .noneMatch(it -> it.code().equals("E0107"));
      if (fits) {
        return type + arguments;
      }
      arguments = arguments.isEmpty() ? "<_>" : arguments.replace("<_", "<_, _");
    }
    throw new IllegalStateException(type);
  }

  private static String feature(String html) {
    int text = html.indexOf("class=\"docblock\"");
    Matcher matcher = FEATURE.matcher(text < 0 ? html : html.substring(0, text));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String mark(String feature) {
    return feature.isEmpty() ? "" : "@" + feature;
  }

  /** The lines of which the simulator says that there is no such thing, or not in its Rust. */
  private static Set<Integer> unknown(String head, List<String> lines, String tail) {
    Set<Integer> unknown = new TreeSet<>();
    String text = head + "\n" + String.join("\n", lines) + "\n" + tail + "\nfn main() {}\n";
    int first = (int) head.lines().count() + 1;
    for (Diagnostic error : Simulator.answer("names.rs", text).diagnostics()) {
      int line = error.primary().span().line();
      if (Set.of("", "E0599", "E0432", "E0433", "E0658").contains(error.code())
          && line >= first
          && line < first + lines.size()) {
        unknown.add(line - first);
      }
    }
    return unknown;
  }

  private String java() {
    return "package dev.holdfast.simulator.typeck;\n\n"
        + "/**\n"
        + " * What std has and our library lacks, by type and by module; what is unstable"
        + " with its\n"
        + " * feature. Made by src/build/GenerateStdNames.java.\n"
        + " */\n"
        + "final class StdNames {\n"
        + constant("MEMBERS", members)
        + constant("ITEMS", items)
        + "\n  private StdNames() {}\n}\n";
  }

  /** A text of {@code ;head name name@feature ;head …}, a blank after each word. */
  private static String constant(String name, Map<String, Set<String>> lists) {
    List<String> words =
        lists.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .flatMap(it -> Stream.concat(Stream.of(";" + it.getKey()), it.getValue().stream()))
            .collect(Collectors.toList());
    words.add(";");
    StringBuilder java = new StringBuilder("\n  static final String " + name + " =\n      \"");
    int column = 0;
    for (String word : words) {
      if (column + word.length() > 80) {
        java.append("\"\n          + \"");
        column = 0;
      }
      java.append(word).append(' ');
      column += word.length() + 1;
    }
    return java.append("\";\n").toString();
  }
}
