package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.GenericParams;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.AssocTypeDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.ImplDef;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks an impl against its trait: members that are missing or not the trait's, unsafety. */
final class ImplChecks {

  private ImplChecks() {}

  /** Whether all of an impl's head could be resolved. */
  static boolean isKnown(TraitRef head) {
    return head.args().stream()
        .noneMatch(arg -> arg instanceof Type part && ReferencesError.in(part));
  }

  static void check(TypeContext cx, ImplDef impl, Item.Impl item, List<BodyOwner> bodies) {
    TraitDef trait = impl.traitRef().orElseThrow().trait();
    if (impl.fromPrelude()) {
      return;
    }
    Span head = headSpan(item);
    List<Def> absent = new ArrayList<>();
    for (AssocTypeDef assoc : trait.types()) {
      if (!impl.types().containsKey(assoc) && assoc.fallback().isEmpty()) {
        absent.add(assoc);
      }
    }
    for (FnDef wanted : trait.functions()) {
      if (!wanted.traits().hasBody() && find(impl, wanted.name()).isEmpty()) {
        absent.add(wanted);
      }
    }
    for (ConstDef wanted : trait.constants()) {
      if (!wanted.hasBody()
          && impl.constants().stream().noneMatch(it -> it.name().equals(wanted.name()))) {
        absent.add(wanted);
      }
    }
    absent.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    List<String> missing = new ArrayList<>();
    absent.forEach(each -> missing.add(each.name()));
    boolean coherent = !cx.impls.isIncoherent(trait);
    if (!missing.isEmpty() && coherent && isKnown(impl.traitRef().orElseThrow())) {
      cx.report(
          Diagnostic.error(
              "E0046",
              "not all trait items implemented, missing: `" + String.join("`, `", missing) + "`",
              head,
              "missing `" + String.join("`, `", missing) + "` in implementation"));
    }
    List<TraitRef> lacking = coherent ? lacking(cx, impl) : List.of();
    if (!lacking.isEmpty()) {
      cx.impls.lackSupertraits.add(trait);
    }
    for (FnDef function : impl.functions()) {
      Optional<FnDef> wanted = find(trait, function.name());
      if (wanted.isEmpty() && isOther(trait, function.name(), "method")) {
        Span at = memberSpan(item, function.name());
        other(cx, trait, "E0324", "method", function.name(), at);
      } else if (wanted.isEmpty()) {
        cx.report(
            Diagnostic.error(
                "E0407",
                "method `" + function.name() + "` is not a member of trait `" + trait.name() + "`",
                memberSpan(item, function.name()),
                "not a member of trait `" + trait.name() + "`"));
      } else if (coherent && !needs(cx, impl, item, function, wanted.get(), lacking)) {
        ImplSignatures.check(cx, impl, written(item, function), function, wanted.get());
      }
    }
    overflow(cx, impl, item);
    constants(cx, impl, trait, item);
    twice(cx, item);
    if (coherent) {
      supertraits(cx, impl, item, lacking);
    }
  }

  /** A bound that the impl itself could keep, if only that bound were kept. */
  private static void overflow(TypeContext cx, ImplDef impl, Item.Impl item) {
    for (Predicate predicate : impl.generics().predicates()) {
      if (predicate instanceof Predicate.Trait it
          && it.trait().trait() == impl.traitRef().orElseThrow().trait()
          && it.trait().self() instanceof Type.Adt self) {
        List<Predicate> others = new ArrayList<>(cx.env(impl.generics()).predicates());
        others.remove(it);
        ParamEnv env = new ParamEnv(others);
        if (new TraitSolver(cx, new InferenceTable(), env, false).overflows(it)) {
          String text = "...";
          for (int i = 0; i < 7; i++) {
            text = self.def().name() + "<" + text + ">";
          }
          text += ": " + TypePrinter.sugared(it.trait()) + "`";
          String message = "overflow evaluating the requirement `" + text;
          Span at = written(item, self.def().name()).orElse(headSpan(item));
          cx.report(Diagnostic.error("E0275", message, at, ""));
          return;
        }
      }
    }
  }

