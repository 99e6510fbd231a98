package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.PlaceConflict.Depth;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Walks all points of a body and holds each access against the loans in scope, the state of
 * initialisation, and the mutability of what is accessed (RFC 2094, reporting errors).
 */
final class AccessCheck {

  /** What an access does. */
  enum Access {
    COPY,
    BORROW,
    FAKE_BORROW,
    /** The taking of a two-phase borrow. */
    RESERVE,
    MUTABLE_BORROW,
    /** The moment at which a two-phase borrow becomes a mutable one. */
    ACTIVATE,
    MUTATE,
    REPLACE,
    MOVE,
    STORAGE_DEAD_OR_DROP;

    boolean reads() {
      return this == COPY || this == BORROW || this == FAKE_BORROW;
    }
  }

  /** A use that needs its place to be initialised. */
  enum Need {
    BORROW("borrow", "borrowed"),
    MATCH_ON("use", "matched on"),
    USE("use", "used"),
    ASSIGNMENT("assign", "assigned"),
    PARTIAL_ASSIGNMENT("assign to part", "partially assigned");

    /** In general words. */
    String used() {
      return this == PARTIAL_ASSIGNMENT ? past : "used";
    }

    final String noun;
    final String past;

    Need(String noun, String past) {
      this.noun = noun;
      this.past = past;
    }
  }

  /** One error for one place and span. */
  private record Reported(Place place, Span span) {}

  private final Facts facts;
  private final MoveErrors moveErrors;
  private final ConflictErrors conflictErrors;
  private final StorageErrors storageErrors;
  private final MutabilityErrors mutabilityErrors;
  private final List<Reported> reported = new ArrayList<>();
  private final List<Place> reservationsReported = new ArrayList<>();
  private Initialised.State state;
  private int point;

  AccessCheck(
      Facts facts,
      MoveErrors moveErrors,
      ConflictErrors conflictErrors,
      StorageErrors storageErrors,
      MutabilityErrors mutabilityErrors) {
    this.facts = facts;
    this.moveErrors = moveErrors;
    this.conflictErrors = conflictErrors;
    this.storageErrors = storageErrors;
    this.mutabilityErrors = mutabilityErrors;
  }

  void run() {
    Points points = facts.points;
    for (int block : points.reversePostorder()) {
      if (!facts.initialised.reached(block)) {
        continue;
      }
      state = facts.initialised.onEntry(block);
      for (point = points.first(block); point < points.last(block); point++) {
        activate(points.statement(point).span());
        visit(points.statement(point));
        facts.initialised.step(state, point);
      }
      activate(points.terminator(point).span());
      visit(points.terminator(point));
    }
  }

  private void activate(Span span) {
    for (Loans.Loan loan : facts.loans.activatedAt(point)) {
      access(loan.place(), span, Depth.DEEP, Access.ACTIVATE, loan.index(), false);
    }
  }

  private void visit(Statement statement) {
    switch (statement) {
      case Statement.Assign it -> {
        consume(it.rvalue(), it.span());
        mutate(it.place(), it.span(), Depth.SHALLOW);
      }
      case Statement.FakeRead it -> {
        if (it.cause() != Statement.Cause.MENTION) {
          needWhole(it.place(), it.span(), Need.USE);
        }
      }
      case Statement.SetDiscriminant it -> {}
      case Statement.StorageLive it -> {}
      case Statement.StorageDead it ->
          access(
              Place.of(it.local()),
              it.span(),
              Depth.SHALLOW,
              Access.STORAGE_DEAD_OR_DROP,
              -1,
              true);
      case Statement.AscribeUserType it -> {}
      case Statement.Nop it -> {}
    }
  }

  private void visit(Terminator terminator) {
    Span span = terminator.span();
    for (Operand operand : Operands.of(terminator)) {
      consume(operand, span);
    }
    switch (terminator) {
      case Terminator.Drop it ->
          access(
              it.place(),
              span,
              Depth.DROP,
              it.replace() ? Access.REPLACE : Access.STORAGE_DEAD_OR_DROP,
              -1,
              true);
      case Terminator.Call it -> mutate(it.destination(), span, Depth.DEEP);
      case Terminator.Yield it -> mutate(it.resumeArg(), span, Depth.DEEP);
      case Terminator.Return it -> exit(span);
      case Terminator.UnwindResume it -> exit(span);
      case Terminator.CoroutineDrop it -> exit(span);
      case Terminator.Goto it -> {}
      case Terminator.SwitchInt it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.Assert it -> {}
      case Terminator.FalseEdge it -> {}
      case Terminator.FalseUnwind it -> {}
    }
  }

  /** At the end of the body arguments lose their storage, too. */
  private void exit(Span span) {
    if (!localsEnd()) {
      return;
    }
    BitSet loans = facts.inScope.before(point);
    for (int i = loans.nextSetBit(0); i >= 0; i = loans.nextSetBit(i + 1)) {
      Loans.Loan loan = facts.loans.all.get(i);
      Place root = Place.of(loan.place().local());
      if (facts.descriptions.staticItem(root.local()).isEmpty()
          && facts.conflict.of(loan.place(), loan.kind(), root, Depth.SHALLOW, true)) {
        storageErrors.notLongEnough(point, loan, root, span, false);
      }
    }
  }

