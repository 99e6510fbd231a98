package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands in an impl. A program's is read with the rest, the library's when it is needed. */
public final class Members {

  private final Unread<List<Item>> all;

  /** Of the library: the impl's braces. */
  private final Span braces;

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
      Span member = member(name);
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

  /** Where the member of the name stands, or null. */
  private Span member(String name) {
    for (int at = find(name, braces.start()); at >= 0; at = find(name, at + 1)) {
      int start = text().lastIndexOf('\t', at) + 1;
      int next = text().indexOf('\t', at);
      int end = next < 0 || next > braces.end() ? braces.end() - 1 : next;
      if (isHead(start, at)) {
        return new Span(braces.file(), start, end);
      }
    }
    return null;
  }

  /** Where the name next stands behind a blank and before what follows a name, or less than 0. */
  private int find(String name, int from) {
    int at = text().indexOf(" " + name, from);
    while (at >= 0 && Characters.continuesName(text().charAt(at + 1 + name.length()))) {
      at = text().indexOf(" " + name, at + 1);
    }
    return at < braces.end() ? at : -1;
  }

  /** Whether a name is that of the member: before it is only {@code fn} or {@code const}. */
  private boolean isHead(int start, int at) {
    int fn = text().indexOf("fn ", start);
    return fn >= 0 && fn < at + 1
        ? fn + 2 == at
        : text().startsWith("const", at - 5) && text().indexOf('{', start) > at;
  }
}
