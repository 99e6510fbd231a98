package dev.holdfast.simulator.compare;

import dev.holdfast.simulator.compare.Scope.Mark;
import dev.holdfast.simulator.compare.Scope.Variable;
import java.util.ArrayList;
import java.util.List;

/** The statements of one body, a line each; braces stand where rustfmt puts them. */
final class Statements {

  private final Draw draw;
  private final Items items;
  private final boolean async;
  private final Scope scope;
  private final Expressions expressions;
  private final List<String> lines = new ArrayList<>();

  Statements(Draw draw, Items items, Scope scope, boolean async) {
    this.draw = draw;
    this.items = items;
    this.scope = scope;
    this.async = async;
    expressions = new Expressions(draw, items, scope, async);
  }

  List<String> lines() {
    return lines;
  }

  void add(String line) {
    lines.add(line);
  }

  void some(int count) {
    for (int left = count; left > 0; left--) {
      statement(2);
    }
  }

  String result(Ty ty) {
    return expressions.value(ty, 2);
  }

  private void statement(int depth) {
    int choice = draw.below(async ? 26 : 22);
    switch (choice) {
      case 0, 1, 2, 3, 4 -> let();
      case 5, 6, 7 -> print();
      case 8, 9 -> assign();
      case 10 -> push();
      case 11 -> branch(depth);
      case 12 -> loop(depth);
      case 13 -> match(depth);
      case 14 -> closure();
      case 15 -> borrow();
      case 16 -> take(depth);
      case 17 -> method();
      case 18 -> block(depth);
      case 19 -> destructure();
      case 20 -> visit();
      case 21 -> shared();
      default -> suspend(depth);
    }
  }

  private void let() {
    let(items.type(1));
  }

  private Variable let(Ty ty) {
    String value = expressions.value(ty, 2);
    boolean mutable = draw.chance(40);
    String name = draw.fresh(draw.of("a", "b", "n", "item", "total", "value", "x", "seen"));
    String annotation = ty.clear() && draw.chance(70) ? "" : ": " + ty.text();
    lines.add("let " + (mutable ? "mut " : "") + name + annotation + " = " + value + ";");
    return scope.own(name, ty, mutable);
  }

  private void print() {
    List<Variable> seen = scope.readable(ty -> true);
    if (seen.isEmpty() || draw.chance(30)) {
      Ty ty = draw.chance(60) ? Ty.I32 : items.type(1);
      lines.add("println!(\"" + draw.word() + " {:?}\", " + fixed(ty) + ");");
      return;
    }
    Variable first = draw.of(seen);
    Variable second = draw.of(seen);
    boolean plain = !first.name.contains(".") && !second.name.contains(".");
    if (plain && draw.chance(60)) {
      draw.note("inline format argument");
      lines.add("println!(\"{" + first.name + "" + hole(first) + "} {" + second.name + ":?}\");");
    } else {
      lines.add(
          "println!(\"{" + hole(first) + "} {:?}\", " + first.name + ", " + second.name + ");");
    }
  }

  private String hole(Variable variable) {
    return variable.ty.display()
        ? draw.of("", "", ":>6", ":<4", ":?")
        : draw.with(":#? and :?", draw.chance(85) ? ":?" : ":#?");
  }

  /** A value whose type is clear where nothing says it. */
  private String fixed(Ty ty) {
    return ty.clear()
        ? expressions.value(ty, 2)
        : "{ let shown: " + ty.text() + " = " + expressions.value(ty, 1) + "; shown }";
  }

  private void assign() {
    List<Variable> found = scope.writable(ty -> true);
    if (found.isEmpty()) {
      let();
      return;
    }
    Variable variable = draw.of(found);
    if (variable.ty.integer() && draw.chance(60)) {
      String operator = variable.ty.equals(Ty.I32) ? draw.of("+", "-") : "+";
      lines.add(
          draw.with(
              "compound assignment", variable.place + " " + operator + "= " + draw.number() + ";"));
    } else if (variable.ty.equals(Ty.STRING) && draw.chance(60)) {
      lines.add(draw.with("push_str", variable.name + ".push_str(\"" + draw.word() + "\");"));
    } else {
      String value = expressions.value(variable.ty, 1);
      if (!variable.moved) {
        lines.add(draw.with("assignment", variable.place + " = " + value + ";"));
      }
    }
  }

