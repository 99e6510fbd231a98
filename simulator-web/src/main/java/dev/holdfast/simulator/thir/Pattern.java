package dev.holdfast.simulator.thir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/** A pattern of the typed tree; default binding modes are explicit. Types lie in {@code type}. */
public final class Pattern {

  private Type type;
  private final Span span;
  private PatternKind kind;

  public Pattern(Type type, Span span, PatternKind kind) {
    this.type = type;
    this.span = span;
    this.kind = kind;
  }

  /** The type of the value that is matched. */
  public Type type() {
    return type;
  }

  public Span span() {
    return span;
  }

  public PatternKind kind() {
    return kind;
  }

  /** The patterns within this one, from left to right. */
  public List<Pattern> parts() {
    return switch (kind) {
      case PatternKind.Binding it -> it.sub().map(List::of).orElse(List.of());
      case PatternKind.Variant it -> of(it.fields());
      case PatternKind.Leaf it -> of(it.fields());
      case PatternKind.Deref it -> List.of(it.inner());
      case PatternKind.Slice it -> {
        List<Pattern> parts = new ArrayList<>(it.prefix());
        it.slice().ifPresent(parts::add);
        parts.addAll(it.suffix());
        yield parts;
      }
      case PatternKind.Or it -> it.alternatives();
      default -> List.of();
    };
  }

  private static List<Pattern> of(List<PatternKind.FieldPattern> fields) {
    List<Pattern> parts = new ArrayList<>();
    fields.forEach(field -> parts.add(field.pattern()));
    return parts;
  }

  /** For typeck only. */
  public void setType(Type resolved) {
    this.type = resolved;
  }

  /** For typeck only. */
  public void setKind(PatternKind resolved) {
    this.kind = resolved;
  }
}
