package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.TraitDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The library's files. Each is a module that is read when one of its names is first looked up, or
 * when an impl is asked for that may be in it: the build has listed what a file has.
 */
final class LibraryFiles {

  /** Impls stand in the files' order; no file has so many. */
  private static final int MOST_IMPLS = 10_000;

  private final TypeContext cx;
  private final Collector collector;
  private final List<Module> modules = new ArrayList<>();
  private final Map<String, Module> lang = new LinkedHashMap<>();

  /** The members' names, of all traits of a name. */
  private final Map<String, Set<String>> traits = new LinkedHashMap<>();

  /** The names of traits with impls. */
  private final Set<String> implemented = new LinkedHashSet<>();

  private boolean collecting = false;

  /** Each file as its name, its text and what it has, as {@code GeneratePrelude} writes it. */
  LibraryFiles(TypeContext cx, List<String[]> files) {
    this.cx = cx;
    this.collector = new Collector(cx);
    for (String[] file : files) {
      String name = file[0].substring(0, file[0].indexOf('.'));
      Module root = cx.preludeRoot;
      Module module = name.equals("lib") ? root : new Module(name, Optional.of(root), false, true);
      if (module != root) {
        root.types.put(name, new Res.Mod(module));
      }
      int first = modules.size() * MOST_IMPLS;
      module.whenNeeded(() -> read(new SourceFile(file[0], file[1]), module, first));
      modules.add(module);
      contents(module, file[2]);
    }
  }

  private void contents(Module module, String text) {
    words(
        text,
        (key, word) -> {
          switch (key) {
            case "!lang" -> lang.put(word, module);
            case "!trait" -> traits.computeIfAbsent(word, name -> new LinkedHashSet<>());
            default -> {
              if (key.charAt(0) == '!') {
                traits.get(key.substring(1)).add(word);
              } else {
                implemented.add(key);
                cx.impls.fileWhenNeeded(trait(key), word, module::need);
              }
            }
          }
        });
  }

  /** The trait's name of an impl's line, nothing for an inherent one. */
  private static String trait(String key) {
    return key.equals("-") ? "" : key;
  }

  /** Each word of the lines behind their first; of a trait's line, its members under its name. */
  private static void words(String text, BiConsumer<String, String> each) {
    String key = "";
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n') {
        continue;
      }
      String word = text.substring(start, i);
      if (key.isEmpty()) {
        key = word;
      } else {
        each.accept(key, word);
        key = key.equals("!trait") ? "!" + word : key;
      }
      key = c == '\n' ? "" : key;
      start = i + 1;
    }
  }

  private void read(SourceFile file, Module module, int first) {
    cx.impls.countFrom(first);
    collector.declare(parse(file).items(), module);
    collector.begin();
    // Where one file needs another, what is left of that one is done with the first one's.
    if (!collecting) {
      collecting = true;
      collector.finish();
      collecting = false;
    }
  }

  private static SourceTree parse(SourceFile file) {
    Checked<SourceTree> tree = Parser.parseLibrary(file);
    for (Diagnostic diagnostic : tree.diagnostics()) {
      Span at = diagnostic.primary().span();
      throw new IllegalStateException("bug: the library: " + diagnostic.message() + " at " + at);
    }
    return tree.value();
  }

  /** Whether a trait of the library with the name may have such a function or constant. */
  boolean mayHave(String trait, String member) {
    return traits.containsKey(trait) && traits.get(trait).contains(member);
  }

  /** Whether a trait that is implemented for types of the library has such a member. */
  boolean isMember(String name) {
    for (String trait : implemented) {
      if (mayHave(trait, name)) {
        return true;
      }
    }
    return false;
  }

  /** Reads the file with a lang item, as {@code #[lang = "name"]} has it. */
  void needLang(String name) {
    Module module = lang.get(name);
    if (module == null) {
      throw new IllegalStateException("bug: the library has no " + name);
    }
    module.need();
  }

  void needAll() {
    for (Module module : modules) {
      module.need();
    }
  }

  /**
   * Asks of each trait's members and each impl that waits whether its file would be read for it.
   */
  void checkContents(List<String[]> files) {
    for (int i = 0; i < files.size(); i++) {
      Set<String> listed = new LinkedHashSet<>();
      words(files.get(i)[2], (key, word) -> listed.add(trait(key) + " " + word));
      for (String names : cx.impls.waiting(i * MOST_IMPLS, (i + 1) * MOST_IMPLS)) {
        require(listed.contains(names), files.get(i)[0] + " has an unlisted impl: " + names);
      }
    }
    for (TraitDef trait : cx.impls.traits()) {
      for (FnDef member : trait.functions()) {
        require(mayHave(trait.name(), member.name()), "unlisted: " + member.path());
      }
      for (ConstDef member : trait.constants()) {
        require(mayHave(trait.name(), member.name()), "unlisted: " + member.path());
      }
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("bug: " + otherwise);
    }
  }
}
