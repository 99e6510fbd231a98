package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/** Places in the words of rustc's messages. */
final class Descriptions {

  private final Body body;
  private final Points points;
  private final PlaceTypes types;
  private final Upvars upvars;

  Descriptions(Body body, Points points, PlaceTypes types, Upvars upvars) {
    this.body = body;
    this.points = points;
    this.types = types;
    this.upvars = upvars;
  }

  /** The name that the program gave a local; the compiler's own variables have none here. */
  Optional<String> name(Local local) {
    LocalDecl decl = body.local(local);
    boolean own =
        switch (decl.kind()) {
          case VARIABLE, ARGUMENT, GUARD_REF -> true;
          case RETURN, TEMPORARY, DROP_FLAG -> false;
        };
    boolean written = decl.kind() == LocalDecl.Kind.ARGUMENT;
    return own
        ? decl.name().filter(n -> !n.startsWith("$") && (written || decl.span().text().endsWith(n)))
        : Optional.empty();
  }

  /** {@code `x.f`}, or {@code value} where the place has no name. */
  String any(Place place) {
    return of(place).map(text -> "`" + text + "`").orElse("value");
  }

  /** The place as a programmer would write it; absent where it begins in a temporary. */
  Optional<String> of(Place place) {
    return of(place, false, true);
  }

  /** As {@link #of(Place)}, without the fields of tuple structs and tuple variants. */
  Optional<String> withoutPositions(Place place) {
    return of(place, false, false);
  }

  /** As {@link #of(Place)}; absent, too, where the place lies inside an enum's variant. */
  Optional<String> outsideVariants(Place place) {
    return of(place, true, true);
  }

  private Optional<String> of(Place place, boolean notInVariants, boolean positions) {
    Optional<String> start = name(place.local());
    String text = start.orElse("_");
    boolean named = start.isPresent();
    List<PlaceElem> path = place.projection();
    int autoderefEnd = 0;
    for (int i = 0; i < path.size(); i++) {
      if (!(path.get(i) instanceof PlaceElem.Deref || path.get(i) instanceof PlaceElem.Downcast)) {
        autoderefEnd = i + 1;
      }
    }
    for (int i = 0; i < path.size(); i++) {
      Place upTo = new Place(place.local(), path.subList(0, i + 1));
      int captured = upvars.field(upTo);
      switch (path.get(i)) {
        case PlaceElem.Deref it -> {
          Optional<StaticDef> item = i == 0 ? staticItem(place.local()) : Optional.empty();
          if (i == 0 && body.local(place.local()).kind() == LocalDecl.Kind.GUARD_REF) {
            continue;
          }
          if (item.isPresent()) {
            text = item.get().name();
            named = true;
          } else if (captured >= 0) {
            text = upvars.text(captured);
            named = true;
          } else if (i >= autoderefEnd) {
            text = "*" + text;
          }
        }
        case PlaceElem.Downcast it -> {
          if (notInVariants) {
            return Optional.empty();
          }
        }
        case PlaceElem.Field it -> {
          if (captured >= 0) {
            text = upvars.text(captured);
            named = true;
          } else {
            Place base = new Place(place.local(), path.subList(0, i));
            String field = field(base, it.index());
            boolean position = field.charAt(0) <= '9' && types.of(base) instanceof Type.Adt;
            text += position && !positions ? "" : "." + field;
          }
        }
        case PlaceElem.Index it -> text += "[" + name(it.local()).orElse("_") + "]";
        case PlaceElem.ConstantIndex it -> text += "[..]";
        case PlaceElem.Subslice it -> text += "[..]";
      }
    }
    return named ? Optional.of(text) : Optional.empty();
  }

  /** The name of a field of the place {@code base}. */
  private String field(Place base, int index) {
    int variant = 0;
    int size = base.projection().size();
    if (size > 0 && base.projection().get(size - 1) instanceof PlaceElem.Downcast down) {
      variant = down.variant();
    }
    if (types.of(base) instanceof Type.Adt adt
        && variant < adt.def().variants().size()
        && index < adt.def().variants().get(variant).fields().size()) {
      return adt.def().variants().get(variant).fields().get(index).name();
    }
    return Integer.toString(index);
  }

