package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Holds a container against what its kind asks for. */
final class ContainerCheck {

  private ContainerCheck() {}

  /** Checks the attributes and the place of a container; its name lies between two offsets. */
  static void check(
      ContainerKind kind,
      Attributes attributes,
      int nameStart,
      int nameEnd,
      String outer,
      SourceText source,
      List<Problem> problems) {
    if (!kind.inside().isEmpty() && !kind.inside().equals(outer)) {
      problems.add(
          source.error(
              nameStart,
              nameEnd,
              "`" + kind.word() + "` stands only inside `" + kind.inside() + "`"));
    }
    for (Attributes.Attribute attribute : attributes.list()) {
      if (!kind.knows(attribute.name())) {
        String known = kind.attributes();
        problems.add(
            source
                .error(
                    attribute.start(),
                    attribute.end(),
                    "`" + kind.word() + "` has no attribute `" + attribute.name() + "`")
                .help(known.isEmpty() ? "it has none" : "it has: " + known));
      } else if (attribute.value().isEmpty()) {
        problems.add(
            source
                .error(attribute.start(), attribute.end(), "this attribute has no value")
                .help("write " + attribute.name() + "=\"…\""));
      }
    }
    for (String required : kind.required()) {
      if (!attributes.has(required)) {
        problems.add(
            source
                .error(
                    nameStart,
                    nameEnd,
                    "`" + kind.word() + "` wants the attribute `" + required + "`")
                .help("write :::" + kind.word() + " " + required + "=\"…\""));
      }
    }
  }

  /** Checks what stands in a container: the table, the parts, the program that its kind wants. */
  static void content(
      ContainerKind kind,
      Container block,
      int nameStart,
      int nameEnd,
      SourceText source,
      List<Problem> problems) {
    Optional<String> missing =
        switch (kind) {
          case SIM -> Optional.empty();
          case FLASHCARDS, CHEAT_SHEET -> {
            table(kind, block, source, problems);
            yield block.getFirstChildAny(TableBlock.class) == null
                ? Optional.of("a table with " + kind.columns() + " columns")
                : Optional.empty();
          }
          case LEVELS -> {
            onlyLevels(block, source, problems);
            yield parts(block, "level") < 2
                ? Optional.of("two levels or more, each between :::level name=\"…\" and :::")
                : Optional.empty();
          }
          case MISCONCEPTION ->
              hasProgram(block)
                  ? Optional.empty()
                  : Optional.of("a program that shows it: a `sim`, or a fence of rust");
          case DRILL ->
              parts(block, "answer") == 0
                  ? Optional.of("an answer, between :::answer and :::")
                  : Optional.empty();
          case RUNTIMES ->
              children(block, FencedCodeBlock.class) < 2
                      && block.getFirstChildAny(TableBlock.class) == null
                  ? Optional.of("two or more fences of code, or a table")
                  : Optional.empty();
          case THREE_THINGS ->
              block.getFirstChildAny(OrderedList.class, BulletList.class) instanceof Node list
                      && children(list, ListItem.class) == 3
                  ? Optional.empty()
                  : Optional.of("a list of three items");
          case HOOK ->
              children(block, Paragraph.class) == 0
                  ? Optional.of("a sentence to remember")
                  : Optional.empty();
          case BUILDS_ON,
              NOTE,
              LEVEL,
              ACCEPTED,
              REFUSED,
              HINT,
              ANSWER,
              CONTRIBUTION,
              PLAIN_ENGLISH,
              INVARIANT ->
              isEmpty(block) ? Optional.of("some text") : Optional.empty();
        };
    missing.ifPresent(
        part ->
            problems.add(
                source
                    .error(nameStart, nameEnd, "`" + kind.word() + "` lacks a part")
                    .help("it wants " + part)));
  }

  private static int parts(Container block, String name) {
    int parts = 0;
    for (Node child : block.getChildren()) {
      parts += child instanceof Container part && part.name().equals(name) ? 1 : 0;
    }
    return parts;
  }

