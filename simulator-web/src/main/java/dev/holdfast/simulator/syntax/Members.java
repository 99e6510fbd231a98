package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What stands in an impl. A program's is read with the rest, the library's when it is needed. */
public final class Members {

  private final Unread<List<Item>> all;

  /** Of the library: the impl's braces. */
  private final Span braces;

  private Map<String, Span> heads;

  private Members(Unread<List<Item>> all, Span braces) {
    this.all = all;
    this.braces = braces;
  }

  static Members of(List<Item> items) {
    return new Members(Unread.of(items), null);
  }

  static Members later(Span braces, ItemPlace place) {
    return new Members(Unread.later(() -> Parser.libraryItems(braces, place)), braces);
  }

  List<Item> all() {
    return all.tree();
  }

  /**
   * The functions and constants of a name. Of the library, no more is read for them where the build
   * has put a tab before each member.
   */
  public List<Item> named(String name) {
    if (braces != null && text().startsWith("\t", braces.start() + 1)) {
      if (heads == null) {
        heads = heads();
      }
      Span member = heads.get(name);
      return member == null ? List.of() : Parser.libraryMember(member);
    }
    return filtered(it -> it.equals(name));
  }

  /** All but the functions and constants of such names. */
  public List<Item> others(Predicate<String> names) {
    return filtered(it -> !names.test(it));
  }

  /** What has no such name is tested by an empty one. */
  private List<Item> filtered(Predicate<String> names) {
    List<Item> filtered = new ArrayList<>();
    for (Item each : all()) {
      String name =
          switch (each) {
            case Item.Fn it -> it.name().text();
            case Item.Const it -> it.name().text();
            default -> "";
          };
      if (names.test(name)) {
        filtered.add(each);
      }
    }
    return filtered;
  }

  private String text() {
    return braces.file().text();
  }

  /** Where the functions and constants stand, each behind a tab. */
  private Map<String, Span> heads() {
    Map<String, Span> found = new LinkedHashMap<>();
    String text = text();
    int start = braces.start() + 2;
    while (start < braces.end()) {
      int next = text.indexOf('\t', start);
      int end = next < 0 || next > braces.end() ? braces.end() - 1 : next;
      int name = name(text, start, end);
      if (name >= 0) {
        int last = name;
        while (Characters.continuesName(text.charAt(last))) {
          last++;
        }
        found.putIfAbsent(text.substring(name, last), new Span(braces.file(), start, end));
      }
      start = end + 1;
    }
    return found;
  }

  /** Where the name behind {@code fn} or {@code const} begins in a member, or less than 0. */
  private static int name(String text, int start, int end) {
    int at = start;
    while (text.charAt(at) == '#') {
      at = text.indexOf(']', at) + 1;
    }
    if (text.startsWith("pub", at)) {
      at = text.charAt(at + 3) == '(' ? text.indexOf(')', at) + 1 : at + 4;
    }
    int behind = at + "const ".length();
    if (text.startsWith("const ", at)
        && !text.startsWith("fn ", behind)
        && !text.startsWith("unsafe ", behind)) {
      return behind;
    }
    int fn = text.startsWith("type ", at) ? -1 : text.indexOf("fn ", at);
    return fn < 0 || fn >= end ? -1 : fn + 3;
  }
}
