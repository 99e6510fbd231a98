package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.AccessCheck.Access;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Label;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.Optional;

/** Writes of changes to what may not be changed: E0384, E0594, E0596. */
final class MutabilityErrors {

  private final Facts facts;
  private final Findings findings;

  /** A borrow that is an error of its own. */
  MutabilityErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void assignedTwice(Local local, Span span, MoveData.Init first) {
    String name = facts.descriptions.any(Place.of(local));
    boolean argument = first.point() < 0;
    String message =
        argument
            ? "cannot assign to immutable argument " + name
            : "cannot assign twice to immutable variable " + name;
    String label =
        argument
            ? "cannot assign to immutable argument"
            : "cannot assign twice to immutable variable";
    Diagnostic error = Diagnostic.error("E0384", message, span, label);
    if (!argument) {
      Span assigned = facts.points.span(first.point());
      if (!assigned.equals(span)) {
        LocalDecl decl = facts.body.local(local);
        error = error.with(decl.span(), "first assignment to " + name);
      }
    }
    findings.add(error.help("consider making this binding mutable: `mut " + bare(name) + "`"));
  }

  private static String bare(String quoted) {
    return quoted.length() > 2 ? quoted.substring(1, quoted.length() - 1) : quoted;
  }

  /** {@code guilty} is the part of the place's path that forbids the change. */
  void report(Place place, Place guilty, Span span, Access kind, int point) {
    boolean assigns = kind == Access.MUTATE;
    Wording wording = wording(place, guilty, assigns);
    Span where = assigns ? span : UseSpans.ofBorrow(facts, point).argsOrUse();
    String label = assigns ? "cannot assign" : "cannot borrow as mutable";
    if (guilty.isLocal() && !assigns) {
      missingMut(place, guilty, where, wording, label);
      return;
    }
    String message =
        assigns
            ? "cannot assign to " + wording.item() + wording.reason()
            : "cannot borrow " + wording.item() + " as mutable" + wording.reason();
    Diagnostic error =
        Diagnostic.error(
            assigns ? "E0594" : "E0596", message, where, labelFor(guilty, label, assigns));
    findings.add(wording.help().map(error::help).orElse(error));
  }

  /** What is changed and why that can't be. */
  private record Wording(String item, String reason, Optional<String> help) {}

  private Wording wording(Place place, Place guilty, boolean assigns) {
    String item = facts.descriptions.any(place);
    int size = guilty.projection().size();
    int upvar = facts.upvars.field(guilty);
    if (size == 0
        || upvar >= 0 && !(guilty.projection().get(size - 1) instanceof PlaceElem.Deref)) {
      String name = facts.descriptions.any(guilty);
      boolean itself = size == 0 ? place.isLocal() : facts.upvars.field(place) >= 0;
      return new Wording(
          item,
          itself
              ? ", as it is not declared as mutable"
              : ", as " + name + " is not declared as mutable",
          Optional.of("consider changing this to be mutable"));
    }
    Place pointer = new Place(guilty.local(), guilty.projection().subList(0, size - 1));
    if (pointer.isLocal() && facts.body.local(guilty.local()).kind() == LocalDecl.Kind.GUARD_REF) {
      return new Wording(item, ", as it is immutable for the pattern guard", Optional.empty());
    }
    if (pointer.isLocal()) {
      var item0 = facts.descriptions.staticItem(guilty.local());
      if (item0.isPresent()) {
        return place.equals(guilty)
            ? new Wording("immutable static item " + item, "", Optional.empty())
            : new Wording(
                item,
                ", as `" + item0.get().name() + "` is an immutable static item",
                Optional.empty());
      }
    }
    if (pointer.isLocal() && pointer.local().index() == 1 && inFnClosure()) {
      String reason =
          facts.upvars.field(place) >= 0
              ? ", as it is a captured variable in a `Fn` closure"
              : ", as `Fn` closures cannot mutate their captured variables";
      return new Wording(item, reason, Optional.empty());
    }
    return behind(place, pointer, assigns);
  }

  private Wording behind(Place place, Place pointer, boolean assigns) {
    Descriptions.Source source = facts.descriptions.source(pointer);
    Optional<String> help = Optional.empty();
    if (source instanceof Descriptions.Source.OverloadedDeref overloaded) {
      help =
          Optional.of(
              "trait `DerefMut` is required to modify through a dereference, but it is not"
                  + " implemented for `"
                  + TypePrinter.print(overloaded.type())
                  + "`");
    } else if (source instanceof Descriptions.Source.OverloadedIndex overloaded) {
      help =
          Optional.of(
              "trait `IndexMut` is required to modify indexed content, but it is not implemented"
                  + " for `"
                  + TypePrinter.print(overloaded.type())
                  + "`");
    }
    Optional<String> named = facts.descriptions.of(place);
    if (named.isPresent()) {
      String reason = (assigns ? ", which is behind " : ", as it is behind ") + source.immutable();
      return new Wording("`" + named.get() + "`", reason, help);
    }
    return new Wording("data in " + source.immutable(), "", help);
  }

  private boolean inFnClosure() {
    return facts.body.owner() instanceof ClosureDef && !facts.upvars.none();
  }

  private String labelFor(Place guilty, String label, boolean assigns) {
    int size = guilty.projection().size();
    if (size == 1 && guilty.projection().get(0) instanceof PlaceElem.Deref) {
      Optional<String> name = facts.descriptions.name(guilty.local());
      Type type = facts.types.of(Place.of(guilty.local()));
      if (name.isPresent() && (type instanceof Type.Ref || type instanceof Type.RawPtr)) {
        return "`"
            + name.get()
            + "` is a `"
            + (type instanceof Type.Ref ? "&" : "*const")
            + (type instanceof Type.Ref ? "` reference" : "` pointer")
            + ", so "
            + (assigns ? "it cannot be written to" : "it cannot be borrowed as mutable");
      }
    }
    return label;
  }

  /** One error for a variable, however often it is borrowed. */
  private void missingMut(Place place, Place guilty, Span where, Wording wording, String label) {
    Span declaration = facts.body.local(guilty.local()).span();
    Diagnostic before = findings.mutabilityError(declaration);
    if (before == null) {
      Diagnostic error =
          Diagnostic.error(
              "E0596",
              "cannot borrow " + wording.item() + " as mutable" + wording.reason(),
              where,
              label);
      findings.addMutability(
          declaration,
          error.help(
              "consider changing this to be mutable: `mut "
                  + bare(facts.descriptions.any(guilty))
                  + "`"));
      return;
    }
    Diagnostic more = before;
    if (!before.primary().span().equals(declaration)) {
      more =
          new Diagnostic(
                  before.severity(),
                  before.code(),
                  before.message(),
                  new Label(declaration, "not mutable"),
                  before.secondary(),
                  before.notes(),
                  before.helps())
              .with(before.primary().span(), label);
    }
    findings.addMutability(declaration, more.with(where, label));
  }
}
