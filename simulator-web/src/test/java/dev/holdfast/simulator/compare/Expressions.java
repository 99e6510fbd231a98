package dev.holdfast.simulator.compare;

import dev.holdfast.simulator.compare.Scope.Variable;
import java.util.ArrayList;
import java.util.List;

/** Expressions of a wanted type, out of what is in sight. */
final class Expressions {

  private final Draw draw;
  private final Items items;
  private final Scope scope;
  private final boolean async;

  Expressions(Draw draw, Items items, Scope scope, boolean async) {
    this.draw = draw;
    this.items = items;
    this.scope = scope;
    this.async = async;
  }

  /** A value that may be taken: a copy, a moved variable, or a new one. */
  String value(Ty ty, int depth) {
    List<Signature> makers = items.returning(ty, async);
    if (depth > 0 && !makers.isEmpty() && draw.chance(35)) {
      return call(draw.of(makers), depth - 1);
    }
    if (draw.chance(45)) {
      String read = variable(ty);
      if (!read.isEmpty()) {
        return read;
      }
    }
    return made(ty, depth);
  }

  /** A variable's copy, clone, or itself; empty where there is none. */
  private String variable(Ty ty) {
    List<Variable> readable = scope.readable(ty::equals);
    if (ty.copy()) {
      return readable.isEmpty() ? "" : draw.of(readable).place;
    }
    List<Variable> movable = scope.movable(ty::equals);
    if (!movable.isEmpty() && draw.chance(60)) {
      Variable moved = draw.of(movable);
      scope.forget(moved);
      return draw.with("move", moved.name);
    }
    return readable.isEmpty() ? "" : draw.with("clone", draw.of(readable).name + ".clone()");
  }

  String call(Signature callee, int depth) {
    List<String> arguments = new ArrayList<>();
    List<Variable> lent = new ArrayList<>();
    for (Signature.Parameter parameter : callee.parameters()) {
      arguments.add(argument(parameter, depth, lent));
    }
    lent.forEach(variable -> variable.borrowed = false);
    String call = callee.name() + "(" + String.join(", ", arguments) + ")";
    return callee.async() ? draw.with("await a call", call + ".await") : call;
  }

  /** A lent variable is borrowed until the call is over, so that no other argument takes it. */
  private String argument(Signature.Parameter parameter, int depth, List<Variable> lent) {
    if (parameter.how().isEmpty()) {
      return value(parameter.ty(), depth);
    }
    boolean writes = parameter.how().contains("mut");
    List<Variable> found =
        (writes ? scope.writable(parameter.ty()::equals) : scope.readable(parameter.ty()::equals))
            .stream().filter(v -> !v.borrowed && (!writes || v.owned)).toList();
    if (found.isEmpty()) {
      String made = made(parameter.ty(), 0);
      return draw.with(
          "reference to a temporary",
          parameter.how() + (made.contains(" ") ? "(" + made + ")" : made));
    }
    Variable variable = draw.of(found);
    variable.borrowed = true;
    lent.add(variable);
    boolean reference = variable.place.startsWith("*");
    return draw.with(
        writes ? "argument by &mut" : "argument by &",
        reference && !writes ? variable.name : parameter.how() + variable.name);
  }

  private String made(Ty ty, int depth) {
    return switch (ty) {
      case Ty.Plain plain -> plain(plain, depth);
      case Ty.Vector(Ty item) -> vector(item, depth);
      case Ty.Maybe(Ty item) -> maybe(item, depth);
      case Ty.Outcome(Ty item) ->
          draw.chance(75)
              ? "Ok(" + value(item, depth - 1) + ")"
              : "Err(" + made(Ty.STRING, 0) + ")";
      case Ty.Pair(Ty first, Ty second) ->
          draw.with("tuple", "(" + value(first, depth - 1) + ", " + value(second, depth - 1) + ")");
      case Ty.Row(Ty item, int length) -> row(item, length, depth);
      case Ty.Held held -> held(held, depth);
      case Ty.Struct struct -> struct(struct, depth);
      case Ty.Enum choice -> variant(choice, depth);
    };
  }

