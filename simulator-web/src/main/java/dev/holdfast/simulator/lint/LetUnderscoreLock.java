package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/** The lint {@code let_underscore_lock}: guards, or results of them, that a let throws away. */
final class LetUnderscoreLock {

  private LetUnderscoreLock() {}

  static void check(Pattern pattern, List<Diagnostic> found) {
    if (pattern.kind() instanceof PatternKind.Wild && isLock(pattern.type())) {
      found.add(
          Diagnostic.error(
              "let_underscore_lock",
              "non-binding let on a synchronization lock",
              pattern.span(),
              "this lock is not assigned to a binding and is immediately dropped"));
    }
    pattern.parts().forEach(each -> check(each, found));
  }

  private static boolean isLock(Type type) {
    Type guard =
        type instanceof Type.Adt it && isStd(it.def(), "result::Result")
            ? (Type) it.args().get(0)
            : type;
    return guard instanceof Type.Adt it
        && (isStd(it.def(), "sync::MutexGuard")
            || isStd(it.def(), "sync::RwLockReadGuard")
            || isStd(it.def(), "sync::RwLockWriteGuard"));
  }

  private static boolean isStd(AdtDef def, String path) {
    return def.fromPrelude() && def.path().equals(path);
  }
}
