package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Prints types as rustc's messages do: paths trimmed to their last name, regions as written. */
public final class TypePrinter {

  private TypePrinter() {}

  /** A definition's name, with its path where others of std have that name. */
  public static String shown(Def def) {
    return SharedNames.shown(def);
  }

  /** A definition's path as a program would write it in full. */
  public static String fullPath(Def def) {
    return SharedNames.path(def);
  }

  public static String print(Type type) {
    return switch (type) {
      case Type.Bool it -> "bool";
      case Type.Char it -> "char";
      case Type.Str it -> "str";
      case Type.Never it -> "!";
      case Type.Int it -> it.kind().text();
      case Type.Float it -> "f" + it.bits();
      case Type.Adt it -> SharedNames.shown(it.def()) + pathArgs(values(it));
      case Type.Ref it ->
          "&" + region(it.region(), " ") + mutable(it.mutable()) + behind(it.target());
      case Type.RawPtr it -> (it.mutable() ? "*mut " : "*const ") + behind(it.target());
      case Type.Slice it -> "[" + print(it.element()) + "]";
      case Type.Array it -> "[" + print(it.element()) + "; " + print(it.length()) + "]";
      case Type.Tuple it -> tuple(it.elements());
      case Type.FnItem it -> fnItem(it);
      case Type.FnPtr it -> fn(it.sig());
      case Type.Closure it ->
          "{"
              + (it.def().isAsync() ? "async closure@" : "closure@")
              + place(it.def().place())
              + "}";
      case Type.Coroutine it -> coroutine(it);
      case Type.Dynamic it -> dynamic(it);
      case Type.Projection it -> projection(it.assoc(), it.args());
      case Type.Opaque it -> opaque(it);
      case Type.Param it -> it.name();
      case Type.Infer it ->
          switch (it.kind()) {
            case GENERAL -> "_";
            case INTEGER -> "{integer}";
            case FLOAT -> "{float}";
          };
      case Type.Error it -> "{type error}";
    };
  }

  /** With the whole path of the type, where its name alone would not tell which one it is. */
  public static String qualified(Type.Adt type) {
    return SharedNames.path(type.def()) + pathArgs(values(type));
  }

