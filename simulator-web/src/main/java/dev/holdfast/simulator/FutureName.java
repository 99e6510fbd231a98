package dev.holdfast.simulator;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** The names of async bodies, with full paths, as rustc's list of type sizes gives them. */
final class FutureName {

  private FutureName() {}

  /** {@code fn outer::inner()}, {@code block LINE:COLUMN}, {@code closure LINE:COLUMN}. */
  static String of(Type.Coroutine future) {
    CoroutineDef def = future.def();
    String place = def.place().line() + ":" + def.place().column();
    return switch (def.kind()) {
      case FN -> "fn " + function((FnDef) def.parent(), erased(future.args())) + "()";
      case BLOCK -> "block " + place;
      case CLOSURE -> "closure " + place;
    };
  }

  /** Of an instance no lifetimes are known, but those that stand in the head of its impl. */
  private static List<GenericArg> erased(List<GenericArg> args) {
    List<GenericArg> erased = new ArrayList<>();
    for (GenericArg arg : args) {
      erased.add(
          arg instanceof Type type
              ? EraseRegions.ofFree(type)
              : arg instanceof Region ? Region.ERASED : arg);
    }
    return erased;
  }

  /** The function's path with its own generic arguments. */
  private static String function(FnDef def, List<GenericArg> args) {
    String own = ownGenerics(def, args);
    return switch (def.container()) {
      case FnDef.Container.InImpl in -> owner(in.impl(), args) + "::" + def.name() + own;
      case FnDef.Container.InTrait in -> {
        TraitRef trait = new TraitRef(in.trait(), args.subList(0, in.trait().generics().count()));
        yield qualified(trait) + "::" + def.name() + own;
      }
      case FnDef.Container.Constructor in -> path(def) + own;
      case FnDef.Container.Module in -> path(def) + own;
    };
  }

  /** Late-bound lifetimes are no arguments. */
  private static String ownGenerics(FnDef def, List<GenericArg> args) {
    List<Integer> late = def.lateBound();
    List<GenericArg> early = new ArrayList<>();
    for (int i = def.generics().parentCount(); i < args.size(); i++) {
      if (!late.contains(i)) {
        early.add(args.get(i));
      }
    }
    return generics(early);
  }

  private static String owner(ImplDef impl, List<GenericArg> args) {
    if (impl.traitRef().isPresent()) {
      return qualified(Subst.apply(impl.traitRef().get(), args));
    }
    Type self = Subst.apply(impl.self(), args);
    return self instanceof Type.Adt ? type(self) : "<" + type(self) + ">";
  }

  private static String qualified(TraitRef trait) {
    List<GenericArg> rest = trait.args().subList(1, trait.args().size());
    return "<" + type(trait.self()) + " as " + path(trait.trait()) + generics(rest) + ">";
  }

  private static String path(Def def) {
    return TypePrinter.fullPath(def);
  }

  private static String generics(List<GenericArg> args) {
    List<String> shown = new ArrayList<>();
    for (GenericArg arg : args) {
      switch (arg) {
        case Type it -> shown.add(type(it));
        case Const it -> shown.add(TypePrinter.print(it));
        case Region it -> shown.add(it == Region.STATIC ? "'static" : "'_");
      }
    }
    return shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">";
  }

  private static String type(Type type) {
    return switch (type) {
      case Type.Adt it -> path(it.def()) + generics(TypePrinter.withoutDefaults(it));
      case Type.Ref it ->
          "&" + bound(it.region(), " ") + (it.mutable() ? "mut " : "") + behind(it.target());
      case Type.RawPtr it -> (it.mutable() ? "*mut " : "*const ") + behind(it.target());
      case Type.Slice it -> "[" + type(it.element()) + "]";
      case Type.Array it -> "[" + type(it.element()) + "; " + TypePrinter.print(it.length()) + "]";
      case Type.Tuple it -> "(" + types(it.elements()) + (it.elements().size() == 1 ? ",)" : ")");
      case Type.FnItem it -> signature(TypePrinter.boundSignature(it)) + " {" + item(it) + "}";
      case Type.FnPtr it -> signature(it.sig());
      case Type.Closure it ->
          "{"
              + (it.def().isAsync() ? "async closure@" : "closure@")
              + TypePrinter.place(it.def().place())
              + "}";
      case Type.Coroutine it ->
          switch (it.def().kind()) {
            case FN -> "{async fn body of " + of(it).substring(3) + "}";
            case BLOCK -> "{async block@" + TypePrinter.place(it.def().place()) + "}";
            case CLOSURE -> "{async closure body@" + TypePrinter.place(it.def().place()) + "}";
          };
      case Type.Dynamic it -> dynamic(it);
      case Type.Bool it -> TypePrinter.print(it);
      case Type.Char it -> TypePrinter.print(it);
      case Type.Str it -> TypePrinter.print(it);
      case Type.Never it -> TypePrinter.print(it);
      case Type.Int it -> TypePrinter.print(it);
      case Type.Float it -> TypePrinter.print(it);
      case Type.Projection it -> TypePrinter.print(it);
      case Type.Opaque it -> opaque(it);
      case Type.Param it -> TypePrinter.print(it);
      case Type.Infer it -> TypePrinter.print(it);
      case Type.Error it -> TypePrinter.print(it);
    };
  }

  private static String types(List<Type> types) {
    List<String> shown = new ArrayList<>();
    for (Type type : types) {
      shown.add(type(type));
    }
    return String.join(", ", shown);
  }

