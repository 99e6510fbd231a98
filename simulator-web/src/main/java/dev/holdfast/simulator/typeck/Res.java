package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;

/** What a name stands for. */
sealed interface Res {
  record Mod(Module module) implements Res {}

  record Adt(AdtDef def) implements Res {}

  record Trait(TraitDef def) implements Res {}

  record Alias(Item.TypeAlias item, Scope scope) implements Res {}

  record Prim(dev.holdfast.simulator.type.Type type) implements Res {}

  /** {@code Self} inside a trait or impl. */
  record SelfType(dev.holdfast.simulator.type.Type type) implements Res {}

  /** A generic parameter. */
  record Param(GenericArg arg) implements Res {}

  /** A variant of an enum (both namespaces), or a struct as a constructor (values only). */
  record Variant(AdtDef def, int variant) implements Res {}

  record Fn(FnDef def) implements Res {}

  record Const(ConstDef def) implements Res {}

  record Static(StaticDef def) implements Res {}

  record Local(LocalVar var) implements Res {}

  /** As errors call it. */
  default String describe() {
    return switch (this) {
      case Mod it -> "module";
      case Adt it -> it.def().isEnum() ? "enum" : it.def().isStruct() ? "struct" : "union";
      case Trait it -> "trait";
      case Alias it -> "type alias";
      case Prim it -> "builtin type";
      case SelfType it -> "self type";
      case Param it -> "type parameter";
      case Variant it -> it.def().isEnum() ? "variant" : "struct";
      case Fn it -> "function";
      case Const it -> "constant";
      case Static it -> "static";
      case Local it -> "local variable";
    };
  }
}
