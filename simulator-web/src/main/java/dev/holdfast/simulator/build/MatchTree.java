package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Candidate.Pair;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl.Scrutinee;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tests of a match. Candidates are tried in order; a test is chosen by the first one, and all
 * that follow it as long as the test tells where they belong go with it, so that each candidate
 * comes to stand in exactly one leaf.
 */
final class MatchTree {

  private static final int MOST_CANDIDATES = 2000;

  private final BodyBuilder b;
  private final Span span;

  /** The candidates whose tests all hold in their start block, by arm. */
  final List<Candidate> leaves = new ArrayList<>();

  /** The places that tests have looked at. */
  final List<Place> tested = new ArrayList<>();

  /** What is matched; absent where a closure has captured none of it. */
  final Optional<Scrutinee> scrutinee;

  MatchTree(BodyBuilder builder, PlaceBuilder place, Span span) {
    this.b = builder;
    this.scrutinee = b.upvars.resolve(place).map(found -> new Scrutinee(found, span));
    this.span = span;
  }

  /** Tests the candidates from the block on; the block in which none of them has matched. */
  int match(int start, List<Candidate> given) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : given) {
      candidate.expand(candidates, b);
    }
    if (candidates.size() > MOST_CANDIDATES) {
      throw new Unsupported("a pattern with so many alternatives", span);
    }
    int at = start;
    int done = 0;
    while (done < candidates.size() && candidates.get(done).pairs.isEmpty()) {
      Candidate leaf = candidates.get(done++);
      leaf.start = at;
      leaf.otherwise = b.cfg.newBlock();
      at = leaf.otherwise;
      int place = leaves.size();
      while (place > 0 && leaves.get(place - 1).arm > leaf.arm) {
        place--;
      }
      leaves.add(place, leaf);
    }
    return done == candidates.size()
        ? at
        : test(at, new ArrayList<>(candidates.subList(done, candidates.size())));
  }

  private int test(int at, List<Candidate> candidates) {
    Pair pair = candidates.get(0).pairs.get(0);
    Place place = b.places.finish(pair.place(), span);
    if (!tested.contains(place)) {
      tested.add(place);
    }
    return switch (pair.pattern().kind()) {
      case PatternKind.Variant it -> variants(at, pair, place, candidates);
      case PatternKind.Constant it -> {
        yield it.value() instanceof Value.Scalar && isSwitched(pair.pattern().type())
            ? values(at, pair, place, candidates)
            : equal(at, pair, place, it.value(), candidates);
      }
      case PatternKind.Range it -> range(at, pair, place, it, candidates);
      case PatternKind.Slice it -> length(at, pair, place, it, candidates);
      default -> throw new IllegalStateException("bug: nothing to test in " + pair.pattern());
    };
  }

  private int variants(int at, Pair pair, Place place, List<Candidate> candidates) {
    AdtDef def = ((Type.Adt) pair.pattern().type()).def();
    Map<Long, List<Candidate>> branches = new LinkedHashMap<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    while (!rest.isEmpty()) {
      Optional<Pair> same = rest.get(0).at(pair.place());
      if (same.isEmpty()) {
        break;
      }
      Candidate candidate = rest.remove(0);
      int variant = ((PatternKind.Variant) same.get().pattern().kind()).variant();
      candidate.holds(same.get(), b);
      branches
          .computeIfAbsent(def.variants().get(variant).discriminant(), v -> new ArrayList<>())
          .add(candidate);
    }
    Local discriminant = b.temp(Rvalues.discriminantType(def), span);
    b.cfg.push(at, assign(discriminant, new Rvalue.Discriminant(place)));
    boolean all = branches.size() == def.variants().size();
    return branch(at, new Operand.Move(Place.of(discriminant)), branches, all, rest);
  }

  private int values(int at, Pair pair, Place place, List<Candidate> candidates) {
    Map<Long, List<Candidate>> branches = new LinkedHashMap<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    while (!rest.isEmpty()) {
      Optional<Pair> same = rest.get(0).at(pair.place());
      if (same.isEmpty()
          || !(same.get().pattern().kind() instanceof PatternKind.Constant constant)) {
        break;
      }
      Candidate candidate = rest.remove(0);
      candidate.holds(same.get(), b);
      long bits = ((Value.Scalar) constant.value()).low();
      branches.computeIfAbsent(bits, v -> new ArrayList<>()).add(candidate);
    }
    boolean all = pair.pattern().type() instanceof Type.Bool && branches.size() == 2;
    return branch(at, new Operand.Copy(place), branches, all, rest);
  }

  /** Of 128 bits each value is compared by itself. */
  private static boolean isSwitched(Type type) {
    return !(type instanceof Type.Float)
        && !(type instanceof Type.Int it && it.kind().bytes() == 16);
  }

  /** {@code all}: the branches leave nothing out. */
  private int branch(
      int at,
      Operand operand,
      Map<Long, List<Candidate>> branches,
      boolean all,
      List<Candidate> rest) {
    List<Long> values = new ArrayList<>();
    List<BlockId> targets = new ArrayList<>();
    for (Long value : branches.keySet()) {
      values.add(value);
      targets.add(Cfg.id(b.cfg.newBlock()));
    }
    int none = b.cfg.newBlock();
    int otherwise = none;
    if (all) {
      otherwise = b.cfg.newBlock();
      b.cfg.terminate(otherwise, new Terminator.Unreachable(span));
    }
    b.cfg.terminate(
        at, new Terminator.SwitchInt(operand, values, targets, Cfg.id(otherwise), span));
    int i = 0;
    for (List<Candidate> branch : branches.values()) {
      b.cfg.jump(match(targets.get(i++).index(), branch), none, span);
    }
    return match(none, rest);
  }

  private int equal(int at, Pair pair, Place place, Value value, List<Candidate> candidates) {
    List<Candidate> equal = new ArrayList<>();
    List<Candidate> unequal = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    while (!rest.isEmpty()) {
      Optional<Pair> same = rest.get(0).at(pair.place());
      if (same.isEmpty()
          || !(same.get().pattern().kind() instanceof PatternKind.Constant constant)) {
        break;
      }
      Candidate candidate = rest.remove(0);
      if (constant.value().equals(value)) {
        candidate.holds(same.get(), b);
        equal.add(candidate);
      } else {
        unequal.add(candidate);
      }
    }
    Type type = pair.pattern().type();
    Operand constant = BodyBuilder.constant(value, type, span);
    Local result = b.temp(Type.BOOL, span);
    int from = b.cfg.at;
    b.cfg.at = at;
    if (value instanceof Value.Str) {
      callStrEq(type, place, value, result);
    } else {
      Rvalue compared = new Rvalue.Binary(BinaryOp.EQ, new Operand.Copy(place), constant);
      b.cfg.push(assign(result, compared));
    }
    int tested = b.cfg.at;
    b.cfg.at = from;
    return split(tested, result, equal, unequal, rest);
  }

  private void callStrEq(Type type, Place place, Value value, Local result) {
    Type reference = new Type.Ref(Region.ERASED, Type.STR, false);
    Operand left = new Operand.Copy(place);
    if (type instanceof Type.Str) {
      Local seen = b.temp(reference, span);
      b.cfg.push(assign(seen, new Rvalue.Ref(BorrowKind.SHARED, place)));
      left = new Operand.Move(Place.of(seen));
    }
    TraitDef trait = b.queries.trait("cmp::PartialEq");
    FnDef eq = trait.functions().get(0);
    for (FnDef each : trait.functions()) {
      if (each.name().equals("eq")) {
        eq = each;
      }
    }
    int next = b.cfg.newBlock();
    b.cfg.terminate(
        b.cfg.at,
        new Terminator.Call(
            BodyBuilder.function(eq, List.of(Type.STR, Type.STR), span),
            List.of(left, BodyBuilder.constant(value, reference, span)),
            Place.of(result),
            Optional.of(Cfg.id(next)),
            Optional.empty(),
            true,
            span,
            span));
    b.scopes.unwindFrom(b.cfg.at, span);
    b.cfg.at = next;
  }

  private int range(
      int at, Pair pair, Place place, PatternKind.Range range, List<Candidate> candidates) {
    List<Candidate> inside = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    while (!rest.isEmpty()) {
      Optional<Pair> same = rest.get(0).at(pair.place());
      if (same.isEmpty() || !same.get().pattern().kind().equals(range)) {
        break;
      }
      Candidate candidate = rest.remove(0);
      candidate.holds(same.get(), b);
      inside.add(candidate);
    }
    Type type = pair.pattern().type();
    int none = b.cfg.newBlock();
    int current = at;
    if (range.low().isPresent()) {
      Operand low = BodyBuilder.constant(range.low().get(), type, span);
      current = compare(current, BinaryOp.LE, low, new Operand.Copy(place), none);
    }
    if (range.high().isPresent()) {
      Operand high = BodyBuilder.constant(range.high().get(), type, span);
      BinaryOp op = range.inclusive() ? BinaryOp.LE : BinaryOp.LT;
      current = compare(current, op, new Operand.Copy(place), high, none);
    }
    b.cfg.jump(match(current, inside), none, span);
    return match(none, rest);
  }

  /** The block in which the comparison holds; else it goes to {@code none}. */
  private int compare(int at, BinaryOp op, Operand left, Operand right, int none) {
    Local result = b.temp(Type.BOOL, span);
    b.cfg.push(at, assign(result, new Rvalue.Binary(op, left, right)));
    int next = b.cfg.newBlock();
    b.cfg.terminate(at, Conditions.branch(new Operand.Move(Place.of(result)), next, none, span));
    return next;
  }

  private int length(
      int at, Pair pair, Place place, PatternKind.Slice slice, List<Candidate> candidates) {
    int wanted = least(slice);
    boolean exact = slice.slice().isEmpty();
    List<Candidate> holds = new ArrayList<>();
    List<Candidate> fails = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    while (!rest.isEmpty()) {
      Optional<Pair> same = rest.get(0).at(pair.place());
      if (same.isEmpty()) {
        break;
      }
      PatternKind.Slice other = (PatternKind.Slice) same.get().pattern().kind();
      int least = least(other);
      boolean otherExact = other.slice().isEmpty();
      if (least == wanted && otherExact == exact) {
        holds.add(rest.remove(0));
        holds.get(holds.size() - 1).holds(same.get(), b);
      } else if (exact && (otherExact || least > wanted)
          || !exact && otherExact && least < wanted) {
        // The two exclude each other.
        fails.add(rest.remove(0));
      } else {
        break;
      }
    }
    Local length = b.temp(Type.USIZE, span);
    b.cfg.push(at, assign(length, new Rvalue.Len(place)));
    Local result = b.temp(Type.BOOL, span);
    Operand number = BodyBuilder.constant(Value.ofLong(wanted), Type.USIZE, span);
    BinaryOp op = exact ? BinaryOp.EQ : BinaryOp.GE;
    b.cfg.push(
        at, assign(result, new Rvalue.Binary(op, new Operand.Move(Place.of(length)), number)));
    return split(at, result, holds, fails, rest);
  }

  private static int least(PatternKind.Slice slice) {
    return slice.prefix().size() + slice.suffix().size();
  }

  private int split(
      int at, Local result, List<Candidate> holds, List<Candidate> fails, List<Candidate> rest) {
    int yes = b.cfg.newBlock();
    int no = b.cfg.newBlock();
    b.cfg.terminate(at, Conditions.branch(new Operand.Move(Place.of(result)), yes, no, span));
    int none = b.cfg.newBlock();
    b.cfg.jump(match(yes, holds), none, span);
    b.cfg.jump(match(no, fails), none, span);
    return match(none, rest);
  }

  private dev.holdfast.simulator.mir.Statement assign(Local local, Rvalue rvalue) {
    return new dev.holdfast.simulator.mir.Statement.Assign(Place.of(local), rvalue, span);
  }
}
