package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Memory;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.memory.PinnedPlace;
import dev.holdfast.simulator.memory.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the contract of pinning (std::pin, "what is pinning" and "drop guarantee"): from the making
 * of a Pin to a target that is not Unpin, its place stays as it is until its value's drop has
 * returned. A value whose drop does nothing counts as dropped where its storage ends or where
 * another value of its type takes its place.
 */
final class Pinning {

  private final Machine machine;
  private final List<Misuse> contracts = new ArrayList<>();
  private final Register pointer = new Register();

  /** The fields of a pinned place that were dropped where they lie, as offsets. */
  private final Map<PinnedPlace, Set<Integer>> droppedFields = new LinkedHashMap<>();

  Pinning(Machine machine) {
    this.machine = machine;
  }

  /** The broken promises, in order. */
  List<Misuse> contracts() {
    return contracts;
  }

  /** A Pin whose pointer lies at the place has been made. */
  void made(Allocation at, int offset, Shape declared, boolean wide, int behind) {
    Scalars.read(
        machine, at, offset, wide ? ScalarKind.WIDE_POINTER : ScalarKind.POINTER, pointer, false);
    Shape target = declared;
    int size = declared.size();
    if (wide) {
      Vtable vtable =
          pointer.origin2 != null && pointer.origin2.content().orElse(null) instanceof Vtable it
              ? it
              : null;
      target = vtable != null && declared.isDynamic() ? vtable.shape : declared;
      size = machine.shapes().sizeOf(declared, pointer.lo2, vtable);
    }
    Allocation held = pointer.origin == null ? null : pointer.origin.home();
    if (held == null || target.unpin() || !held.live()) {
      return;
    }
    int align = target.align();
    int start = pointer.lo - held.address() + (behind + align - 1 & -align);
    for (PinnedPlace old : machine.memory().pins().in(held)) {
      if (old.offset() == start && old.size() == size && old.content() == target) {
        return;
      }
    }
    PinnedPlace place =
        new PinnedPlace(held, start, size, target, target.needsDrop(), machine.now());
    if (machine.memory().pins().pin(place)) {
      machine.tell(new Event.Pinned(place));
    }
  }

  /** A value has left its place for another one. */
  void moved(Allocation from, int offset, Shape shape, Allocation to, int target) {
    for (PinnedPlace place : concerned(from, offset, shape)) {
      if (holdsNothingPinned(place, false)) {
        release(place);
        continue;
      }
      broken(
          place,
          Misuse.Kind.MOVED_WHILE_PINNED,
          "the pinned `"
              + place.content().typeName()
              + "` is moved from "
              + Memory.hex(place.address())
              + (to == null
                  ? ""
                  : " to " + Memory.hex(to.address() + target + place.offset() - offset)));
    }
  }

  /** A whole value is written where another one was. */
  void overwritten(Allocation to, int offset, Shape shape) {
    for (PinnedPlace place : concerned(to, offset, shape)) {
      if (place.needsDrop() && !holdsNothingPinned(place, true)) {
        broken(
            place,
            Misuse.Kind.FREED_WHILE_PINNED,
            "the pinned `"
                + place.content().typeName()
                + "` at "
                + Memory.hex(place.address())
                + " is overwritten before it was dropped");
      } else {
        release(place);
      }
    }
    for (Map.Entry<PinnedPlace, Set<Integer>> of : droppedFields.entrySet()) {
      if (of.getKey().allocation() == to) {
        of.getValue().removeIf(field -> field >= offset && field < offset + shape.size());
      }
    }
  }

  /** The storage of an allocation ends; {@code shape}: of what it holds, null if unknown. */
  void ended(Allocation allocation, Shape shape) {
    ended(allocation, 0, allocation.size(), shape);
  }

  void ended(Allocation allocation, int offset, int size, Shape shape) {
    for (PinnedPlace place : List.copyOf(machine.memory().pins().in(allocation))) {
      if (!place.isWithin(offset, size)) {
        continue;
      }
      Shape content = (Shape) place.content();
      if (place.needsDrop()
          || shape != null && machine.shapes().keeps(shape, place.offset() - offset, content)) {
        broken(
            place,
            Misuse.Kind.FREED_WHILE_PINNED,
            "the memory of the pinned `"
                + place.content().typeName()
                + "` at "
                + Memory.hex(place.address())
                + " ends before it was dropped");
      } else {
        release(place);
      }
    }
  }

  /** The value in a range has been dropped. */
  void dropped(Allocation allocation, int offset, int size) {
    if (allocation == null || !allocation.hasPins()) {
      return;
    }
    for (PinnedPlace place : List.copyOf(machine.memory().pins().in(allocation))) {
      if (place.isWithin(offset, size)) {
        release(place);
      } else if (offset >= place.offset() && offset + size <= place.offset() + place.size()) {
        droppedFields.computeIfAbsent(place, it -> new LinkedHashSet<>()).add(offset);
      }
    }
  }

  /** The pinned places that a value of the shape at the offset is, or contains. */
  private List<PinnedPlace> concerned(Allocation allocation, int offset, Shape shape) {
    List<PinnedPlace> found = new ArrayList<>();
    for (PinnedPlace place : machine.memory().pins().in(allocation)) {
      if (place.isWithin(offset, shape.size())
          && machine.shapes().contains(shape, place.offset() - offset, (Shape) place.content())) {
        found.add(place);
      }
    }
    return found;
  }

  /**
   * Whether nothing is left of what is pinned: of the fields that are not Unpin each was dropped
   * where it lies (as a projection does that is replaced), and so the others may be taken out; or
   * an enum is in a variant without such fields, as a future that is done and has left but its
   * output. A type that has a drop of its own is not done before that.
   */
  private boolean holdsNothingPinned(PinnedPlace place, boolean overwritten) {
    Shape shape = (Shape) place.content();
    Optional<List<Shapes.Part>> parts =
        machine.shapes().parts(shape, place.allocation(), place.offset());
    if (parts.isEmpty()) {
      return false;
    }
    Set<Integer> dropped = droppedFields.getOrDefault(place, Set.of());
    boolean pinned = false;
    for (Shapes.Part part : parts.get()) {
      if (!part.shape().unpin()) {
        boolean gone = dropped.contains(part.offset()) || overwritten && !part.shape().needsDrop();
        if (!gone || machine.shapes().dropsItself(shape)) {
          return false;
        }
        pinned = true;
      }
    }
    return pinned || shape.isEnum();
  }

  private void unpin(PinnedPlace place) {
    machine.memory().pins().unpin(place);
    droppedFields.remove(place);
  }

  private void release(PinnedPlace place) {
    unpin(place);
    machine.tell(new Event.Unpinned(place));
  }

  private void broken(PinnedPlace place, Misuse.Kind kind, String message) {
    unpin(place);
    Misuse misuse =
        new Misuse(
            kind,
            message,
            machine.now(),
            List.of(new Misuse.Cause("pinned at " + Memory.hex(place.address()), place.since())));
    contracts.add(misuse);
    machine.tell(new Event.ContractBroken(place, misuse));
  }
}