  private void push() {
    List<Variable> found = scope.writable(ty -> ty instanceof Ty.Vector || ty instanceof Ty.Maybe);
    if (found.isEmpty()) {
      let(new Ty.Vector(items.type(0)));
      return;
    }
    Variable variable = draw.of(found);
    switch (variable.ty) {
      case Ty.Vector(Ty item) -> {
        String value = expressions.value(item, 1);
        if (!variable.moved) {
          draw.note("vector method");
          lines.add(
              variable.name
                  + draw.of(
                      ".push(" + value + ");",
                      ".push(" + value + ");",
                      ".insert(0, " + value + ");",
                      ".extend([" + value + "]);"));
          if (draw.chance(30)) {
            lines.add(
                variable.name
                    + draw.of(".truncate(3);", ".reverse();", ".pop();", ".dedup_by_key(|_| 0);"));
          }
        }
      }
      case Ty.Maybe(Ty item) -> {
        String taken = draw.fresh("taken");
        draw.note("option take or replace");
        lines.add("let " + taken + ": Option<" + item.text() + "> = " + variable.name + ".take();");
        scope.own(taken, variable.ty, false);
      }
      default -> throw new IllegalStateException();
    }
  }

  private void inner(int depth, int count, boolean mayMove) {
    Mark mark = scope.enter(mayMove);
    for (int left = count; left > 0; left--) {
      statement(depth - 1);
    }
    scope.leave(mark);
  }

  private void branch(int depth) {
    if (depth == 0) {
      print();
      return;
    }
    List<Variable> options = scope.readable(ty -> ty instanceof Ty.Maybe(Ty item) && item.copy());
    if (!options.isEmpty() && draw.chance(50)) {
      Variable option = draw.of(options);
      String name = draw.fresh("got");
      boolean chain = draw.chance(30);
      lines.add(
          draw.with(chain ? "let chain" : "if let", "if let Some(" + name + ") = " + option.name)
              + (chain ? " && " + expressions.bool(0) : "")
              + " {");
      Mark mark = scope.enter(true);
      scope.own(name, ((Ty.Maybe) option.ty).item(), false);
      lines.add("println!(\"got {" + name + ":?}\");");
      inner(depth, 1, true);
      scope.leave(mark);
    } else {
      lines.add(draw.with("if", "if " + expressions.bool(1) + " {"));
      inner(depth, draw.between(1, 2), true);
    }
    if (draw.chance(50)) {
      lines.add("} else {");
      inner(depth, 1, true);
    }
    lines.add("}");
  }

  private void loop(int depth) {
    if (depth == 0) {
      print();
      return;
    }
    List<Variable> vectors = scope.readable(ty -> ty instanceof Ty.Vector);
    Mark mark = scope.enter(false);
    String name = draw.fresh(draw.of("i", "each", "entry"));
    String label = draw.chance(15) ? draw.with("loop label", "'outer: ") : "";
    int kind = draw.below(5);
    if (kind < 2 && !vectors.isEmpty()) {
      Variable vector = draw.of(vectors);
      boolean numbered = kind == 1;
      boolean was = vector.borrowed;
      vector.borrowed = true;
      lines.add(
          draw.with(
              numbered ? "enumerate" : "for over a reference",
              numbered
                  ? label + "for (at, " + name + ") in " + vector.name + ".iter().enumerate() {"
                  : label + "for " + name + " in &" + vector.name + " {"));
      scope.reference(name, ((Ty.Vector) vector.ty).item(), false);
      lines.add("println!(\"{" + name + ":?}\");");
      inner(depth, 1, false);
      vector.borrowed = was;
    } else if (kind == 2) {
      lines.add("let mut " + name + " = " + draw.number() + ";");
      lines.add(draw.with("while", label + "while " + name + " < 12 {"));
      lines.add(name + " += 5;");
      inner(depth, draw.between(1, 2), false);
    } else if (kind == 3) {
      lines.add("let mut " + name + " = 0;");
      String found = draw.fresh("found");
      lines.add(draw.with("loop with a value", "let " + found + " = " + label + "loop {"));
      lines.add(name + " += 1;");
      inner(depth, 1, false);
      lines.add("if " + name + " > " + draw.between(1, 3) + " {");
      lines.add("break " + (label.isEmpty() ? "" : "'outer ") + name + " * 2;");
      lines.add("}");
      lines.add("};");
      scope.leave(mark);
      scope.own(found, Ty.I32, false);
      return;
    } else {
      lines.add(
          draw.with(
              "for over a range",
              label + "for " + name + " in 0.." + draw.of("", "=") + draw.between(1, 3) + " {"));
      scope.own(name, Ty.I32, false);
      inner(depth, draw.between(1, 2), false);
      if (draw.chance(30)) {
        lines.add("if " + name + " == 1 {");
        lines.add(
            draw.with(
                "continue or break",
                (draw.chance(50) ? "continue" : "break")
                    + (label.isEmpty() ? "" : " 'outer")
                    + ";"));
        lines.add("}");
      }
    }
    lines.add("}");
    scope.leave(mark);
  }