  private String plain(Ty.Plain ty, int depth) {
    if (ty.integer()) {
      return integer(ty, depth);
    }
    return switch (ty.text()) {
      case "bool" -> bool(depth);
      case "char" -> character();
      case "String" -> string(depth);
      default -> "\"" + draw.word() + "\"";
    };
  }

  // --- numbers and truth ------------------------------------------------------------------------

  private String integer(Ty ty, int depth) {
    if (depth <= 0) {
      String read = draw.chance(60) ? variable(ty) : "";
      return read.isEmpty() ? draw.number() : read;
    }
    String found = draw.chance(60) ? measured(ty) : "";
    if (!found.isEmpty()) {
      return found;
    }
    return switch (draw.below(9)) {
      case 0, 1, 2 -> sum(ty, depth);
      case 3 ->
          draw.with(
              "if as value",
              "if " + bool(depth - 1) + " { " + value(ty, 0) + " } else { " + value(ty, 0) + " }");
      case 4 -> draw.with("cast", draw.between(1, 9) + "u8 as " + ty.text());
      case 5 -> draw.with("range", "(1.." + draw.between(2, 6) + ").sum::<" + ty.text() + ">()");
      case 6 ->
          draw.with(
              "block as value",
              "{ let t: " + ty.text() + " = " + value(ty, 0) + "; t % 7 + " + draw.number() + " }");
      case 7 -> draw.with("match as value", picked(ty));
      default -> draw.number();
    };
  }

  private String picked(Ty ty) {
    return "match "
        + value(Ty.I32, 0)
        + " { 0 => "
        + draw.number()
        + ", 1..=4 => "
        + value(ty, 0)
        + ", _ => "
        + draw.number()
        + " }";
  }

  private String sum(Ty ty, int depth) {
    String left = value(ty, 0);
    if (ty.equals(Ty.I32)) {
      String operator = draw.of("+", "-", "*", "%", "+");
      String right = operator.equals("%") ? String.valueOf(draw.between(2, 9)) : value(ty, 0);
      return draw.with("arithmetic", left + " " + operator + " " + right);
    }
    List<Variable> known = scope.readable(ty::equals);
    if (known.isEmpty()) {
      return left + " + " + draw.number();
    }
    String receiver = draw.of(known).name;
    String method = draw.of("wrapping_add", "saturating_sub", "min", "max", "wrapping_mul");
    return draw.with("number method", receiver + "." + method + "(" + value(ty, depth - 1) + ")");
  }

  /** A number that is read off something in sight; empty where there is nothing to read. */
  private String measured(Ty ty) {
    List<Variable> all =
        scope.readable(
            t ->
                t instanceof Ty.Vector
                    || t instanceof Ty.Struct
                    || t instanceof Ty.Pair
                    || t instanceof Ty.Maybe
                    || t instanceof Ty.Held
                    || t.equals(Ty.STRING));
    if (all.isEmpty()) {
      return "";
    }
    Variable variable = draw.of(all);
    String name = variable.name;
    return switch (variable.ty) {
      case Ty.Vector(Ty item) when item.equals(ty) -> ofVector(name, ty);
      case Ty.Vector ignored when ty.equals(Ty.USIZE) -> draw.with("len", name + ".len()");
      case Ty.Pair(Ty first, Ty second) when first.equals(ty) ->
          draw.with("tuple field", name + ".0");
      case Ty.Maybe(Ty item) when item.equals(ty) ->
          draw.with(
              "option method",
              name
                  + draw.of(
                      ".unwrap_or(" + draw.number() + ")",
                      ".map_or(0, |n| n + " + draw.number() + ")",
                      ".unwrap_or_default()"));
      case Ty.Held(String holder, Ty item) when item.equals(ty) ->
          holder.equals("RefCell")
              ? draw.with("RefCell borrow", "*" + name + ".borrow()")
              : draw.with("deref", "*" + name);
      case Ty.Struct struct -> {
        List<Ty.Field> fields = struct.fields().stream().filter(f -> f.ty().equals(ty)).toList();
        yield fields.isEmpty() ? "" : draw.with("field", name + "." + draw.of(fields).name());
      }
      case Ty.Plain ignored when ty.equals(Ty.USIZE) ->
          draw.with("string method", name + draw.of(".len()", ".chars().count()"));
      default -> "";
    };
  }

