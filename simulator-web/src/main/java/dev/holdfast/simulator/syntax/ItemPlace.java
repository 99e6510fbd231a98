package dev.holdfast.simulator.syntax;

/** Where an item stands, which decides what it must and may have. */
enum ItemPlace {
  /** In a file, a module or a block. */
  FREE,
  TRAIT,
  /** In an impl of a type. */
  IMPL,
  TRAIT_IMPL;

  boolean isFree() {
    return this == FREE;
  }

  /** Whether visibilities are allowed. */
  boolean hasVisibility() {
    return this == FREE || this == IMPL;
  }

  /** What is wrong with an item in this place; empty where nothing is. */
  String fault(Item item) {
    if (item instanceof Item.Fn fn) {
      return function(fn);
    }
    if (item instanceof Item.Const one) {
      return one.value().isPresent() ? "" : withoutBody("constant", " item");
    }
    if (item instanceof Item.TypeAlias alias) {
      return alias.type().isPresent() ? "" : withoutBody("type", " alias");
    }
    if (item instanceof Item.Error) {
      return "";
    }
    if (this != FREE) {
      return kind(item) + " is not supported in `trait`s or `impl`s";
    }
    boolean empty = item instanceof Item.Static one && one.value().isEmpty();
    return empty ? "free static item without body" : "";
  }

  private String function(Item.Fn fn) {
    if (fn.body().isPresent() || isIntrinsic(fn)) {
      return "";
    }
    return this == FREE ? "free function without a body" : withoutBody("function", "");
  }

  private static String kind(Item item) {
    return switch (item) {
      case Item.Struct one -> "struct";
      case Item.Enum one -> "enum";
      case Item.Union one -> "union";
      case Item.Trait one -> "trait";
      case Item.Impl one -> "implementation";
      case Item.Static one -> "`static` item";
      case Item.Use one -> "`use` import";
      case Item.Mod one -> "module";
      case Item.FileMod one -> "module";
      case Item.Fn one -> "function";
      case Item.Const one -> "constant";
      case Item.TypeAlias one -> "type";
      case Item.Error one -> "item";
    };
  }

  /** The library's functions that the machine itself carries out. */
  private static boolean isIntrinsic(Item.Fn fn) {
    for (Attribute attribute : fn.head().attributes()) {
      if (attribute.path().equals("intrinsic")) {
        return true;
      }
    }
    return false;
  }

  private String withoutBody(String what, String whenFree) {
    return switch (this) {
      case TRAIT -> "";
      case FREE -> "free " + what + whenFree + " without body";
      case IMPL, TRAIT_IMPL -> "associated " + what + " in `impl` without body";
    };
  }
}
