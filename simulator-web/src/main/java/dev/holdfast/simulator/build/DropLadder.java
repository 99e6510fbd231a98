package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The blocks that drop one place at one point, given what may be initialised there. Blocks are made
 * from the last drop to the first; {@code unwind} is -1 on the way of a panic.
 */
final class DropLadder {

  private enum Style {
    DEAD,
    STATIC,
    CONDITIONAL,
    OPEN
  }

  /** A part: its place, its type, and its path or -1 if it goes with the whole. */
  private record Part(Place place, Type type, int path) {}

  private final BlockPatch patch;
  private final MovePaths paths;
  private final Initialised.State state;
  private final IntFunction<Local> flags;
  private final TypeQueries queries;
  private final ParamEnv env;
  private final Span span;

  DropLadder(
      BlockPatch patch,
      MovePaths paths,
      Initialised.State state,
      IntFunction<Local> flags,
      TypeQueries queries,
      ParamEnv env,
      Span span) {
    this.patch = patch;
    this.paths = paths;
    this.state = state;
    this.flags = flags;
    this.queries = queries;
    this.env = env;
    this.span = span;
  }

  /** The block that drops what is initialised of the path and then goes to {@code next}. */
  int drop(int path, Place place, int next, int unwind) {
    Type type = paths.path(path).type();
    if (!queries.needsDrop(type, env)) {
      return next;
    }
    return switch (style(path)) {
      case DEAD -> next;
      case STATIC ->
          // A coroutine's own body drops its upvars one by one: it is not whole any more.
          isCoroutineSelf(path)
              ? open(path, place, type, next, unwind)
              : whole(place, next, unwind);
      case CONDITIONAL -> ifSet(path, whole(place, next, unwind), next, unwind);
      case OPEN -> open(path, place, type, next, unwind);
    };
  }

  private boolean isCoroutineSelf(int path) {
    return path == 1
        && paths.path(1).type() instanceof Type.Coroutine coroutine
        && coroutine.def() == paths.body().owner();
  }

  private Style style(int path) {
    boolean[] some = new boolean[2];
    int[] count = new int[1];
    paths.subtree(
        path,
        part -> {
          some[0] |= state.maybe().get(part);
          some[1] |= state.maybeNot().get(part);
          count[0]++;
        });
    if (!some[0]) {
      return Style.DEAD;
    }
    if (!some[1]) {
      return Style.STATIC;
    }
    return count[0] == 1 ? Style.CONDITIONAL : Style.OPEN;
  }

  private int whole(Place place, int next, int unwind) {
    return block(
        List.of(),
        new Terminator.Drop(
            place,
            new BlockId(next),
            unwind < 0 ? Optional.empty() : Optional.of(new BlockId(unwind)),
            false,
            span),
        unwind);
  }

  private int block(List<Statement> statements, Terminator terminator, int unwind) {
    return patch.add(new BasicBlock(statements, terminator, unwind < 0));
  }

  /** Asks the path's own flag, if it isn't plain whether the path is initialised. */
  private int ifSet(int path, int set, int unset, int unwind) {
    if (!state.maybe().get(path)) {
      return unset;
    }
    if (!state.maybeNot().get(path) || set == unset) {
      return set;
    }
    Operand flag = new Operand.Copy(Place.of(flags.apply(path)));
    return block(List.of(), Conditions.branch(flag, set, unset, span), unwind);
  }

  private int open(int path, Place place, Type type, int next, int unwind) {
    return switch (type) {
      case Type.Tuple it -> fields(path, place, it.elements(), next, unwind);
      case Type.Closure it -> fields(path, place, it.upvars(), next, unwind);
      case Type.Coroutine it -> fields(path, place, it.upvars(), next, unwind);
      case Type.Adt it -> adt(path, place, it, next, unwind);
      case Type.Array it -> array(path, place, it, next, unwind);
      default -> ifSet(path, whole(place, next, unwind), next, unwind);
    };
  }

