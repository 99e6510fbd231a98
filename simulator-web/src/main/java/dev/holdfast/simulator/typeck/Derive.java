package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Ident;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the impls of the standard derives as Rust text (Reference: derive). */
final class Derive {

  private record Variant(String path, String name, Item.VariantData data) {}

  private final String name;
  private final GenericParams generics;
  private final List<Variant> variants;
  private final boolean isEnum;

  private Derive(String name, GenericParams generics, List<Variant> variants, boolean isEnum) {
    this.name = name;
    this.generics = generics;
    this.variants = variants;
    this.isEnum = isEnum;
  }

  /** Whether the variants are ordered by numbers without a sign. */
  private boolean unsigned;

  /** Whether fields may lie where no reference can lead: they are copied first. */
  private boolean packed;

  /** The impl's text, or nothing for a derive that is not known. */
  static Optional<String> text(Item item, String derive) {
    Derive it =
        switch (item) {
          case Item.Struct s ->
              new Derive(
                  written(s.name()),
                  s.generics(),
                  List.of(new Variant(written(s.name()), s.name().text(), s.data())),
                  false);
          case Item.Enum e -> {
            List<Variant> variants = new ArrayList<>();
            for (Item.Variant v : e.variants()) {
              variants.add(
                  new Variant(
                      written(e.name()) + "::" + written(v.name()), v.name().text(), v.data()));
            }
            yield new Derive(written(e.name()), e.generics(), variants, true);
          }
          case Item.Union u when "Clone Copy Eq".contains(derive) ->
              new Derive(u.name().text(), u.generics(), List.of(), false);
          default -> null;
        };
    if (it == null) {
      return Optional.empty();
    }
    for (String repr : Attributes.words(item.head().attributes(), "repr")) {
      it.unsigned |= repr.startsWith("u");
    }
    it.packed =
        Attributes.tokens(item.head().attributes(), "repr").stream()
            .anyMatch(word -> word.text().equals("packed"));
    return switch (derive) {
      case "Debug" -> Optional.of(it.impl("::std::fmt::Debug", it.debug()));
      case "Clone" ->
          Optional.of(
              it.impl(
                  "::std::clone::Clone",
                  item instanceof Item.Union
                      ? "fn clone(&self) -> Self { *self }\n"
                      : it.cloneBody()));
      case "Copy" -> Optional.of(it.impl("::std::marker::Copy", ""));
      case "PartialEq" -> Optional.of(it.impl("::std::cmp::PartialEq", it.partialEq()));
      case "Eq" -> Optional.of(it.impl("::std::cmp::Eq", ""));
      case "PartialOrd" -> Optional.of(it.impl("::std::cmp::PartialOrd", it.partialOrd()));
      case "Ord" -> Optional.of(it.impl("::std::cmp::Ord", it.ord()));
      case "Hash" -> Optional.of(it.impl("::std::hash::Hash", it.hash()));
      case "Default" -> Optional.of(it.impl("::std::default::Default", it.defaultBody(item)));
      default -> Optional.empty();
    };
  }

  private String impl(String trait, String body) {
    List<String> params = new ArrayList<>();
    List<String> args = new ArrayList<>();
    for (GenericParams.Param param : generics.params()) {
      switch (param) {
        case GenericParams.Param.LifetimeParam it -> {
          params.add(it.lifetime().text());
          args.add(it.lifetime().text());
        }
        case GenericParams.Param.TypeParam it -> {
          StringBuilder text = new StringBuilder(it.name().text() + ": ");
          for (Bound bound : it.bounds()) {
            text.append(bound.span().text()).append(" + ");
          }
          // An enum's default is a variant without fields.
          params.add(isEnum && trait.endsWith("Default") ? text + "" : text + trait);
          args.add(it.name().text());
        }
        case GenericParams.Param.ConstParam it -> {
          params.add("const " + it.name().text() + ": " + it.type().span().text());
          args.add(it.name().text());
        }
      }
    }
    StringBuilder where = new StringBuilder();
    for (GenericParams.WherePredicate predicate : generics.where()) {
      String text =
          switch (predicate) {
            case GenericParams.WherePredicate.TypeBounds it -> it.span().text();
            case GenericParams.WherePredicate.LifetimeBounds it -> it.span().text();
          };
      where.append(where.isEmpty() ? " where " : ", ").append(text);
    }
    for (String field : isEnum && trait.endsWith("Default") ? List.<String>of() : ofParameters()) {
      where.append(where.isEmpty() ? " where " : ", ").append(field + ": " + trait);
    }
    return "impl<"
        + String.join(", ", params)
        + "> "
        + trait
        + " for "
        + name
        + "<"
        + String.join(", ", args)
        + ">"
        + where
        + " {\n"
        + body
        + "}\n";
  }

