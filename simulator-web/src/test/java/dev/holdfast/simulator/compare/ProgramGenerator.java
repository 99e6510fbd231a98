package dev.holdfast.simulator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Well-typed programs, mostly async, and some that one change has broken. */
final class ProgramGenerator {

  /** Names from the library, and the path that brings each in. */
  private static final List<String[]> IMPORTS =
      List.of(
          new String[] {"RefCell", "std::cell::RefCell"},
          new String[] {"Cell", "std::cell::Cell"},
          new String[] {"VecDeque", "std::collections::VecDeque"},
          new String[] {"BTreeMap", "std::collections::BTreeMap"},
          new String[] {"fmt", "std::fmt"},
          new String[] {"poll_fn", "std::future::poll_fn"},
          new String[] {"PhantomPinned", "std::marker::PhantomPinned"},
          new String[] {"Add", "std::ops::Add"},
          new String[] {"Deref", "std::ops::Deref"},
          new String[] {"Pin", "std::pin::Pin"},
          new String[] {"pin!", "std::pin::pin"},
          new String[] {"Rc", "std::rc::Rc"},
          new String[] {"Weak", "std::rc::Weak"},
          new String[] {"Arc", "std::sync::Arc"},
          new String[] {"AtomicUsize", "std::sync::atomic::AtomicUsize"},
          new String[] {"Ordering", "std::sync::atomic::Ordering"},
          new String[] {"Context", "std::task::Context"},
          new String[] {"Poll", "std::task::Poll"},
          new String[] {"RawWaker", "std::task::RawWaker"},
          new String[] {"RawWakerVTable", "std::task::RawWakerVTable"},
          new String[] {"Wake", "std::task::Wake"},
          new String[] {"Waker", "std::task::Waker"});

  private static final List<List<Shape>> SHAPES = List.of(OwnershipShapes.ALL, PatternShapes.ALL);

  private ProgramGenerator() {}

  /** The program with this number: the same for the same seed, whatever came before. */
  static Program program(long seed, int number) {
    Draw draw = new Draw(seed, number);
    String good = good(draw);
    if (!draw.chance(45)) {
      return new Program(number, good, draw.features(), "");
    }
    Breakage breakage = Breakage.of(good, draw);
    return new Program(number, breakage.source(), draw.features(), breakage.name());
  }

  private static String good(Draw draw) {
    boolean async = draw.chance(75);
    Items items = new Items(draw, async);
    List<String> main = new ArrayList<>();
    if (async) {
      items.pauses();
    }
    times(draw.below(5) / 2, items::struct);
    times(draw.below(2), items::choice);
    times(draw.chance(40) ? 1 : 0, items::guard);
    times(draw.below(4) / 2, () -> items.function(false));
    if (async) {
      times(draw.between(0, 2), () -> items.function(true));
      Executor.add(draw, items);
    }
    times(draw.below(2), () -> Recipes.add(draw, items, main));
    if (async) {
      times(draw.below(5) / 2, () -> AsyncRecipes.add(draw, items, main));
      times(draw.below(2), () -> draw.of(FutureShapes.ALL).add(draw, items, main));
    }
    times(draw.below(2), () -> draw.of(draw.of(SHAPES)).add(draw, items, main));
    body(draw, items, async, main);
    List<String> lines = new ArrayList<>(items.lines());
    lines.add("fn main() {");
    lines.addAll(main);
    lines.add("}");
    return Layout.indent(imports(lines), lines);
  }

  /** A program of one shape. */
  static String alone(Shape shape, boolean async, long seed) {
    Draw draw = new Draw(seed, 0);
    Items items = new Items(draw, async);
    List<String> main = new ArrayList<>();
    if (async) {
      items.pauses();
      Executor.add(draw, items);
    }
    shape.add(draw, items, main);
    List<String> lines = new ArrayList<>(items.lines());
    lines.add("fn main() {");
    lines.addAll(main);
    lines.add("}");
    return Layout.indent(imports(lines), lines);
  }

  private static void times(int count, Runnable step) {
    for (int left = count; left > 0; left--) {
      step.run();
    }
  }

  /** What main does besides the recipes, some of it in a future. */
  private static void body(Draw draw, Items items, boolean async, List<String> main) {
    Statements own = new Statements(draw, items, new Scope(), false);
    own.some(draw.between(1, async ? 5 : 14));
    main.addAll(0, own.lines());
    if (async) {
      Statements inside = new Statements(draw, items, new Scope(), true);
      inside.some(draw.between(3, 9));
      main.add(draw.with("async block", "block_on(async {"));
      main.addAll(inside.lines());
      main.add("});");
    }
  }

  private static List<String> imports(List<String> lines) {
    String text = String.join("\n", lines);
    List<String> imports = new ArrayList<>();
    for (String[] each : IMPORTS) {
      if (Pattern.compile("(?<![\\w:])" + each[0] + (each[0].endsWith("!") ? "" : "\\b"))
          .matcher(text)
          .find()) {
        imports.add("use " + each[1] + ";");
      }
    }
    return imports;
  }
}
