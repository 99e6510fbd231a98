package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.build.PlaceTypes;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Drops in what is evaluated at compile time (E0493): which locals may hold what has to be dropped
 * where their drop stands, by the values that they are given, and never by parts that were moved
 * out. As rustc's {@code NeedsDrop} qualification, before drops are elaborated.
 */
public final class ConstDrops {

  private final Body body;
  private final TypeQueries queries;

  /** What may need a drop on entry to a block; null where it was not reached. */
  private final BitSet[] onEntry;

  private ConstDrops(Body body, TypeQueries queries) {
    this.body = body;
    this.queries = queries;
    this.onEntry = new BitSet[body.blocks().size()];
  }

  public static List<Diagnostic> check(Body body, TypeQueries queries) {
    boolean constant =
        switch (body.owner()) {
          case ConstDef it -> true;
          case StaticDef it -> true;
          case FnDef it -> it.traits().isConst();
          default -> false;
        };
    return constant ? new ConstDrops(body, queries).check() : List.of();
  }

  private List<Diagnostic> check() {
    BitSet entry = new BitSet();
    for (int i = 1; i <= body.argCount(); i++) {
      entry.set(i, needsDrop(body.locals().get(i).type()));
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    onEntry[0] = entry;
    work.add(0);
    while (!work.isEmpty()) {
      int next = work.poll();
      BasicBlock block = body.blocks().get(next);
      BitSet state = (BitSet) onEntry[next].clone();
      block.statements().forEach(statement -> step(statement, state));
      step(block.terminator(), state);
      for (int target : Points.targets(block.terminator())) {
        if (!body.blocks().get(target).cleanup() && join(target, state)) {
          work.add(target);
        }
      }
    }
    return found();
  }

  private boolean join(int target, BitSet state) {
    if (onEntry[target] == null) {
      onEntry[target] = (BitSet) state.clone();
      return true;
    }
    int before = onEntry[target].cardinality();
    onEntry[target].or(state);
    return onEntry[target].cardinality() != before;
  }

  private List<Diagnostic> found() {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < onEntry.length; i++) {
      if (onEntry[i] == null
          || !(body.blocks().get(i).terminator() instanceof Terminator.Drop it)) {
        continue;
      }
      BitSet state = (BitSet) onEntry[i].clone();
      body.blocks().get(i).statements().forEach(statement -> step(statement, state));
      Type type = PlaceTypes.of(it.place(), body);
      boolean local = it.place().isLocal();
      if (local ? state.get(it.place().local().index()) : needsDrop(type)) {
        Span at = local ? body.local(it.place().local()).span() : it.span();
        String text = TypePrinter.print(type);
        Diagnostic error =
            Diagnostic.error(
                "E0493",
                "destructor of `" + text + "` cannot be evaluated at compile-time",
                at,
                "the destructor for this type cannot be evaluated here");
        if (!found.contains(error)) {
          found.add(error);
        }
      }
    }
    return found;
  }

  private void step(Statement statement, BitSet state) {
    if (statement instanceof Statement.Assign it) {
      assign(it.place(), holds(it.rvalue(), state), state);
      switch (it.rvalue()) {
        case Rvalue.Ref ref when ref.kind() != BorrowKind.SHARED && ref.kind() != BorrowKind.FAKE ->
            changeable(ref.place(), state);
        case Rvalue.RawPtr pointer when pointer.mutable() -> changeable(pointer.place(), state);
        default -> {}
      }
      Operands.of(it.rvalue()).forEach(operand -> moved(operand, state));
    } else if (statement instanceof Statement.StorageDead it) {
      state.clear(it.local().index());
    }
  }

  private void step(Terminator terminator, BitSet state) {
    Operands.of(terminator).forEach(operand -> moved(operand, state));
    if (terminator instanceof Terminator.Call it) {
      assign(it.destination(), needsDrop(PlaceTypes.of(it.destination(), body)), state);
    }
  }

  /** What is overwritten with something harmless stays what it was. */
  private static void assign(Place place, boolean holds, BitSet state) {
    if (holds && !isIndirect(place)) {
      state.set(place.local().index());
    }
  }

  private void changeable(Place place, BitSet state) {
    if (!isIndirect(place) && needsDrop(PlaceTypes.of(place, body))) {
      state.set(place.local().index());
    }
  }

  private static void moved(Operand operand, BitSet state) {
    if (operand instanceof Operand.Move it && it.place().isLocal()) {
      state.clear(it.place().local().index());
    }
  }

  private static boolean isIndirect(Place place) {
    return place.projection().contains(PlaceElem.DEREF);
  }

  private boolean holds(Rvalue rvalue, BitSet state) {
    if (rvalue instanceof Rvalue.Aggregate it
        && it.kind().type() instanceof Type.Adt adt
        && queries.dropFunction(adt).isPresent()) {
      return true;
    }
    Optional<Place> place =
        switch (rvalue) {
          case Rvalue.Ref it -> Optional.of(it.place());
          case Rvalue.RawPtr it -> Optional.of(it.place());
          default -> Optional.empty();
        };
    boolean holds = place.isPresent() && holds(place.get(), state);
    for (Operand operand : Operands.of(rvalue)) {
      holds |= holds(operand, state);
    }
    return holds;
  }

  private boolean holds(Operand operand, BitSet state) {
    return switch (operand) {
      case Operand.Copy it -> holds(it.place(), state);
      case Operand.Move it -> holds(it.place(), state);
      // A constant of the program's own was looked at by itself, a trait's by its type.
      case Operand.Constant it ->
          it.value() instanceof MirConst.Unevaluated of
              && of.def().isAssociated()
              && needsDrop(it.type());
    };
  }

  private boolean holds(Place place, BitSet state) {
    Local local = place.local();
    Place at = Place.of(local);
    for (PlaceElem elem : place.projection()) {
      at = at.then(elem);
      if (!(elem instanceof PlaceElem.Downcast) && !needsDrop(PlaceTypes.of(at, body))) {
        return false;
      }
      if (elem instanceof PlaceElem.Deref) {
        return true;
      }
    }
    return state.get(local.index());
  }

  private boolean needsDrop(Type type) {
    return queries.needsDrop(type, body.env());
  }
}
