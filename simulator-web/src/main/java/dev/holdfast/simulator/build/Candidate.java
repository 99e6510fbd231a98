package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.thir.PatternKind.FieldPattern;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One way for an arm to match: what is still to be tested, and what it binds if all holds. */
final class Candidate {

  /** A test to be done: the pattern is a Variant, Constant, Range, Slice or Or that may fail. */
  record Pair(PlaceBuilder place, Pattern pattern) {}

  /** A variable and where its value comes from. */
  record Bound(LocalVar var, Optional<BorrowKind> byRef, PlaceBuilder source, Span span) {}

  final int arm;
  final boolean guarded;
  final List<Pair> pairs;
  final List<Bound> bounds;

  /** The block in which all tests hold, and the one where a failing guard goes on. */
  int start = -1;

  int otherwise = -1;

  /** The variables in the order in which they are bound, what is within a binding before it. */
  private final List<LocalVar> order;

  private Candidate(
      int arm, boolean guarded, List<Pair> pairs, List<Bound> bounds, List<LocalVar> order) {
    this.arm = arm;
    this.guarded = guarded;
    this.order = order;
    this.pairs = new ArrayList<>(pairs);
    this.bounds = new ArrayList<>(bounds);
  }

  static Candidate of(
      int arm, boolean guarded, PlaceBuilder place, Pattern pattern, BodyBuilder b) {
    List<LocalVar> order = List.copyOf(Bindings.variables(pattern, true));
    Candidate candidate = new Candidate(arm, guarded, List.of(), List.of(), order);
    candidate.add(place, pattern, b);
    candidate.sort();
    return candidate;
  }

  /** One candidate for each choice among the alternatives of its or-patterns. */
  void expand(List<Candidate> out, BodyBuilder b) {
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).pattern().kind() instanceof PatternKind.Or or) {
        for (Pattern alternative : or.alternatives()) {
          Candidate one = new Candidate(arm, guarded, pairs, bounds, order);
          one.pairs.remove(i);
          one.add(pairs.get(i).place(), alternative, b);
          one.sort();
          one.expand(out, b);
        }
        return;
      }
    }
    out.add(this);
  }

  /** The test of the place, if there is one. */
  Optional<Pair> at(PlaceBuilder place) {
    for (Pair pair : pairs) {
      if (pair.place().equals(place)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** The pair's own test holds: what its parts ask for is left. */
  void holds(Pair pair, BodyBuilder b) {
    pairs.remove(pair);
    Pattern pattern = pair.pattern();
    switch (pattern.kind()) {
      case PatternKind.Variant it -> fields(pair.place().downcast(it.variant()), it.fields(), b);
      case PatternKind.Slice it -> elements(pair.place(), pattern.type(), it, b);
      default -> {}
    }
    sort();
  }

  private void sort() {
    bounds.sort(Comparator.comparingInt(each -> order.indexOf(each.var())));
  }

  private void add(PlaceBuilder place, Pattern pattern, BodyBuilder b) {
    switch (pattern.kind()) {
      case PatternKind.Wild it -> {}
      case PatternKind.Binding it -> {
        it.sub().ifPresent(sub -> add(place, sub, b));
        bounds.add(new Bound(it.var(), it.byRef(), place, pattern.span()));
      }
      case PatternKind.Leaf it -> fields(place, it.fields(), b);
      case PatternKind.Deref it -> add(place.deref(), it.inner(), b);
      case PatternKind.Variant it -> {
        if (onlyVariant((Type.Adt) pattern.type(), it.variant(), b)) {
          fields(place.downcast(it.variant()), it.fields(), b);
        } else {
          pairs.add(new Pair(place, pattern));
        }
      }
      case PatternKind.Slice it -> {
        boolean always = it.slice().isPresent() && it.prefix().isEmpty() && it.suffix().isEmpty();
        if (always || pattern.type() instanceof Type.Array) {
          elements(place, pattern.type(), it, b);
        } else {
          pairs.add(new Pair(place, pattern));
        }
      }
      case PatternKind.Constant it -> constant(place, pattern, it);
      case PatternKind.Range it -> pairs.add(new Pair(place, pattern));
      case PatternKind.Or it -> pairs.add(new Pair(place, pattern));
      case PatternKind.Error it -> throw new IllegalStateException("bug: a tainted body is built");
    }
  }

  private void constant(PlaceBuilder place, Pattern pattern, PatternKind.Constant it) {
    if (!(it.value() instanceof Value.Bytes bytes)) {
      pairs.add(new Pair(place, pattern));
      return;
    }
    for (int i = 0; i < bytes.bytes().length(); i++) {
      PlaceElem element = new PlaceElem.ConstantIndex(i, bytes.bytes().length(), false);
      Value value = Value.ofLong(bytes.bytes().charAt(i));
      pairs.add(
          new Pair(
              place.deref().then(element),
              new Pattern(Type.U8, pattern.span(), new PatternKind.Constant(value))));
    }
  }

  private void fields(PlaceBuilder place, List<FieldPattern> fields, BodyBuilder b) {
    for (FieldPattern field : fields) {
      add(place.field(field.index(), field.pattern().type()), field.pattern(), b);
    }
  }

  private void elements(PlaceBuilder place, Type type, PatternKind.Slice slice, BodyBuilder b) {
    int before = slice.prefix().size();
    int after = slice.suffix().size();
    int least = before + after;
    int length = -1;
    if (type instanceof Type.Array array && array.length() instanceof Const.Value known) {
      length = (int) known.value();
    }
    int atLeast = length >= 0 ? length : least;
    for (int i = 0; i < before; i++) {
      add(place.then(new PlaceElem.ConstantIndex(i, atLeast, false)), slice.prefix().get(i), b);
    }
    if (slice.slice().isPresent()) {
      PlaceElem middle =
          length >= 0
              ? new PlaceElem.Subslice(before, length - after, false)
              : new PlaceElem.Subslice(before, after, true);
      add(place.then(middle), slice.slice().get(), b);
    }
    for (int i = 0; i < after; i++) {
      PlaceElem element =
          length >= 0
              ? new PlaceElem.ConstantIndex(length - after + i, atLeast, false)
              : new PlaceElem.ConstantIndex(after - i, atLeast, true);
      add(place.then(element), slice.suffix().get(i), b);
    }
  }

  /** Whether a value of the enum can be of no other variant. */
  private static boolean onlyVariant(Type.Adt type, int variant, BodyBuilder b) {
    List<AdtDef.Variant> variants = type.def().variants();
    for (int i = 0; i < variants.size(); i++) {
      if (i == variant) {
        continue;
      }
      boolean possible = true;
      for (int f = 0; possible && f < variants.get(i).fields().size(); f++) {
        possible = BodyBuilder.isInhabited(b.fieldType(type, i, f));
      }
      if (possible) {
        return false;
      }
    }
    return true;
  }
}
