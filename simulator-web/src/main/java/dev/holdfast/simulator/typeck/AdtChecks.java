package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of a struct or enum as a whole: its names, parameters, and that it has a size. */
final class AdtChecks {

  private final TypeContext cx;
  private final AdtDef def;

  private AdtChecks(TypeContext cx, AdtDef def) {
    this.cx = cx;
    this.def = def;
  }

  static void check(
      TypeContext cx, AdtDef def, GenericParams written, List<Item.VariantData> variants) {
    AdtChecks checks = new AdtChecks(cx, def);
    checks.names();
    if (checks.hasErrors()) {
      return;
    }
    checks.parameters(written);
    checks.sizes(variants);
    checks.recursion();
    checks.representation();
  }

  private void names() {
    Set<String> known = new LinkedHashSet<>();
    for (AdtDef.Variant variant : def.variants()) {
      if (!known.add(variant.name())) {
        cx.report(
            Diagnostic.error(
                "E0428",
                "the name `" + variant.name() + "` is defined multiple times",
                variant.span(),
                "`" + variant.name() + "` redefined here"));
      }
      Set<String> fields = new LinkedHashSet<>();
      for (AdtDef.Field field : variant.fields()) {
        if (!fields.add(field.name())) {
          cx.report(
              Diagnostic.error(
                  "E0124",
                  "field `" + field.name() + "` is already declared",
                  field.span(),
                  "field already declared"));
        }
      }
    }
  }

  private boolean hasErrors() {
    for (AdtDef.Variant variant : def.variants()) {
      for (AdtDef.Field field : variant.fields()) {
        if (ReferencesError.in(field.type())) {
          return true;
        }
      }
    }
    return false;
  }

  // --- parameters (Reference: items, generic parameters: each must be used)

  private void parameters(GenericParams written) {
    if (def.isRecovered()) {
      return;
    }
    Used named = new Used(true);
    Used used = new Used(true, def);
    int before = -1;
    while (before != used.names.size()) {
      before = used.names.size();
      for (AdtDef.Variant variant : def.variants()) {
        variant.fields().forEach(field -> used.fold(field.type()));
        variant.fields().forEach(field -> named.fold(field.type()));
      }
      def.generics().predicates().forEach(used::settle);
    }
    for (int i = 0; i < written.params().size(); i++) {
      Generics.Param param = def.generics().param(i);
      if (!used.names.contains(param.name())
          && param.kind() != Generics.Kind.CONST
          && !param.name().equals("'_")) {
        String kind = param.kind() == Generics.Kind.TYPE ? "type" : "lifetime";
        if (named.names.contains(param.name())) {
          cx.report(
              Diagnostic.error(
                  "",
                  kind + " parameter `" + param.name() + "` is only used recursively",
                  span(written.params().get(i)),
                  kind + " parameter must be used non-recursively in the definition"));
          continue;
        }
        if (param.name().equals("'static")) {
          continue;
        }
        def.unused().add(i);
        cx.report(
            Diagnostic.error(
                "E0392",
                kind + " parameter `" + param.name() + "` is never used",
                span(written.params().get(i)),
                "unused " + kind + " parameter"));
      }
    }
  }

  static Span span(GenericParams.Param param) {
    return switch (param) {
      case GenericParams.Param.LifetimeParam it -> it.lifetime().span();
      case GenericParams.Param.TypeParam it -> it.name().span();
      case GenericParams.Param.ConstParam it -> it.name().span();
    };
  }

  /** The parameters that a type names, and if asked for those that only projections name. */
  static final class Used extends TypeFolder {
    final Set<String> names = new LinkedHashSet<>();
    private final boolean projections;
    private final AdtDef self;

    Used(boolean projections) {
      this(projections, null);
    }

    /** Where {@code self} has itself, only what stands for a parameter that it names counts. */
    Used(boolean projections, AdtDef self) {
      this.projections = projections;
      this.self = self;
    }

    /** What a projection is of parameters that are used, is settled by them. */
    void settle(Predicate predicate) {
      if (predicate instanceof Predicate.Projects it) {
        Used inputs = new Used(true);
        inputs.foldArgs(it.projection().args());
        Used settled = new Used(false);
        settled.fold(it.type());
        if (names.containsAll(inputs.names)) {
          names.addAll(settled.names);
        }
      }
    }

