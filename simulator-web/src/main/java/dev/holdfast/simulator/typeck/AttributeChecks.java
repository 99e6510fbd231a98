package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Attribute;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Token;
import dev.holdfast.simulator.syntax.TokenKind;
import dev.holdfast.simulator.type.IntKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where attributes may stand, and what those that take something take. Reference: attributes. */
final class AttributeChecks {

  private static final int LARGEST_ALIGN = 1 << 29;
  private static final String TAKES_NOTHING = " track_caller non_exhaustive cold ";

  private final TypeContext cx;
  private final Item item;
  private final Set<Integer> packs = new LinkedHashSet<>();

  private AttributeChecks(TypeContext cx, Item item) {
    this.cx = cx;
    this.item = item;
  }

  /** Checks the attributes of an item and of those that are associated with it. */
  static void check(TypeContext cx, Item item) {
    new AttributeChecks(cx, item).attributes(false);
    List<Item> items =
        switch (item) {
          case Item.Trait it -> it.items();
          case Item.Impl it -> it.items();
          default -> List.of();
        };
    items.forEach(each -> new AttributeChecks(cx, each).attributes(true));
  }

  private boolean isType() {
    return item instanceof Item.Struct || item instanceof Item.Enum || item instanceof Item.Union;
  }

  private void attributes(boolean associated) {
    List<Token> hints = new ArrayList<>();
    for (Attribute attribute : item.head().attributes()) {
      boolean fits =
          switch (attribute.path()) {
            case "inline", "track_caller" -> item instanceof Item.Fn;
            case "non_exhaustive" -> item instanceof Item.Struct || item instanceof Item.Enum;
            default -> true;
          };
      if (!fits) {
        String text = "`#[" + attribute.path() + "]` attribute cannot be used on ";
        report("", text + plural(associated), attribute);
      } else if (attribute.path().equals("inline")) {
        inline(attribute);
      } else if (attribute.path().equals("repr")) {
        hints(attribute, hints);
      } else if (attribute.path().equals("derive") && !isType()) {
        String text = "`derive` may only be applied to `struct`s, `enum`s and `union`s";
        report("E0774", text, attribute);
      } else if (attribute.path().equals("derive")
          && (attribute.args().isEmpty() || attribute.args().get(0).kind() == TokenKind.EQ)) {
        report("", "malformed `derive` attribute input", attribute);
      } else if (TAKES_NOTHING.contains(" " + attribute.path() + " ")
          && !attribute.args().isEmpty()) {
        report("E0565", "malformed `" + attribute.path() + "` attribute input", attribute);
      }
    }
    conflicts(hints);
  }

