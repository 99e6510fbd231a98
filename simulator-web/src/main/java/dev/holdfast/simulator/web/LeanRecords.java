package dev.holdfast.simulator.web;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;

/**
 * Takes from the script's records what nobody calls, but TeaVM cannot know: their text, and in
 * syntax trees, of which nobody compares any, equality. It runs in the build; BundleTest compares
 * the script's answers to those of the JVM, where records are whole.
 */
public final class LeanRecords implements ClassHolderTransformer {

  private static final String ROOT = "dev.holdfast.simulator.";

  /** MIR is printed with its own texts. */
  private static final List<String> WRITTEN = List.of(ROOT + "mir.");

  private static final List<String> TREES = List.of(ROOT + "syntax.", ROOT + "thir.");

  /** Parts of trees that are looked up in lists. */
  private static final List<String> COMPARED =
      List.of(ROOT + "syntax.Ident", ROOT + "thir.PatternKind");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    String name = type.getName();
    if (!"java.lang.Record".equals(type.getParent()) || !name.startsWith(ROOT)) {
      return;
    }
    for (MethodHolder method : List.copyOf(type.getMethods())) {
      boolean unused =
          switch (method.getName()) {
            case "toString" -> !begins(name, WRITTEN);
            case "equals", "hashCode" -> begins(name, TREES) && !begins(name, COMPARED);
            default -> false;
          };
      if (unused) {
        type.removeMethod(method);
      }
    }
  }

  private static boolean begins(String name, List<String> starts) {
    for (String start : starts) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
