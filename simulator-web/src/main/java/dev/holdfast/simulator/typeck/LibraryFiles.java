package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Parser;
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
import java.util.function.Consumer;

/**
 * The library's files. Each is a module, and each of its lines an item, which is read when its name
 * is first looked up, or when an impl is asked for that may be in it: the build has listed what an
 * item has.
 */
final class LibraryFiles {

  /** Impls stand in the files' order; no item has so many. */
  private static final int MOST_IMPLS = 150;

  private final TypeContext cx;
  private final Collector collector;
  private final List<File> files = new ArrayList<>();
  private final Map<String, Line> lang = new LinkedHashMap<>();

  /** The members' names, with blanks between them, of all traits of a name. */
  private final Map<String, String> traits = new LinkedHashMap<>();

  private boolean collecting = false;

  /** {@code first}: where the impls of its first item stand among all. */
  private record File(SourceFile source, Module module, int first, List<Line> lines) {

    /** What stands in a line. */
    Span text(int line) {
      int start = 0;
      for (int i = 0; i < line; i++) {
        start = source.text().indexOf('\n', start) + 1;
      }
      return new Span(source, start, source.text().indexOf('\n', start));
    }
  }

  /** An item of a file, or all its imports. */
  private final class Line implements Runnable {
    private final File file;
    private final int number;
    private boolean read;

    Line(File file) {
      this.file = file;
      this.number = file.lines.size();
      file.lines.add(this);
    }

    int first() {
      return file.first + number * MOST_IMPLS;
    }

    /** Reads it, the first time. */
    @Override
    public void run() {
      if (read) {
        return;
      }
      read = true;
      cx.impls.countFrom(first());
      collector.declare(Parser.libraryItem(file.text(number)), file.module);
      // Where one item needs another, what is left of that one is done with the first one's.
      if (collecting) {
        collector.begin();
        return;
      }
      collecting = true;
      try {
        collector.finish();
      } finally {
        collecting = false;
      }
    }
  }

  /** Each file as its name, its text and what it has, as {@code GeneratePrelude} writes it. */
  LibraryFiles(TypeContext cx, List<String[]> texts) {
    this.cx = cx;
    this.collector = new Collector(cx);
    int first = 0;
    for (String[] text : texts) {
      String name = text[0].substring(0, text[0].indexOf('.'));
      Module root = cx.preludeRoot;
      Module module = name.equals("lib") ? root : new Module(name, Optional.of(root), false, true);
      if (module != root) {
        root.types.put(name, new Res.Mod(module));
      }
      File file = new File(new SourceFile(text[0], text[1]), module, first, new ArrayList<>());
      files.add(file);
      contents(file, text[2]);
      module.whenNeeded(file.lines.get(0));
      first += file.lines.size() * MOST_IMPLS;
    }
  }

  private void contents(File file, String text) {
    int start = 0;
    while (start < text.length()) {
      Line line = new Line(file);
      int end = text.indexOf('\n', start);
      parts(text.substring(start, end), (name, words) -> has(line, name, words));
      start = end + 1;
    }
  }

  private void has(Line line, String name, String words) {
    Module module = line.file.module;
    String of = name.substring(1);
    switch (name.charAt(0)) {
      case '@' -> lang.put(of, line);
      case '=' -> {
        module.itemWhenNeeded(of, line);
        eachWord(words, derived -> cx.impls.itemWhenNeeded(derived, of, line));
      }
      case '!' -> {
        traits.merge(of, words, (one, other) -> one + " " + other);
        module.importWhenNeeded(of, of, line);
      }
      default -> cx.impls.itemWhenNeeded(of, words, line);
    }
  }

  /** Each name, with the sign before it, and the words behind it. */
  private static void parts(String text, BiConsumer<String, String> each) {
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf(',', start);
      int end = next < 0 ? text.length() : next;
      int blank = text.indexOf(' ', start);
      boolean alone = blank < 0 || blank > end;
      each.accept(
          text.substring(start, alone ? end : blank), alone ? "" : text.substring(blank + 1, end));
      start = end + 1;
    }
  }

  static void eachWord(String words, Consumer<String> each) {
    int start = 0;
    while (start < words.length()) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      each.accept(words.substring(start, end));
      start = end + 1;
    }
  }

  /** Whether a trait of the library with the name may have such a function or constant. */
  boolean mayHave(String trait, String member) {
    String members = traits.get(trait);
    return members != null && (" " + members + " ").contains(" " + member + " ");
  }

  /** Whether some trait of the library has such a function or constant. */
  boolean haveMember(String name) {
    return traits.keySet().stream().anyMatch(trait -> mayHave(trait, name));
  }

  /** Reads the lang item, as {@code #[lang = "name"]} has it. */
  void needLang(String name) {
    Line line = lang.get(name);
    if (line == null) {
      throw new IllegalStateException("bug: the library has no " + name);
    }
    line.run();
  }

  void needAll() {
    for (File file : files) {
      for (Line line : file.lines) {
        line.run();
      }
    }
  }

  /**
   * Asks of each name, each trait's members and each impl that waits whether its item would be read
   * for it.
   */
  void checkContents(List<String[]> texts) {
    for (int i = 0; i < files.size(); i++) {
      File file = files.get(i);
      String contents = texts.get(i)[2];
      int start = 0;
      for (Line line : file.lines) {
        int end = contents.indexOf('\n', start);
        Set<String> listed = new LinkedHashSet<>();
        parts(
            contents.substring(start, end),
            (name, words) -> {
              String of = name.substring(1);
              listed.add(of + " ");
              boolean impl = name.charAt(0) == ':';
              eachWord(words, it -> listed.add(impl ? of + " " + it : it + " " + of));
            });
        start = end + 1;
        String at = file.source.name() + ", item " + line.number;
        for (String names : cx.impls.waiting(line.first(), line.first() + MOST_IMPLS)) {
          require(listed.contains(names), at + " has an unlisted impl: " + names);
        }
        Span text = file.text(line.number);
        Parser.libraryItem(text).forEach(item -> checkMembers(item, at));
        for (String name : line.number == 0 ? Set.<String>of() : file.module.definedIn(text)) {
          require(listed.contains(name + " "), at + " has an unlisted name: " + name);
        }
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

  /** Asks of each member of an impl whether it would be found by its name. */
  private static void checkMembers(Item item, String at) {
    if (item instanceof Item.Impl impl && impl.traitPath().isEmpty()) {
      for (Item member : impl.items()) {
        String name =
            member instanceof Item.Fn it ? it.name().text() : ((Item.Const) member).name().text();
        List<Item> found = impl.members().named(name);
        require(
            found.size() == 1 && found.get(0).span().equals(member.span()),
            at + " has a member that is not found: " + name);
      }
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("bug: " + otherwise);
    }
  }
}