  /** Whether what derives have are paths with commas between them; else it is said. */
  static boolean areLists(TypeContext cx, List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      TokenKind before = TokenKind.COMMA;
      for (int i = 1; attribute.path().equals("derive") && i < attribute.args().size(); i++) {
        Token token = attribute.args().get(i);
        boolean name = token.kind() == TokenKind.IDENT;
        boolean second = before == TokenKind.IDENT && (name || token.kind() == TokenKind.SEMI);
        boolean none = i > 1 && before == TokenKind.COMMA && token.kind() == TokenKind.COMMA;
        if (second || none) {
          String wanted = none ? "identifier" : "one of `(`, `,`, `::`, or `=`";
          String text = "expected " + wanted + ", found `" + token.text() + "`";
          cx.report(Diagnostic.error("", text, token.span(), ""));
          return false;
        }
        before = token.kind();
      }
    }
    return true;
  }

  private String plural(boolean associated) {
    return switch (item) {
      case Item.Struct it -> "structs";
      case Item.Enum it -> "enums";
      case Item.Union it -> "unions";
      case Item.Fn it -> "functions";
      case Item.Trait it -> "traits";
      case Item.Impl it ->
          it.traitPath().isPresent() ? "trait impl blocks" : "inherent impl blocks";
      case Item.TypeAlias it -> associated ? "associated types" : "type aliases";
      case Item.Const it -> associated ? "associated consts" : "constants";
      case Item.Static it -> "statics";
      case Item.Use it -> "use statements";
      default -> "modules";
    };
  }

  private void inline(Attribute attribute) {
    List<Token> args = attribute.args();
    String how = args.size() == 3 ? args.get(1).text() : "";
    if (args.isEmpty() || how.equals("always") || how.equals("never")) {
      return;
    }
    if (args.get(0).kind() == TokenKind.EQ) {
      String forms = "`#[inline(always)]`, `#[inline(never)]`, and `#[inline]`";
      String text = "valid forms for the attribute are " + forms;
      report("ill_formed_attribute_input", text, attribute);
    } else {
      report(how.isEmpty() ? "E0805" : "E0539", "malformed `inline` attribute input", attribute);
    }
  }

  // --- repr (Reference: type layout, representations)

  /** The number of {@code word(number)}, in bytes; 0 without one. */
  static int bytes(List<Token> tokens, int word) {
    boolean given =
        word + 2 < tokens.size()
            && tokens.get(word + 1).kind() == TokenKind.OPEN_PAREN
            && tokens.get(word + 2).kind() == TokenKind.INT;
    return given ? (int) Math.min(LARGEST_ALIGN, Numbers.unsigned(tokens.get(word + 2).text())) : 0;
  }

  private void hints(Attribute attribute, List<Token> hints) {
    List<Token> args = attribute.args();
    if (args.isEmpty() || args.get(0).kind() == TokenKind.EQ) {
      report("E0539", "malformed `repr` attribute input", attribute);
      return;
    }
    int depth = 0;
    for (int i = 0; i < args.size(); i++) {
      Token word = args.get(i);
      switch (word.kind()) {
        case OPEN_PAREN -> depth++;
        case CLOSE_PAREN -> depth--;
        case STR -> {
          if (depth == 1 && args.get(i - 1).kind() != TokenKind.EQ) {
            report("E0565", "meta item in `repr` must be an identifier", attribute);
            return;
          }
        }
        case IDENT -> {
          if (depth == 1 && isHint(args, i)) {
            hints.add(word);
          }
        }
        default -> {}
      }
    }
  }

  private boolean isHint(List<Token> args, int at) {
    Token word = args.get(at);
    String may =
        switch (word.text()) {
          case "C", "Rust", "transparent", "align" -> isType() ? "" : "struct, enum, or union";
          case "packed" -> isType() && !(item instanceof Item.Enum) ? "" : "struct or union";
          case "simd" -> "";
          default -> isInt(word.text()) ? item instanceof Item.Enum ? "" : "n enum" : "?";
        };
    if (may.equals("?")) {
      report("E0552", "unrecognized representation hint", word.span());
      return false;
    }
    if (!may.isEmpty()) {
      String article = may.charAt(0) == 'n' ? "a" : "a ";
      report("E0517", "attribute should be applied to " + article + may, word.span());
      return false;
    }
    boolean sized = args.get(at + 1).kind() == TokenKind.OPEN_PAREN;
    String wrong = "";
    if (word.text().equals("align") && args.get(at + 1).kind() == TokenKind.EQ) {
      report("E0693", "incorrect `repr(align)` attribute format", word.span());
      return false;
    } else if (word.text().equals("align") && !sized) {
      wrong = "`align` needs an argument";
    } else if (sized && args.get(at + 2).kind() != TokenKind.INT) {
      wrong = "not an unsuffixed integer";
    } else if (sized) {
      long bytes = Numbers.unsigned(args.get(at + 2).text());
      wrong =
          Long.bitCount(bytes) != 1
              ? "not a power of two"
              : Long.compareUnsigned(bytes, LARGEST_ALIGN) > 0 ? "larger than 2^29" : "";
    }
    if (!wrong.isEmpty()) {
      String text = "invalid `repr(" + word.text() + ")` attribute: " + wrong;
      report("E0589", text, args.get(sized ? at + 2 : at).span());
    }
    if (word.text().equals("packed")) {
      packs.add(Math.max(1, bytes(args, at)));
    }
    return wrong.isEmpty();
  }

  private static boolean isInt(String word) {
    for (IntKind kind : IntKind.values()) {
      if (kind.text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void conflicts(List<Token> hints) {
    if (hints.isEmpty() || !isType()) {
      return;
    }
    int ints = 0;
    List<String> words = new ArrayList<>();
    for (Token hint : hints) {
      words.add(hint.text());
      ints += isInt(hint.text()) ? 1 : 0;
    }
    Span first = hints.get(0).span();
    String kind = item instanceof Item.Enum ? "enum" : "struct";
    if (words.contains("transparent") && hints.size() > 1) {
      report("E0692", "transparent " + kind + " cannot have other repr hints", first);
    }
    if (ints > 1 || ints == 1 && words.contains("C") && isFieldless()) {
      report("E0566", "conflicting representation hints", first);
    }
    if (packs.size() > 1 && item instanceof Item.Struct it) {
      report("E0634", "type has conflicting packed representation hints", it.name().span());
    }
    if (item instanceof Item.Enum it && it.variants().isEmpty()) {
      report("E0084", "unsupported representation for zero-variant enum", first);
    }
  }

  private boolean isFieldless() {
    return item instanceof Item.Enum it
        && it.variants().stream().allMatch(each -> each.data() instanceof Item.VariantData.Unit);
  }

  private void report(String code, String text, Attribute at) {
    report(code, text, at.span());
  }

  private void report(String code, String text, Span at) {
    cx.report(Diagnostic.error(code, text, at, ""));
  }
}