  /** The associated types of parameters in the fields: they have to have the trait, too. */
  // rustc: find_type_parameters of its built-in derives.
  private List<String> ofParameters() {
    List<String> names = new ArrayList<>();
    for (GenericParams.Param param : generics.params()) {
      if (param instanceof GenericParams.Param.TypeParam it) {
        names.add(it.name().text());
      }
    }
    List<String> found = new ArrayList<>();
    for (Variant variant : names.isEmpty() ? List.<Variant>of() : variants) {
      variant.data().fields().forEach(field -> ofParameters(field.type(), names, found));
    }
    return found;
  }

  private static void ofParameters(TypeRef type, List<String> names, List<String> found) {
    switch (type) {
      case TypeRef.PathType it -> {
        List<Path.Segment> segments = it.path().segments();
        boolean shorthand = it.qself().isEmpty() && segments.size() > 1;
        if (shorthand && names.contains(segments.get(0).name().text())) {
          found.add(it.span().text());
        }
        it.qself().ifPresent(self -> ofParameters(self.type(), names, found));
        for (Path.Segment segment : segments) {
          segment.args().ifPresent(args -> ofParameters(args, names, found));
        }
      }
      case TypeRef.Ref it -> ofParameters(it.target(), names, found);
      case TypeRef.RawPtr it -> ofParameters(it.target(), names, found);
      case TypeRef.Tuple it -> it.elements().forEach(each -> ofParameters(each, names, found));
      case TypeRef.Array it -> ofParameters(it.element(), names, found);
      case TypeRef.Slice it -> ofParameters(it.element(), names, found);
      case TypeRef.FnPtr it -> {
        it.inputs().forEach(each -> ofParameters(each, names, found));
        it.output().ifPresent(each -> ofParameters(each, names, found));
      }
      default -> {}
    }
  }

  private static void ofParameters(GenericArgs args, List<String> names, List<String> found) {
    if (args instanceof GenericArgs.Angle it) {
      for (GenericArgs.Arg arg : it.args()) {
        if (arg instanceof GenericArgs.Arg.TypeArg inner) {
          ofParameters(inner.type(), names, found);
        }
      }
    }
  }

  /** A pattern that binds each field to prefix + its number. */
  private static String pattern(Variant variant, String prefix) {
    StringBuilder out = new StringBuilder(variant.path());
    List<Item.FieldDef> fields = variant.data().fields();
    switch (variant.data()) {
      case Item.VariantData.Unit it -> {}
      case Item.VariantData.Positional it -> {
        out.append("(");
        for (int i = 0; i < fields.size(); i++) {
          out.append(i > 0 ? ", " : "").append(prefix).append(i);
        }
        out.append(")");
      }
      case Item.VariantData.Named it -> {
        out.append(" { ");
        for (int i = 0; i < fields.size(); i++) {
          out.append(i > 0 ? ", " : "")
              .append(written(fields.get(i).name()))
              .append(": ")
              .append(prefix)
              .append(i);
        }
        out.append(" }");
      }
    }
    return out.toString();
  }

  /** A name with the {@code r#} that it may need. */
  private static String written(Ident name) {
    return name.span().text().startsWith("r#") ? "r#" + name.text() : name.text();
  }

  private String matchSelf(ArmWriter writer) {
    if (variants.isEmpty()) {
      return "match *self {}";
    }
    if (packed) {
      Variant only = variants.get(0);
      return copies(only, "f", "self") + writer.arm(only);
    }
    StringBuilder out = new StringBuilder("match self {\n");
    for (Variant variant : variants) {
      out.append(pattern(variant, "f")).append(" => { ").append(writer.arm(variant)).append(" }\n");
    }
    return out.append("}").toString();
  }

  /** References to copies of the fields. */
  private static String copies(Variant variant, String prefix, String value) {
    StringBuilder out = new StringBuilder();
    List<Item.FieldDef> fields = variant.data().fields();
    for (int i = 0; i < fields.size(); i++) {
      boolean named = variant.data() instanceof Item.VariantData.Named;
      String field = named ? written(fields.get(i).name()) : "" + i;
      out.append("let " + prefix + i + " = &{ " + value + "." + field + " };\n");
    }
    return out.toString();
  }

  /** Writes one arm of a match on self. */
  private interface ArmWriter {
    String arm(Variant variant);
  }

  private String debug() {
    return "fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {\n"
        + matchSelf(
            variant -> {
              List<Item.FieldDef> fields = variant.data().fields();
              StringBuilder out = new StringBuilder();
              switch (variant.data()) {
                case Item.VariantData.Unit it ->
                    out.append("f.write_str(\"").append(variant.name()).append("\")");
                case Item.VariantData.Positional it -> {
                  out.append("f.debug_tuple(\"").append(variant.name()).append("\")");
                  for (int i = 0; i < fields.size(); i++) {
                    out.append(".field(&f").append(i).append(")");
                  }
                  out.append(".finish()");
                }
                case Item.VariantData.Named it -> {
                  out.append("f.debug_struct(\"").append(variant.name()).append("\")");
                  for (int i = 0; i < fields.size(); i++) {
                    out.append(".field(\"")
                        .append(fields.get(i).name().text())
                        .append("\", &f")
                        .append(i)
                        .append(")");
                  }
                  out.append(".finish()");
                }
              }
              return out.toString();
            })
        + "\n}\n";
  }