    void foldPredicate(Predicate predicate) {
      switch (predicate) {
        case Predicate.Trait it -> foldArgs(it.trait().args());
        case Predicate.Projects it -> {
          fold(it.projection());
          fold(it.type());
        }
        case Predicate.TypeOutlives it -> {
          fold(it.type());
          fold(it.region());
        }
        case Predicate.RegionOutlives it -> {
          fold(it.longer());
          fold(it.shorter());
        }
      }
    }

    @Override
    public Const fold(Const constant) {
      if (constant instanceof Const.Param param) {
        names.add(param.name());
      }
      return constant;
    }

    @Override
    public Type fold(Type type) {
      if (type instanceof Type.Projection && !projections) {
        return type;
      }
      if (type instanceof Type.Param param) {
        names.add(param.name());
      }
      if (type instanceof Type.Adt adt && adt.def() == self) {
        for (int i = 0; i < adt.args().size(); i++) {
          if (names.contains(self.generics().param(i).name())) {
            fold(adt.args().get(i));
          }
        }
        return type;
      }
      return foldParts(type);
    }

    @Override
    public Region fold(Region region) {
      if (region instanceof Region.Param param) {
        names.add(param.name());
      }
      return region;
    }
  }

  // --- sizes

  private void sizes(List<Item.VariantData> variants) {
    for (int v = 0; v < def.variants().size(); v++) {
      List<AdtDef.Field> fields = def.variants().get(v).fields();
      for (int f = 0; f < fields.size(); f++) {
        boolean last = f == fields.size() - 1 && !def.isEnum();
        Type type = fields.get(f).type();
        Span span = variants.get(v).fields().get(f).type().span();
        WellFormed.check(cx, type, def.generics(), span);
        if (def.kind() == AdtDef.Kind.UNION && !mayBeInUnion(type)) {
          cx.report(
              Diagnostic.error(
                  "E0740",
                  "field must implement `Copy` or be wrapped in `ManuallyDrop<...>` to be used in a"
                      + " union",
                  variants.get(v).fields().get(f).span(),
                  ""));
        }
        if (!last && !cx.isSized(type, cx.env(def.generics()))) {
          cx.report(
              Diagnostic.error(
                  "E0277",
                  "the size for values of type `"
                      + TypePrinter.print(type)
                      + "` cannot be known at compilation time",
                  variants.get(v).fields().get(f).type().span(),
                  "doesn't have a size known at compile-time"));
        }
      }
    }
  }

  /** What {@code #[repr(..)]} asks of the fields. Reference: type layout, representations. */
  private void representation() {
    String kind = def.isEnum() ? "enum" : "struct";
    if (def.repr().transparent() && def.isEnum() && def.variants().size() != 1) {
      String text = "transparent enum needs exactly one variant, but has ";
      report("E0731", text + def.variants().size());
    } else if (def.repr().transparent()) {
      long large =
          def.variants().get(0).fields().stream().filter(it -> !isTrivial(it.type())).count();
      if (large > 1) {
        String text = " needs at most one field with non-trivial size or alignment, but has ";
        report("E0690", "transparent " + kind + text + large);
      }
    }
    if (def.repr().packed() && def.repr().align() > 0) {
      report("E0587", "type has conflicting packed and align representation hints");
    } else if (def.repr().packed() && containsAligned(def, new LinkedHashSet<>())) {
      String text = "packed type cannot transitively contain a `#[repr(align)]` type";
      report("E0588", text);
    }
  }

  private void report(String code, String text) {
    cx.report(Diagnostic.error(code, text, def.span(), ""));
  }

  /** Whether all values of the type have no bytes and may lie anywhere. */
  private static boolean isTrivial(Type type) {
    return switch (type) {
      case Type.Tuple it -> it.elements().stream().allMatch(AdtChecks::isTrivial);
      case Type.Array it -> it.length().equals(new Const.Value(0)) || isTrivial(it.element());
      case Type.Adt it ->
          it.def().isStruct()
              && it.def().repr().align() <= 1
              && it.def().variants().get(0).fields().stream()
                  .allMatch(field -> isTrivial(Subst.apply(field.type(), it.args())));
      default -> false;
    };
  }

