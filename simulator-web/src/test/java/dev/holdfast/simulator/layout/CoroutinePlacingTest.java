package dev.holdfast.simulator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.IntKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Coroutines from what they save, without a body; the rules are rustc's, which real programs test
 * elsewhere.
 */
class CoroutinePlacingTest {

  private static final Span SPAN = new Span(new SourceFile("none", ""), 0, 0);
  private static final Type REFERENCE = new Type.Ref(Region.ERASED, Type.U8, false);

  private final List<CoroutineLayout.SavedLocal> saved = new ArrayList<>();
  private final List<List<Integer>> variants =
      new ArrayList<>(List.of(List.of(), List.of(), List.of()));
  private final List<List<Integer>> together = new ArrayList<>();

  private static Type bytes(int length) {
    return new Type.Array(Type.U8, new Const.Value(length));
  }

  private int save(Type type) {
    saved.add(
        new CoroutineLayout.SavedLocal(new Local(saved.size() + 3), type, Optional.of("x"), SPAN));
    return saved.size() - 1;
  }

  private void suspendWith(Integer... locals) {
    variants.add(List.of(locals));
    together.add(List.of(locals));
  }

  /** These need storage at one time, though not at one suspension point. */
  private void conflict(Integer... locals) {
    together.add(List.of(locals));
  }

  private Layout layout(Type... upvars) {
    List<List<Boolean>> conflicts = new ArrayList<>();
    for (int a = 0; a < saved.size(); a++) {
      List<Boolean> row = new ArrayList<>();
      for (int b = 0; b < saved.size(); b++) {
        boolean conflict = false;
        for (List<Integer> group : together) {
          conflict |= group.contains(a) && group.contains(b);
        }
        row.add(conflict);
      }
      conflicts.add(row);
    }
    CoroutineLayout layout = new CoroutineLayout(saved, variants, conflicts, List.of());
    DefHead head = new DefHead("f", "f", SPAN, false);
    CoroutineDef def =
        new CoroutineDef(
            head, Generics.NONE, CoroutineDef.Kind.FN, new StaticDef(head, false, false, true));
    return new Layouts(PlainQueries.make(), any -> layout)
        .of(new Type.Coroutine(def, List.of(), List.of(upvars)));
  }

  private static void assertLies(Layout layout, int size, int align) {
    assertEquals(size + "/" + align, layout.size() + "/" + layout.align());
  }

  @Test
  void nothingSavedIsOnlyTheTag() {
    Layout layout = layout();
    assertLies(layout, 1, 1);
    assertEquals(Optional.empty(), layout.niche());
    assertEquals(0, layout.tag().orElseThrow().offset());
  }

  @Test
  void oneAwaitee() {
    suspendWith(save(Type.BOOL));
    assertLies(layout(), 2, 1);
  }

  @Test
  void aBufferAndAReferenceToIt() {
    suspendWith(save(bytes(64)), save(REFERENCE), save(Type.BOOL));
    Layout layout = layout();
    assertLies(layout, 80, 8);
    assertEquals(0, layout.fieldOffset(3, 0));
    assertEquals(64, layout.fieldOffset(3, 1));
  }

  @Test
  void anArgumentIsThereTwice() {
    suspendWith(save(bytes(128)), save(Type.BOOL));
    assertLies(layout(bytes(128)), 258, 1);
  }

  @Test
  void scopesOneAfterTheOtherOverlap() {
    int first = save(bytes(512));
    int second = save(bytes(512));
    suspendWith(first, save(Type.BOOL));
    suspendWith(second, save(Type.BOOL));
    Layout layout = layout();
    assertLies(layout, 514, 1);
    assertEquals(layout.fieldOffset(3, 0), layout.fieldOffset(4, 0));
  }

  @Test
  void whatIsSavedTwiceLiesInThePrefix() {
    int first = save(bytes(512));
    int second = save(bytes(512));
    suspendWith(first, save(Type.BOOL));
    suspendWith(first, second, save(Type.BOOL));
    Layout layout = layout();
    assertLies(layout, 1026, 1);
    assertEquals(layout.fieldOffset(3, 0), layout.fieldOffset(4, 0));
  }

  @Test
  void theLargerOfTwoBranchesCounts() {
    int small = save(bytes(100));
    int large = save(bytes(200));
    suspendWith(small, save(Type.BOOL));
    suspendWith(large, save(Type.BOOL));
    assertLies(layout(), 202, 1);
  }

  @Test
  void aConflictSendsTheOneWithMoreToThePrefix() {
    int a = save(bytes(100));
    int b = save(bytes(10));
    int c = save(bytes(30));
    suspendWith(a);
    suspendWith(b);
    suspendWith(c);
    conflict(a, b);
    conflict(a, c);
    // a conflicts with two: it goes to the prefix, b and c overlap.
    assertLies(layout(), 1 + 100 + 30, 1);
  }

  @Test
  void atATieTheSecondGoesToThePrefix() {
    int a = save(bytes(100));
    int b = save(bytes(10));
    int c = save(bytes(90));
    suspendWith(a);
    suspendWith(b);
    suspendWith(c);
    conflict(a, b);
    assertLies(layout(), 1 + 10 + 100, 1);
  }

  @Test
  void manySuspensionPointsNeedALargerTag() {
    int local = save(Type.U8);
    for (int i = 0; i < 300; i++) {
      suspendWith(local);
    }
    Layout layout = layout();
    assertEquals(2, layout.tag().orElseThrow().bytes());
    assertLies(layout, 4, 2);
  }

  @Test
  void thePrefixIsPackedAroundTheTag() {
    suspendWith(save(Type.U8), save(Type.U32), save(new Type.Int(IntKind.U16)));
    assertLies(layout(REFERENCE, Type.BOOL), 24, 8);
  }
}