  private static int children(Node node, Class<? extends Node> type) {
    int children = 0;
    for (Node child : node.getChildren()) {
      children += type.isInstance(child) ? 1 : 0;
    }
    return children;
  }

  private static boolean isEmpty(Container block) {
    return block.getFirstChildAnyNot(BlankLine.class) == null;
  }

  private static boolean hasProgram(Node node) {
    for (Node child : node.getChildren()) {
      boolean program =
          switch (child) {
            case Container inner -> inner.name().equals(ContainerKind.SIM.word());
            case FencedCodeBlock fence -> fence.getInfo().startsWith("rust");
            default -> false;
          };
      if (program || (child instanceof Block && hasProgram(child))) {
        return true;
      }
    }
    return false;
  }

  private static void onlyLevels(Container block, SourceText source, List<Problem> problems) {
    for (Node child : block.getChildren()) {
      boolean fits =
          child instanceof BlankLine || (child instanceof Container part && isLevel(part.name()));
      if (!fits) {
        int start = child.getStartOffset();
        int line = source.text().indexOf('\n', start);
        int end = line < 0 ? child.getEndOffset() : Math.min(line, child.getEndOffset());
        problems.add(
            source
                .error(start, Math.max(start + 1, end), "only `level` stands directly in `levels`")
                .help("put it into a level, or before the levels"));
      }
    }
  }

  /** A misspelt name is reported as such. */
  private static boolean isLevel(String name) {
    return name.equals(ContainerKind.LEVEL.word())
        || name.isEmpty()
        || ContainerKind.of(name).isEmpty();
  }

  private static void table(
      ContainerKind kind, Container block, SourceText source, List<Problem> problems) {
    for (Node table : block.getChildren()) {
      for (Node part : table instanceof TableBlock ? table.getChildren() : List.<Node>of()) {
        for (Node row : part.getChildren()) {
          if (row instanceof TableRow && !(part instanceof TableSeparator)) {
            row(kind, row, source, problems);
          }
        }
      }
    }
  }

  /** Checks that no row of a table has more cells than its heading: they would be lost. */
  static void longRows(
      TableBlock table, String container, SourceText source, List<Problem> problems) {
    int columns = -1;
    boolean checked = ContainerKind.of(container).filter(kind -> kind.columns() > 0).isPresent();
    for (Node part : checked ? List.<Node>of() : table.getChildren()) {
      for (Node row : part.getChildren()) {
        int cells = children(row, TableCell.class);
        columns = columns < 0 ? cells : columns;
        if (cells > columns) {
          int end = Math.min(source.text().length(), row.getEndOffset());
          problems.add(
              source
                  .error(
                      row.getStartOffset(),
                      end,
                      "this row has " + cells + " cells, its table has " + columns + " columns")
                  .help("a | inside a cell is written \\|, in code, too"));
        }
      }
    }
  }

  private static void row(ContainerKind kind, Node row, SourceText source, List<Problem> problems) {
    int cells = 0;
    int empty = -1;
    for (Node child : row.getChildren()) {
      TableCell cell = (TableCell) child;
      // flexmark fills short rows with cells of no characters.
      if (!cell.getChars().isEmpty()) {
        empty = empty < 0 && cell.getText().isBlank() ? cells : empty;
        cells++;
      }
    }
    int start = row.getStartOffset();
    int end = Math.min(source.text().length(), row.getEndOffset());
    if (cells != kind.columns()) {
      String has = cells == 1 ? "1 cell" : cells + " cells";
      problems.add(
          source
              .error(
                  start,
                  end,
                  "this row has " + has + ", `" + kind.word() + "` wants " + kind.columns())
              .help("a | inside a cell is written \\|, in code, too"));
    } else if (empty >= 0) {
      boolean card = kind == ContainerKind.FLASHCARDS;
      String what = card ? "this card has no " + (empty == 0 ? "question" : "answer") : "";
      problems.add(
          source
              .error(start, end, card ? what : "cell " + (empty + 1) + " of this row is empty")
              .help(card ? "fill the cell, or take the card out" : "fill it"));
    }
  }
}
