package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.TraitDef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the compiler knows of the library: by {@code #[lang]}, by path, or by a type's function. */
final class LangItems {

  private final TypeContext cx;
  private final Optional<TypeContext> library;
  private final Map<TraitDef, String> unimplementedMessages = new LinkedHashMap<>();
  private final Map<TraitDef.Lang, TraitDef> langTraits = new LinkedHashMap<>();
  private final Map<AdtDef.Lang, AdtDef> langAdts = new LinkedHashMap<>();

  LangItems(TypeContext cx, Optional<TypeContext> library) {
    this.cx = cx;
    this.library = library;
  }

  void add(TraitDef trait) {
    langTraits.put(trait.lang(), trait);
  }

  void add(AdtDef adt) {
    langAdts.put(adt.lang(), adt);
  }

  void setUnimplementedMessage(TraitDef trait, String message) {
    unimplementedMessages.put(trait, message);
  }

  Optional<String> unimplementedMessage(TraitDef trait) {
    String own = unimplementedMessages.get(trait);
    return own == null && library.isPresent()
        ? library.get().langItems.unimplementedMessage(trait)
        : Optional.ofNullable(own);
  }

  TraitDef get(TraitDef.Lang lang) {
    if (library.isPresent()) {
      return library.get().lang(lang);
    }
    if (!langTraits.containsKey(lang)) {
      cx.files.needLang(Collector.lower(lang.name()));
    }
    return langTraits.get(lang);
  }

  AdtDef get(AdtDef.Lang lang) {
    if (library.isPresent()) {
      return library.get().lang(lang);
    }
    if (!langAdts.containsKey(lang)) {
      cx.files.needLang(Collector.lower(lang.name()));
    }
    return langAdts.get(lang);
  }

  Optional<AssocTypeDef> fnOutput(TraitDef trait) {
    return switch (trait.lang()) {
      case FN, FN_MUT, FN_ONCE -> Optional.of(get(TraitDef.Lang.FN_ONCE).types().get(0));
      case ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE ->
          Optional.of(get(TraitDef.Lang.ASYNC_FN_ONCE).types().get(0));
      default -> Optional.empty();
    };
  }

  Res at(String path, Resolver.Namespace namespace) {
    Module module = cx.preludeRoot;
    int start = 0;
    while (true) {
      int colon = path.indexOf("::", start);
      String name = colon < 0 ? path.substring(start) : path.substring(start, colon);
      Res res =
          cx.resolver
              .inModule(module, name, colon < 0 ? namespace : Resolver.Namespace.TYPES)
              .orElseThrow(() -> new IllegalStateException("bug: the library has no " + path));
      if (colon < 0) {
        return res;
      }
      if (!(res instanceof Res.Mod mod)) {
        throw new IllegalStateException("bug: " + name + " of " + path + " is no module");
      }
      module = mod.module();
      start = colon + 2;
    }
  }

  /** An inherent function of a type of the library, for desugarings. */
  FnDef inherentFunction(AdtDef adt, String name) {
    if (library.isPresent()) {
      return library.get().langItems.inherentFunction(adt, name);
    }
    for (ImplDef impl : cx.impls.ownInherent(adt)) {
      for (FnDef function : impl.functions(name)) {
        return function;
      }
    }
    throw new IllegalStateException("bug: " + adt.name() + " has no " + name);
  }
}