  /** A function's path as in an expression: generic arguments stand behind {@code ::}. */
  private static String item(Type.FnItem it) {
    FnDef def = it.def();
    List<GenericArg> args = erased(it.args());
    String own = turbofish(ownGenerics(def, args));
    return switch (def.container()) {
      case FnDef.Container.Constructor in when in.adt().isEnum() ->
          path(in.adt()) + turbofish(generics(args)) + "::" + def.name();
      case FnDef.Container.InImpl in when in.impl().traitRef().isEmpty() -> {
        Type self = Subst.apply(in.impl().self(), args);
        String owner =
            self instanceof Type.Adt adt
                ? path(adt.def()) + turbofish(generics(TypePrinter.withoutDefaults(adt)))
                : module(def, self) + "::<impl " + type(self) + ">";
        yield owner + "::" + def.name() + own;
      }
      default -> {
        String whole = function(def, args);
        String generics = ownGenerics(def, args);
        yield whole.substring(0, whole.length() - generics.length()) + own;
      }
    };
  }

  private static String turbofish(String generics) {
    return generics.isEmpty() ? "" : "::" + generics;
  }

  /** Methods of strings and slices that need memory, which are not core's but std's. */
  private static final List<String> WITH_MEMORY =
      List.of(
          "concat",
          "into_string",
          "into_vec",
          "join",
          "repeat",
          "replace",
          "replacen",
          "sort",
          "sort_by",
          "sort_by_cached_key",
          "sort_by_key",
          "to_ascii_lowercase",
          "to_ascii_uppercase",
          "to_lowercase",
          "to_uppercase",
          "to_vec");

  /** Where std has the methods of a type of the language. */
  private static String module(FnDef def, Type self) {
    String crate = WITH_MEMORY.contains(def.name()) ? "std" : "core";
    return switch (self) {
      case Type.Str it -> crate + "::str";
      case Type.Slice it -> crate + "::slice";
      case Type.Char it -> "std::char::methods";
      case Type.Float it -> "std::" + TypePrinter.print(it);
      case Type.RawPtr it -> "std::ptr::" + (it.mutable() ? "mut_ptr" : "const_ptr");
      case Type.Bool it -> "core::bool";
      default -> "core::num";
    };
  }

  private static String signature(FnSig sig) {
    String binder = "";
    for (int i = 0; i < sig.boundRegions(); i++) {
      binder += (i == 0 ? "for<" : ", ") + letter(i);
    }
    return (binder.isEmpty() ? "" : binder + "> ")
        + (sig.isUnsafe() ? "unsafe fn(" : "fn(")
        + types(sig.inputs())
        + ")"
        + (sig.output().isUnit() ? "" : " -> " + type(sig.output()));
  }

  private static String letter(int index) {
    return "'" + (char) ('a' + index % 26);
  }

  private static String bound(Region region, String after) {
    return region == Region.STATIC
        ? "'static" + after
        : region instanceof Region.Bound it ? letter(it.index()) + after : "";
  }

  /** A type behind a pointer sign: several bounds need parentheses. */
  private static String behind(Type type) {
    return type instanceof Type.Dynamic it
            && it.region() != Region.STATIC
            && it.autos().size() + (it.principal().isPresent() ? 1 : 0) > 1
        ? "(" + type(type) + ")"
        : type(type);
  }

  private static String dynamic(Type.Dynamic it) {
    List<String> bounds = new ArrayList<>();
    it.principal().ifPresent(trait -> bounds.add(bound(trait, it)));
    for (TraitDef auto : it.autos()) {
      bounds.add(path(auto));
    }
    String whole = "dyn " + String.join(" + ", bounds);
    return it.region() == Region.STATIC ? "(" + whole + " + 'static)" : whole;
  }

  private static String opaque(Type.Opaque opaque) {
    List<String> bounds = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Predicate predicate : opaque.def().bounds()) {
      switch (Subst.apply(predicate, opaque.args())) {
        case Predicate.Trait it when it.trait().trait().lang() != TraitDef.Lang.SIZED ->
            bounds.add(path(it.trait().trait()));
        case Predicate.Projects it ->
            values.add(it.projection().assoc().name() + " = " + type(it.type()));
        default -> {}
      }
    }
    if (bounds.size() != 1 || values.isEmpty()) {
      return TypePrinter.print(opaque);
    }
    return "impl " + bounds.get(0) + "<" + String.join(", ", values) + ">";
  }

  private static String bound(TraitDef trait, Type.Dynamic it) {
    boolean call =
        trait.lang() == TraitDef.Lang.FN
            || trait.lang() == TraitDef.Lang.FN_MUT
            || trait.lang() == TraitDef.Lang.FN_ONCE;
    if (call && !it.args().isEmpty() && it.args().get(0) instanceof Type.Tuple inputs) {
      Type output = it.assocs().isEmpty() ? Type.UNIT : it.assocs().get(0).type();
      return path(trait)
          + "("
          + types(inputs.elements())
          + ")"
          + (output.isUnit() ? "" : " -> " + type(output));
    }
    List<String> shown = new ArrayList<>();
    String args = generics(it.args());
    if (!args.isEmpty()) {
      shown.add(args.substring(1, args.length() - 1));
    }
    for (Type.AssocValue value : it.assocs()) {
      shown.add(value.assoc().name() + " = " + type(value.type()));
    }
    return path(trait) + (shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">");
  }
}