  /** The arguments; constants that are no integers as what they are, in the place of a type. */
  private static List<GenericArg> values(Type.Adt type) {
    List<GenericArg> args = withoutDefaults(type);
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i) instanceof Const.Value it) {
        Type of = type.def().generics().param(i).constant();
        String text =
            of instanceof Type.Bool
                ? it.value() == 0 ? "false" : "true"
                : of instanceof Type.Char ? "'" + (char) it.value() + "'" : "";
        if (!text.isEmpty()) {
          args = new ArrayList<>(args);
          args.set(i, new Const.Param(i, text));
        }
      }
    }
    return args;
  }

  /** The arguments but those at the end that are what they are if nothing is written. */
  public static List<GenericArg> withoutDefaults(Type.Adt type) {
    return type.args().subList(0, shown(type.def().generics(), type.args()));
  }

  /** The same of a trait, without its Self. */
  private static List<GenericArg> withoutDefaults(TraitDef trait, List<GenericArg> args) {
    return args.subList(1, Math.max(1, shown(trait.generics(), args)));
  }

  /** The last arguments are not shown where they are what they would be if not written. */
  private static int shown(Generics generics, List<GenericArg> args) {
    int shown = args.size();
    while (shown > 0
        && generics.param(shown - 1).fallback().isPresent()
        && Subst.apply(generics.param(shown - 1).fallback().get(), args)
            .equals(args.get(shown - 1))) {
      shown--;
    }
    return shown;
  }

  public static String print(Const constant) {
    return switch (constant) {
      case Const.Value it -> Long.toString(it.value());
      case Const.Param it -> it.name();
      case Const.Infer it -> "_";
      case Const.Unevaluated it -> it.def().name();
      case Const.Error it -> "{const error}";
    };
  }

  /** {@code <Self as Trait<Args>>}-less form: {@code Trait<Args>}. */
  public static String print(TraitRef trait) {
    return SharedNames.shown(trait.trait())
        + pathArgs(withoutDefaults(trait.trait(), trait.args()));
  }

  /** As a bound says it: {@code AsyncFn(u8)}. */
  public static String sugared(TraitRef trait) {
    return isFnTrait(trait.trait()) && trait.args().get(1) instanceof Type.Tuple inputs
        ? trait.trait().name() + tupleAsInputs(inputs)
        : print(trait);
  }

  /** The path and arguments of generic arguments, {@code <A, B>}; nothing where all are erased. */
  public static String args(List<GenericArg> args) {
    List<String> shown = new ArrayList<>();
    for (GenericArg arg : args) {
      switch (arg) {
        case Type type -> shown.add(print(type));
        case Const constant -> shown.add(print(constant));
        case Region region -> {
          String text = region(region, "");
          if (!text.isEmpty()) {
            shown.add(text);
          }
        }
      }
    }
    return shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">";
  }

  /** As {@link #args}, with {@code '_} for a region that has no name. */
  private static String pathArgs(List<GenericArg> args) {
    List<String> shown = new ArrayList<>();
    for (GenericArg arg : args) {
      switch (arg) {
        case Type type -> shown.add(print(type));
        case Const constant -> shown.add(print(constant));
        case Region region -> {
          String text = region(region, "");
          shown.add(text.isEmpty() ? "'_" : text);
        }
      }
    }
    return shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">";
  }

  private static String region(Region region, String after) {
    return switch (region) {
      case Region.Static it -> "'static" + after;
      case Region.Param it -> Region.isUnnamed(it.name()) ? "" : it.name() + after;
      case Region.Bound it -> "";
      case Region.Var it -> "";
      case Region.Erased it -> "";
      case Region.Error it -> "";
    };
  }

  private static String mutable(boolean mutable) {
    return mutable ? "mut " : "";
  }

  /** A type behind a pointer sign: several bounds need parentheses. */
  private static String behind(Type type) {
    String text = print(type);
    boolean several =
        type instanceof Type.Dynamic dynamic
            && text.charAt(0) != '('
            && dynamic.autos().size() + (dynamic.principal().isPresent() ? 1 : 0) > 1;
    return several ? "(" + text + ")" : text;
  }

  private static String tuple(List<Type> elements) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < elements.size(); i++) {
      out.append(i > 0 ? ", " : "").append(print(elements.get(i)));
    }
    return out.append(elements.size() == 1 ? ",)" : ")").toString();
  }

  /** A function item's signature; the lifetimes that each call chooses are bound by it. */
  public static FnSig boundSignature(Type.FnItem it) {
    return BinderNames.bound(it);
  }

  private static String fnItem(Type.FnItem it) {
    return fn(BinderNames.bound(it)) + " {" + path(it.def()) + turbofish(it.def(), it.args()) + "}";
  }

  private static String turbofish(FnDef def, List<GenericArg> args) {
    List<GenericArg> own =
        args.subList(Math.min(def.generics().parentCount(), args.size()), args.size());
    String text = args(own);
    return text.isEmpty() ? "" : "::" + text;
  }

  /** A function's path as messages name it: with the type or trait that it belongs to. */
  public static String path(FnDef def) {
    return switch (def.container()) {
      case FnDef.Container.InImpl in -> {
        String self = print(in.impl().self());
        int angle = self.indexOf('<');
        yield (angle > 0 && self.endsWith(">")
                ? self.substring(0, angle) + "::" + self.substring(angle)
                : self)
            + "::"
            + def.name();
      }
      case FnDef.Container.InTrait in -> in.trait().name() + "::" + def.name();
      case FnDef.Container.Constructor in ->
          in.adt().isEnum() ? in.adt().name() + "::" + def.name() : def.name();
      case FnDef.Container.Module in -> def.name();
    };
  }

  private static String fn(FnSig sig) {
    List<GenericArg> inside = new ArrayList<>(sig.inputs());
    inside.add(sig.output());
    BinderNames names = new BinderNames(inside);
    inside = names.apply(inside);
    StringBuilder out = new StringBuilder(names.head()).append(sig.isUnsafe() ? "unsafe " : "");
    if (!sig.abi().isEmpty()) {
      out.append("extern \"").append(sig.abi()).append("\" ");
    }
    out.append("fn(");
    for (int i = 0; i < sig.inputs().size(); i++) {
      out.append(i > 0 ? ", " : "").append(print((Type) inside.get(i)));
    }
    out.append(")");
    if (!sig.output().isUnit()) {
      out.append(" -> ").append(print((Type) inside.get(sig.inputs().size())));
    }
    return out.toString();
  }

  private static String coroutine(Type.Coroutine it) {
    return switch (it.def().kind()) {
      case FN -> "{async fn body of " + body(it) + "}";
      case BLOCK -> "{async block@" + place(it.def().place()) + "}";
      case CLOSURE -> "{async closure body@" + place(it.def().place()) + "}";
    };
  }

  private static String body(Type.Coroutine it) {
    if (!(it.def().parent() instanceof FnDef function)) {
      return it.def().name() + "()";
    }
    List<GenericArg> types = new ArrayList<>();
    for (int i = function.generics().parentCount(); i < it.args().size(); i++) {
      if (!(it.args().get(i) instanceof Region)) {
        types.add(it.args().get(i));
      }
    }
    return bodyOwner(function, it.args()) + function.name() + args(types) + "()";
  }

  /** {@code Store<'_>::} and the like, before the name of a function whose body is meant. */
  private static String bodyOwner(FnDef function, List<GenericArg> args) {
    return switch (function.container()) {
      case FnDef.Container.InImpl in -> {
        List<GenericArg> erased = EraseRegions.apply(args);
        String self = print(Subst.apply(in.impl().self(), erased));
        yield in.impl()
                .traitRef()
                .map(trait -> "<" + self + " as " + print(Subst.apply(trait, erased)) + ">")
                .orElse(self)
            + "::";
      }
      case FnDef.Container.InTrait in -> in.trait().name() + "::";
      case FnDef.Container.Constructor in -> "";
      case FnDef.Container.Module in -> "";
    };
  }

  /** {@code file:line:column: line:column}, the file by its base name. */
  public static String place(Span span) {
    String name = span.file().name();
    int slash = name.lastIndexOf('/');
    return name.substring(slash + 1)
        + ":"
        + span.line()
        + ":"
        + span.column()
        + ": "
        + span.file().line(span.end())
        + ":"
        + span.file().column(span.end());
  }

  private static String dynamic(Type.Dynamic it) {
    List<String> bounds = new ArrayList<>();
    if (it.principal().isPresent()) {
      bounds.add(principal(it));
    }
    for (TraitDef auto : it.autos()) {
      bounds.add(auto.name());
    }
    String region = region(it.region(), "");
    if (!region.isEmpty()) {
      bounds.add(region);
    }
    String text = "dyn " + String.join(" + ", bounds);
    return region.isEmpty() ? text : "(" + text + ")";
  }

  private static String principal(Type.Dynamic it) {
    List<GenericArg> inside = new ArrayList<>(it.args());
    it.assocs().forEach(each -> inside.add(each.type()));
    BinderNames names = new BinderNames(inside);
    List<GenericArg> named = names.apply(inside);
    int count = it.args().size();
    List<Type.AssocValue> assocs = new ArrayList<>();
    for (int i = 0; i < it.assocs().size(); i++) {
      assocs.add(new Type.AssocValue(it.assocs().get(i).assoc(), (Type) named.get(count + i)));
    }
    return names.head() + traitWithAssocs(it.principal().get(), named.subList(0, count), assocs);
  }

  private static String traitWithAssocs(
      TraitDef trait, List<GenericArg> args, List<Type.AssocValue> assocs) {
    if (isFnTrait(trait) && !args.isEmpty() && args.get(0) instanceof Type.Tuple inputs) {
      String head = trait.name() + tupleAsInputs(inputs);
      Type output = assocs.isEmpty() ? Type.UNIT : assocs.get(0).type();
      return output.isUnit() ? head : head + " -> " + print(output);
    }
    List<String> shown = new ArrayList<>();
    String plain = args(args);
    if (!plain.isEmpty()) {
      shown.add(plain.substring(1, plain.length() - 1));
    }
    for (Type.AssocValue value : assocs) {
      shown.add(value.assoc().name() + " = " + print(value.type()));
    }
    return SharedNames.shown(trait) + (shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">");
  }

  private static String tupleAsInputs(Type.Tuple inputs) {
    List<String> shown = new ArrayList<>();
    for (Type input : inputs.elements()) {
      shown.add(print(input));
    }
    return "(" + String.join(", ", shown) + ")";
  }

  public static boolean isFnTrait(TraitDef trait) {
    return switch (trait.lang()) {
      case FN, FN_MUT, FN_ONCE, ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE -> true;
      default -> false;
    };
  }

  private static String projection(AssocTypeDef assoc, List<GenericArg> args) {
    int traitCount = assoc.trait().generics().count();
    return "<"
        + print((Type) args.get(0))
        + " as "
        + SharedNames.shown(assoc.trait())
        + args(withoutDefaults(assoc.trait(), args.subList(0, Math.min(traitCount, args.size()))))
        + ">::"
        + assoc.name();
  }

  private static String opaque(Type.Opaque it) {
    List<String> bounds = new ArrayList<>();
    for (Predicate bound : it.def().bounds()) {
      if (Subst.apply(bound, it.args()) instanceof Predicate.Trait trait
          && trait.trait().trait().lang() != TraitDef.Lang.SIZED) {
        List<Type.AssocValue> values = new ArrayList<>();
        for (Predicate other : it.def().bounds()) {
          if (Subst.apply(other, it.args()) instanceof Predicate.Projects projects
              && sameFamily(projects.projection().assoc().trait(), trait.trait().trait())) {
            values.add(new Type.AssocValue(projects.projection().assoc(), projects.type()));
          }
        }
        bounds.add(
            traitWithAssocs(
                trait.trait().trait(),
                trait.trait().args().subList(1, trait.trait().args().size()),
                values));
      }
    }
    return "impl " + (bounds.isEmpty() ? "Sized" : String.join(" + ", bounds));
  }

  private static boolean sameFamily(TraitDef owner, TraitDef named) {
    return owner == named || isFnTrait(owner) && isFnTrait(named);
  }
}
