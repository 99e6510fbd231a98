package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints a tree for tests, as {@code (Binary ADD a (Call f b))}: spans are left out, names stand
 * for themselves, what is absent is not shown.
 */
final class TreePrinter {

  private TreePrinter() {}

  static String print(Object node) {
    return switch (node) {
      case List<?> list -> {
        List<String> parts = new ArrayList<>();
        for (Object one : list) {
          parts.add(print(one));
        }
        yield "[" + String.join(" ", parts) + "]";
      }
      case Optional<?> optional -> optional.map(TreePrinter::print).orElse("");
      case FnBody body -> print(body.block());
      case Members members -> print(members.all());
      case Ident ident -> ident.text();
      case Lifetime lifetime -> lifetime.text();
      case Path path -> path(path);
      case Expr.PathExpr path when path.qself().isEmpty() -> path(path.path());
      case TypeRef.PathType path when path.qself().isEmpty() -> path(path.path());
      case Pattern.Binding binding
          when !binding.byRef() && !binding.mutable() && binding.sub().isEmpty() ->
          binding.name().text();
      case Expr.IntLiteral literal -> Long.toUnsignedString(literal.low()) + literal.suffix();
      case Expr.FloatLiteral literal -> literal.digits() + literal.suffix();
      case Expr.StrLiteral literal -> quoted(literal.value());
      case Expr.FormatPiece.Text text -> quoted(text.text());
      case String text -> text;
      case Enum<?> constant -> constant.name();
      case Record record -> record(record);
      default -> String.valueOf(node);
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\n", "\\n") + "\"";
  }

  private static String path(Path path) {
    StringBuilder text = new StringBuilder(path.global() ? "::" : "");
    for (int i = 0; i < path.segments().size(); i++) {
      Path.Segment segment = path.segments().get(i);
      text.append(i == 0 ? "" : "::").append(segment.name().text());
      segment.args().ifPresent(args -> text.append(args(args)));
    }
    return text.toString();
  }

  private static String args(GenericArgs args) {
    return switch (args) {
      case GenericArgs.Angle angle -> {
        List<String> parts = new ArrayList<>();
        for (GenericArgs.Arg arg : angle.args()) {
          parts.add(
              switch (arg) {
                case GenericArgs.Arg.LifetimeArg lifetime -> print(lifetime.lifetime());
                case GenericArgs.Arg.TypeArg type -> print(type.type());
                case GenericArgs.Arg.ConstArg value -> "const " + print(value.value());
              });
        }
        for (GenericArgs.Constraint constraint : angle.constraints()) {
          parts.add(
              constraint.name().text()
                  + constraint.type().map(type -> "=" + print(type)).orElse("")
                  + (constraint.bounds().isEmpty() ? "" : ":" + print(constraint.bounds())));
        }
        yield "<" + String.join(",", parts) + ">";
      }
      case GenericArgs.Parenthesized inputs ->
          print(inputs.inputs()) + inputs.output().map(type -> "->" + print(type)).orElse("");
    };
  }

  private static String record(Record record) {
    StringBuilder text = new StringBuilder("(").append(record.getClass().getSimpleName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = component.getName();
      if (component.getType() == Span.class || name.equals("head")) {
        continue;
      }
      Object value = value(record, component);
      String shown =
          value instanceof Boolean flag ? (flag ? component.getName() : "") : print(value);
      if (!shown.isEmpty() && !shown.equals("[]")) {
        text.append(' ').append(shown);
      }
    }
    return text.append(')').toString();
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
