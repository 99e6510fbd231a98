package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The places of a body that are moved, set or dropped as a forest of move paths (path i for local
 * i, then their parts), with every move out and every initialisation and where it happens.
 */
final class MoveData {

  /** A place that has a state of its own. {@code parent} is -1 for a local. */
  static final class Path {
    final int index;
    final int parent;
    final Place place;
    final Map<PlaceElem, Integer> children = new LinkedHashMap<>();

    Path(int index, int parent, Place place) {
      this.index = index;
      this.parent = parent;
      this.place = place;
    }
  }

  /** A move out; {@code written} is false for the end of a local's storage. */
  record MoveOut(int index, int path, int point, boolean written) {}

  /** How much an initialisation sets. */
  enum Depth {
    DEEP,
    /** Only the place itself, not what a Box in it holds. */
    SHALLOW,
    /** On the way of a call that returns. */
    RETURNED
  }

  /** {@code point} is -1 for an argument, which is set on entry. */
  record Init(int index, int path, int point, Depth depth) {}

  /** What stands in the way of a move. */
  enum Obstacle {
    BORROWED,
    DROP_TYPE,
    ELEMENT
  }

  /** A move that the language forbids: the moved place and how far its path could be followed. */
  record IllegalMove(Place place, int point, Obstacle obstacle, Place base) {}

  /** What a look-up finds: the place's own path, or the nearest one above it. */
  record Found(int path, boolean exact) {}

  private final Body body;
  private final PlaceTypes types;
  final List<Path> paths = new ArrayList<>();
  final List<MoveOut> moves = new ArrayList<>();
  final List<Init> inits = new ArrayList<>();
  final List<IllegalMove> illegal = new ArrayList<>();

  /** What happens at each point; the arguments' initialisations stand at the end. */
  private final List<List<MoveOut>> movesAt = new ArrayList<>();

  private final List<List<Init>> initsAt = new ArrayList<>();

  /** The initialisations of each local and of its parts. */
  private final List<BitSet> initsOf = new ArrayList<>();

  /** Of each path all paths below it, and itself first, where they have been asked for. */
  private final List<int[]> parts = new ArrayList<>();

  MoveData(Body body, Points points, PlaceTypes types) {
    this.body = body;
    this.types = types;
    for (int i = 0; i < body.locals().size(); i++) {
      paths.add(new Path(i, -1, Place.of(new Local(i))));
      initsOf.add(new BitSet());
    }
    for (int i = 0; i <= points.count(); i++) {
      movesAt.add(List.of());
      initsAt.add(List.of());
    }
    for (int i = 1; i <= body.argCount(); i++) {
      init(i, -1, Depth.DEEP);
    }
    for (int b = 0; b < points.blocks(); b++) {
      for (int p = points.first(b); p < points.last(b); p++) {
        gather(points.statement(p), p);
      }
      gather(points.terminator(points.last(b)), points.last(b));
    }
    for (int i = 0; i < paths.size(); i++) {
      parts.add(null);
    }
  }

  List<MoveOut> movesAt(int point) {
    return movesAt.get(point);
  }

  List<Init> initsAt(int point) {
    return initsAt.get(point);
  }

  List<Init> initsOfArguments() {
    return initsAt.get(initsAt.size() - 1);
  }

  /** The numbers of the initialisations of a local and of its parts. */
  BitSet initsOf(Local local) {
    return initsOf.get(local.index());
  }

  Found find(Place place) {
    int path = place.local().index();
    for (PlaceElem elem : place.projection()) {
      Integer child = paths.get(path).children.get(key(elem));
      if (child == null) {
        return new Found(path, false);
      }
      path = child;
    }
    return new Found(path, true);
  }

  /** The path and all paths below it, once all paths are known. */
  int[] withParts(int path) {
    int[] known = parts.get(path);
    if (known == null) {
      List<Integer> out = new ArrayList<>();
      out.add(path);
      for (int i = 0; i < out.size(); i++) {
        out.addAll(paths.get(out.get(i)).children.values());
      }
      known = new int[out.size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = out.get(i);
      }
      parts.set(path, known);
    }
    return known;
  }