  /** Where something of such a type is said in the where clause. */
  private static Optional<Span> written(Item.Impl item, String type) {
    for (GenericParams.WherePredicate each : item.generics().where()) {
      if (each instanceof GenericParams.WherePredicate.TypeBounds it
          && it.type() instanceof TypeRef.PathType path
          && path.path().last().name().text().equals(type)) {
        return Optional.of(it.span());
      }
    }
    return Optional.empty();
  }

  /** An impl of a trait has each name once. */
  private static void twice(TypeContext cx, Item.Impl item) {
    List<String> types = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Item member : item.items()) {
      String name =
          switch (member) {
            case Item.Fn it -> it.name().text();
            case Item.Const it -> it.name().text();
            case Item.TypeAlias it -> it.name().text();
            default -> "";
          };
      List<String> known = member instanceof Item.TypeAlias ? types : values;
      if (!name.isEmpty() && known.contains(name)) {
        cx.report(
            Diagnostic.error(
                "E0201",
                "duplicate definitions with name `" + name + "`:",
                member.span(),
                "duplicate definition"));
      }
      known.add(name);
    }
  }

  /**
   * Every parameter of an impl is told by what it is an impl of, or nobody could say which it is.
   */
  static void parameters(TypeContext cx, ImplDef impl, Item.Impl item) {
    AdtChecks.Used used = new AdtChecks.Used(false);
    if (ReferencesError.in(impl.self())
        || item.traitPath().isPresent() && impl.traitRef().isEmpty()) {
      return;
    }
    used.fold(impl.self());
    impl.traitRef().ifPresent(trait -> used.foldArgs(trait.args()));
    AdtChecks.Used assigned = new AdtChecks.Used(true);
    impl.types().values().forEach(assigned::fold);
    for (int round = 0; round < impl.generics().ownPredicates().size(); round++) {
      impl.generics().ownPredicates().forEach(used::settle);
    }
    for (int i = 0; i < item.generics().params().size(); i++) {
      Generics.Param param = impl.generics().param(i);
      boolean lifetime = param.kind() == Generics.Kind.LIFETIME;
      if (used.names.contains(param.name()) || lifetime && !assigned.names.contains(param.name())) {
        continue;
      }
      String kind =
          switch (param.kind()) {
            case LIFETIME -> "lifetime";
            case TYPE -> "type";
            case CONST -> "const";
          };
      impl.traitRef().ifPresent(it -> cx.impls.setIncoherent(it.trait()));
      cx.report(
          Diagnostic.error(
              "E0207",
              "the "
                  + kind
                  + " parameter `"
                  + param.name()
                  + "` is not constrained by the impl trait, self type, or predicates",
              AdtChecks.span(item.generics().params().get(i)),
              "unconstrained " + kind + " parameter"));
    }
  }

  private static void constants(TypeContext cx, ImplDef impl, TraitDef trait, Item.Impl item) {
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(impl.generics()), false);
    for (ConstDef constant : impl.constants()) {
      Optional<ConstDef> wanted =
          trait.constants().stream().filter(it -> it.name().equals(constant.name())).findFirst();
      if (wanted.isPresent()) {
        List<Predicate> open = new ArrayList<>();
        Type declared =
            solver.normalize(
                Subst.apply(wanted.get().type(), impl.traitRef().orElseThrow().args()), open);
        if (!cx.impls.isIncoherent(trait)
            && !solver.table.unify(declared, solver.normalize(constant.type(), open))) {
          cx.report(
              Diagnostic.error(
                  "E0326",
                  "implemented const `" + constant.name() + "` has an incompatible type for trait",
                  typeSpan(item, constant.name()),
                  "expected `"
                      + TypePrinter.print(declared)
                      + "`, found `"
                      + TypePrinter.print(constant.type())
                      + "`"));
        }
      } else if (isOther(trait, constant.name(), "const")) {
        other(cx, trait, "E0323", "const", constant.name(), constant.span());
      } else {
        cx.report(
            Diagnostic.error(
                "E0438",
                "const `" + constant.name() + "` is not a member of trait `" + trait.name() + "`",
                constant.span(),
                "not a member of trait `" + trait.name() + "`"));
      }
    }
  }

  /** The supertraits that the type is not of. */
  private static List<TraitRef> lacking(TypeContext cx, ImplDef impl) {
    TraitRef trait = impl.traitRef().orElseThrow();
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(impl.generics()), false);
    List<TraitRef> lacking = new ArrayList<>();
    for (TraitRef each : cx.supertraits(trait)) {
      TraitRef asked = solver.normalizeTrait(each, new ArrayList<>());
      if (each.trait() != trait.trait() && !solver.mayHold(new Predicate.Trait(asked, 0))) {
        lacking.add(asked);
      }
    }
    return lacking;
  }

  /**
   * Says what is lacking where a signature is written with the trait's own associated types, or is
   * to be as the trait has it with a supertrait's: then there is nothing to compare it with.
   */
  private static boolean needs(
      TypeContext cx,
      ImplDef impl,
      Item.Impl item,
      FnDef function,
      FnDef wanted,
      List<TraitRef> lacking) {
    boolean unknown = false;
    for (TraitRef each : lacking) {
      boolean needed = mentions(wanted, each.trait());
      unknown |= needed;
      if (needed || mentions(function, impl.traitRef().orElseThrow().trait())) {
        Span at = written(item, function).signature();
        cx.report(Diagnostic.error("E0277", Messages.bound(cx, each), at, ""));
      }
    }
    return unknown;
  }

  /** Whether the signature is written with an associated type of the trait. */
  private static boolean mentions(FnDef function, TraitDef trait) {
    boolean[] found = {false};
    new TypeFolder() {
      @Override
      public Type fold(Type type) {
        found[0] |= type instanceof Type.Projection it && it.assoc().trait() == trait;
        return foldParts(type);
      }
    }.fold(new Type.FnPtr(function.sig()));
    return found[0];
  }

  /** What the trait's declaration asks of Self and of its associated types. */
  private static void supertraits(
      TypeContext cx, ImplDef impl, Item.Impl item, List<TraitRef> lacking) {
    TraitRef trait = impl.traitRef().orElseThrow();
    TraitSolver solver = new TraitSolver(cx, new InferenceTable(), cx.env(impl.generics()), false);
    for (TraitRef each : lacking) {
      cx.report(Diagnostic.error("E0277", Messages.bound(cx, each), item.selfType().span(), ""));
    }
    if (!trait.args().stream().anyMatch(a -> a instanceof Type t && ReferencesError.in(t))) {
      claims(cx, impl, item);
    }
    for (AssocTypeDef assoc : trait.trait().types()) {
      Type given = impl.types().get(assoc);
      if (given == null || assoc.generics().count() > trait.trait().generics().count()) {
        continue;
      }
      for (Predicate bound : assoc.generics().ownPredicates()) {
        Predicate asked = Subst.apply(bound, trait.args());
        if (asked instanceof Predicate.Projects it) {
          yieldsOther(cx, impl, solver, it, assoc, given, typeSpan(item, assoc.name()));
        }
        if (asked instanceof Predicate.Trait it
            && it.trait().self() instanceof Type.Projection self
            && self.assoc() == assoc) {
          // The others may name what the impl gives, too: the default of PartialEq's `Rhs`.
          List<GenericArg> args = new ArrayList<>();
          for (GenericArg arg : it.trait().args()) {
            args.add(
                arg instanceof Type type
                    ? cx.normalize(type, cx.env(impl.generics()), false)
                    : arg);
          }
          args.set(0, cx.normalize(given, cx.env(impl.generics()), false));
          TraitRef needed = new TraitRef(it.trait().trait(), args);
          Predicate.Trait claim = new Predicate.Trait(needed, 0);
          if (!solver.mayHold(claim)) {
            Span span = typeSpan(item, assoc.name());
            TraitRef failing =
                solver.failing(claim) instanceof Predicate.Trait one ? one.trait() : needed;
            cx.report(Diagnostic.error("E0277", Messages.bound(cx, failing), span, ""));
          }
        }
      }
    }
  }

  /** What is asked of the lifetimes of an impl and its associated types. */
  private static void claims(TypeContext cx, ImplDef impl, Item.Impl item) {
    TraitRef trait = impl.traitRef().orElseThrow();
    for (Predicate each : trait.trait().generics().ownPredicates()) {
      if (each instanceof Predicate.TypeOutlives || each instanceof Predicate.RegionOutlives) {
        cx.claim(
            new TypeQueries.HeadClaim.Impl(
                cx.env(impl.generics()),
                impl.generics(),
                impl,
                each,
                item.traitPath().orElseThrow().span(),
                item.selfType().span()));
      }
    }
    TraitSolver solver = cx.solver(cx.env(impl.generics()), false);
    for (TraitRef each : trait.trait().supertraits()) {
      TraitRef asked = solver.normalizeTrait(Subst.apply(each, trait.args()), new ArrayList<>());
      if (solver.select(asked) instanceof Selection.One one
          && one.candidate() instanceof Candidate.Impl found) {
        cx.claim(
            new TypeQueries.HeadClaim.Supertrait(
                cx.env(impl.generics()),
                impl.generics(),
                impl,
                asked,
                found.impl(),
                item.selfType().span()));
      }
    }
  }

  /** Says so where an associated type resolves to, or yields, another type than it should. */
  private static void yieldsOther(
      TypeContext cx,
      ImplDef impl,
      TraitSolver solver,
      Predicate.Projects asked,
      AssocTypeDef assoc,
      Type given,
      Span span) {
    if (asked.boundRegions() > 0
        || !(asked.projection().args().get(0) instanceof Type.Projection self)
        || self.assoc() != assoc) {
      return;
    }
    Type output = cx.normalize(given, cx.env(impl.generics()), false);
    Messages.yieldsOther(solver, asked, output, span, cx::report);
  }

  private static Span typeSpan(Item.Impl item, String name) {
    for (Item member : item.items()) {
      if (member instanceof Item.TypeAlias it
          && it.name().text().equals(name)
          && it.type().isPresent()) {
        return it.type().get().span();
      }
      if (member instanceof Item.Const it && it.name().text().equals(name)) {
        return it.type().span();
      }
    }
    return item.span();
  }

  /** Whether the trait has the name for something that is no such thing. */
  static boolean isOther(TraitDef trait, String name, String kind) {
    return !kind.equals("method") && find(trait, name).isPresent()
        || !kind.equals("type") && trait.types().stream().anyMatch(it -> it.name().equals(name))
        || !kind.equals("const")
            && trait.constants().stream().anyMatch(it -> it.name().equals(name));
  }

  static void other(
      TypeContext cx, TraitDef trait, String code, String kind, String name, Span span) {
    cx.report(
        Diagnostic.error(
            code,
            "item `"
                + name
                + "` is an associated "
                + kind
                + ", which doesn't match its trait `"
                + trait.name()
                + "`",
            span,
            "does not match trait"));
  }

  private static Optional<FnDef> find(ImplDef impl, String name) {
    return impl.functions().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private static Optional<FnDef> find(TraitDef trait, String name) {
    return trait.functions().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The impl up to its self type, as rustc underlines it. */
  static Span headSpan(Item.Impl item) {
    Span whole = item.span();
    return new Span(whole.file(), whole.start(), item.selfType().span().end());
  }

  private static Span memberSpan(Item.Impl item, String name) {
    for (Item member : item.items()) {
      if (member instanceof Item.Fn it && it.name().text().equals(name)) {
        return it.span();
      }
    }
    return item.span();
  }

  private static Item.Fn written(Item.Impl item, FnDef function) {
    for (Item member : item.items()) {
      if (member instanceof Item.Fn it && it.name().text().equals(function.name())) {
        return it;
      }
    }
    throw new IllegalStateException("bug: no text of " + function);
  }
}
