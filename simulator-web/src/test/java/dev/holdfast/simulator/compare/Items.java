package dev.holdfast.simulator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The items of one program: its types and functions, as text and as what may be done with them. */
final class Items {

  static final List<String> PARTS = List.of("x", "y", "z");

  /** A method by its name; one that {@code takes} takes an i32. */
  record Method(String name, boolean takes, boolean writes, boolean async) {}

  private final Draw draw;
  private final boolean async;
  private final List<Ty> types = new ArrayList<>();
  private final Map<Ty, List<Method>> methods = new LinkedHashMap<>();
  private final List<Signature> functions = new ArrayList<>();
  private final Set<String> parts = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();
  private String pause = "";

  Items(Draw draw, boolean async) {
    this.draw = draw;
    this.async = async;
  }

  List<String> lines() {
    return lines;
  }

  void add(String text) {
    lines.addAll(text.strip().lines().map(String::strip).toList());
    lines.add("");
  }

  boolean has(String part) {
    return parts.contains(part);
  }

  List<Signature> returning(Ty ty, boolean inAsync) {
    return functions.stream()
        .filter(f -> f.result().equals(ty) && (inAsync || !f.async()))
        .toList();
  }

  List<Method> methods(Ty ty) {
    return methods.getOrDefault(ty, List.of());
  }

  Ty structOr(Ty other) {
    List<Ty> structs = types.stream().filter(t -> t instanceof Ty.Struct).toList();
    return structs.isEmpty() ? other : draw.of(structs);
  }

  String pause(Draw draw) {
    return pause.replace("#", String.valueOf(draw.between(1, 3)));
  }

  Ty type(int depth) {
    int choice = draw.below(depth > 0 ? 22 : 12);
    return switch (choice) {
      case 0, 1, 2, 3 -> Ty.I32;
      case 4 -> Ty.U64;
      case 5 -> draw.chance(50) ? Ty.U8 : Ty.USIZE;
      case 6 -> Ty.BOOL;
      case 7 -> draw.chance(50) ? Ty.CHAR : Ty.STR;
      case 8, 9 -> Ty.STRING;
      case 10, 11 -> types.isEmpty() ? Ty.STRING : draw.of(types);
      case 12, 13, 14 -> new Ty.Vector(type(draw.chance(20) ? 1 : 0));
      case 15, 16 -> new Ty.Maybe(type(0));
      case 17 -> new Ty.Pair(type(0), type(0));
      case 18 -> new Ty.Row(draw.chance(70) ? Ty.I32 : Ty.U8, draw.between(2, 4));
      case 19 -> new Ty.Outcome(type(0));
      case 20 -> new Ty.Held(draw.of("Box", "Rc", "RefCell"), type(0));
      default -> types.isEmpty() ? Ty.I32 : draw.of(types);
    };
  }

  // --- types ----------------------------------------------------------------------------------

  void struct() {
    String name = draw.fresh(draw.of("Job", "Point", "Order", "Track", "Sensor", "Page"));
    boolean copy = draw.chance(25);
    boolean drops = !copy && draw.chance(20);
    List<Ty.Field> fields = new ArrayList<>();
    for (int i = 0, count = draw.between(1, 3); i < count; i++) {
      Ty ty =
          copy
              ? draw.of(List.of(Ty.I32, Ty.U8, Ty.BOOL, Ty.CHAR, Ty.U64))
              : type(draw.chance(40) ? 1 : 0);
      fields.add(new Ty.Field(List.of("id", "name", "rest").get(i), ty));
    }
    Ty.Struct struct = new Ty.Struct(name, fields, copy, drops, draw.chance(50));
    StringBuilder text = new StringBuilder(derive(copy) + "\nstruct " + name + " {\n");
    fields.forEach(f -> text.append(f.name()).append(": ").append(f.ty().text()).append(",\n"));
    add(draw.with("struct", text + "}"));
    implementation(struct);
    if (drops) {
      add(
          draw.with(
              "impl Drop",
              "impl Drop for "
                  + name
                  + " {\nfn drop(&mut self) {\nprintln!(\"drop "
                  + name
                  + " {:?}\", self."
                  + fields.get(0).name()
                  + ");\n}\n}"));
    }
    types.add(struct);
  }

  private static String derive(boolean copy) {
    return "#[derive(Debug, Clone" + (copy ? ", Copy" : "") + ")]";
  }

  private void implementation(Ty.Struct struct) {
    List<String> text = new ArrayList<>(List.of("impl " + struct.text() + " {"));
    if (struct.maker()) {
      List<String> taken =
          struct.fields().stream().map(f -> f.name() + ": " + f.ty().text()).toList();
      List<String> names = struct.fields().stream().map(Ty.Field::name).toList();
      text.add("fn new(" + String.join(", ", taken) + ") -> Self {");
      text.add(draw.of("Self", struct.text()) + " { " + String.join(", ", names) + " }");
      text.add("}");
    }
    List<Method> made = new ArrayList<>();
    for (int left = draw.between(0, 2); left > 0; left--) {
      made.add(method(struct, text));
    }
    text.add("}");
    if (text.size() > 2) {
      add(String.join("\n", text));
    }
    methods.put(struct, made);
  }

  private Method method(Ty.Struct struct, List<String> text) {
    boolean writes = draw.chance(40);
    boolean waits = async && draw.chance(30);
    boolean takes = draw.chance(50);
    String name = draw.fresh(draw.of("measure", "advance", "report", "touch"));
    Ty result = draw.chance(60) ? Ty.I32 : Ty.STRING;
    Scope scope = new Scope();
    struct.fields().forEach(f -> scope.field("self." + f.name(), f.ty(), writes));
    if (takes) {
      scope.own("by", Ty.I32, false);
    }
    text.add(
        (waits ? "async " : "")
            + "fn "
            + name
            + "("
            + (writes ? "&mut self" : "&self")
            + (takes ? ", by: i32" : "")
            + ") -> "
            + result.text()
            + " {");
    Statements body = new Statements(draw, this, scope, waits);
    body.some(draw.between(0, 2));
    body.add(body.result(result));
    text.addAll(body.lines());
    text.add("}");
    return new Method(name, takes, writes, waits);
  }

