package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.List;
import java.util.Optional;

/** An item: at the top level, in a module, in a block, or associated. */
public sealed interface Item {

  /** What all items have: attributes (derives among them), visibility, and the item's span. */
  Head head();

  default Span span() {
    return head().span();
  }

  /** {@code visibility} as written, without blanks ({@code pub}, {@code pub(crate)}), or empty. */
  record Head(List<Attribute> attributes, String visibility, Span span) {
    public Head {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * A function or method; {@code signature} spans from its first keyword to its return type. An
   * associated function of a trait may have no body.
   */
  record Fn(
      Head head,
      FnQualifiers qualifiers,
      Ident name,
      GenericParams generics,
      Optional<SelfParam> self,
      List<FnParam> params,
      Optional<TypeRef> output,
      Optional<FnBody> body,
      Span signature)
      implements Item {
    public Fn {
      params = List.copyOf(params);
    }
  }

  /** {@code abi} is empty for a function that is not {@code extern}. */
  record FnQualifiers(boolean isConst, boolean isAsync, boolean isUnsafe, String abi) {

    public boolean isExtern() {
      return !abi.isEmpty();
    }
  }

  /**
   * {@code self}, {@code mut self}, {@code &'a mut self}, {@code self: Type}. With {@code
   * reference}, {@code mutable} is the reference's; else the binding's.
   */
  record SelfParam(
      Ident name,
      boolean reference,
      Optional<Lifetime> lifetime,
      boolean mutable,
      Optional<TypeRef> type,
      Span span) {}

  record FnParam(Pattern pattern, TypeRef type, Span span) {}

  record Struct(Head head, Ident name, GenericParams generics, VariantData data) implements Item {}

  record Enum(Head head, Ident name, GenericParams generics, List<Variant> variants)
      implements Item {
    public Enum {
      variants = List.copyOf(variants);
    }
  }

  record Union(Head head, Ident name, GenericParams generics, VariantData data) implements Item {}

  record Variant(
      List<Attribute> attributes,
      Ident name,
      VariantData data,
      Optional<Expr> discriminant,
      Span span) {
    public Variant {
      attributes = List.copyOf(attributes);
    }
  }

  /** The fields of a struct or variant. */
  sealed interface VariantData {
    List<FieldDef> fields();

    default boolean recovered() {
      return false;
    }

    /** After a syntax error not all fields are there: {@code recovered}. */
    record Named(List<FieldDef> fields, boolean recovered) implements VariantData {
      public Named {
        fields = List.copyOf(fields);
      }
    }

    /** The fields' names are the digits {@code 0}, {@code 1} …. */
    record Positional(List<FieldDef> fields) implements VariantData {
      public Positional {
        fields = List.copyOf(fields);
      }
    }

    record Unit() implements VariantData {
      @Override
      public List<FieldDef> fields() {
        return List.of();
      }
    }
  }

  record FieldDef(
      List<Attribute> attributes, String visibility, Ident name, TypeRef type, Span span) {
    public FieldDef {
      attributes = List.copyOf(attributes);
    }
  }

  record Trait(
      Head head,
      boolean isUnsafe,
      Ident name,
      GenericParams generics,
      List<Bound> supertraits,
      List<Item> items)
      implements Item {
    public Trait {
      supertraits = List.copyOf(supertraits);
      items = List.copyOf(items);
    }
  }

  record Impl(
      Head head,
      boolean isUnsafe,
      boolean negative,
      GenericParams generics,
      Optional<Path> traitPath,
      TypeRef selfType,
      Members members)
      implements Item {

    public List<Item> items() {
      return members.all();
    }
  }

  /** {@code type Name<..>: Bounds = Type;}, free or associated. */
  record TypeAlias(
      Head head, Ident name, GenericParams generics, List<Bound> bounds, Optional<TypeRef> type)
      implements Item {
    public TypeAlias {
      bounds = List.copyOf(bounds);
    }
  }

  /** {@code const NAME: T = e;}; the name may be {@code _}. */
  record Const(Head head, Ident name, GenericParams generics, TypeRef type, Optional<Expr> value)
      implements Item {}

  /** {@code isUnsafe} where it is elsewhere, and not said to be safe. */
  record Static(
      Head head, boolean mutable, boolean isUnsafe, Ident name, TypeRef type, Optional<Expr> value)
      implements Item {}

  record Use(Head head, UseTree tree) implements Item {}

  /** A tree of imports; {@code prefix} may be empty inside braces. */
  sealed interface UseTree {
    Span span();

    record Name(Path path, Optional<Ident> rename, Span span) implements UseTree {}

    record Glob(Optional<Path> prefix, Span span) implements UseTree {}

    record Group(Optional<Path> prefix, List<UseTree> trees, Span span) implements UseTree {
      public Group {
        trees = List.copyOf(trees);
      }
    }
  }

  record Mod(Head head, Ident name, List<Item> items) implements Item {
    public Mod {
      items = List.copyOf(items);
    }
  }

  /** What could not be parsed or is not known; a diagnostic has been given. */
  record Error(Head head) implements Item {}

  /** A module that is to be in a file of its own. */
  record FileMod(Head head, Ident name) implements Item {}
}
