package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.TraitDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks an impl against its trait: members that are missing or not the trait's, unsafety. */
final class ImplChecks {

  private ImplChecks() {}

  static void check(TypeContext cx, ImplDef impl, Item.Impl item, List<BodyOwner> bodies) {
    TraitDef trait = impl.traitRef().orElseThrow().trait();
    if (impl.fromPrelude()) {
      return;
    }
    Span head = headSpan(item);
    if (trait.isUnsafe() && !item.isUnsafe()) {
      cx.report(
          Diagnostic.error(
              "E0200",
              "the trait `" + trait.name() + "` requires an `unsafe impl` declaration",
              head,
              ""));
    }
    List<String> missing = new ArrayList<>();
    for (AssocTypeDef assoc : trait.types()) {
      if (!impl.types().containsKey(assoc) && assoc.fallback().isEmpty()) {
        missing.add(assoc.name());
      }
    }
    for (FnDef wanted : trait.functions()) {
      if (!wanted.traits().hasBody() && find(impl, wanted.name()).isEmpty()) {
        missing.add(wanted.name());
      }
    }
    if (!missing.isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0046",
              "not all trait items implemented, missing: `" + String.join("`, `", missing) + "`",
              head,
              "missing `" + String.join("`, `", missing) + "` in implementation"));
    }
    for (FnDef function : impl.functions()) {
      Optional<FnDef> wanted = find(trait, function.name());
      if (wanted.isEmpty()) {
        cx.report(
            Diagnostic.error(
                "E0407",
                "method `" + function.name() + "` is not a member of trait `" + trait.name() + "`",
                memberSpan(item, function.name()),
                "not a member of trait `" + trait.name() + "`"));
      } else {
        ImplSignatures.check(cx, impl, written(item, function), function, wanted.get());
      }
    }
  }

  private static Optional<FnDef> find(ImplDef impl, String name) {
    return impl.functions().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private static Optional<FnDef> find(TraitDef trait, String name) {
    return trait.functions().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The impl up to its self type, as rustc underlines it. */
  private static Span headSpan(Item.Impl item) {
    Span whole = item.span();
    return new Span(whole.file(), whole.start(), item.selfType().span().end());
  }

  private static Span memberSpan(Item.Impl item, String name) {
    for (Item member : item.items()) {
      if (member instanceof Item.Fn it && it.name().text().equals(name)) {
        return it.span();
      }
    }
    return item.span();
  }

  private static Item.Fn written(Item.Impl item, FnDef function) {
    for (Item member : item.items()) {
      if (member instanceof Item.Fn it && it.name().text().equals(function.name())) {
        return it;
      }
    }
    throw new IllegalStateException("bug: no text of " + function);
  }
}
