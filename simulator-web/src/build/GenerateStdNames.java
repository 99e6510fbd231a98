import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code typeck/StdNames.java}: the names of the methods, associated functions and constants
 * that std's types have, by sort of type. The words that occur in std's metadata are the
 * candidates, and the compiler is asked of each whether the types have it.
 *
 * <p>By hand, with rustc 1.95 on the path, from simulator-web: {@code java
 * src/build/GenerateStdNames.java src/main/java}. It takes a minute or two.
 */
final class GenerateStdNames {

  /** A word after a dot, after a colon or declared, as the documentation's examples have it. */
  private static final Pattern WORD =
      Pattern.compile("(\\.|::|fn )?(?<![A-Za-z0-9_])([a-z][a-z0-9_]{1,40})(?!\\w)");

  private static final Pattern CONSTRUCTOR = Pattern.compile("^(from|try_from|new|try_new|with)_");
  private static final Set<String> KEYWORDS = Set.of("crate", "self", "super");

  /** No such item, or not a type of this compiler. */
  private static final Set<String> NO_SUCH = Set.of("E0599", "E0412", "E0433", "E0659", "E0425");

  private static final Pattern ANSWER =
      Pattern.compile("(?m)^[^:\n]*:(\\d+):\\d+: error\\[(E\\d+)\\]");

  /** Every trait whose methods a program may bring into scope by a common import. */
  private static final String IMPORTS =
      """
      #![allow(unused)]
      use std::any::*; use std::borrow::*; use std::cell::*; use std::collections::*;
      use std::error::Error as _; use std::fmt::{Binary as _, Debug as _, Display as _};
      use std::fmt::{LowerHex as _, Pointer as _, Write as _}; use std::future::*;
      use std::hash::*; use std::io::{BufRead as _, Read as _, Seek as _, Write as _};
      use std::iter::*; use std::marker::*; use std::mem::*; use std::num::*; use std::ops::*;
      use std::pin::*; use std::ptr::NonNull; use std::rc::*; use std::str::FromStr as _;
      use std::sync::atomic::*; use std::sync::*; use std::task::*; use std::time::*;
      fn main() {}
      """;

  /** The line of the first word that is asked. */
  private static final int FIRST = (int) IMPORTS.lines().count() + 2;

  private static final Map<String, List<String>> SORTS = new LinkedHashMap<>();

  static {
    SORTS.put("INTEGERS", List.of("u8", "u16", "u32", "u64", "usize", "u128", "i8", "i64"));
    SORTS.put("FLOATS", List.of("f64", "f32"));
    SORTS.put("CHARS", List.of("char", "bool"));
    SORTS.put("STRINGS", List.of("String", "str"));
    SORTS.put(
        "SLICES",
        sequences("u8", "u16", "i64", "f64", "f32", "char", "bool", "String", "&str", "Vec<u8>")
            .toList());
    SORTS.put("OTHERS", others());
  }

  /** The modules whose items are listed; of std itself its modules. */
  private static final List<String> MODULES =
      List.of(
          "",
          "any",
          "array",
          "borrow",
          "boxed",
          "cell",
          "char",
          "clone",
          "cmp",
          "collections",
          "collections::hash_map",
          "collections::btree_map",
          "convert",
          "default",
          "env",
          "error",
          "fmt",
          "fs",
          "future",
          "hash",
          "hint",
          "io",
          "iter",
          "marker",
          "mem",
          "net",
          "num",
          "ops",
          "option",
          "panic",
          "path",
          "pin",
          "process",
          "ptr",
          "rc",
          "result",
          "slice",
          "str",
          "string",
          "sync",
          "sync::atomic",
          "sync::mpsc",
          "task",
          "thread",
          "time",
          "vec");