  private void match(int depth) {
    List<Variable> found =
        scope.readable(
            ty ->
                ty instanceof Ty.Enum
                    || ty instanceof Ty.Maybe
                    || ty instanceof Ty.Outcome
                    || ty.integer());
    if (found.isEmpty() || depth == 0) {
      print();
      return;
    }
    Variable variable = draw.of(found);
    boolean byReference = !variable.ty.copy();
    lines.add(
        draw.with(
            "match",
            "match "
                + (byReference ? "&" : "")
                + (variable.place.startsWith("*") && byReference ? "*" : "")
                + (byReference ? variable.name : variable.place)
                + " {"));
    boolean was = variable.borrowed;
    variable.borrowed = true;
    switch (variable.ty) {
      case Ty.Enum choice -> arms(choice);
      case Ty.Maybe ignored -> {
        lines.add("Some(v) => println!(\"some {v:?}\"),");
        lines.add("None => println!(\"none\"),");
      }
      case Ty.Outcome ignored -> {
        lines.add("Ok(v) => println!(\"fine {v:?}\"),");
        lines.add("Err(e) => println!(\"failed {e}\"),");
      }
      default -> {
        draw.note("range pattern, guard, binding @");
        lines.add("0 => println!(\"zero\"),");
        lines.add("1 | 2 => println!(\"few\"),");
        lines.add("n @ 3..=6 => println!(\"some {n}\"),");
        lines.add("n if n % 2 == 0 => println!(\"even {n}\"),");
        lines.add("_ => {");
        inner(1, 1, true);
        lines.add("}");
      }
    }
    variable.borrowed = was;
    lines.add("}");
  }

  private void arms(Ty.Enum choice) {
    for (Ty.Variant variant : choice.variants()) {
      String pattern = choice.text() + "::" + variant.name();
      List<String> names = Items.PARTS.subList(0, variant.parts().size());
      String shown = names.isEmpty() ? "" : " {" + String.join(":?} {", names) + ":?}";
      if (!names.isEmpty()) {
        String inside = String.join(", ", names);
        pattern += variant.named() ? " { " + inside + " }" : "(" + inside + ")";
      }
      lines.add(pattern + " => println!(\"" + variant.name().toLowerCase() + shown + "\"),");
    }
  }

  private void closure() {
    String name = draw.fresh(draw.of("f", "step", "scale"));
    List<Variable> counters = scope.writable(Ty.I32::equals).stream().filter(v -> v.owned).toList();
    List<Variable> numbers = scope.readable(Ty.I32::equals);
    List<Variable> strings = scope.movable(Ty.STRING::equals);
    int kind = draw.below(3);
    if (kind == 0 && !counters.isEmpty()) {
      Variable counter = draw.of(counters);
      lines.add(draw.with("FnMut closure", "let mut " + name + " = |by: i32| {"));
      lines.add(counter.name + " += by;");
      lines.add(counter.name + " * 2");
      lines.add("};");
      lines.add("println!(\"{} {}\", " + name + "(1), " + name + "(" + draw.number() + "));");
    } else if (kind == 1 && !strings.isEmpty()) {
      Variable string = draw.of(strings);
      scope.forget(string);
      lines.add(
          draw.with(
              "move closure",
              "let " + name + " = move || " + string.name + ".len() + " + draw.number() + ";"));
      lines.add("println!(\"{}\", " + name + "());");
    } else {
      String captured = numbers.isEmpty() ? draw.number() : draw.of(numbers).place;
      lines.add(
          draw.with(
              "closure",
              "let " + name + " = |k: i32| k * " + draw.between(2, 4) + " + " + captured + ";"));
      lines.add("println!(\"{}\", " + name + "(" + draw.number() + "));");
    }
  }

