package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;

/** A witness as rustc writes it. */
final class WitnessText {

  private WitnessText() {}

  static String of(Usefulness.Part part) {
    return switch (part.constructor()) {
      case Constructor.Wild it -> "_";
      case Constructor.Bool it -> it.value() ? "true" : "false";
      case Constructor.Range it -> range(it, part.type());
      case Constructor.Opaque it -> "_";
      case Constructor.Slice it -> slice(it, part.fields());
      case Constructor.Variant it -> adt(part, it.index());
      case Constructor.Single it -> single(part);
    };
  }

  private static String single(Usefulness.Part part) {
    return switch (part.type()) {
      case Type.Ref it -> (it.mutable() ? "&mut " : "&") + of(part.fields().get(0));
      case Type.Tuple it -> "(" + list(part.fields()) + ")";
      default -> adt(part, 0);
    };
  }

  private static String list(List<Usefulness.Part> parts) {
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(of(part)));
    return String.join(", ", texts);
  }

  private static String adt(Usefulness.Part part, int variant) {
    AdtDef def = ((Type.Adt) part.type()).def();
    AdtDef.Variant shape = def.variants().get(variant);
    String name = def.isEnum() ? variantName(def, shape) : def.name();
    return switch (shape.shape()) {
      case UNIT -> name;
      case POSITIONAL -> name + (shape.fields().isEmpty() ? "" : "(" + list(part.fields()) + ")");
      case NAMED -> name + named(shape, part.fields());
    };
  }

  /** The variants of Option and Result have names of their own everywhere. */
  private static String variantName(AdtDef def, AdtDef.Variant shape) {
    boolean bare =
        def.fromPrelude() && (def.name().equals("Option") || def.name().equals("Result"));
    return bare
        ? shape.name()
        : TypePrinter.print(new Type.Adt(def, List.of())) + "::" + shape.name();
  }

  private static String named(AdtDef.Variant shape, List<Usefulness.Part> fields) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isWild()) {
        texts.add(shape.fields().get(i).name() + ": " + of(fields.get(i)));
      }
    }
    if (texts.size() < fields.size()) {
      texts.add("..");
    }
    return texts.isEmpty() ? " {  }" : " { " + String.join(", ", texts) + " }";
  }

  private static String slice(Constructor.Slice it, List<Usefulness.Part> fields) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (it.open() && i == it.prefix()) {
        texts.add("..");
      }
      texts.add(of(fields.get(i)));
    }
    if (it.open() && it.prefix() == fields.size()) {
      texts.add("..");
    }
    return "[" + String.join(", ", texts) + "]";
  }

  private static String range(Constructor.Range it, Type type) {
    if (it.from().zone() > 0 && type instanceof Type.Int i) {
      return i.kind().text() + "::MAX..";
    }
    String low = it.from().zone() < 0 ? "" : value(it.from(), type);
    if (it.to().zone() > 1) {
      return low + "..";
    }
    Constructor.Point last =
        it.to().zone() == 1 && type instanceof Type.Int i
            ? ConstructorSet.last(i.kind())
            : it.to().previous();
    return last.equals(it.from()) ? low : low + "..=" + value(last, type);
  }

  private static String value(Constructor.Point at, Type type) {
    if (!(type instanceof Type.Int it)) {
      return character((char) at.low(), at.low());
    }
    IntKind kind = it.kind();
    if (at.equals(ConstructorSet.last(kind))) {
      return kind.text() + "::MAX";
    }
    if (kind.signed() && at.equals(ConstructorSet.first(kind))) {
      return kind.text() + "::MIN";
    }
    String digits = kind.signed() ? Long.toString(at.low()) : Long.toUnsignedString(at.low());
    return digits + "_" + kind.text();
  }

  private static String character(char unit, long code) {
    if (code < 0x20 || code >= 0x7F) {
      return switch ((int) code) {
        case 0 -> "'\\0'";
        case '\n' -> "'\\n'";
        case '\t' -> "'\\t'";
        case '\r' -> "'\\r'";
        default ->
            code < 0xA0 || code >= 0xD7FF && code < 0xF900 || code == 0x10FFFF
                ? "'\\u{" + Long.toHexString(code) + "}'"
                : "'" + new String(Character.toChars((int) code)) + "'";
      };
    }
    return unit == '\'' || unit == '\\' ? "'\\" + unit + "'" : "'" + unit + "'";
  }
}
