package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;

/**
 * Transmutes between types of other sizes (E0512): where a size hangs on a parameter, only a type
 * itself has it. Of pointers to what a parameter says nothing is asked here.
 */
final class TransmuteCheck {

  private TransmuteCheck() {}

  static List<Diagnostic> check(Body body, TypeQueries queries, Layouts layouts) {
    List<Diagnostic> found = new ArrayList<>();
    for (BasicBlock block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Call call
          && call.function() instanceof Operand.Constant function
          && function.type() instanceof Type.FnItem item
          && item.def().fromPrelude()
          && item.def().path().equals("mem::transmute")
          && differs((Type) item.args().get(0), (Type) item.args().get(1), queries, layouts)) {
        String size = "cannot transmute between types of different sizes";
        found.add(
            Diagnostic.error("E0512", size + ", or dependently-sized types", call.fnSpan(), ""));
      }
    }
    return found;
  }

  private static boolean differs(Type from, Type to, TypeQueries queries, Layouts layouts) {
    if (from.equals(to)) {
      return false;
    }
    if (from instanceof Type.Param || to instanceof Type.Param) {
      return true;
    }
    return !isGeneric(from)
        && !isGeneric(to)
        && size(from, queries, layouts) != size(to, queries, layouts);
  }

  private static int size(Type type, TypeQueries queries, Layouts layouts) {
    return layouts.of(queries.normalize(type, ParamEnv.EMPTY, true)).size();
  }

  private static boolean isGeneric(Type type) {
    boolean[] found = new boolean[1];
    new TypeFolder() {
      @Override
      public Type fold(Type each) {
        found[0] |= each instanceof Type.Param || each instanceof Type.Projection;
        return foldParts(each);
      }

      @Override
      public Const fold(Const each) {
        found[0] |= !(each instanceof Const.Value);
        return each;
      }
    }.foldArgs(List.<GenericArg>of(type));
    return found[0];
  }
}
