package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.Expr.FormatPiece;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code format_args!} as {@code Arguments::new(&[arguments], &[texts], &[specs])} of the library:
 * each argument with the way it is shown, and the specs if any.
 */
public final class FormatArguments {

  /** What holds the references to all arguments where they are made first. */
  public static final String ALL = "$args";

  private record Shown(int argument, String trait) {}

  private final Expr.FormatArgs template;
  private final List<Shown> shown = new ArrayList<>();
  private final List<Expr> specs = new ArrayList<>();

  /** Where an argument is shown in two ways, or a later one awaits: the layout shows it there. */
  private boolean together;

  FormatArguments(Expr.FormatArgs template, List<FormatPiece.Placeholder> placeholders) {
    this.template = template;
    // In the order of the arguments, so that they are evaluated in the order written.
    for (int a = 0; a < template.args().size(); a++) {
      List<String> ways = new ArrayList<>();
      for (FormatPiece.Placeholder p : placeholders) {
        if (p.argument() == a && !ways.contains(p.trait())) {
          ways.add(p.trait());
        }
        boolean counts =
            p.width().isPresent() && p.width().get() == -1 - a
                || p.precision().isPresent() && p.precision().get() == -1 - a;
        if (counts && !ways.contains("Usize")) {
          ways.add("Usize");
        }
      }
      for (String way : ways) {
        shown.add(new Shown(a, way));
      }
      together |= ways.size() > 1 && !isPlace(template.args().get(a));
      together |= a > 0 && template.args().get(a).span().text().contains(".await");
    }
    boolean plain = shown.size() == placeholders.size();
    for (int i = 0; i < placeholders.size() && plain; i++) {
      plain = isPlain(placeholders.get(i)) && index(placeholders.get(i)) == i;
    }
    if (!plain) {
      for (FormatPiece.Placeholder p : placeholders) {
        specs.add(spec(p));
      }
    }
  }

  /** The call, in the tree of the program's own syntax. */
  static Expr call(Expr.FormatArgs it) {
    Span span = it.span();
    List<Expr> texts = new ArrayList<>();
    List<FormatPiece.Placeholder> placeholders = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (FormatPiece piece : it.pieces()) {
      switch (piece) {
        case FormatPiece.Text t -> text.append(t.text());
        case FormatPiece.Placeholder p -> {
          texts.add(new Expr.StrLiteral(text.toString(), span));
          text.setLength(0);
          placeholders.add(p);
        }
      }
    }
    if (text.length() > 0 || placeholders.isEmpty()) {
      texts.add(new Expr.StrLiteral(text.toString(), span));
    }
    FormatArguments arguments = new FormatArguments(it, placeholders);
    Expr made = new Expr.Array(arguments.arguments(), span);
    if (arguments.together) {
      made = arguments.bound(made, span);
    }
    return new Expr.Call(
        Desugar.path(span, "fmt", "Arguments", "new"),
        List.of(
            new Expr.AddressOf(false, false, made, span),
            slice(texts, span),
            slice(arguments.specs, span)),
        span);
  }

  /** {@code match (&first, &second) { $args => made }}. */
  private Expr bound(Expr made, Span span) {
    List<Expr> references = new ArrayList<>();
    for (Expr value : template.args()) {
      references.add(new Expr.AddressOf(false, false, value, value.span()));
    }
    Pattern name = new Pattern.Binding(false, false, new Ident(ALL, span), Optional.empty(), span);
    return new Expr.Match(
        new Expr.Tuple(references, span),
        List.of(new Expr.Arm(name, Optional.empty(), made, span)),
        span);
  }

  private static Expr slice(List<Expr> elements, Span span) {
    return new Expr.AddressOf(false, false, new Expr.Array(elements, span), span);
  }

  private static boolean isPlace(Expr expr) {
    return switch (expr) {
      case Expr.PathExpr it -> true;
      case Expr.Field it -> isPlace(it.operand());
      case Expr.Paren it -> isPlace(it.inner());
      case Expr.IntLiteral it -> true;
      case Expr.StrLiteral it -> true;
      default -> false;
    };
  }

  private static boolean isPlain(FormatPiece.Placeholder p) {
    return !p.trait().contains(", ")
        && !p.alternate()
        && !p.plus()
        && !p.minus()
        && !p.zero()
        && p.fill() == ' '
        && p.align() == ' '
        && p.width().isEmpty()
        && p.precision().isEmpty();
  }

  private int index(FormatPiece.Placeholder p) {
    return shown.indexOf(new Shown(p.argument(), p.trait()));
  }

  private static Expr all(Span span) {
    Path name =
        new Path(false, List.of(new Path.Segment(new Ident(ALL, span), Optional.empty())), span);
    return new Expr.PathExpr(Optional.empty(), name, span);
  }

  private List<Expr> arguments() {
    List<Expr> all = new ArrayList<>();
    for (Shown each : shown) {
      Expr value = template.args().get(each.argument());
      Span span = value.span();
      Expr reference =
          together
              ? new Expr.Field(all(span), new Ident("" + each.argument(), span), span)
              : new Expr.AddressOf(false, false, value, span);
      all.add(
          new Expr.Call(
              Desugar.path(span, "fmt", "Argument", constructor(each.trait())),
              List.of(reference),
              span));
    }
    return all;
  }

  private static String constructor(String trait) {
    return switch (trait) {
      case "Display" -> "new_display";
      case "Debug", "Debug, LowerHex", "Debug, UpperHex" -> "new_debug";
      case "LowerHex" -> "new_lower_hex";
      case "UpperHex" -> "new_upper_hex";
      case "Binary" -> "new_binary";
      case "Octal" -> "new_octal";
      case "Pointer" -> "new_pointer";
      case "LowerExp" -> "new_lower_exp";
      case "UpperExp" -> "new_upper_exp";
      default -> "from_usize";
    };
  }

  private Expr spec(FormatPiece.Placeholder p) {
    Span span = p.span();
    int flags =
        (p.alternate() ? 1 : 0) + (p.plus() ? 2 : 0) + (p.minus() ? 32 : 0) + (p.zero() ? 4 : 0);
    flags += p.trait().endsWith(", LowerHex") ? 8 : p.trait().endsWith(", UpperHex") ? 16 : 0;
    int align =
        switch (p.align()) {
          case '<' -> 1;
          case '^' -> 2;
          case '>' -> 3;
          default -> 0;
        };
    List<Expr.FieldInit> fields = new ArrayList<>();
    fields.add(number("argument", index(p), span));
    fields.add(new Expr.FieldInit(new Ident("fill", span), new Expr.CharLiteral(p.fill(), span)));
    fields.add(number("align", align, span));
    fields.add(number("flags", flags, span));
    count("width", p.width(), fields, span);
    count("precision", p.precision(), fields, span);
    return new Expr.StructLiteral(
        Desugar.cratePath(span, "fmt", "Spec"), fields, Optional.empty(), span);
  }

  private void count(String name, Optional<Integer> value, List<Expr.FieldInit> fields, Span span) {
    int kind = value.isEmpty() ? 0 : value.get() >= 0 ? 1 : 2;
    int number =
        switch (kind) {
          case 0 -> 0;
          case 1 -> value.get();
          default -> shown.indexOf(new Shown(-1 - value.get(), "Usize"));
        };
    fields.add(number(name + "_kind", kind, span));
    fields.add(number(name, number, span));
  }

  private static Expr.FieldInit number(String name, int value, Span span) {
    return new Expr.FieldInit(new Ident(name, span), new Expr.IntLiteral(value, 0, "usize", span));
  }
}