  /** A reference with a life that ends before the statement after. */
  private void borrow() {
    boolean writes = draw.chance(50);
    List<Variable> found =
        (writes ? scope.writable(ty -> true) : scope.readable(ty -> true))
            .stream().filter(v -> v.owned && !v.borrowed).toList();
    if (found.isEmpty()) {
      let();
      return;
    }
    Variable variable = draw.of(found);
    String name = draw.fresh("r");
    lines.add(
        draw.with(
            writes ? "let &mut" : "let &",
            "let " + name + " = " + (writes ? "&mut " : "&") + variable.name + ";"));
    Mark mark = scope.enter(true);
    variable.borrowed = true;
    variable.moved = writes;
    scope.reference(name, variable.ty, writes);
    some(draw.between(1, 2));
    lines.add("println!(\"{" + name + ":?}\");");
    variable.borrowed = false;
    variable.moved = false;
    scope.leave(mark);
  }

  private void take(int depth) {
    List<Variable> vectors = scope.movable(ty -> ty instanceof Ty.Vector);
    List<Variable> any = scope.movable(ty -> !ty.copy());
    if (!vectors.isEmpty() && draw.chance(50)) {
      Variable vector = draw.of(vectors);
      scope.forget(vector);
      String name = draw.fresh("one");
      lines.add(draw.with("for over a vector", "for " + name + " in " + vector.name + " {"));
      Mark mark = scope.enter(false);
      scope.own(name, ((Ty.Vector) vector.ty).item(), false);
      lines.add("println!(\"{" + name + ":?}\");");
      inner(Math.max(1, depth), 1, false);
      scope.leave(mark);
      lines.add("}");
    } else if (!any.isEmpty()) {
      Variable variable = draw.of(any);
      scope.forget(variable);
      lines.add(draw.with("drop", "drop(" + variable.name + ");"));
    } else {
      let();
    }
  }

  private void method() {
    List<Variable> found =
        scope.readable(ty -> ty instanceof Ty.Struct && !items.methods(ty).isEmpty());
    if (found.isEmpty()) {
      let(items.structOr(Ty.I32));
      return;
    }
    Variable variable = draw.of(found);
    Items.Method method = draw.of(items.methods(variable.ty));
    if (method.writes() && (!variable.mutable || variable.borrowed) || method.async() && !async) {
      print();
      return;
    }
    boolean was = variable.borrowed;
    variable.borrowed = true;
    String argument = method.takes() ? expressions.value(Ty.I32, 1) : "";
    variable.borrowed = was;
    if (variable.moved) {
      return;
    }
    draw.note(
        method.async()
            ? "async method"
            : method.writes() ? "method on &mut self" : "method on &self");
    lines.add(
        "println!(\"{:?}\", "
            + variable.name
            + "."
            + method.name()
            + "("
            + argument
            + ")"
            + (method.async() ? ".await" : "")
            + ");");
  }

  private void block(int depth) {
    if (depth == 0) {
      print();
      return;
    }
    lines.add(draw.with("block", "{"));
    if (items.has("guards") && draw.chance(60)) {
      lines.add(draw.with("guard", "let _g = Guard(\"" + draw.word() + "\");"));
    }
    inner(depth, draw.between(1, 3), true);
    lines.add("}");
  }

  private void destructure() {
    List<Variable> found =
        scope.movable(ty -> ty instanceof Ty.Pair || ty instanceof Ty.Struct s && !s.drops());
    if (found.isEmpty()) {
      let(new Ty.Pair(items.type(0), items.type(0)));
      return;
    }
    Variable variable = draw.of(found);
    if (!variable.ty.copy()) {
      scope.forget(variable);
    }
    String left = draw.fresh("left");
    switch (variable.ty) {
      case Ty.Pair(Ty first, Ty second) -> {
        String right = draw.fresh("right");
        lines.add(
            draw.with(
                "tuple pattern", "let (" + left + ", mut " + right + ") = " + variable.name + ";"));
        scope.own(left, first, false);
        scope.own(right, second, true);
      }
      case Ty.Struct struct -> {
        Ty.Field field = draw.of(struct.fields());
        lines.add(
            draw.with(
                "struct pattern",
                "let "
                    + struct.text()
                    + " { "
                    + field.name()
                    + ": "
                    + left
                    + ", .. } = "
                    + variable.name
                    + ";"));
        scope.own(left, field.ty(), false);
      }
      default -> throw new IllegalStateException();
    }
  }