  private String build(Variant variant, FieldWriter writer) {
    StringBuilder out = new StringBuilder(variant.path());
    List<Item.FieldDef> fields = variant.data().fields();
    switch (variant.data()) {
      case Item.VariantData.Unit it -> {}
      case Item.VariantData.Positional it -> {
        out.append("(");
        for (int i = 0; i < fields.size(); i++) {
          out.append(i > 0 ? ", " : "").append(writer.field(i));
        }
        out.append(")");
      }
      case Item.VariantData.Named it -> {
        out.append(" { ");
        for (int i = 0; i < fields.size(); i++) {
          out.append(i > 0 ? ", " : "")
              .append(written(fields.get(i).name()))
              .append(": ")
              .append(writer.field(i));
        }
        out.append(" }");
      }
    }
    return out.toString();
  }

  /** Writes the value of one field. */
  private interface FieldWriter {
    String field(int index);
  }

  private String cloneBody() {
    return "fn clone(&self) -> Self {\n"
        + matchSelf(variant -> build(variant, i -> "::std::clone::Clone::clone(f" + i + ")"))
        + "\n}\n";
  }

  private String pairs(ArmWriter writer, String different) {
    if (variants.isEmpty()) {
      return "match *self {}";
    }
    if (packed) {
      Variant only = variants.get(0);
      return copies(only, "a", "self") + copies(only, "b", "other") + writer.arm(only);
    }
    StringBuilder out = new StringBuilder("match (self, other) {\n");
    for (Variant variant : variants) {
      out.append("(")
          .append(pattern(variant, "a"))
          .append(", ")
          .append(pattern(variant, "b"))
          .append(") => { ")
          .append(writer.arm(variant))
          .append(" }\n");
    }
    if (isEnum && variants.size() > 1) {
      out.append("_ => { ").append(different).append(" }\n");
    }
    return out.append("}").toString();
  }

  private String partialEq() {
    return "fn eq(&self, other: &Self) -> bool {\n"
        + pairs(
            variant -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < variant.data().fields().size(); i++) {
                out.append(i > 0 ? " && " : "").append("*a").append(i).append(" == *b").append(i);
              }
              return out.isEmpty() ? "true" : out.toString();
            },
            "false")
        + "\n}\n";
  }

  private String discriminants() {
    String index = "::std::mem::discriminant_index(";
    String type = " as " + (unsigned ? "u64" : "isize") + "; ";
    return "let _a = " + index + "self)" + type + "let _b = " + index + "other)" + type;
  }

  private String partialOrd() {
    return "fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {\n"
        + pairs(
            variant -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < variant.data().fields().size(); i++) {
                out.append(
                    "match ::std::cmp::PartialOrd::partial_cmp(a"
                        + i
                        + ", b"
                        + i
                        + ") { ::std::option::Option::Some(::std::cmp::Ordering::Equal) => {} other"
                        + " => { return other; } }\n");
              }
              return out + "::std::option::Option::Some(::std::cmp::Ordering::Equal)";
            },
            discriminants() + " ::std::cmp::PartialOrd::partial_cmp(&_a, &_b)")
        + "\n}\n";
  }

  private String ord() {
    return "fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {\n"
        + pairs(
            variant -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < variant.data().fields().size(); i++) {
                out.append(
                    "match ::std::cmp::Ord::cmp(a"
                        + i
                        + ", b"
                        + i
                        + ") { "
                        + "::std::cmp::Ordering::Equal => {} other => { return other; } }\n");
              }
              return out + "::std::cmp::Ordering::Equal";
            },
            discriminants() + " ::std::cmp::Ord::cmp(&_a, &_b)")
        + "\n}\n";
  }

  private String hash() {
    String head =
        isEnum && variants.size() > 1 ? "::std::mem::hash_discriminant(self, state);\n" : "";
    return "fn hash<__H: ::std::hash::Hasher>(&self, state: &mut __H) {\n"
        + head
        + matchSelf(
            variant -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < variant.data().fields().size(); i++) {
                out.append("::std::hash::Hash::hash(f" + i + ", state); ");
              }
              return out.toString();
            })
        + "\n}\n";
  }

  /** Of an enum that names none of its variants the one that nobody can run. */
  private String defaultBody(Item item) {
    Optional<Variant> chosen = variants.stream().findFirst();
    if (item instanceof Item.Enum it) {
      int marked = defaultVariant(it);
      chosen = marked < 0 ? Optional.empty() : Optional.of(variants.get(marked));
    }
    return "fn default() -> Self {\n"
        + chosen.map(it -> build(it, i -> "::std::default::Default::default()")).orElse("loop {}")
        + "\n}\n";
  }

  /** The variant that is the enum's default; -1 where none is said to be. */
  static int defaultVariant(Item.Enum item) {
    int chosen = -1;
    for (int i = 0; i < item.variants().size(); i++) {
      chosen = Attributes.has(item.variants().get(i).attributes(), "default") ? i : chosen;
    }
    return chosen;
  }
}
