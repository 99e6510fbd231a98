package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions and statics of {@code extern} blocks, and ABIs. Reference: external blocks. */
final class ForeignParser {

  private final Parser parser;
  private final Cursor c;

  ForeignParser(Parser parser) {
    this.parser = parser;
    this.c = parser.cursor;
  }

  /** What is elsewhere: unsafe to use unless they are said to be safe. */
  List<Item> functions(boolean mayQualify) {
    List<Item> items = new ArrayList<>();
    while (!c.atEnd()) {
      Span start = c.span();
      AttributeParser.Outer outer = parser.attributes.outer();
      ItemPrefix prefix = new ItemPrefix(outer.attributes(), parser.items.visibility(false), start);
      Span signature = c.span();
      boolean safe = c.atWeak("safe");
      boolean qualified = safe || c.at(TokenKind.KW_UNSAFE);
      if (qualified) {
        c.bump();
        if (!mayQualify) {
          c.reportLater(
              Diagnostic.error(
                  "",
                  "items in `extern` blocks without an `unsafe` qualifier cannot have safety"
                      + " qualifiers",
                  signature,
                  ""));
        }
      }
      if (c.at(TokenKind.KW_STATIC) && parser.items.constant(prefix) instanceof Item.Static it) {
        if (it.value().isPresent()) {
          String message = "incorrect `static` inside `extern` block";
          c.reportLater(Diagnostic.error("", message, it.name().span(), ""));
        }
        items.add(
            new Item.Static(
                it.head(), it.mutable(), !safe, it.name(), it.type(), Optional.empty()));
        continue;
      }
      if (!c.at(TokenKind.KW_FN)) {
        items.add(
            parser.items.unknown(
                prefix, "an item of an `extern` block that is neither a function nor a static"));
        continue;
      }
      Item.FnQualifiers qualifiers = new Item.FnQualifiers(false, false, !safe, "C");
      parser.functions.bodyIsOptional = true;
      Item item = parser.functions.function(prefix, qualifiers, signature);
      if (item instanceof Item.Fn fn && fn.body().isPresent()) {
        c.reportLater(
            Diagnostic.error("", "incorrect function inside `extern` block", fn.name().span(), ""));
      }
      items.add(item);
    }
    return items;
  }

  /** Those of x86-64 that are stable, and those of other machines. */
  private static final String ABIS =
      " Rust C C-unwind system system-unwind cdecl stdcall fastcall thiscall sysv64 win64 efiapi"
          + " sysv64-unwind win64-unwind aapcs ";

  /** What stands behind {@code extern}; without a name it is that of C. */
  String abi() {
    if (!c.at(TokenKind.STR) && !c.at(TokenKind.RAW_STR)) {
      return "C";
    }
    String text = c.token().text();
    String name = text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
    if (!ABIS.contains(" " + name + " ")) {
      c.reportLater(
          Diagnostic.error("E0703", "invalid ABI: found `" + name + "`", c.span(), "invalid ABI"));
    }
    c.bump();
    return name;
  }
}
