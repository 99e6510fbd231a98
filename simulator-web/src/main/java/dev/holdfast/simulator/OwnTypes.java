package dev.holdfast.simulator;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The structs, enums and unions of a program itself, each instance of a generic one on its own,
 * together with those that occur in their fields.
 */
final class OwnTypes extends TypeFolder {

  /** Bounds what a type can make that contains ever larger instances of itself. */
  private static final int MOST = 500;

  private final TypeQueries queries;
  private final Set<Type.Adt> types = new LinkedHashSet<>();
  private final Set<Type.Adt> wrong = new LinkedHashSet<>();
  private boolean error;

  OwnTypes(TypeQueries queries) {
    this.queries = queries;
  }

  /** In the order of their definitions; without those whose fields' types have errors. */
  List<Type.Adt> inOrder() {
    List<Type.Adt> sorted = new ArrayList<>(types);
    sorted.removeAll(wrong);
    sorted.sort((a, b) -> Integer.compare(a.def().span().start(), b.def().span().start()));
    return sorted;
  }

  /** Adds what occurs in a mono type. */
  void add(Type mono) {
    fold(mono);
  }

  @Override
  public Type fold(Type type) {
    error |= type instanceof Type.Error;
    if (type instanceof Type.Adt adt
        && !adt.def().fromPrelude()
        && types.size() < MOST
        && !FutureInstances.areMany(adt.args())
        && types.add(adt)) {
      fields(adt);
    }
    return foldParts(type);
  }

  private void fields(Type.Adt type) {
    boolean before = error;
    error = false;
    for (int i = 0; i < type.def().variants().size(); i++) {
      List<AdtDef.Field> fields = type.def().variants().get(i).fields();
      for (int j = 0; j < fields.size(); j++) {
        fold(queries.fieldType(type, i, j));
      }
    }
    if (error) {
      wrong.add(type);
    }
    error |= before;
  }
}
