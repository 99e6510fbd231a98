package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What type aliases stand for; one that comes back to itself stands for nothing. */
final class AliasExpansion {

  private final TypeContext cx;
  private final List<Item.TypeAlias> open = new ArrayList<>();
  private final Set<Item.TypeAlias> endless = new LinkedHashSet<>();

  AliasExpansion(TypeContext cx) {
    this.cx = cx;
  }

  /** The type of an alias that has one, in terms of its own parameters. */
  Type expand(Item.TypeAlias alias, TypeLowering lowering) {
    int first = open.indexOf(alias);
    if (first >= 0) {
      if (endless.addAll(open.subList(first, open.size()))) {
        Ident name = open.get(first).name();
        cx.report(
            Diagnostic.error(
                "E0391",
                "cycle detected when expanding type alias `" + name.text() + "`",
                alias.span(),
                ""));
      }
      return Type.ERROR;
    }
    open.add(alias);
    lowering.inAlias = true;
    Type type = lowering.type(alias.type().orElseThrow());
    open.remove(open.size() - 1);
    return type;
  }
}
