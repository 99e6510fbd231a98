package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables. Every cell says which column it is in, so that a narrow page can stack a row's
 * cells; the first cell heads its row.
 */
final class TableWriter {

  private final InlineWriter inline;

  TableWriter(InlineWriter inline) {
    this.inline = inline;
  }

  /** The table, with its columns' own names before stacked cells. */
  void table(TableBlock table, StringBuilder out) {
    table(table, columns(table), "", "", out);
  }

  /**
   * The table with a class and a caption, both of which may be empty; {@code columns} name the
   * cells of a stacked row.
   */
  void table(
      TableBlock table,
      List<String> columns,
      String styleClass,
      String caption,
      StringBuilder out) {
    out.append("<table class=\"table wide");
    out.append(styleClass.isEmpty() ? "" : " " + styleClass).append("\">\n");
    if (!caption.isEmpty()) {
      out.append("<caption>");
      Html.escape(caption, out);
      out.append("</caption>\n");
    }
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        section("thead", part, columns, out);
      } else if (part instanceof TableBody) {
        section("tbody", part, columns, out);
      }
    }
    out.append("</table>\n");
  }

  /** The rows below the heading, each as the html of its cells. */
  List<List<String>> rows(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableBody) {
        for (Node row : part.getChildren()) {
          List<String> cells = new ArrayList<>();
          for (Node cell : row.getChildren()) {
            StringBuilder out = new StringBuilder();
            inline.content(cell, out);
            cells.add(out.toString());
          }
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static List<String> columns(TableBlock table) {
    List<String> columns = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        for (Node row : part.getChildren()) {
          for (Node cell : row.getChildren()) {
            columns.add(Words.of(cell, Integer.MAX_VALUE));
          }
        }
      }
    }
    return columns;
  }

  private void section(String element, Node part, List<String> columns, StringBuilder out) {
    if (part.getFirstChild() == null) {
      return;
    }
    out.append('<').append(element).append(">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        out.append("<tr>");
        int column = 0;
        for (Node cell : row.getChildren()) {
          if (cell instanceof TableCell tableCell) {
            cell(tableCell, column < columns.size() ? columns.get(column) : "", column == 0, out);
            column++;
          }
        }
        out.append("</tr>\n");
      }
    }
    out.append("</").append(element).append(">\n");
  }

  private void cell(TableCell cell, String column, boolean first, StringBuilder out) {
    if (cell.isHeader()) {
      // An empty heading heads nothing.
      boolean empty = cell.getText().isBlank();
      out.append(empty ? "<td" : "<th scope=\"col\"").append(align(cell)).append('>');
      inline.content(cell, out);
      out.append(empty ? "</td>" : "</th>");
      return;
    }
    out.append(first ? "<th scope=\"row\"" : "<td").append(align(cell));
    if (!first && !column.isEmpty()) {
      out.append(" data-h=\"");
      Html.escape(column, out);
      out.append('"');
    }
    out.append("><div>");
    inline.content(cell, out);
    out.append("</div>").append(first ? "</th>" : "</td>");
  }

  private static String align(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case RIGHT -> " class=\"right\"";
      case CENTER -> " class=\"centre\"";
      case LEFT -> "";
    };
  }
}
