package dev.holdfast.simulator.trace;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.VariantTag;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.trace.StateTable.Saved;
import dev.holdfast.simulator.trace.StateTable.Variant;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;

/** The states of every async body that occurs in a run, each written down when it is first met. */
final class StateTables {

  private final TypeQueries queries;
  private final Layouts layouts;
  private final List<Type.Coroutine> types = new ArrayList<>();
  private final List<StateTable> tables = new ArrayList<>();

  StateTables(TypeQueries queries, Layouts layouts) {
    this.queries = queries;
    this.layouts = layouts;
  }

  List<StateTable> all() {
    return tables;
  }

  StateTable table(Type.Coroutine type) {
    return tables.get(index(type));
  }

  int index(Type.Coroutine type) {
    int index = types.indexOf(type);
    if (index >= 0) {
      return index;
    }
    types.add(type);
    tables.add(write(type));
    return types.size() - 1;
  }

  /** The position in the table of what is the layout's variant: the ended states come last. */
  int variant(Type.Coroutine type, int variant) {
    int count = layouts.coroutine(type.def()).variants().size();
    return switch (variant) {
      case CoroutineLayout.UNRESUMED -> 0;
      case CoroutineLayout.RETURNED -> count - 2;
      case CoroutineLayout.PANICKED -> count - 1;
      default -> variant - 2;
    };
  }

  private StateTable write(Type.Coroutine type) {
    Layout layout = layouts.of(type);
    VariantTag tag = layout.tag().orElseThrow();
    CoroutineLayout body = layouts.coroutine(type.def());
    List<Variant> variants = new ArrayList<>();
    int count = body.variants().size();
    variants.add(state(type, CoroutineLayout.UNRESUMED));
    for (int v = CoroutineLayout.FIRST_SUSPENSION; v < count; v++) {
      variants.add(state(type, v));
    }
    variants.add(state(type, CoroutineLayout.RETURNED));
    variants.add(state(type, CoroutineLayout.PANICKED));
    List<Saved> upvars = new ArrayList<>();
    List<String> names = ValueReader.upvars(queries.thir(type.def()).captures(), body);
    for (int i = 0; i < type.upvars().size(); i++) {
      Type upvar = queries.normalize(type.upvars().get(i), ParamEnv.EMPTY, true);
      upvars.add(saved(names.get(i), upvar, layout.fieldOffset(i)));
    }
    return new StateTable(
        TypeNames.of(type),
        layout.size(),
        layout.align(),
        tag.offset(),
        tag.bytes(),
        upvars,
        variants);
  }

  private Variant state(Type.Coroutine type, int variant) {
    Layout layout = layouts.of(type);
    CoroutineLayout body = layouts.coroutine(type.def());
    List<Type> savedTypes = layouts.savedTypes(type);
    List<Saved> saved = new ArrayList<>();
    List<Integer> locals = body.variants().get(variant);
    for (int i = 0; i < locals.size(); i++) {
      int local = locals.get(i);
      String name = body.saved().get(local).name().orElse("(temporary)");
      saved.add(saved(name, savedTypes.get(local), layout.fieldOffset(variant, i)));
    }
    int point = variant - CoroutineLayout.FIRST_SUSPENSION;
    int line = point < 0 ? 0 : body.suspensions().get(point).line();
    int number = (int) layout.tag().orElseThrow().value(variant);
    return new Variant(CoroutineLayout.variantName(variant), number, line, saved);
  }

  private Saved saved(String name, Type type, int offset) {
    return new Saved(name, TypeNames.of(type), offset, layouts.of(type).size());
  }
}
