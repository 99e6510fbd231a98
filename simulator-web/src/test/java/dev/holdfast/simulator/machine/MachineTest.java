package dev.holdfast.simulator.machine;

import static dev.holdfast.simulator.machine.TinyProgram.copy;
import static dev.holdfast.simulator.machine.TinyProgram.integer;
import static dev.holdfast.simulator.machine.TinyProgram.intrinsic;
import static dev.holdfast.simulator.machine.TinyProgram.item;
import static dev.holdfast.simulator.machine.TinyProgram.make;
import static dev.holdfast.simulator.machine.TinyProgram.move;
import static dev.holdfast.simulator.machine.TinyProgram.mut;
import static dev.holdfast.simulator.machine.TinyProgram.raw;
import static dev.holdfast.simulator.machine.TinyProgram.ref;
import static dev.holdfast.simulator.machine.TinyProgram.text;
import static dev.holdfast.simulator.machine.TinyProgram.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.machine.TinyProgram.Fn;
import dev.holdfast.simulator.memory.Misuse;
import dev.holdfast.simulator.mir.AssertMessage;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.CastKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.Callee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTest {

  private final TinyProgram program = new TinyProgram();

  private static Rvalue mutRef(Place place) {
    return new Rvalue.Ref(BorrowKind.MUT, place);
  }

  /** Prints a digit and a line's end. */
  private Fn printer() {
    Fn fn = program.fn("print", Type.UNIT, Type.I32);
    Place unit = fn.temp(Type.UNIT);
    int count = 10;
    for (int i = 0; i < count; i++) {
      fn.branch(copy(fn.arg(1)), i, 2 * i + 1, 2 * i + 2);
      fn.call(intrinsic("print_str"), unit, 2 * count, -1, text(i + "\n"));
    }
    fn.ret();
    return fn;
  }

  /** A struct of an i32 whose drop prints it. */
  private Type.Adt noisy(Fn print) {
    Type.Adt type = program.struct("Noisy", AdtDef.Lang.NONE, Type.I32);
    Fn drop = program.fn("drop", Type.UNIT, mut(type));
    drop.line(90)
        .call(item(print.def), drop.result(), copy(drop.arg(1).deref().field(0, Type.I32)))
        .ret();
    program.queries.drops.put(type.def(), drop.def);
    return type;
  }

  @Test
  void computesRecursively() {
    Fn print = printer();
    Fn fib = program.fn("fib", Type.I32, Type.I32);
    Place small = fib.temp(Type.BOOL);
    Place n = fib.temp(Type.I32);
    Place a = fib.temp(Type.I32);
    Place b = fib.temp(Type.I32);
    fib.assign(small, new Rvalue.Binary(BinaryOp.LT, copy(fib.arg(1)), integer(Type.I32, 2)))
        .branch(copy(small), 0, 2, 1)
        .assign(fib.result(), use(copy(fib.arg(1))))
        .ret()
        .assign(n, new Rvalue.Binary(BinaryOp.SUB, copy(fib.arg(1)), integer(Type.I32, 1)))
        .call(item(fib.def), a, copy(n))
        .assign(n, new Rvalue.Binary(BinaryOp.SUB, copy(fib.arg(1)), integer(Type.I32, 2)))
        .call(item(fib.def), b, copy(n))
        .assign(fib.result(), new Rvalue.Binary(BinaryOp.ADD, copy(a), copy(b)))
        .ret();
    Fn main = program.fn("main", Type.UNIT);
    Place v = main.var("v", Type.I32);
    main.call(item(fib.def), v, integer(Type.I32, 6))
        .call(item(print.def), main.result(), copy(v))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending());
    assertEquals(List.of("8"), outcome.stdout());
  }

  @Test
  void anOverflowPanicsAtItsLine() {
    Fn main = program.fn("main", Type.UNIT);
    Type pair = new Type.Tuple(List.of(Type.U8, Type.BOOL));
    Place sum = main.temp(pair);
    main.line(7)
        .assign(
            sum,
            new Rvalue.CheckedBinary(BinaryOp.ADD, integer(Type.U8, 200), integer(Type.U8, 100)))
        .check(copy(sum.field(1, Type.BOOL)), false, new AssertMessage.Overflow(BinaryOp.ADD))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.PANICKED, outcome.ending());
    assertEquals("attempt to add with overflow", outcome.panic().orElseThrow().message());
    assertEquals(7, outcome.panic().orElseThrow().at().line());
  }

  @Test
  void aPanicDropsWhatIsAliveAndTheBoundsAreTold() {
    Fn print = printer();
    Type.Adt noisy = noisy(print);
    Fn fails = program.fn("fails", Type.UNIT);
    fails
        .line(20)
        .check(
            integer(Type.BOOL, 0),
            true,
            new AssertMessage.BoundsCheck(integer(Type.USIZE, 3), integer(Type.USIZE, 5)))
        .ret();
    Fn main = program.fn("main", Type.UNIT);
    Place one = main.var("one", noisy);
    Place two = main.var("two", noisy);
    main.assign(one, make(noisy, 0, integer(Type.I32, 1)))
        .assign(two, make(noisy, 0, integer(Type.I32, 2)))
        .call(item(fails.def), main.result(), 1, 2)
        .ret()
        .cleanup()
        .drop(two, -1)
        .cleanup()
        .drop(one, -1)
        .cleanup()
        .resume();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.PANICKED, outcome.ending());
    assertEquals(
        "index out of bounds: the len is 3 but the index is 5",
        outcome.panic().orElseThrow().message());
    assertEquals(20, outcome.panic().orElseThrow().at().line());
    assertEquals(List.of("2", "1"), outcome.stdout());
  }

  @Test
  void aPanicInADropDuringAnUnwindingAborts() {
    Type.Adt bomb = program.struct("Bomb", AdtDef.Lang.NONE, Type.I32);
    Fn drop = program.fn("drop", Type.UNIT, mut(bomb));
    drop.line(5).call(intrinsic("panic_str"), drop.temp(Type.NEVER), -1, -1, text("second"));
    program.queries.drops.put(bomb.def(), drop.def);
    Fn main = program.fn("main", Type.UNIT);
    Place one = main.var("one", bomb);
    main.assign(one, make(bomb, 0, integer(Type.I32, 1)))
        .line(9)
        .call(intrinsic("panic_str"), main.temp(Type.NEVER), -1, 1, text("first"))
        .cleanup()
        .drop(one, -1)
        .cleanup()
        .resume();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.ABORTED, outcome.ending());
    assertEquals("first", outcome.panic().orElseThrow().message());
    assertEquals(9, outcome.panic().orElseThrow().at().line());
  }

  @Test
  void aPanicIsCaught() {
    Fn fails = program.fn("fails", Type.UNIT, raw(Type.U8));
    fails.call(intrinsic("panic_str"), fails.temp(Type.NEVER), -1, -1, text("out"));
    Fn print = printer();
    Fn main = program.fn("main", Type.UNIT);
    Type pointer = new Type.FnPtr(new FnSig(List.of(raw(Type.U8)), Type.UNIT, false, 0));
    Place function = main.temp(pointer);
    Place data = main.temp(raw(Type.U8));
    Place caught = main.temp(Type.BOOL);
    Place number = main.temp(Type.I32);
    main.assign(function, new Rvalue.Cast(CastKind.REIFY_FN_POINTER, item(fails.def), pointer))
        .assign(data, new Rvalue.Cast(CastKind.ADDR_TO_PTR, integer(Type.USIZE, 0), raw(Type.U8)))
        .call(intrinsic("catch_unwind"), caught, copy(function), copy(data))
        .assign(number, new Rvalue.Cast(CastKind.INT_TO_INT, copy(caught), Type.I32))
        .call(item(print.def), main.result(), copy(number))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending());
    assertEquals(List.of("1"), outcome.stdout());
    assertTrue(outcome.panic().isEmpty());
  }

  @Test
  void dropsOwnFirstThenFieldsVariantsAndElementsInOrder() {
    Fn print = printer();
    Type.Adt noisy = noisy(print);
    Type.Adt either =
        program.enumeration(
            "Either", TinyProgram.variant("None", 0), TinyProgram.variant("Two", 1, noisy, noisy));
    Type array = new Type.Array(noisy, new Const.Value(2));
    Type.Adt outer = program.struct("Outer", AdtDef.Lang.NONE, noisy, either, array);
    Fn drop = program.fn("drop_outer", Type.UNIT, mut(outer));
    drop.call(item(print.def), drop.result(), integer(Type.I32, 0)).ret();
    program.queries.drops.put(outer.def(), drop.def);
    Fn main = program.fn("main", Type.UNIT);
    Place[] parts = new Place[5];
    for (int i = 0; i < 5; i++) {
      parts[i] = main.temp(noisy);
      main.assign(parts[i], make(noisy, 0, integer(Type.I32, i + 1)));
    }
    Place two = main.temp(either);
    Place both = main.temp(array);
    Place whole = main.var("whole", outer);
    main.assign(two, make(either, 1, move(parts[1]), move(parts[2])))
        .assign(
            both,
            new Rvalue.Aggregate(
                new Rvalue.AggregateKind.Array(array), List.of(move(parts[3]), move(parts[4]))))
        .assign(whole, make(outer, 0, move(parts[0]), move(two), move(both)))
        .drop(whole, -1)
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending(), outcome.toString());
    assertEquals(List.of("0", "1", "2", "3", "4", "5"), outcome.stdout());
  }

  @Test
  void aPointerToAMovedFromPlaceDangles() {
    Type.Adt self = program.struct("SelfRef", AdtDef.Lang.NONE, Type.U32, raw(Type.U32));
    Fn main = program.fn("main", Type.UNIT);
    Place s = main.var("s", self);
    Place t = main.var("t", self);
    Place here = main.temp(raw(Type.U32));
    Place read = main.temp(Type.U32);
    main.line(3)
        .assign(s, make(self, 0, integer(Type.U32, 7), integerPointer()))
        .assign(here, new Rvalue.RawPtr(true, s.field(0, Type.U32)))
        .assign(s.field(1, raw(Type.U32)), use(copy(here)))
        .line(4)
        .assign(t, use(move(s)))
        .line(5)
        .assign(read, use(copy(t.field(0, Type.U32))))
        .line(6)
        .assign(read, use(copy(t.field(1, raw(Type.U32)).deref())))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.UNDEFINED, outcome.ending());
    Misuse misuse = outcome.misuse().orElseThrow();
    assertEquals(Misuse.Kind.DANGLING, misuse.kind());
    assertEquals(6, misuse.at().span().line());
    assertEquals(4, misuse.history().get(misuse.history().size() - 1).at().span().line());
  }

  private static dev.holdfast.simulator.mir.Operand integerPointer() {
    return integer(raw(Type.U32), 0);
  }

  @Test
  void aPointerToAFrameThatIsGoneDangles() {
    Fn leak = program.fn("leak", raw(Type.I32));
    Place local = leak.var("local", Type.I32);
    leak.line(2)
        .assign(local, use(integer(Type.I32, 5)))
        .assign(leak.result(), new Rvalue.RawPtr(true, local))
        .ret();
    Fn main = program.fn("main", Type.UNIT);
    Place pointer = main.var("p", raw(Type.I32));
    Place read = main.temp(Type.I32);
    main.call(item(leak.def), pointer).line(8).assign(read, use(copy(pointer.deref()))).ret();
    Outcome outcome = program.run(main);
    assertEquals(Misuse.Kind.DANGLING, outcome.misuse().orElseThrow().kind());
    assertEquals(8, outcome.misuse().orElseThrow().at().span().line());
  }

  private Outcome heap(String what) {
    Fn main = program.fn("main", Type.UNIT);
    Place pointer = main.var("p", raw(Type.U8));
    Place word = main.temp(raw(Type.U32));
    Place read = main.temp(Type.U32);
    Place unit = main.temp(Type.UNIT);
    main.call(intrinsic("alloc"), pointer, integer(Type.USIZE, 8), integer(Type.USIZE, 4));
    main.assign(word, new Rvalue.Cast(CastKind.PTR_TO_PTR, copy(pointer), raw(Type.U32)));
    if (!what.equals("uninitialised")) {
      main.assign(word.deref(), use(integer(Type.U32, 9)));
    }
    if (what.equals("out-of-bounds")) {
      main.call(intrinsic("offset", Type.U32), word, copy(word), integer(Type.ISIZE, 2));
    }
    if (what.equals("misaligned")) {
      main.assign(pointer, use(copy(pointer)))
          .call(intrinsic("offset", Type.U8), pointer, copy(pointer), integer(Type.ISIZE, 1))
          .assign(word, new Rvalue.Cast(CastKind.PTR_TO_PTR, copy(pointer), raw(Type.U32)));
    }
    if (what.equals("null")) {
      main.assign(word, use(integer(raw(Type.U32), 0)));
    }
    int frees = what.equals("double-free") ? 2 : what.equals("use-after-free") ? 1 : 0;
    for (int i = 0; i < frees; i++) {
      main.line(10 + i)
          .call(
              intrinsic("dealloc"),
              unit,
              copy(pointer),
              integer(Type.USIZE, 8),
              integer(Type.USIZE, 4));
    }
    main.line(20).assign(read, use(copy(word.deref()))).ret();
    return program.run(main);
  }

  @Test
  void eachMisuseOfTheHeapHasItsKind() {
    for (String kind :
        List.of(
            "uninitialised",
            "out-of-bounds",
            "null",
            "misaligned",
            "use-after-free",
            "double-free")) {
      Misuse misuse = heap(kind).misuse().orElseThrow();
      assertEquals(kind, misuse.kind().word());
      assertEquals(kind.equals("double-free") ? 11 : 20, misuse.at().span().line());
    }
    assertEquals(Outcome.Ending.RETURNED, heap("fine").ending());
  }

  @Test
  void callsThroughATraitObjectAndDropsIt() {
    Fn print = printer();
    Type.Adt noisy = noisy(print);
    Fn show = program.fn("show", Type.UNIT, ref(noisy));
    show.call(item(print.def), show.result(), integer(Type.I32, 7)).ret();
    FnDef method = TinyProgram.fnDef("Show::show", Optional.empty(), false);
    Type object =
        new Type.Dynamic(Optional.empty(), List.of(), List.of(), List.of(), Region.ERASED);
    dev.holdfast.simulator.type.TraitDef trait =
        new dev.holdfast.simulator.type.TraitDef(
            new dev.holdfast.simulator.type.DefHead("Show", "Show", TinyProgram.line(1), false),
            dev.holdfast.simulator.type.TraitDef.Lang.NONE,
            false,
            false,
            dev.holdfast.simulator.type.Generics.NONE);
    trait.functions().add(method);
    program.queries.virtual(method, object, trait, show.def);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", noisy);
    Place thin = main.temp(ref(noisy));
    Place wide = main.temp(ref(object));
    Place pointer = main.temp(raw(object));
    Place unit = main.temp(Type.UNIT);
    main.assign(value, make(noisy, 0, integer(Type.I32, 3)))
        .assign(thin, new Rvalue.Ref(BorrowKind.SHARED, value))
        .assign(wide, new Rvalue.Cast(CastKind.UNSIZE, copy(thin), ref(object)))
        .call(item(method, object), unit, copy(wide))
        .assign(pointer, new Rvalue.RawPtr(true, wide.deref()))
        .call(intrinsic("drop_in_place", object), unit, copy(pointer))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending(), outcome.toString());
    assertEquals(List.of("7", "3"), outcome.stdout());
  }

  private Type.Adt immovable(boolean needsDrop) {
    Type.Adt type = program.struct("Stay", AdtDef.Lang.NONE, Type.I32, Type.I32);
    program.queries.pinned.add(type.def());
    if (needsDrop) {
      Fn drop = program.fn("drop", Type.UNIT, mut(type));
      drop.ret();
      program.queries.drops.put(type.def(), drop.def);
    }
    return type;
  }

  private Type.Adt pinOf(Type target) {
    Type.Adt generic = program.struct("Pin", AdtDef.Lang.PIN, new Type.Param(0, "P"));
    return new Type.Adt(generic.def(), List.of(mut(target)));
  }

  private Place pinned(Fn main, Type.Adt stay, Place value) {
    Type.Adt pin = pinOf(stay);
    Place borrow = main.temp(mut(stay));
    Place handle = main.temp(pin);
    main.assign(value, make(stay, 0, integer(Type.I32, 1), integer(Type.I32, 2)))
        .assign(borrow, mutRef(value))
        .assign(handle, make(pin, 0, move(borrow)));
    return handle;
  }

  @Test
  void movingAPinnedValueBreaksTheContractAndTheRunGoesOn() {
    Type.Adt stay = immovable(false);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", stay);
    Place other = main.var("other", stay);
    pinned(main, stay, value);
    main.line(30).assign(other, use(move(value))).line(31).ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending());
    Misuse misuse = outcome.misuse().orElseThrow();
    assertEquals(Misuse.Kind.MOVED_WHILE_PINNED, misuse.kind());
    assertEquals(30, misuse.at().span().line());
    assertEquals(1, outcome.contracts().size());
  }

  @Test
  void aFieldOfAPinnedValueMayBeReplaced() {
    Type.Adt stay = immovable(false);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", stay);
    pinned(main, stay, value);
    main.assign(value.field(0, Type.I32), use(integer(Type.I32, 9))).ret();
    assertTrue(program.run(main).contracts().isEmpty());
  }

  @Test
  void storageThatEndsBeforeTheDropOfAPinnedValueBreaksTheContract() {
    Type.Adt stay = immovable(true);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", stay);
    main.live(value);
    pinned(main, stay, value);
    main.line(40).dead(value).ret();
    Misuse misuse = program.run(main).misuse().orElseThrow();
    assertEquals(Misuse.Kind.FREED_WHILE_PINNED, misuse.kind());
    assertEquals(40, misuse.at().span().line());
  }

  @Test
  void aDroppedPinnedValueLeavesItsPlaceFree() {
    Type.Adt stay = immovable(true);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", stay);
    main.live(value);
    pinned(main, stay, value);
    main.drop(value, -1)
        .assign(value, make(stay, 0, integer(Type.I32, 1), integer(Type.I32, 2)))
        .dead(value)
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(Outcome.Ending.RETURNED, outcome.ending());
    assertTrue(outcome.contracts().isEmpty(), outcome.toString());
  }

  @Test
  void aBitwiseCopyOfAPinnedValueIsAMove() {
    Type.Adt stay = immovable(false);
    Fn main = program.fn("main", Type.UNIT);
    Place value = main.var("value", stay);
    Place out = main.temp(stay);
    Place pointer = main.temp(raw(stay));
    pinned(main, stay, value);
    main.assign(pointer, new Rvalue.RawPtr(true, value))
        .line(50)
        .call(intrinsic("ptr_read", stay), out, copy(pointer))
        .ret();
    Misuse misuse = program.run(main).misuse().orElseThrow();
    assertEquals(Misuse.Kind.MOVED_WHILE_PINNED, misuse.kind());
    assertEquals(50, misuse.at().span().line());
  }

  @Test
  void limitsEndARun() {
    Fn main = program.fn("main", Type.UNIT);
    main.jump(0);
    Outcome steps =
        program.machine(new Limits(1000, 1 << 20, 100, 100), Optional.empty()).run(main.def);
    assertEquals("steps", steps.reason());
    Fn deep = program.fn("deep", Type.UNIT);
    deep.call(item(deep.def), deep.result()).ret();
    assertEquals("depth", program.run(deep).reason());
    Fn loud = program.fn("loud", Type.UNIT);
    loud.call(intrinsic("print_str"), loud.result(), 0, -1, text("0123456789"));
    assertEquals(
        "output",
        program
            .machine(new Limits(100000, 1 << 20, 100, 100), Optional.empty())
            .run(loud.def)
            .reason());
  }

  @Test
  void observersSeeStepsAndEvents() {
    Fn main = program.fn("main", Type.UNIT);
    Place a = main.var("a", Type.I32);
    main.line(2).assign(a, use(integer(Type.I32, 4))).line(3).ret();
    List<String> seen = new ArrayList<>();
    Observer observer =
        new Observer() {
          @Override
          public void executed(Machine machine, Frame frame, int pc) {
            seen.add(frame.span(pc).line() + " " + frame.state(1));
          }

          @Override
          public void happened(Machine machine, Event event) {
            seen.add(event.getClass().getSimpleName());
          }
        };
    program.machine(Limits.DEFAULT, Optional.of(observer)).run(main.def);
    assertEquals(List.of("Called", "2 INITIALISED", "Returned", "3 DEAD"), seen);
  }

  @Test
  void elementsOfASliceAreFoundByNumber() {
    Fn print = printer();
    Type array = new Type.Array(Type.I32, new Const.Value(3));
    Type slice = ref(new Type.Slice(Type.I32));
    Fn main = program.fn("main", Type.UNIT);
    Place all = main.var("all", array);
    Place thin = main.temp(ref(array));
    Place wide = main.temp(slice);
    Place index = main.temp(Type.USIZE);
    Place found = main.temp(Type.I32);
    main.assign(
            all,
            new Rvalue.Aggregate(
                new Rvalue.AggregateKind.Array(array),
                List.of(integer(Type.I32, 4), integer(Type.I32, 5), integer(Type.I32, 6))))
        .assign(thin, new Rvalue.Ref(BorrowKind.SHARED, all))
        .assign(wide, new Rvalue.Cast(CastKind.UNSIZE, copy(thin), slice))
        .assign(index, new Rvalue.Len(wide.deref()))
        .assign(index, new Rvalue.Binary(BinaryOp.SUB, copy(index), integer(Type.USIZE, 1)))
        .assign(found, use(copy(wide.deref().then(new PlaceElem.Index(index.local())))))
        .call(item(print.def), main.result(), copy(found))
        .assign(found, use(copy(wide.deref().then(new PlaceElem.ConstantIndex(2, 2, true)))))
        .call(item(print.def), main.result(), copy(found))
        .ret();
    Outcome outcome = program.run(main);
    assertEquals(List.of("6", "5"), outcome.stdout(), outcome.toString());
  }

  @Test
  void resolvesToWhatTheQueriesSay() {
    FnDef alias = TinyProgram.fnDef("alias", Optional.empty(), false);
    Fn print = printer();
    program.queries.callees.put(alias, new Callee.Item(print.def, List.of()));
    Fn main = program.fn("main", Type.UNIT);
    main.call(item(alias, Type.I32), main.result(), integer(Type.I32, 3)).ret();
    assertEquals(List.of("3"), program.run(main).stdout());
  }
}