  void choice() {
    String name = draw.fresh(draw.of("Shape", "Event", "Command", "State"));
    List<Ty.Variant> variants = new ArrayList<>();
    for (String variant : List.of("Idle", "Moved", "Named").subList(0, draw.between(2, 3))) {
      int count = variant.equals("Idle") ? 0 : draw.between(1, 2);
      List<Ty> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parts.add(type(0));
      }
      variants.add(new Ty.Variant(variant, parts, draw.chance(40)));
    }
    StringBuilder text = new StringBuilder("#[derive(Debug, Clone)]\nenum " + name + " {\n");
    for (Ty.Variant variant : variants) {
      text.append(variant.name());
      if (!variant.parts().isEmpty()) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < variant.parts().size(); i++) {
          parts.add((variant.named() ? PARTS.get(i) + ": " : "") + variant.parts().get(i).text());
        }
        String all = String.join(", ", parts);
        text.append(variant.named() ? " { " + all + " }" : "(" + all + ")");
      }
      text.append(",\n");
    }
    add(draw.with("enum", text + "}"));
    types.add(new Ty.Enum(name, variants, false));
  }

  void guard() {
    add(
        draw.with(
            "guard",
            "struct Guard(&'static str);\n\n"
                + "impl Drop for Guard {\n"
                + "fn drop(&mut self) {\n"
                + "println!(\"drop {}\", self.0);\n"
                + "}\n"
                + "}"));
    parts.add("guards");
  }

  // --- functions --------------------------------------------------------------------------------

  void function(boolean waits) {
    String name =
        draw.fresh(
            waits
                ? draw.of("fetch", "work", "load", "visit")
                : draw.of("compute", "mix", "pick", "check"));
    List<Signature.Parameter> parameters = new ArrayList<>();
    Scope scope = new Scope();
    for (String parameter : List.of("first", "second", "third").subList(0, draw.between(0, 3))) {
      String how = draw.of("", "", "&", "&mut ");
      Ty ty = type(draw.chance(50) ? 1 : 0);
      parameters.add(new Signature.Parameter(parameter, how, ty));
      if (how.isEmpty()) {
        scope.own(parameter, ty, false);
      } else {
        scope.reference(parameter, ty, how.contains("mut"));
      }
    }
    Ty result = type(draw.chance(30) ? 1 : 0);
    Statements body = new Statements(draw, this, scope, waits);
    body.some(draw.between(1, 4));
    body.add(body.result(result));
    List<String> taken =
        parameters.stream().map(p -> p.name() + ": " + p.how() + p.ty().text()).toList();
    add(
        draw.with(waits ? "async fn" : "fn", (waits ? "async " : "") + "fn " + name)
            + "("
            + String.join(", ", taken)
            + ") -> "
            + result.text()
            + " {\n"
            + String.join("\n", body.lines())
            + "\n}");
    functions.add(new Signature(name, parameters, result, waits));
  }

  // --- the future that pends
  // ----------------------------------------------------------------------

  void pauses() {
    String wake = draw.chance(70) ? "cx.waker().wake_by_ref();\n" : "";
    int kind = draw.below(4);
    pause =
        kind == 0
            ? "Pause { left: # }"
            : kind == 1 ? "Pause(#)" : kind == 2 ? "pause(#)" : "yield_now()";
    switch (kind) {
      case 0 ->
          add(
              future(
                  "Pause",
                  "struct Pause {\nleft: u32,\n}",
                  "if self.left == 0 {\nreturn Poll::Ready(());\n}\nself.left -= 1;\n"
                      + wake
                      + "Poll::Pending"));
      case 1 ->
          add(
              future(
                  "Pause",
                  "struct Pause(u8);",
                  "let this = self.get_mut();\n"
                      + "if this.0 == 0 {\n"
                      + "Poll::Ready(())\n"
                      + "} else {\n"
                      + "this.0 -= 1;\n"
                      + wake
                      + "Poll::Pending\n}"));
      case 2 -> {
        add(
            draw.with(
                "poll_fn",
                "fn pause(times: u32) -> impl Future<Output = ()> {\n"
                    + "let mut left = times;\n"
                    + "poll_fn(move |cx| {\n"
                    + "if left == 0 {\n"
                    + "Poll::Ready(())\n"
                    + "} else {\n"
                    + "left -= 1;\n"
                    + (wake.isEmpty() ? "let _ = cx;\n" : wake)
                    + "Poll::Pending\n}\n})\n}"));
      }
      default -> {
        add(
            future(
                "Yield",
                "struct Yield {\ndone: bool,\n}",
                "if std::mem::replace(&mut self.done, true) {\nPoll::Ready(())\n} else {\n"
                    + wake
                    + "Poll::Pending\n}"));
        add("fn yield_now() -> Yield {\nYield { done: false }\n}");
      }
    }
  }

  private String future(String name, String struct, String body) {
    draw.note("impl Future");
    boolean used = body.contains("cx.");
    boolean written = !body.contains("get_mut");
    return struct
        + "\n\nimpl Future for "
        + name
        + " {\ntype Output = ();\n\nfn poll("
        + (written ? "mut " : "")
        + "self: Pin<&mut Self>, "
        + (used ? "cx" : "_cx")
        + ": &mut Context<'_>) -> Poll<()> {\n"
        + body
        + "\n}\n}";
  }
}
