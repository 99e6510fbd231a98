package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces projections, and opaque types where they are revealed, by what they are. */
final class Normalizer {

  private final TraitSolver solver;
  private final TypeContext cx;
  private final InferenceTable table;
  private final boolean reveal;
  private int normalizing;

  /** Where projections of what is not implemented are to be errors: what would have to hold. */
  private Optional<List<Predicate>> errors = Optional.empty();

  Normalizer(TraitSolver solver, TypeContext cx, boolean reveal) {
    this.solver = solver;
    this.cx = cx;
    this.table = solver.table;
    this.reveal = reveal;
  }

  void beginErrors() {
    errors = Optional.of(new ArrayList<>());
  }

  List<Predicate> endErrors() {
    List<Predicate> found = errors.orElseThrow();
    errors = Optional.empty();
    return found;
  }

  /**
   * The type with its projections replaced: by their value where it is known, by a fresh variable
   * (and a predicate in {@code out}) where it is not known yet, not at all where they are rigid.
   */
  Type normalize(Type type, List<Predicate> out) {
    return new Normalize(out).fold(type);
  }

  FnSig normalize(FnSig sig, List<Predicate> out) {
    return new Normalize(out).fold(sig);
  }

  Predicate normalize(Predicate predicate, List<Predicate> out) {
    return switch (predicate) {
      case Predicate.Trait it ->
          new Predicate.Trait(normalizeTrait(it.trait(), out), it.boundRegions());
      case Predicate.Projects it ->
          new Predicate.Projects(
              new Type.Projection(
                  it.projection().assoc(), new Normalize(out).foldArgs(it.projection().args())),
              normalize(it.type(), out),
              it.boundRegions());
      case Predicate.TypeOutlives it ->
          new Predicate.TypeOutlives(normalize(it.type(), out), it.region());
      case Predicate.RegionOutlives it -> it;
    };
  }

  TraitRef normalizeTrait(TraitRef trait, List<Predicate> out) {
    return new Normalize(out).fold(trait);
  }

  private final class Normalize extends TypeFolder {
    private final List<Predicate> out;

    Normalize(List<Predicate> out) {
      super(TypeFlags.ALIAS | TypeFlags.INFER);
      this.out = out;
    }

    @Override
    public Type fold(Type type) {
      Type at = table.shallow(type);
      if (at instanceof Type.Opaque opaque && normalizing < TraitSolver.MAX_DEPTH) {
        Optional<Type> implemented = solver.projections.implementedOpaque(opaque, out);
        if (implemented.isPresent()) {
          normalizing++;
          Type result = fold(implemented.get());
          normalizing--;
          return result;
        }
      }
      if (at instanceof Type.Opaque opaque && reveal) {
        Optional<Type> hidden = cx.hidden(opaque);
        if (hidden.isPresent() && normalizing < TraitSolver.MAX_DEPTH) {
          normalizing++;
          Type result = fold(hidden.get());
          normalizing--;
          return result;
        }
        return foldParts(at);
      }
      if (!(at instanceof Type.Projection projection)) {
        return foldParts(at);
      }
      Type.Projection folded = new Type.Projection(projection.assoc(), foldArgs(projection.args()));
      if (normalizing > TraitSolver.MAX_DEPTH) {
        return folded;
      }
      normalizing++;
      Projections.Projected projected = solver.projections.project(folded);
      Type result =
          switch (projected) {
            case Projections.Projected.Known it -> {
              out.addAll(it.nested());
              yield it.type().equals(folded) ? folded : fold(it.type());
            }
            case Projections.Projected.Rigid it -> folded;
            case Projections.Projected.NoImpl it -> {
              if (!solver.inBody) {
                yield folded;
              }
              TraitDef trait = folded.assoc().trait();
              List<GenericArg> args = folded.args().subList(0, trait.generics().count());
              errors.orElse(out).add(new Predicate.Trait(new TraitRef(trait, args), 0));
              yield Type.ERROR;
            }
            case Projections.Projected.Ambiguous it -> {
              Type var = table.fresh();
              out.add(new Predicate.Projects(folded, var, 0));
              yield var;
            }
          };
      normalizing--;
      return result;
    }

    @Override
    public Const fold(Const constant) {
      Const at = table.shallow(constant);
      return at instanceof Const.Unevaluated it ? cx.tryEvaluate(it, foldArgs(it.args())) : at;
    }
  }
}