  private boolean localsEnd() {
    return switch (facts.body.owner()) {
      case ConstDef it -> false;
      case StaticDef it -> false;
      default -> true;
    };
  }

  private void consume(Rvalue rvalue, Span span) {
    for (Operand operand : Operands.of(rvalue)) {
      consume(operand, span);
    }
    switch (rvalue) {
      case Rvalue.Ref it -> {
        Access kind =
            switch (it.kind()) {
              case SHARED -> Access.BORROW;
              case FAKE -> Access.FAKE_BORROW;
              case MUT, UNIQUE -> Access.MUTABLE_BORROW;
              case TWO_PHASE_MUT -> Access.RESERVE;
            };
        boolean fake = it.kind() == BorrowKind.FAKE;
        boolean anyLocal = it.kind() == BorrowKind.UNIQUE;
        access(it.place(), span, fake ? Depth.ARTIFICIAL : Depth.DEEP, kind, -1, anyLocal);
        needWhole(it.place(), span, fake ? Need.MATCH_ON : Need.BORROW);
      }
      case Rvalue.RawPtr it -> {
        Access kind = it.mutable() ? Access.MUTABLE_BORROW : Access.BORROW;
        access(it.place(), span, Depth.DEEP, kind, -1, false);
        needWhole(it.place(), span, Need.BORROW);
      }
      case Rvalue.Len it -> {
        access(it.place(), span, Depth.ARTIFICIAL, Access.COPY, -1, false);
        needWhole(it.place(), span, Need.USE);
      }
      case Rvalue.Discriminant it -> {
        access(it.place(), span, Depth.SHALLOW, Access.COPY, -1, false);
        needWhole(it.place(), span, Need.USE);
      }
      default -> {}
    }
  }

  private void consume(Operand operand, Span span) {
    switch (operand) {
      case Operand.Copy it -> {
        access(it.place(), span, Depth.DEEP, Access.COPY, -1, false);
        needWhole(it.place(), span, Need.USE);
      }
      case Operand.Move it -> {
        access(it.place(), span, Depth.DEEP, Access.MOVE, -1, true);
        needWhole(it.place(), span, Need.USE);
      }
      case Operand.Constant it -> {}
    }
  }

  private void mutate(Place place, Span span, Depth depth) {
    needForAssignment(place, span);
    access(place, span, depth, Access.MUTATE, -1, false);
  }

  private void access(
      Place place, Span span, Depth depth, Access kind, int activating, boolean anyLocal) {
    if (kind == Access.ACTIVATE && reservationsReported.contains(place)) {
      return;
    }
    // The drop of the old value and the assignment stand for one and the same.
    boolean assigns = kind == Access.MUTATE || kind == Access.REPLACE;
    Reported once = new Reported(place, span);
    Reported start = new Reported(place, new Span(span.file(), span.start(), span.start()));
    if (reported.contains(once)
        || assigns && reported.contains(start)
        || storageErrors.isSaid(place, span)) {
      return;
    }
    boolean immutable = checkMutability(place, span, kind, anyLocal);
    boolean conflicts = checkConflicts(place, span, depth, kind, activating);
    if (immutable || conflicts) {
      reported.add(once);
      storageErrors.accessed(place, span);
      if (assigns) {
        reported.add(start);
      }
    }
  }

  private boolean checkMutability(Place place, Span span, Access kind, boolean anyLocal) {
    if (kind != Access.MUTATE && kind != Access.MUTABLE_BORROW && kind != Access.RESERVE) {
      return false;
    }
    boolean captures = kind != Access.MUTATE && UseSpans.ofBorrow(facts, point).captured();
    Place guilty = facts.mutability().obstacle(place, anyLocal || captures);
    if (guilty == null) {
      return false;
    }
    MoveData.Init init = everInitialised(place.local());
    if (init == null) {
      return false;
    }
    if (kind == Access.MUTATE && place.isLocal()) {
      mutabilityErrors.assignedTwice(place.local(), span, init);
      return true;
    }
    mutabilityErrors.report(place, guilty, span, kind, point);
    return true;
  }