  private int fields(int path, Place place, List<Type> types, int next, int unwind) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      parts.add(part(path, place, new PlaceElem.Field(i, types.get(i)), types.get(i)));
    }
    return ladder(path, parts, next, unwind);
  }

  private Part part(int path, Place place, PlaceElem elem, Type type) {
    return new Part(place.then(elem), type, paths.child(path, elem));
  }

  /** Drops the parts in order; after a panic in one of them the rest. */
  private int ladder(int path, List<Part> parts, int next, int unwind) {
    int then = next;
    int cleanup = unwind;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      if (!queries.needsDrop(part.type(), env)) {
        continue;
      }
      int before = cleanup;
      if (unwind >= 0) {
        cleanup = step(path, part, cleanup, -1);
      }
      then = step(path, part, then, before);
    }
    return then;
  }

  private int step(int path, Part part, int next, int unwind) {
    return part.path() >= 0
        ? drop(part.path(), part.place(), next, unwind)
        : ifSet(path, whole(part.place(), next, unwind), next, unwind);
  }

  private int adt(int path, Place place, Type.Adt type, int next, int unwind) {
    if (type.def().isBox()) {
      return box(path, place, type, next, unwind);
    }
    if (type.def().kind() == AdtDef.Kind.UNION || queries.dropFunction(type).isPresent()) {
      return ifSet(path, whole(place, next, unwind), next, unwind);
    }
    if (!type.def().isEnum()) {
      return ladder(path, variant(path, place, type, 0), next, unwind);
    }
    return enumeration(path, place, type, next, unwind);
  }

  private List<Part> variant(int path, Place place, Type.Adt type, int variant) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < type.def().variants().get(variant).fields().size(); i++) {
      Type field = queries.fieldType(type, variant, i);
      parts.add(part(path, place, new PlaceElem.Field(i, field), field));
    }
    return parts;
  }

  private int enumeration(int path, Place place, Type.Adt type, int next, int unwind) {
    List<Long> values = new ArrayList<>();
    List<BlockId> targets = new ArrayList<>();
    List<Integer> asked = new ArrayList<>();
    boolean plain = false;
    int whole = -1;
    for (int v = 0; v < type.def().variants().size(); v++) {
      int part = paths.child(path, new PlaceElem.Downcast(v));
      if (part < 0) {
        whole = whole < 0 ? ifSet(path, whole(place, next, unwind), next, unwind) : whole;
        boolean needed = variantNeedsDrop(type, v);
        plain |= needed;
        values.add(type.def().variants().get(v).discriminant());
        targets.add(new BlockId(needed ? whole : next));
        continue;
      }
      List<Part> parts = variant(part, place.downcast(v), type, v);
      for (Part each : parts) {
        boolean conditional = each.path() >= 0 && style(each.path()) == Style.CONDITIONAL;
        if (conditional && queries.needsDrop(each.type(), env)) {
          asked.add(each.path());
        }
        plain |= !conditional && isLive(part, each);
      }
      values.add(type.def().variants().get(v).discriminant());
      targets.add(new BlockId(ladder(part, parts, next, unwind)));
    }
    boolean same = true;
    for (BlockId target : targets) {
      same &= target.index() == next;
    }
    if (same) {
      return asked(path, place, next, unwind);
    }
    int tested = switchOn(path, place, type, values, targets, next, unwind);
    if (plain) {
      return tested;
    }
    // Only parts with flags are left. If they are moved, the discriminant may be gone with them.
    int first = next;
    for (int part : asked) {
      first = ifSet(part, tested, first, unwind);
    }
    return asked(path, place, first, unwind);
  }

  /**
   * rustc asks for the variant here in any case, which keeps the enum alive until here, as across a
   * suspension point. It may be gone with what was moved out: so nothing is read when it runs.
   */
  private int asked(int path, Place place, int next, int unwind) {
    Statement read = new Statement.FakeRead(Statement.Cause.MATCHED, place, span);
    Terminator go = new Terminator.Goto(new BlockId(next), span);
    return ifSet(path, block(List.of(read), go, unwind), next, unwind);
  }

  private boolean variantNeedsDrop(Type.Adt type, int variant) {
    for (int i = 0; i < type.def().variants().get(variant).fields().size(); i++) {
      if (queries.needsDrop(queries.fieldType(type, variant, i), env)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLive(int variant, Part part) {
    return queries.needsDrop(part.type(), env)
        && (part.path() >= 0 ? style(part.path()) != Style.DEAD : state.maybe().get(variant));
  }

  private int switchOn(
      int path,
      Place place,
      Type.Adt type,
      List<Long> values,
      List<BlockId> targets,
      int next,
      int unwind) {
    Type tag = Rvalues.discriminantType(type.def());
    Local discriminant =
        patch.declare(new LocalDecl(tag, Optional.empty(), true, LocalDecl.Kind.TEMPORARY, span));
    Statement read =
        new Statement.Assign(Place.of(discriminant), new Rvalue.Discriminant(place, true), span);
    int last = values.size() - 1;
    Terminator choose =
        new Terminator.SwitchInt(
            new Operand.Move(Place.of(discriminant)),
            values.subList(0, last),
            targets.subList(0, last),
            targets.get(last),
            span);
    return ifSet(path, block(List.of(read), choose, unwind), next, unwind);
  }

  /** The content first, then the box itself, which frees its memory. */
  private int box(int path, Place place, Type.Adt type, int next, int unwind) {
    int freed = ifSet(path, free(place, type, next, unwind), next, unwind);
    int freedOnPanic = unwind < 0 ? -1 : ifSet(path, free(place, type, unwind, -1), unwind, -1);
    Type content = (Type) type.args().get(0);
    int inside = paths.child(path, PlaceElem.DEREF);
    if (!queries.needsDrop(content, env)) {
      return freed;
    }
    if (inside < 0) {
      return ifSet(path, whole(place, next, unwind), next, unwind);
    }
    return drop(inside, place.deref(), freed, freedOnPanic);
  }

  private int free(Place place, Type.Adt type, int next, int unwind) {
    Callee.Item drop =
        queries
            .dropFunction(type)
            .orElseThrow(() -> new IllegalStateException("bug: Box has no Drop"));
    Type reference = new Type.Ref(Region.ERASED, type, true);
    Local self =
        patch.declare(
            new LocalDecl(reference, Optional.empty(), true, LocalDecl.Kind.TEMPORARY, span));
    Local unit =
        patch.declare(
            new LocalDecl(Type.UNIT, Optional.empty(), true, LocalDecl.Kind.TEMPORARY, span));
    Statement borrow =
        new Statement.Assign(Place.of(self), new Rvalue.Ref(BorrowKind.MUT, place), span);
    Terminator call =
        new Terminator.Call(
            BodyBuilder.function(drop.def(), drop.args(), span),
            List.of(new Operand.Move(Place.of(self))),
            Place.of(unit),
            Optional.of(new BlockId(next)),
            unwind < 0 ? Optional.empty() : Optional.of(new BlockId(unwind)),
            false,
            span,
            span);
    return block(List.of(borrow), call, unwind);
  }

  private int array(int path, Place place, Type.Array type, int next, int unwind) {
    if (!(type.length() instanceof Const.Value length)) {
      return ifSet(path, whole(place, next, unwind), next, unwind);
    }
    // As rustc does it: the elements of which something is moved on their own, those between them
    // together, from the last to the first.
    List<Part> parts = new ArrayList<>();
    int count = (int) length.value();
    int end = count;
    for (int i = count - 1; i >= 0; i--) {
      PlaceElem elem = new PlaceElem.ConstantIndex(i, count, false);
      if (paths.child(path, elem) >= 0) {
        between(place, type, i + 1, end, parts);
        parts.add(part(path, place, elem, type.element()));
        end = i;
      }
    }
    between(place, type, 0, end, parts);
    return ladder(path, parts, next, unwind);
  }

  /** Elements of which no single one is moved: dropped from the first to the last. */
  private void between(Place array, Type.Array type, int from, int to, List<Part> parts) {
    if (from < to) {
      Place place = array.then(new PlaceElem.Subslice(from, to, false));
      parts.add(new Part(place, new Type.Array(type.element(), new Const.Value(to - from)), -1));
    }
  }
}
