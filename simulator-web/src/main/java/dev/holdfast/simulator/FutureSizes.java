package dev.holdfast.simulator;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes of a coroutine's layout what {@code -Zprint-type-sizes} prints of it. */
final class FutureSizes {

  /** A field of a variant where it lies. */
  private record Placed(int offset, Answer.Saved saved) {}

  private FutureSizes() {}

  /**
   * Name, size, alignment, and for each variant its saved locals and upvars by offset.
   *
   * @param captures of the coroutine's body, in order
   */
  static Answer.FutureLayout of(
      Type.Coroutine future, Layouts layouts, Function<Type.Coroutine, List<Capture>> captures) {
    Layout layout = layouts.of(future);
    CoroutineLayout saved = layouts.coroutine(future.def());
    List<Placed> upvars = upvars(future, layouts, captures.apply(future));
    Map<String, List<Answer.Saved>> variants = new LinkedHashMap<>();
    for (int variant = 0; variant < saved.variants().size(); variant++) {
      List<Placed> fields = new ArrayList<>();
      List<Integer> locals = saved.variants().get(variant);
      for (int i = 0; i < locals.size(); i++) {
        int local = locals.get(i);
        long size = layouts.of(layouts.savedTypes(future).get(local)).size();
        String name = saved.saved().get(local).name().orElse(".coroutine_field" + local);
        fields.add(
            new Placed(layout.fieldOffset(variant, i), new Answer.Saved(name, size, "local")));
      }
      fields.addAll(upvars);
      variants.put(CoroutineLayout.variantName(variant), inOrder(fields));
    }
    return new Answer.FutureLayout(FutureName.of(future), layout.size(), layout.align(), variants);
  }

  private static List<Placed> upvars(
      Type.Coroutine future, Layouts layouts, List<Capture> captures) {
    Layout layout = layouts.of(future);
    List<Placed> upvars = new ArrayList<>();
    for (int i = 0; i < future.upvars().size(); i++) {
      long size = layouts.of(future.upvars().get(i)).size();
      upvars.add(
          new Placed(
              layout.fieldOffset(i), new Answer.Saved(captures.get(i).name(), size, "upvar")));
    }
    return upvars;
  }

  private static List<Answer.Saved> inOrder(List<Placed> fields) {
    List<Placed> sorted = new ArrayList<>(fields);
    sorted.sort(
        (a, b) ->
            a.offset() != b.offset()
                ? Integer.compare(a.offset(), b.offset())
                : Long.compare(a.saved().size(), b.saved().size()));
    List<Answer.Saved> saved = new ArrayList<>();
    for (Placed field : sorted) {
      saved.add(field.saved());
    }
    return List.copyOf(saved);
  }
}