  private String ofVector(String name, Ty ty) {
    draw.note("iterator");
    String of = ty.text();
    return name
        + draw.of(
            ".iter().sum::<" + of + ">()",
            ".iter().map(|n| n % 5 + " + draw.number() + ").sum::<" + of + ">()",
            ".iter().copied().max().unwrap_or(" + draw.number() + ")",
            ".iter().filter(|n| **n > " + draw.number() + ").sum::<" + of + ">()",
            ".iter().fold(0, |all, n| all + n % 7)",
            ".first().copied().unwrap_or(" + draw.number() + ")",
            ".iter().rev().take(2).sum::<" + of + ">()",
            ".iter().skip(1).step_by(2).copied().min().unwrap_or(0)",
            ".iter().zip(1..).map(|(a, b)| a % 9 * b).sum::<" + of + ">()");
  }

  String bool(int depth) {
    List<Variable> strings = scope.readable(Ty.STRING::equals);
    List<Variable> vectors = scope.readable(t -> t instanceof Ty.Vector);
    List<Variable> options = scope.readable(t -> t instanceof Ty.Maybe);
    List<Variable> numbers = scope.readable(Ty::integer);
    int choice = draw.below(8);
    if (choice == 0 && !strings.isEmpty()) {
      return draw.with(
          "string method",
          draw.of(strings).name
              + draw.of(".contains('a')", ".is_empty()", ".starts_with(\"b\")", ".ends_with('x')"));
    }
    if (choice == 1 && !vectors.isEmpty()) {
      return draw.of(vectors).name + ".is_empty()";
    }
    if (choice == 2 && !options.isEmpty()) {
      return draw.of(options).name + draw.of(".is_some()", ".is_none()");
    }
    if (choice == 3 && depth > 0) {
      return draw.with("lazy boolean", bool(0) + draw.of(" && ", " || ") + "!(" + bool(0) + ")");
    }
    if (choice == 4) {
      List<Variable> known = scope.readable(Ty.BOOL::equals);
      if (!known.isEmpty()) {
        return draw.of(known).place;
      }
    }
    if (numbers.isEmpty()) {
      return draw.number() + " < " + draw.number();
    }
    Variable number = draw.of(numbers);
    return draw.with(
        "comparison",
        number.place + draw.of(" > ", " < ", " == ", " != ", " >= ", " <= ") + value(number.ty, 0));
  }

  private String character() {
    List<Variable> strings = scope.readable(Ty.STRING::equals);
    return strings.isEmpty() || draw.chance(50)
        ? "'" + draw.of("a", "b", "x", "?") + "'"
        : draw.with("chars", draw.of(strings).name + ".chars().next().unwrap_or('-')");
  }

  // --- strings and collections
  // --------------------------------------------------------------------

  private String string(int depth) {
    List<Variable> strings = scope.readable(Ty.STRING::equals);
    List<Variable> shown = scope.readable(Ty::display);
    int choice = draw.below(7);
    if (choice == 0 && !strings.isEmpty()) {
      return draw.with(
          "string method",
          draw.of(strings).name
              + draw.of(
                  ".to_uppercase()",
                  ".repeat(2)",
                  ".replace(\"a\", \"o\")",
                  ".chars().rev().collect::<String>()",
                  ".trim().to_owned()",
                  ".chars().filter(|c| *c != 'e').collect::<String>()"));
    }
    if ((choice == 1 || choice == 2) && !shown.isEmpty()) {
      Variable variable = draw.of(shown);
      return variable.name.contains(".")
          ? draw.with("format", "format!(\"" + draw.word() + "-{}\", " + variable.name + ")")
          : draw.with("format", "format!(\"" + draw.word() + "-{" + variable.name + "}\")");
    }
    if (choice == 3 && depth > 0) {
      return draw.with("string +", value(Ty.STRING, 0) + " + \"" + draw.word() + "\"");
    }
    List<Variable> vectors =
        scope.readable(t -> t instanceof Ty.Vector vector && vector.item().display());
    if (choice == 4 && !vectors.isEmpty()) {
      return draw.with(
          "collect and join",
          draw.of(vectors).name + ".iter().map(|v| v.to_string()).collect::<Vec<_>>().join(\"+\")");
    }
    return draw.of("String::from(\"", "String::from(\"") + draw.word() + "\")";
  }

