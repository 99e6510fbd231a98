package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Types and traits that a body comes to have without a name of theirs, though they are private to
 * another module, and those that a trait's associated type shows to more than may see them (E0446).
 * rustc's type privacy, which is asked of programs without other errors.
 */
final class PrivateTypes {

  private final TypeContext cx;
  private final Module user;
  private final boolean enabled;
  private final List<Diagnostic> found = new ArrayList<>();

  PrivateTypes(TypeContext cx, Module user) {
    this.cx = cx;
    this.user = user;
    this.enabled = !user.fromPrelude && cx.privacy.hasModules();
  }

  /** How much has been found so far. */
  int mark() {
    return found.size();
  }

  /** Where the type is private: of that nothing further is said, back to the mark. */
  void check(Type type, Span span, int mark) {
    if (!enabled) {
      return;
    }
    String[] hidden = new String[1];
    new Names() {
      @Override
      void named(Def def, String text) {
        if (hidden[0] == null && !cx.privacy.isVisible(def, user)) {
          hidden[0] = text;
        }
      }
    }.fold(type);
    if (hidden[0] != null) {
      found.subList(mark, found.size()).clear();
      found.add(Diagnostic.error("", hidden[0] + " is private", span, "private"));
    }
  }

  List<Diagnostic> found() {
    return found;
  }

  /** What is visible less widely than the impl that makes it an associated type. */
  static void inInterface(TypeContext cx, TraitRef trait, Type value, Span span) {
    Visibility[] of = {Visibility.PUBLIC};
    Names interfaces =
        new Names() {
          @Override
          void named(Def def, String text) {
            Visibility own = cx.privacy.visibility(def);
            of[0] = own.isAtLeast(of[0]) ? of[0] : own;
          }
        };
    interfaces.of(trait);
    new Names() {
      @Override
      void named(Def def, String text) {
        Visibility own = cx.privacy.visibility(def);
        if (!own.isAtLeast(of[0])) {
          cx.dcx.reportLint(
              Diagnostic.error(
                  "E0446",
                  own.word() + " " + text + " in public interface",
                  span,
                  "can't leak " + own.word() + " " + text));
        }
      }
    }.fold(value);
  }

  /** Comes by all types and traits of the program that a type has in it. */
  private abstract static class Names extends TypeFolder {
    private final Set<OpaqueDef> seen = new LinkedHashSet<>();

    abstract void named(Def def, String text);

    void of(TraitRef trait) {
      named(trait.trait());
      foldArgs(trait.args());
    }

    private void named(TraitDef trait) {
      if (!trait.fromPrelude()) {
        named(trait, "trait `" + trait.name() + "`");
      }
    }

    @Override
    public Type fold(Type type) {
      switch (type) {
        case Type.Adt it when !it.def().fromPrelude() ->
            named(it.def(), "type `" + TypePrinter.print(it) + "`");
        case Type.Dynamic it -> it.principal().ifPresent(this::named);
        case Type.Projection it -> named(it.assoc().trait());
        case Type.FnItem it when !it.def().fromPrelude() -> {
          fold(it.def().sig());
          if (it.def().container() instanceof FnDef.Container.InImpl in) {
            fold(in.impl().self());
          }
        }
        case Type.Opaque it when seen.add(it.def()) -> it.def().bounds().forEach(this::bound);
        default -> {}
      }
      return foldParts(type);
    }

    private void bound(Predicate predicate) {
      if (predicate instanceof Predicate.Trait it) {
        of(it.trait());
      } else if (predicate instanceof Predicate.Projects it) {
        fold(it.type());
      }
    }
  }
}
