package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Def;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** From where items and fields may be used. Reference: visibility and privacy. */
final class Privacy {

  private final TypeContext cx;
  private final Optional<Privacy> library;
  private final Map<Def, Visibility> homes = new LinkedHashMap<>();

  Privacy(TypeContext cx, Optional<Privacy> library) {
    this.cx = cx;
    this.library = library;
  }

  void setHome(Def def, Visibility visibility) {
    homes.put(def, visibility);
  }

  Visibility visibility(Def def) {
    return homes.getOrDefault(def, Visibility.PUBLIC);
  }

  /** Whether something of the program may be private to a part of it. */
  boolean hasModules() {
    for (Res res : cx.programRoot.types.values()) {
      if (res instanceof Res.Mod it && !it.module().fromPrelude) {
        return true;
      }
    }
    return false;
  }

  /** Whether an associated item or a struct's name may be used in the module. */
  boolean isVisible(Def def, Module user) {
    if (def.fromPrelude() && library.isPresent()) {
      return library.get().isVisible(def, user);
    }
    Visibility home = homes.get(def);
    return home == null || home.isFrom(user) && (user.fromPrelude || home.isOpenTo(user));
  }

  /** Whether rustc would name the item, to say that it is private. */
  boolean isNamedWhereHidden(Def def) {
    return !def.fromPrelude()
        || library.isPresent() && library.get().homes.get(def).isPrivateInStd();
  }

  /** A program sees what it may of its own fields and the library's public ones. */
  boolean isVisible(AdtDef def, AdtDef.Field field, Module user) {
    if (def.fromPrelude() || def.isEnum()) {
      return field.visible() || user.fromPrelude;
    }
    return Visibility.of(field.visibility(), homes.get(def).home()).isFrom(user);
  }
}