  private static boolean containsAligned(AdtDef def, Set<AdtDef> seen) {
    if (def.isEnum() || !seen.add(def)) {
      return false;
    }
    for (AdtDef.Field field : def.variants().get(0).fields()) {
      if (field.type() instanceof Type.Adt it
          && (it.def().repr().align() > 0 || containsAligned(it.def(), seen))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeInUnion(Type type) {
    return switch (type) {
      case Type.Ref it -> true;
      case Type.Tuple it -> it.elements().stream().allMatch(this::mayBeInUnion);
      case Type.Array it -> mayBeInUnion(it.element());
      case Type.Adt it when it.def().name().equals("ManuallyDrop") && it.def().fromPrelude() ->
          true;
      default -> cx.isCopy(type, cx.env(def.generics()));
    };
  }

  /** The parameters of a type alias are used. */
  static void alias(TypeContext cx, Type type, Generics generics, GenericParams written) {
    Used used = new Used(true);
    used.fold(type);
    for (int i = 0; i < written.params().size(); i++) {
      Generics.Param param = generics.param(i);
      if (param.kind() == Generics.Kind.TYPE && !used.names.contains(param.name())) {
        cx.report(
            Diagnostic.error(
                "E0091",
                "type parameter `" + param.name() + "` is never used",
                span(written.params().get(i)),
                "unused type parameter"));
      }
    }
  }

  /** A type that contains itself by value has no size. */
  private void recursion() {
    Optional<List<AdtDef>> cycle =
        cycle(new Type.Adt(def, def.generics().identity()), new LinkedHashSet<>());
    if (cycle.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    cx.setEndless(def, needsItself(cycle.get()));
    for (AdtDef each : cycle.get()) {
      if (each.span().start() < def.span().start()) {
        return;
      }
      names.add("`" + each.name() + "`");
    }
    cx.report(
        Diagnostic.error(
            "E0072",
            "recursive type"
                + (names.size() > 1 ? "s " : " ")
                + StructPatterns.list(names)
                + (names.size() > 1 ? " have" : " has")
                + " infinite size",
            def.span(),
            ""));
  }

  /** Of which of the types rustc asks twice whether it needs drop: the first that is a field's. */
  private static Optional<AdtDef> needsItself(List<AdtDef> cycle) {
    for (int i = 0; i < cycle.size(); i++) {
      AdtDef next = cycle.get((i + 1) % cycle.size());
      if (contains(cycle.get(i), next)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** Whether a field has the type itself, not what an enum of the library makes of it. */
  private static boolean contains(AdtDef whole, AdtDef part) {
    for (AdtDef.Variant variant : whole.variants()) {
      for (AdtDef.Field field : variant.fields()) {
        Type type = field.type();
        while (type instanceof Type.Array array) {
          type = array.element();
        }
        if (type instanceof Type.Adt adt && adt.def() == part || type instanceof Type.Tuple) {
          return true;
        }
      }
    }
    return false;
  }

  /** The program's types on the way from a field's type back to this one. */
  private Optional<List<AdtDef>> cycle(Type type, Set<Type> seen) {
    if (!seen.add(type) || seen.size() > 500) {
      return Optional.empty();
    }
    List<Type> parts = new ArrayList<>();
    switch (type) {
      case Type.Array it -> parts.add(it.element());
      case Type.Tuple it -> parts.addAll(it.elements());
      case Type.Adt it -> {
        for (AdtDef.Variant variant : it.def().variants()) {
          for (AdtDef.Field field : variant.fields()) {
            parts.add(Subst.apply(field.type(), it.args()));
          }
        }
      }
      default -> {}
    }
    for (Type part : parts) {
      Optional<List<AdtDef>> found =
          part instanceof Type.Adt adt && adt.def() == def
              ? Optional.of(new ArrayList<>())
              : cycle(part, seen);
      if (found.isPresent()) {
        if (type instanceof Type.Adt adt && !adt.def().fromPrelude()) {
          found.get().add(0, adt.def());
        }
        return found;
      }
    }
    return Optional.empty();
  }
}