  /** Changes every element in place, or sorts. */
  private void visit() {
    List<Variable> found = scope.writable(ty -> ty instanceof Ty.Vector(Ty item) && item.integer());
    if (found.isEmpty()) {
      print();
      return;
    }
    String name = draw.of(found).name;
    switch (draw.below(4)) {
      case 0 -> {
        lines.add(draw.with("for over &mut", "for n in " + name + ".iter_mut() {"));
        lines.add("*n += " + draw.number() + ";");
        lines.add("}");
      }
      case 1 ->
          lines.add(
              draw.with(
                  "sort",
                  name
                      + draw.of(
                          ".sort();", ".sort_by(|a, b| b.cmp(a));", ".sort_by_key(|n| n % 3);")));
      case 2 -> lines.add(draw.with("retain", name + ".retain(|n| *n > " + draw.number() + ");"));
      default -> {
        lines.add(draw.with("while let", "while let Some(last) = " + name + ".pop() {"));
        lines.add("if last > " + draw.number() + " {");
        lines.add("break;");
        lines.add("}");
        lines.add("println!(\"popped {last}\");");
        lines.add("}");
      }
    }
  }

  private void shared() {
    List<Variable> found =
        scope.readable(ty -> ty instanceof Ty.Held h && h.holder().equals("RefCell"));
    if (found.isEmpty()) {
      let(new Ty.Held(draw.of("RefCell", "Box", "Rc"), items.type(0)));
      return;
    }
    Variable variable = draw.of(found);
    String other = draw.fresh("other");
    lines.add(draw.with("Rc::clone", "let " + other + " = Rc::clone(&" + variable.name + ");"));
    String value = expressions.value(((Ty.Held) variable.ty).item(), 0);
    lines.add(draw.with("borrow_mut", "*" + other + ".borrow_mut() = " + value + ";"));
    lines.add(
        "println!(\"{:?} {}\", "
            + (variable.moved ? other : variable.name)
            + ".borrow(), Rc::strong_count(&"
            + other
            + "));");
  }

  // --- suspension
  // ---------------------------------------------------------------------------------

  private void suspend(int depth) {
    List<Variable> held =
        scope.readable(ty -> true).stream().filter(v -> v.owned && !v.borrowed).toList();
    String pause = items.pause(draw);
    switch (draw.below(6)) {
      case 0, 1 -> lines.add(draw.with("await", pause + ".await;"));
      case 2 -> {
        if (held.isEmpty()) {
          lines.add(pause + ".await;");
          return;
        }
        Variable variable = draw.of(held);
        String name = draw.fresh("kept");
        lines.add(
            draw.with("reference across an await", "let " + name + " = &" + variable.name + ";"));
        lines.add(pause + ".await;");
        lines.add("println!(\"{" + name + ":?}\");");
      }
      case 3 -> asyncBlock(depth, pause);
      case 4 -> {
        String name = draw.fresh("fut");
        String boxed = draw.of("Box::pin(", "pin!(", "");
        lines.add(
            draw.with(
                "future in a variable",
                "let "
                    + name
                    + " = "
                    + boxed
                    + "async { "
                    + pause
                    + ".await; "
                    + draw.number()
                    + " }"
                    + (boxed.isEmpty() ? "" : ")")
                    + ";"));
        print();
        lines.add("println!(\"{}\", " + name + ".await);");
      }
      default -> {
        Ty ty = items.type(0);
        String name = draw.fresh("after");
        lines.add("let " + name + ": " + ty.text() + " = " + expressions.value(ty, 1) + ";");
        lines.add(pause + ".await;");
        scope.own(name, ty, false);
      }
    }
  }

  private void asyncBlock(int depth, String pause) {
    if (depth == 0) {
      lines.add(pause + ".await;");
      return;
    }
    boolean moves = draw.chance(40);
    Ty ty = items.type(0);
    String name = draw.fresh("out");
    lines.add(
        draw.with(
            moves ? "async move block" : "async block",
            "let " + name + ": " + ty.text() + " = async " + (moves ? "move " : "") + "{"));
    Mark mark = scope.enter(false);
    List<Variable> copies = scope.writable(t -> true);
    copies.forEach(v -> v.borrowed = moves);
    List<Variable> gone = moves ? scope.readable(t -> !t.copy()) : List.of();
    gone.forEach(v -> v.moved = true);
    inner(1, 1, false);
    lines.add(pause + ".await;");
    lines.add(expressions.value(ty, 1));
    gone.forEach(v -> v.moved = false);
    copies.forEach(v -> v.borrowed = false);
    lines.add("}");
    lines.add(".await;");
    scope.leave(mark);
    scope.own(name, ty, false);
  }
}