  private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z0-9_])([A-Z]\\w{1,40})(?!\\w)");

  private GenerateStdNames() {}

  private static Stream<String> sequences(String... elements) {
    Stream<String> more =
        Stream.of("[u8; 2]", "Option<u8>", "Box<u8>", "(u8, u8)", "Cell<u8>", "MaybeUninit<u8>");
    return Stream.concat(Stream.of(elements), more)
        .flatMap(each -> Stream.of("Vec<" + each + ">", "[" + each + "; 2]"));
  }

  private static List<String> others() {
    String types =
        """
        Option<u8>;Option<&'static u8>;Option<&'static mut u8>;Option<Option<u8>>;Option<String>
        Option<Result<u8, u8>>;Option<(u8, u8)>;Option<Box<u8>>;Result<u8, u8>
        Result<Option<u8>, u8>;Result<&'static u8, u8>;Result<&'static mut u8, u8>
        Result<Result<u8, u8>, u8>;Result<String, String>;Box<u8>;Box<[u8]>;Box<str>;Box<dyn Any>
        Box<dyn Fn()>;Box<MaybeUninit<u8>>;Box<dyn Iterator<Item = u8>>;Box<dyn Future<Output = ()>>
        Box<dyn std::error::Error>;Rc<u8>;Rc<[u8]>;Rc<str>;Rc<dyn Any>;Rc<MaybeUninit<u8>>;Arc<u8>
        Arc<[u8]>;Arc<str>;Arc<dyn Any + Send + Sync>;Arc<MaybeUninit<u8>>;std::rc::Weak<u8>
        std::sync::Weak<u8>;Cell<u8>;Cell<[u8]>;Cell<[u8; 2]>;Cell<Option<u8>>;RefCell<u8>
        RefCell<Option<u8>>;Ref<'static, u8>;RefMut<'static, u8>;Ref<'static, Option<u8>>
        UnsafeCell<u8>;std::cell::OnceCell<u8>;std::cell::LazyCell<u8>;OnceLock<u8>;LazyLock<u8>
        Mutex<u8>;MutexGuard<'static, u8>;RwLock<u8>;RwLockReadGuard<'static, u8>
        RwLockWriteGuard<'static, u8>;PoisonError<u8>;TryLockError<u8>;Condvar;std::sync::Once;Barrier
        std::sync::mpsc::Sender<u8>;std::sync::mpsc::SyncSender<u8>;std::sync::mpsc::Receiver<u8>
        std::vec::IntoIter<u8>;std::vec::IntoIter<f64>;std::vec::IntoIter<(u8, u8)>
        std::vec::IntoIter<&'static u8>;std::vec::IntoIter<Vec<u8>>;std::vec::IntoIter<Option<u8>>
        std::vec::IntoIter<String>;std::slice::Iter<'static, u8>;std::slice::IterMut<'static, u8>
        std::slice::Chunks<'static, u8>;std::slice::ChunksExact<'static, u8>
        std::slice::ChunksExactMut<'static, u8>;std::slice::Windows<'static, u8>
        std::vec::Drain<'static, u8>;std::array::IntoIter<u8, 2>;std::str::Chars<'static>
        std::str::CharIndices<'static>;std::str::Bytes<'static>;std::str::Lines<'static>
        std::str::Split<'static, char>;std::str::SplitN<'static, char>
        std::str::SplitWhitespace<'static>;std::string::Drain<'static>;std::str::Utf8Error
        std::string::FromUtf8Error;std::str::Utf8Chunk<'static>;Peekable<std::vec::IntoIter<u8>>
        Rev<std::vec::IntoIter<u8>>;Skip<std::vec::IntoIter<u8>>;Take<std::vec::IntoIter<u8>>
        StepBy<std::vec::IntoIter<u8>>;Zip<std::vec::IntoIter<u8>, std::vec::IntoIter<u8>>
        Enumerate<std::vec::IntoIter<u8>>;Fuse<std::vec::IntoIter<u8>>;Cycle<std::vec::IntoIter<u8>>
        std::iter::Repeat<u8>;std::iter::Once<u8>;std::iter::Empty<u8>;BTreeMap<u8, u8>
        BTreeSet<u8>;HashMap<u8, u8>;HashSet<u8>;VecDeque<u8>;BinaryHeap<u8>;LinkedList<u8>
        std::collections::btree_map::Entry<'static, u8, u8>
        std::collections::btree_map::OccupiedEntry<'static, u8, u8>
        std::collections::btree_map::VacantEntry<'static, u8, u8>
        std::collections::hash_map::Entry<'static, u8, u8>
        std::collections::hash_map::OccupiedEntry<'static, u8, u8>
        std::collections::hash_map::VacantEntry<'static, u8, u8>
        std::collections::btree_map::Iter<'static, u8, u8>;std::collections::btree_map::Cursor<u8, u8>
        std::collections::hash_map::Keys<'static, u8, u8>
        std::collections::binary_heap::PeekMut<'static, u8>
        std::collections::linked_list::CursorMut<'static, u8>;std::hash::DefaultHasher
        std::hash::RandomState;Pin<&'static mut u8>;Pin<&'static u8>;Pin<Box<u8>>
        Pin<&'static mut Option<u8>>;Pin<Box<dyn Future<Output = ()>>>;Poll<u8>
        Poll<Result<u8, u8>>;Poll<Option<Result<u8, u8>>>;Waker;RawWaker;RawWakerVTable
        LocalWaker;std::task::Context<'static>;std::task::ContextBuilder<'static>
        std::future::Ready<u8>;std::future::Pending<u8>;PhantomData<u8>;PhantomPinned;Duration
        Instant;SystemTime;TypeId;std::cmp::Ordering;std::cmp::Reverse<u8>
        std::sync::atomic::Ordering;*const u8;*mut u8;*const [u8];*mut [u8];*const str
        *const *const u8;*const MaybeUninit<u8>;*mut MaybeUninit<u8>;NonNull<u8>;NonNull<[u8]>
        AtomicUsize;AtomicI64;AtomicBool;AtomicPtr<u8>;AtomicU8;ManuallyDrop<u8>;MaybeUninit<u8>
        MaybeUninit<[u8; 2]>;MaybeUninit<[MaybeUninit<u8>; 2]>;Discriminant<Option<u8>>
        Range<u8>;Range<usize>;RangeInclusive<u8>;RangeFrom<u8>;RangeTo<u8>;RangeFull
        RangeToInclusive<u8>;Bound<u8>;Bound<&'static u8>;ControlFlow<u8, u8>
        ControlFlow<u8, ()>;NonZero<u8>;NonZero<i64>;NonZero<u64>;Wrapping<u8>;Wrapping<i64>
        Saturating<u8>;Saturating<i64>;ParseIntError;ParseFloatError;TryFromIntError
        IntErrorKind;FpCategory;Cow<'static, str>;Cow<'static, [u8]>;std::fmt::Formatter<'static>
        std::fmt::Arguments<'static>;std::fmt::Error;std::fmt::Alignment
        std::fmt::DebugStruct<'static, 'static>;std::fmt::DebugTuple<'static, 'static>
        std::fmt::DebugList<'static, 'static>;std::fmt::DebugSet<'static, 'static>
        std::fmt::DebugMap<'static, 'static>;std::io::Error;std::io::ErrorKind;std::io::Stdin
        std::io::Stdout;std::io::Cursor<Vec<u8>>;std::alloc::Layout;std::alloc::Global
        std::alloc::System;BorrowError;BorrowMutError;std::panic::Location<'static>
        std::panic::AssertUnwindSafe<u8>;std::thread::Thread;std::thread::JoinHandle<u8>
        std::thread::LocalKey<Cell<u8>>;std::thread::LocalKey<RefCell<u8>>;std::char::ToUppercase
        std::char::ParseCharError;std::char::CharTryFromError;std::path::Path;std::path::PathBuf
        std::ffi::CStr;std::ffi::CString;std::ffi::OsString;std::env::Args
        """;
    return Stream.of(types.strip().split(";(?! [0-9])|\n")).filter(it -> !it.isBlank()).toList();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: java GenerateStdNames.java SOURCE_DIR");
      System.exit(2);
    }
    Set<String> words = new TreeSet<>();
    Set<String> ofPaths = new TreeSet<>();
    readWords(words, ofPaths);
    System.out.println(words.size() + " words, " + ofPaths.size() + " in paths");
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> sort : SORTS.entrySet()) {
      Set<String> found = new TreeSet<>();
      for (String type : sort.getValue()) {
        found.addAll(methods(type, List.copyOf(words)));
      }
      ofPaths.removeAll(found);
      System.out.println(sort.getKey() + ": " + found.size() + " names");
      names.put(sort.getKey(), found);
    }
    Set<String> every = new TreeSet<>(names.get("OTHERS"));
    names.values().forEach(every::retainAll);
    names.values().forEach(it -> it.removeAll(every));
    names.put("EVERY", every);
    // Not asked: that takes long, and a word too many only makes an answer more careful.
    names.put("ASSOCIATED", ofPaths);
    Set<String> paths = new TreeSet<>();
    Set<String> all = new TreeSet<>(words);
    all.addAll(readTypes());
    for (String module : MODULES) {
      paths.addAll(members(module, List.copyOf(all)));
    }
    System.out.println("PATHS: " + paths.size() + " paths");
    names.put("PATHS", paths);
    Files.writeString(
        Path.of(arguments[0]).resolve("dev/holdfast/simulator/typeck/StdNames.java"), java(names));
  }

  /** The words that name something, and those of them that a path or a constructor may end in. */
  private static void readWords(Set<String> words, Set<String> ofPaths)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder("rustc", "--print", "target-libdir").start();
    String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(folder.strip()))) {
      for (Path file : files.filter(it -> isStd(it.getFileName().toString())).toList()) {
        // One char a byte: names are ASCII, and what lies between them is no word.
        Matcher matcher = WORD.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
          String word = matcher.group(2);
          boolean path = "::".equals(matcher.group(1)) || CONSTRUCTOR.matcher(word).find();
          if ((path || matcher.group(1) != null) && !KEYWORDS.contains(word)) {
            words.add(word);
            if (path) {
              ofPaths.add(word);
            }
          }
        }
      }
    }
  }

  /** The words that a type, a trait or a constant may be called by. */
  private static Set<String> readTypes() throws IOException, InterruptedException {
    Set<String> types = new TreeSet<>();
    Process process = new ProcessBuilder("rustc", "--print", "target-libdir").start();
    String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(folder.strip()))) {
      for (Path file : files.filter(it -> isStd(it.getFileName().toString())).toList()) {
        Matcher matcher = TYPE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
          types.add(matcher.group(1));
        }
      }
    }
    return types;
  }

  /** The paths in a module of std that a program may import, of the words asked. */
  private static Set<String> members(String module, List<String> words)
      throws IOException, InterruptedException {
    String prefix = module.isEmpty() ? "" : module + "::";
    Map<Integer, String> answers = answers("mod m {", "pub use std::" + prefix + "r#", words);
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      String answer = answers.getOrDefault(FIRST + i, "");
      if (!answer.equals("E0432") && !answer.equals("E0433") && !answer.equals("E0603")) {
        found.add(prefix + words.get(i));
      }
    }
    return found;
  }

  private static boolean isStd(String file) {
    return file.endsWith(".rmeta")
        && (file.startsWith("libcore-")
            || file.startsWith("liballoc-")
            || file.startsWith("libstd-"));
  }

  private static Set<String> methods(String type, List<String> words)
      throws IOException, InterruptedException {
    Map<Integer, String> answers = answers("fn values(x: &mut " + type + ") {", "x.r#", words);
    if (answers.size() < words.size() / 2) {
      System.out.println("no type of this compiler, left out: " + type);
      return Set.of();
    }
    Set<String> found = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      String answer = answers.getOrDefault(FIRST + i, "");
      if (answer.equals("E0615")) {
        found.add(words.get(i));
      } else if (answer.equals("E0616")) {
        fields.add(words.get(i));
      }
    }
    // A private field hides the method of its name.
    found.addAll(ofPath(type, fields));
    return found;
  }

  private static Set<String> ofPath(String type, Set<String> asked)
      throws IOException, InterruptedException {
    List<String> words = List.copyOf(asked);
    Set<String> found = new TreeSet<>();
    if (!words.isEmpty()) {
      Map<Integer, String> answers = answers("fn paths() {", "<" + type + ">::r#", words);
      for (int i = 0; i < words.size() && !answers.isEmpty(); i++) {
        if (!NO_SUCH.contains(answers.getOrDefault(FIRST + i, ""))) {
          found.add(words.get(i));
        }
      }
    }
    return found;
  }

  /** The first error's code of each line that has one. */
  private static Map<Integer, String> answers(String head, String prefix, List<String> words)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("std-names");
    Path program = folder.resolve("names.rs");
    Path errors = folder.resolve("errors");
    StringBuilder text = new StringBuilder(IMPORTS).append(head).append('\n');
    for (String word : words) {
      text.append(prefix).append(word).append(";\n");
    }
    Files.writeString(program, text.append("}\n"));
    List<String> command =
        List.of(
            "rustc",
            "--edition=2024",
            "--emit=metadata",
            "--error-format=short",
            "-o" + folder.resolve("names.rmeta"),
            program.toString());
    new ProcessBuilder(command).redirectError(errors.toFile()).start().waitFor();
    Map<Integer, String> answers = new LinkedHashMap<>();
    Matcher matcher = ANSWER.matcher(Files.readString(errors));
    while (matcher.find()) {
      answers.putIfAbsent(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
    Files.delete(program);
    Files.delete(errors);
    Files.deleteIfExists(folder.resolve("names.rmeta"));
    Files.delete(folder);
    return answers;
  }

  private static String java(Map<String, Set<String>> names) {
    StringBuilder java = new StringBuilder("package dev.holdfast.simulator.typeck;\n\n");
    java.append(
        "/** What std's types have, by name. Made by src/build/GenerateStdNames.java. */\n");
    java.append("final class StdNames {\n");
    names.forEach(
        (sort, all) -> {
          java.append("\n  static final String ").append(sort).append(" =\n      \"");
          int column = 0;
          for (String name : all) {
            if (column + name.length() > 85) {
              java.append(" \"\n          + \"");
              column = 0;
            }
            java.append(' ').append(name);
            column += name.length() + 1;
          }
          java.append(" \";\n");
        });
    return java.append("\n  private StdNames() {}\n}\n").toString();
  }
}