  /** An initialisation of the local that may have happened already; null for none. */
  private MoveData.Init everInitialised(Local local) {
    BitSet of = facts.moves.initsOf(local);
    for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
      MoveData.Init init = facts.moves.inits.get(i);
      if (state.everInit.get(i) && init.path() == local.index()) {
        return init;
      }
    }
    return null;
  }

  private boolean checkConflicts(Place place, Span span, Depth depth, Access kind, int activating) {
    BitSet inScope = facts.inScope.before(point);
    for (int i = inScope.nextSetBit(0); i >= 0; i = inScope.nextSetBit(i + 1)) {
      Loans.Loan loan = facts.loans.all.get(i);
      if (i == activating
          || harmless(loan, kind)
          || !facts.conflict.of(loan.place(), loan.kind(), place, depth, true)) {
        continue;
      }
      if (kind == Access.RESERVE) {
        reservationsReported.add(place);
      }
      switch (kind) {
        case COPY -> conflictErrors.usedWhileBorrowed(point, place, span, loan);
        case BORROW, FAKE_BORROW -> conflictErrors.conflicting(point, place, span, kind, loan);
        case RESERVE, MUTABLE_BORROW, ACTIVATE ->
            conflictErrors.conflicting(point, place, span, kind, loan);
        case STORAGE_DEAD_OR_DROP -> storageErrors.notLongEnough(point, loan, place, span, true);
        case MUTATE, REPLACE -> conflictErrors.assignedWhileBorrowed(point, place, span, loan);
        case MOVE -> conflictErrors.movedWhileBorrowed(point, place, span, loan);
      }
      return true;
    }
    return false;
  }

  private boolean harmless(Loans.Loan loan, Access kind) {
    if (kind.reads()) {
      return !loan.mutable() || kind == Access.FAKE_BORROW || !facts.loans.active(loan, point);
    }
    if (kind == Access.RESERVE) {
      return !loan.mutable();
    }
    return kind == Access.MOVE && loan.kind() == BorrowKind.FAKE;
  }

  /** The place and all of its parts must be initialised. */
  private void needWhole(Place place, Span span, Need need) {
    MoveData.Found found = facts.moves.find(place);
    if (needPath(place, span, need, found)) {
      return;
    }
    Optional<PlaceElem.Subslice> slice = MoveData.slice(place);
    if (slice.isPresent()) {
      needElements(place, span, need, slice.get());
    } else if (found.exact()) {
      int part = facts.moves.descendant(found.path(), state.maybeUninit::get);
      if (part >= 0) {
        moveErrors.usedUninitialised(point, need, place, place, span, part);
      }
    }
  }

  /** Of an array each element has its own state. */
  private void needElements(Place place, Span span, Need need, PlaceElem.Subslice slice) {
    int last = place.projection().size() - 1;
    Place whole = new Place(place.local(), place.projection().subList(0, last));
    MoveData.Found array = facts.moves.find(whole);
    if (!array.exact()) {
      return;
    }
    int part =
        facts.moves.descendant(
            array.path(),
            path -> state.maybeUninit.get(path) && isWithin(path, array.path(), slice));
    if (part >= 0) {
      moveErrors.usedUninitialised(point, need, whole, whole, span, part);
    }
  }

  private boolean isWithin(int path, int array, PlaceElem.Subslice slice) {
    MoveData.Path at = facts.moves.paths.get(path);
    while (at.parent != array) {
      at = facts.moves.paths.get(at.parent);
    }
    List<PlaceElem> way = at.place.projection();
    return way.get(way.size() - 1) instanceof PlaceElem.ConstantIndex element
        && element.offset() >= slice.from()
        && element.offset() < slice.to();
  }

  /** The nearest path above the place must be initialised; true where an error was reported. */
  private boolean needPath(Place place, Span span, Need need, MoveData.Found found) {
    if (state.maybeUninit.get(found.path())) {
      Place prefix = facts.moves.paths.get(found.path()).place;
      moveErrors.usedUninitialised(point, need, prefix, place, span, found.path());
      return true;
    }
    return false;
  }

  /** What stands before a dereference or a field of an assigned place must be initialised. */
  private void needForAssignment(Place place, Span span) {
    for (int i = place.projection().size() - 1; i >= 0; i--) {
      Place base = new Place(place.local(), place.projection().subList(0, i));
      switch (place.projection().get(i)) {
        case PlaceElem.Index it -> {}
        case PlaceElem.ConstantIndex it -> {}
        case PlaceElem.Downcast it -> {}
        case PlaceElem.Deref it -> {
          needPath(base, span, Need.USE, facts.moves.find(base));
          return;
        }
        case PlaceElem.Subslice it -> {
          return;
        }
        case PlaceElem.Field it -> {
          if (facts.types.of(base) instanceof Type.Adt adt
              && facts.queries.dropFunction(adt).isPresent()) {
            needPath(base, span, Need.ASSIGNMENT, facts.moves.find(base));
            return;
          }
          if (facts.types.of(base) instanceof Type.Adt
              || facts.types.of(base) instanceof Type.Tuple) {
            needParent(place, base, span);
          }
        }
      }
    }
  }

  /** A field can be set only in a struct that is initialised (no partial initialisation). */
  private void needParent(Place place, Place base, Span span) {
    if (place.projection().stream().anyMatch(e -> e instanceof PlaceElem.Deref)) {
      return;
    }
    MoveData.Found found = facts.moves.find(base);
    if (facts.types.of(base) instanceof Type.Adt adt && adt.def().kind() == AdtDef.Kind.UNION) {
      return;
    }
    if (found.exact() && state.maybeUninit.get(found.path())) {
      moveErrors.usedUninitialised(point, Need.PARTIAL_ASSIGNMENT, base, base, span, found.path());
    }
  }
}