  private String vector(Ty item, int depth) {
    List<Variable> same = scope.readable(new Ty.Vector(item)::equals);
    int choice = draw.below(6);
    if (choice == 0) {
      return draw.with("Vec::new", "Vec::new()");
    }
    if (choice == 1 && item.integer()) {
      return draw.with(
          "range collect",
          "(1.." + draw.between(3, 6) + ").map(|i| i * 2).collect::<Vec<" + item.text() + ">>()");
    }
    if (choice == 2 && !same.isEmpty() && item.integer()) {
      return draw.with(
          "filter collect",
          draw.of(same).name + ".iter().filter(|n| **n % 2 == 0).cloned().collect::<Vec<_>>()");
    }
    if (choice == 3 && item.copy()) {
      return draw.with("vec! repeat", "vec![" + value(item, 0) + "; " + draw.between(1, 3) + "]");
    }
    List<String> values = new ArrayList<>();
    for (int left = draw.between(1, 3); left > 0; left--) {
      values.add(value(item, Math.min(1, depth - 1)));
    }
    return draw.with("vec!", "vec![" + String.join(", ", values) + "]");
  }

  private String maybe(Ty item, int depth) {
    List<Variable> vectors = scope.readable(new Ty.Vector(item)::equals);
    if (!vectors.isEmpty() && draw.chance(30)) {
      return draw.with(
          "option of an iterator",
          draw.of(vectors).name + draw.of(".first().cloned()", ".iter().last().cloned()"));
    }
    if (item.integer() && draw.chance(15)) {
      return draw.with(
          "parse", "\"" + draw.of("1", "42", "x") + "\".parse::<" + item.text() + ">().ok()");
    }
    return draw.chance(20) ? "None" : "Some(" + value(item, depth - 1) + ")";
  }

  private String row(Ty item, int length, int depth) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(value(item, Math.min(0, depth)));
    }
    return draw.with("array", "[" + String.join(", ", values) + "]");
  }

  private String held(Ty.Held held, int depth) {
    String inner = value(held.item(), depth - 1);
    return held.holder().equals("RefCell")
        ? draw.with("Rc<RefCell>", "Rc::new(RefCell::new(" + inner + "))")
        : draw.with(held.holder(), held.holder() + "::new(" + inner + ")");
  }

  private String struct(Ty.Struct struct, int depth) {
    List<String> fields = new ArrayList<>();
    for (Ty.Field field : struct.fields()) {
      String value = value(field.ty(), depth - 1);
      fields.add(struct.maker() ? value : field.name() + ": " + value);
    }
    String all = String.join(", ", fields);
    return struct.maker()
        ? draw.with("associated fn", struct.text() + "::new(" + all + ")")
        : draw.with("struct literal", struct.text() + " { " + all + " }");
  }

  private String variant(Ty.Enum choice, int depth) {
    Ty.Variant variant = draw.of(choice.variants());
    draw.note("enum value");
    String name = choice.text() + "::" + variant.name();
    if (variant.parts().isEmpty()) {
      return name;
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < variant.parts().size(); i++) {
      String value = value(variant.parts().get(i), depth - 1);
      parts.add(variant.named() ? Items.PARTS.get(i) + ": " + value : value);
    }
    String all = String.join(", ", parts);
    return variant.named() ? name + " { " + all + " }" : name + "(" + all + ")";
  }
}