  /** The static item whose address a temporary holds. */
  Optional<StaticDef> staticItem(Local local) {
    if (body.local(local).kind() != LocalDecl.Kind.TEMPORARY) {
      return Optional.empty();
    }
    for (int b = 0; b < points.blocks(); b++) {
      for (Statement statement : points.basicBlock(b).statements()) {
        if (statement instanceof Statement.Assign assign
            && assign.place().equals(Place.of(local))
            && assign.rvalue() instanceof Rvalue.Use use
            && use.operand() instanceof Operand.Constant constant
            && constant.value() instanceof MirConst.StaticAddress address) {
          return Optional.of(address.def());
        }
      }
    }
    return Optional.empty();
  }

  /** The way by which borrowed content is reached. */
  sealed interface Source {
    record RawPointer() implements Source {}

    record SharedRef() implements Source {}

    record MutableRef() implements Source {}

    record OverloadedDeref(Type type) implements Source {}

    record OverloadedIndex(Type type) implements Source {}

    /** For messages on content without a name. */
    default String unnamed() {
      return switch (this) {
        case RawPointer it -> "a raw pointer";
        case SharedRef it -> "a shared reference";
        case MutableRef it -> "a mutable reference";
        case OverloadedDeref it ->
            counted(it.type()).orElse("dereference of `" + text(it.type()) + "`");
        case OverloadedIndex it -> "index of `" + text(it.type()) + "`";
      };
    }

    /** For messages that name the content; absent for overloaded operators. */
    default Optional<String> named() {
      return switch (this) {
        case RawPointer it -> Optional.of("raw pointer");
        case SharedRef it -> Optional.of("shared reference");
        case MutableRef it -> Optional.of("mutable reference");
        case OverloadedDeref it -> Optional.empty();
        case OverloadedIndex it -> Optional.empty();
      };
    }

    /** For messages on content that can't be changed. */
    default String immutable() {
      return switch (this) {
        case RawPointer it -> "a `*const` pointer";
        case SharedRef it -> "a `&` reference";
        case MutableRef it -> "a `&mut` reference";
        case OverloadedDeref it -> unnamed();
        case OverloadedIndex it -> "an " + unnamed();
      };
    }

    private static Optional<String> counted(Type type) {
      if (type instanceof Type.Adt adt && adt.def().fromPrelude()) {
        AdtDef def = adt.def();
        if (def.name().equals("Rc") || def.name().equals("Arc")) {
          return Optional.of("an `" + def.name() + "`");
        }
      }
      return Optional.empty();
    }

    private static String text(Type type) {
      return TypePrinter.print(type);
    }
  }

  /** How the content behind {@code pointer} (a place that is dereferenced) is reached. */
  Source source(Place pointer) {
    if (pointer.isLocal()) {
      Optional<Source> overloaded = overloaded(pointer.local());
      if (overloaded.isPresent()) {
        return overloaded.get();
      }
    }
    return switch (types.of(pointer)) {
      case Type.RawPtr it -> new Source.RawPointer();
      case Type.Ref it when it.mutable() -> new Source.MutableRef();
      default -> new Source.SharedRef();
    };
  }

  private Optional<Source> overloaded(Local local) {
    for (int b = 0; b < points.blocks(); b++) {
      if (points.terminator(points.last(b)) instanceof Terminator.Call call
          && call.overloaded()
          && call.destination().equals(Place.of(local))
          && call.function() instanceof Operand.Constant constant
          && constant.type() instanceof Type.FnItem item
          && item.def().container() instanceof FnDef.Container.InTrait in) {
        Type self = (Type) item.args().get(0);
        TraitDef.Lang lang = in.trait().lang();
        if (lang == TraitDef.Lang.DEREF || lang == TraitDef.Lang.DEREF_MUT) {
          return Optional.of(new Source.OverloadedDeref(self));
        }
        if (in.trait().name().equals("Index") || in.trait().name().equals("IndexMut")) {
          return Optional.of(new Source.OverloadedIndex(self));
        }
      }
    }
    return Optional.empty();
  }
}
