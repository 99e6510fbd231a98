package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the locals of an async body lie in its poll or drop: saved ones in the coroutine, the
 * return place and the first context in locals of their own, all others where they were.
 */
final class SavedPlaces extends PlaceMap {

  static final Local SELF = new Local(1);
  static final Local CONTEXT = new Local(2);

  private final Body body;
  private final List<LocalDecl> locals;
  private final Local oldReturn;
  private final Local oldContext;
  private final Type poll;
  private final Place self;
  private final Place[] homes;
  private List<Statement> statements = new ArrayList<>();

  SavedPlaces(Body body, CoroutineLayout layout, TypeQueries queries, boolean isPoll) {
    this.body = body;
    this.locals = new ArrayList<>(body.locals());
    this.oldReturn = temporary(body.returnType());
    this.oldContext = temporary(body.local(CONTEXT).type());
    this.poll = new Type.Adt(queries.adt("task::Poll"), List.of(body.returnType()));
    this.self = isPoll ? pinned(queries.adt("pin::Pin")) : pointedTo();
    this.homes = homes(layout);
    locals.set(0, declaration(isPoll ? poll : Type.UNIT, LocalDecl.Kind.RETURN));
    if (!isPoll) {
      locals.set(2, declaration(body.local(CONTEXT).type(), LocalDecl.Kind.TEMPORARY));
    }
  }

  private LocalDecl declaration(Type type, LocalDecl.Kind kind) {
    return new LocalDecl(type, Optional.empty(), true, kind, body.span());
  }

  Local temporary(Type type) {
    locals.add(declaration(type, LocalDecl.Kind.TEMPORARY));
    return new Local(locals.size() - 1);
  }

  /** The coroutine is {@code *(_1.0)}, {@code _1} being the pin. */
  private Place pinned(AdtDef pin) {
    Type reference = new Type.Ref(Region.ERASED, body.local(SELF).type(), true);
    locals.set(1, declaration(new Type.Adt(pin, List.of(reference)), LocalDecl.Kind.ARGUMENT));
    return Place.of(SELF).field(0, reference).deref();
  }

  /** The coroutine is {@code *_1}. */
  private Place pointedTo() {
    Type pointer = new Type.RawPtr(body.local(SELF).type(), true);
    locals.set(1, declaration(pointer, LocalDecl.Kind.ARGUMENT));
    return Place.of(SELF).deref();
  }

  private Place[] homes(CoroutineLayout layout) {
    Place[] places = new Place[body.locals().size()];
    for (int variant = 0; variant < layout.variants().size(); variant++) {
      List<Integer> fields = layout.variants().get(variant);
      for (int i = 0; i < fields.size(); i++) {
        CoroutineLayout.SavedLocal saved = layout.saved().get(fields.get(i));
        places[saved.local().index()] = self.downcast(variant).field(i, saved.type());
      }
    }
    return places;
  }

  List<LocalDecl> locals() {
    return locals;
  }

  Place self() {
    return self;
  }

  /** {@code Poll<Output>}. */
  Type poll() {
    return poll;
  }

  boolean isSaved(Local local) {
    return homes[local.index()] != null;
  }

  /** From here on, what has to be read for a place is put into the list. */
  void readInto(List<Statement> list) {
    this.statements = list;
  }

  @Override
  Place map(Place place) {
    List<PlaceElem> path = new ArrayList<>();
    Place base = base(place.local());
    path.addAll(base.projection());
    for (PlaceElem elem : place.projection()) {
      path.add(elem instanceof PlaceElem.Index index ? index(index) : elem);
    }
    return new Place(base.local(), path);
  }

  private Place base(Local local) {
    if (local.equals(SELF)) {
      return self;
    }
    return isSaved(local) ? homes[local.index()] : Place.of(moved(local));
  }

  private Local moved(Local local) {
    return local.equals(Local.RETURN) ? oldReturn : local.equals(CONTEXT) ? oldContext : local;
  }

  /** An index has to be a local, so that a saved one is read first. */
  private PlaceElem index(PlaceElem.Index index) {
    if (!isSaved(index.local())) {
      return new PlaceElem.Index(moved(index.local()));
    }
    Local copy = temporary(Type.USIZE);
    Operand saved = new Operand.Copy(homes[index.local().index()]);
    statements.add(new Statement.Assign(Place.of(copy), new Rvalue.Use(saved), body.span()));
    return new PlaceElem.Index(copy);
  }
}
