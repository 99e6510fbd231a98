package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Normalises the projections of types that hold region variables. What closures and coroutines of
 * this body give out is known here with its regions; all else is asked of typeck.
 */
final class Normaliser {

  private final TypeQueries queries;
  private final ParamEnv env;
  private final RegionVars regions;
  private final Span span;
  private Relations relations;

  Normaliser(TypeQueries queries, ParamEnv env, RegionVars regions, Span span) {
    this.queries = queries;
    this.env = env;
    this.regions = regions;
    this.span = span;
  }

  void relateBy(Relations other) {
    this.relations = other;
  }

  Type renumber(Type type) {
    return regions.renumber(type);
  }

  /** The type in region variables, without projections as far as that can be had. */
  Type apply(Type type) {
    return apply(type, Cause.of(Category.BORING, span, -1));
  }

  Type apply(Type type, Cause cause) {
    Type renumbered = regions.renumber(type);
    return Types.hasProjection(renumbered) ? new Folder(cause).fold(renumbered) : renumbered;
  }

  private final class Folder extends TypeFolder {
    private final Cause cause;

    Folder(Cause cause) {
      super(TypeFlags.ALIAS);
      this.cause = cause;
    }

    @Override
    public Type fold(Type type) {
      Type folded = foldParts(type);
      if (depth > 0) {
        return folded;
      }
      return switch (folded) {
        case Type.Projection it -> projected(it, cause);
        case Type.Opaque it when Types.isDeclaredByTrait(it) -> asked(it, cause);
        default -> folded;
      };
    }
  }

  private Type projected(Type.Projection type, Cause cause) {
    TraitDef.Lang lang = type.assoc().trait().lang();
    GenericArg self = type.args().get(0);
    if (lang == TraitDef.Lang.FN_ONCE
        && self instanceof Type.Closure closure
        && type.args().get(1) instanceof Type.Tuple inputs) {
      return called(closure, inputs, cause);
    }
    if (lang == TraitDef.Lang.FUTURE && self instanceof Type.Coroutine coroutine) {
      return regions.output(coroutine.def());
    }
    if (lang == TraitDef.Lang.INTO_FUTURE && self instanceof Type.Coroutine coroutine) {
      return type.assoc().name().equals("Output") ? regions.output(coroutine.def()) : coroutine;
    }
    return asked(type, cause);
  }

  private Type asked(Type type, Cause cause) {
    List<Predicate.RegionOutlives> out = new ArrayList<>();
    Type found = queries.normalizeRegions(type, env, regions, out);
    Foreign foreign = new Foreign();
    relate(out, foreign, cause);
    if (type instanceof Type.Projection it && !(found instanceof Type.Projection)) {
      for (Predicate each : it.assoc().stated()) {
        relations.require(Subst.apply(each, it.args()), cause);
      }
    }
    return regions.renumber(foreign.fold(found));
  }

  /** Adds the equalities that typeck met, the same region variables for what is its own. */
  void relate(List<Predicate.RegionOutlives> met, Foreign foreign, Cause cause) {
    for (Predicate.RegionOutlives each : met) {
      relations.outlives(
          regions.renumber(foreign.fold(each.longer())),
          regions.renumber(foreign.fold(each.shorter())),
          cause);
    }
  }

  Foreign foreign() {
    return new Foreign();
  }

  /** Regions that typeck made up, with negative numbers, become variables of this body. */
  final class Foreign extends TypeFolder {
    private final Map<Integer, Region> here = new LinkedHashMap<>();

    Foreign() {
      super(TypeFlags.KNOWN_REGION);
    }

    @Override
    public Region fold(Region region) {
      return region instanceof Region.Var it && it.id() < 0
          ? here.computeIfAbsent(it.id(), k -> regions.fresh())
          : region;
    }
  }

  /** The output of a closure for inputs of these types, which are set equal to its own. */
  Type called(Type.Closure closure, Type.Tuple inputs, Cause cause) {
    FnSig sig = regions.signature(closure.def());
    for (int i = 0; i < sig.inputs().size() && i < inputs.elements().size(); i++) {
      relations.equal(inputs.elements().get(i), sig.inputs().get(i), cause);
    }
    return sig.output();
  }

  Region region(Region region) {
    return regions.renumber(region);
  }
}
