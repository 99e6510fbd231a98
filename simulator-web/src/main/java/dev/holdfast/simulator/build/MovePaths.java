package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The places of a body that are moved from, assigned or dropped on their own, as a tree under the
 * locals: path {@code i} below the number of locals is local {@code i}.
 */
final class MovePaths {

  /** A path, its parent's number (-1: a local) and those of its parts. */
  record Path(Place place, Type type, int parent, List<Integer> children) {}

  private final Body body;
  private final List<Path> paths = new ArrayList<>();

  private MovePaths(Body body) {
    this.body = body;
    for (int i = 0; i < body.locals().size(); i++) {
      Place place = Place.of(new Local(i));
      paths.add(new Path(place, body.locals().get(i).type(), -1, new ArrayList<>()));
    }
  }

  static MovePaths gather(Body body) {
    MovePaths paths = new MovePaths(body);
    Consumer<Place> make = place -> paths.each(place, true, path -> {});
    for (BasicBlock block : body.blocks()) {
      for (Statement statement : block.statements()) {
        moves(statement, make);
        if (statement instanceof Statement.Assign assign) {
          make.accept(assign.place());
        }
      }
      moves(block.terminator(), make);
      switch (block.terminator()) {
        case Terminator.Call it -> make.accept(it.destination());
        case Terminator.Yield it -> make.accept(it.resumeArg());
        case Terminator.Drop it -> make.accept(it.place());
        default -> {}
      }
    }
    return paths;
  }

  int size() {
    return paths.size();
  }

  Path path(int index) {
    return paths.get(index);
  }

  /** The path of exactly this place; -1 if it has none. */
  int exact(Place place) {
    int at = place.local().index();
    for (PlaceElem elem : place.projection()) {
      at = child(at, elem);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  /** The path of one step on; -1 if there is none. */
  int child(int path, PlaceElem elem) {
    for (int child : paths.get(path).children()) {
      List<PlaceElem> projection = paths.get(child).place().projection();
      if (same(projection.get(projection.size() - 1), elem)) {
        return child;
      }
    }
    return -1;
  }

  private static boolean same(PlaceElem a, PlaceElem b) {
    return a instanceof PlaceElem.Field one && b instanceof PlaceElem.Field other
        ? one.index() == other.index()
        : a.equals(b);
  }

  /** The path and all that lie under it. */
  void subtree(int path, Consumer<Integer> visit) {
    visit.accept(path);
    for (int child : paths.get(path).children()) {
      subtree(child, visit);
    }
  }

  /** Visits the paths that a use of the place by value or by assignment is about. */
  void each(Place place, Consumer<Integer> visit) {
    each(place, false, visit);
  }

  private void each(Place place, boolean make, Consumer<Integer> visit) {
    int at = place.local().index();
    for (PlaceElem elem : place.projection()) {
      Type type = paths.get(at).type();
      boolean through =
          switch (elem) {
            case PlaceElem.Deref it -> type instanceof Type.Adt adt && adt.def().isBox();
            case PlaceElem.Field it ->
                !(type instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION);
            case PlaceElem.Downcast it -> true;
            case PlaceElem.ConstantIndex it -> type instanceof Type.Array && !it.fromEnd();
            case PlaceElem.Subslice it -> type instanceof Type.Array && !it.fromEnd();
            case PlaceElem.Index it -> false;
          };
      if (!through) {
        if (type instanceof Type.Adt) {
          // A union: one field is all of them.
          visit.accept(at);
        }
        return;
      }
      if (elem instanceof PlaceElem.Subslice slice) {
        elements(at, (Type.Array) type, slice, make, visit);
        return;
      }
      int next = child(at, elem);
      if (next < 0) {
        if (!make) {
          return;
        }
        next = add(at, elem);
      }
      at = next;
    }
    visit.accept(at);
  }

  private void elements(
      int array, Type.Array type, PlaceElem.Subslice slice, boolean make, Consumer<Integer> visit) {
    int length =
        type.length() instanceof dev.holdfast.simulator.type.Const.Value value
            ? (int) value.value()
            : slice.to();
    for (int i = slice.from(); i < slice.to(); i++) {
      PlaceElem elem = new PlaceElem.ConstantIndex(i, length, false);
      int child = child(array, elem);
      if (child < 0 && make) {
        child = add(array, elem);
      }
      if (child >= 0) {
        visit.accept(child);
      }
    }
  }

  private int add(int parent, PlaceElem elem) {
    Path above = paths.get(parent);
    Type type = PlaceTypes.after(above.type(), elem).orElseThrow();
    paths.add(new Path(above.place().then(elem), type, parent, new ArrayList<>()));
    above.children().add(paths.size() - 1);
    return paths.size() - 1;
  }

  Body body() {
    return body;
  }

  /** The places that a statement moves out of. */
  static void moves(Statement statement, Consumer<Place> visit) {
    switch (statement) {
      case Statement.Assign it -> moves(it.rvalue(), visit);
      case Statement.StorageDead it -> visit.accept(Place.of(it.local()));
      case Statement.StorageLive it -> {}
      case Statement.FakeRead it -> {}
      case Statement.SetDiscriminant it -> {}
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  private static void moves(Rvalue rvalue, Consumer<Place> visit) {
    switch (rvalue) {
      case Rvalue.Use it -> moved(it.operand(), visit);
      case Rvalue.Repeat it -> moved(it.operand(), visit);
      case Rvalue.Cast it -> moved(it.operand(), visit);
      case Rvalue.Unary it -> moved(it.operand(), visit);
      case Rvalue.Binary it -> {
        moved(it.left(), visit);
        moved(it.right(), visit);
      }
      case Rvalue.CheckedBinary it -> {
        moved(it.left(), visit);
        moved(it.right(), visit);
      }
      case Rvalue.Aggregate it -> it.operands().forEach(operand -> moved(operand, visit));
      case Rvalue.Ref it -> {}
      case Rvalue.RawPtr it -> {}
      case Rvalue.Len it -> {}
      case Rvalue.Discriminant it -> {}
    }
  }

  /** The places that a terminator moves out of, or drops. */
  static void moves(Terminator terminator, Consumer<Place> visit) {
    switch (terminator) {
      case Terminator.Call it -> {
        moved(it.function(), visit);
        it.args().forEach(arg -> moved(arg, visit));
      }
      case Terminator.SwitchInt it -> moved(it.operand(), visit);
      case Terminator.Assert it -> moved(it.condition(), visit);
      case Terminator.Yield it -> moved(it.value(), visit);
      case Terminator.Drop it -> visit.accept(it.place());
      default -> {}
    }
  }

  private static void moved(Operand operand, Consumer<Place> visit) {
    if (operand instanceof Operand.Move move) {
      visit.accept(move.place());
    }
  }
}
