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

  /** What rustc calls a place where a body is needed. */
  private String owner() {
    return this == FREE ? "" : " in `impl`";
  }

  /** What is wrong with an item in this place; empty where nothing is. */
  String fault(Item item) {
    return switch (item) {
      case Item.Fn fn when fn.self().isPresent() && this == FREE ->
          "`self` parameter is only allowed in associated functions";
      case Item.Fn fn when fn.body().isEmpty() && !isIntrinsic(fn) ->
          this == FREE ? "free function without a body" : withoutBody("function");
      case Item.Const one when one.value().isEmpty() ->
          withoutBody(this == FREE ? "constant item" : "constant");
      case Item.TypeAlias alias when alias.type().isEmpty() ->
          withoutBody(this == FREE ? "type alias" : "type");
      case Item.Fn fn -> "";
      case Item.Const one -> "";
      case Item.TypeAlias alias -> "";
      case Item.Error error -> "";
      case Item.Static one when one.value().isEmpty() && this == FREE ->
          withoutBody("static item");
      case Item.Struct one -> onlyFree("struct");
      case Item.Enum one -> onlyFree("enum");
      case Item.Union one -> onlyFree("union");
      case Item.Trait one -> onlyFree("trait");
      case Item.Impl one -> onlyFree("implementation");
      case Item.Static one -> onlyFree("`static` item");
      case Item.Use one -> onlyFree("`use` import");
      case Item.Mod one -> onlyFree("module");
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

  private String withoutBody(String what) {
    if (this == TRAIT) {
      return "";
    }
    return (this == FREE ? "free " : "associated ") + what + owner() + " without body";
  }

  private String onlyFree(String what) {
    return this == FREE ? "" : what + " is not supported in `trait`s or `impl`s";
  }
}