  /**
   * The first path below that is such, later ones before earlier ones and siblings before children,
   * as rustc has them; -1 for none.
   */
  int descendant(int path, IntPredicate such) {
    List<Integer> below = new ArrayList<>(paths.get(path).children.values());
    for (int i = below.size() - 1; i >= 0; i--) {
      if (such.test(below.get(i))) {
        return below.get(i);
      }
    }
    for (int child : below) {
      int found = descendant(child, such);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  private static PlaceElem key(PlaceElem elem) {
    return elem instanceof PlaceElem.Field field
        ? new PlaceElem.Field(field.index(), Type.UNIT)
        : elem;
  }

  private void gather(Statement statement, int point) {
    switch (statement) {
      case Statement.Assign it -> {
        create(it.place());
        initPlace(it.place(), point, Depth.DEEP);
        gather(it.rvalue(), point);
      }
      case Statement.FakeRead it -> {
        if (it.cause() != Statement.Cause.MENTION) {
          create(it.place());
        }
      }
      case Statement.SetDiscriminant it -> {}
      case Statement.StorageLive it -> {}
      case Statement.StorageDead it -> move(it.local().index(), point, false);
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  private void gather(Rvalue rvalue, int point) {
    for (Operand operand : Operands.of(rvalue)) {
      gather(operand, point);
    }
  }

  private void gather(Operand operand, int point) {
    if (operand instanceof Operand.Move it) {
      movePlace(it.place(), point);
    }
  }

  private void gather(Terminator terminator, int point) {
    for (Operand operand : Operands.of(terminator)) {
      gather(operand, point);
    }
    switch (terminator) {
      case Terminator.Drop it -> create(it.place());
      case Terminator.Call it -> {
        create(it.destination());
        initPlace(it.destination(), point, Depth.RETURNED);
      }
      case Terminator.Yield it -> {
        create(it.resumeArg());
        initPlace(it.resumeArg(), point, Depth.DEEP);
      }
      case Terminator.Goto it -> {}
      case Terminator.SwitchInt it -> {}
      case Terminator.Return it -> {}
      case Terminator.UnwindResume it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.Assert it -> {}
      case Terminator.CoroutineDrop it -> {}
      case Terminator.FalseEdge it -> {}
      case Terminator.FalseUnwind it -> {}
    }
  }

  private void movePlace(Place place, int point) {
    Optional<IllegalMove> problem = obstacle(place, point);
    if (problem.isPresent()) {
      illegal.add(problem.get());
      return;
    }
    Optional<PlaceElem.Subslice> slice = slice(place);
    if (slice.isEmpty()) {
      move(path(upToUnion(place)), point, true);
      return;
    }
    // Of an array each element has a path of its own.
    Place array = new Place(place.local(), place.projection().subList(0, last(place)));
    int length =
        types.of(array) instanceof Type.Array of && of.length() instanceof Const.Value value
            ? (int) value.value()
            : slice.get().to();
    for (int i = slice.get().from(); i < slice.get().to(); i++) {
      move(path(array.then(new PlaceElem.ConstantIndex(i, length, false))), point, true);
    }
  }

  private static int last(Place place) {
    return place.projection().size() - 1;
  }

  /** The part of an array that the place is, if it is one. */
  static Optional<PlaceElem.Subslice> slice(Place place) {
    return last(place) >= 0
            && place.projection().get(last(place)) instanceof PlaceElem.Subslice it
            && !it.fromEnd()
        ? Optional.of(it)
        : Optional.empty();
  }

  private void initPlace(Place place, int point, Depth depth) {
    Place set = upToUnion(place);
    Found found = find(set);
    if (found.exact()) {
      init(found.path(), point, depth);
    }
  }

  private void move(int path, int point, boolean written) {
    MoveOut move = new MoveOut(moves.size(), path, point, written);
    moves.add(move);
    add(move, point, movesAt);
  }

  private void init(int path, int point, Depth depth) {
    Init init = new Init(inits.size(), path, point, depth);
    inits.add(init);
    add(init, point < 0 ? initsAt.size() - 1 : point, initsAt);
    initsOf.get(root(path)).set(init.index());
  }

  private static <T> void add(T happens, int point, List<List<T>> at) {
    if (at.get(point).isEmpty()) {
      at.set(point, new ArrayList<>(1));
    }
    at.get(point).add(happens);
  }

  /** Makes the place's path, unless something on it has no state of its own. */
  private void create(Place place) {
    if (obstacle(place, 0).isEmpty()) {
      path(upToUnion(place));
    }
  }

  private int path(Place place) {
    int path = place.local().index();
    Place at = Place.of(place.local());
    for (PlaceElem elem : place.projection()) {
      at = at.then(elem);
      Integer child = paths.get(path).children.get(key(elem));
      if (child == null) {
        child = paths.size();
        paths.get(path).children.put(key(elem), child);
        paths.add(new Path(child, path, at));
      }
      path = child;
    }
    return path;
  }

  /** A union is moved and set as a whole. */
  private Place upToUnion(Place place) {
    Place at = Place.of(place.local());
    for (PlaceElem elem : place.projection()) {
      if (types.of(at) instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION) {
        return at;
      }
      at = at.then(elem);
    }
    return place;
  }

  private Optional<IllegalMove> obstacle(Place place, int point) {
    Place at = Place.of(place.local());
    for (PlaceElem elem : place.projection()) {
      Type type = types.of(at);
      Obstacle found =
          switch (elem) {
            case PlaceElem.Deref it -> Types.isBox(type) ? null : Obstacle.BORROWED;
            case PlaceElem.Field it -> hasDrop(type) ? Obstacle.DROP_TYPE : null;
            case PlaceElem.Downcast it -> hasDrop(type) ? Obstacle.DROP_TYPE : null;
            case PlaceElem.Index it -> Obstacle.ELEMENT;
            case PlaceElem.ConstantIndex it -> type instanceof Type.Slice ? Obstacle.ELEMENT : null;
            case PlaceElem.Subslice it -> type instanceof Type.Slice ? Obstacle.ELEMENT : null;
          };
      if (found == Obstacle.BORROWED && isSequence(types.of(at.then(elem)))) {
        return Optional.of(new IllegalMove(place, point, Obstacle.ELEMENT, at.then(elem)));
      }
      if (found != null) {
        return Optional.of(new IllegalMove(place, point, found, at));
      }
      at = at.then(elem);
    }
    return Optional.empty();
  }

  private static boolean isSequence(Type type) {
    return type instanceof Type.Array || type instanceof Type.Slice;
  }

  private boolean hasDrop(Type type) {
    return type instanceof Type.Adt adt
        && !adt.def().isBox()
        && types.queries().dropFunction(adt).isPresent();
  }

  /** The local that a path lies in. */
  int root(int path) {
    return paths.get(path).place.local().index();
  }

  boolean isAbove(int above, int path) {
    for (int p = path; p >= 0; p = paths.get(p).parent) {
      if (p == above) {
        return true;
      }
    }
    return false;
  }

  Body body() {
    return body;
  }
}
