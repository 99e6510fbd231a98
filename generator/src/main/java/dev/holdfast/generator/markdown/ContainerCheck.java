package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.List;

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

  /** Checks the table in a container that wants one. */
  static void table(
      ContainerKind kind,
      Container block,
      int nameStart,
      int nameEnd,
      SourceText source,
      List<Problem> problems) {
    if (kind.columns() == 0) {
      return;
    }
    Node table = block.getFirstChildAny(TableBlock.class);
    if (table == null) {
      problems.add(
          source
              .error(nameStart, nameEnd, "`" + kind.word() + "` wants a table")
              .help("a table with " + kind.columns() + " columns"));
      return;
    }
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (row instanceof TableRow) {
          row(kind, row, source, problems);
        }
      }
    }
  }

  private static void row(ContainerKind kind, Node row, SourceText source, List<Problem> problems) {
    int cells = 0;
    boolean empty = false;
    for (Node child : row.getChildren()) {
      TableCell cell = (TableCell) child;
      cells++;
      empty |= cell.getText().isBlank();
    }
    // flexmark fills short rows with empty cells.
    boolean separator = row.getParent() instanceof TableSeparator;
    if (!separator && (cells != kind.columns() || empty)) {
      int end = Math.min(source.text().length(), row.getEndOffset());
      problems.add(
          source
              .error(
                  row.getStartOffset(),
                  end,
                  "a row of this table wants " + kind.columns() + " filled cells")
              .help("a | inside a cell is written \\|, in code, too"));
    }
  }
}
