package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.borrowck.RegionVars.Origin;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types of a body's arguments and return place with the universal regions of its owner's
 * signature. A closure's or coroutine's captures have external regions, in the order in which they
 * stand in its captures, its inputs and its output.
 */
final class OwnSignature {

  final RegionVars regions;
  final List<Type> inputs = new ArrayList<>();
  final Type output;
  final Optional<OpaqueDef> opaque;
  final int opaqueRegion;

  private OwnSignature(
      RegionVars regions, List<Type> inputs, Type output, Optional<OpaqueDef> opaque) {
    this.regions = regions;
    this.inputs.addAll(inputs);
    this.output = output;
    this.opaque = opaque;
    this.opaqueRegion =
        opaque.isPresent() ? regions.universal(Origin.OPAQUE, "", Type.ERROR).id() : -1;
  }

  static OwnSignature of(Body body, TypeQueries queries) {
    RegionVars regions = new RegionVars(((Def) body.owner()).generics().identity(), queries);
    return switch (body.owner()) {
      case FnDef def -> {
        Optional<OpaqueDef> opaque = opaqueIn(def.sig().output(), def);
        yield new OwnSignature(
            regions,
            external(regions, def.sig().inputs()),
            external(regions, def.sig().output()),
            opaque);
      }
      case ConstDef def -> constant(regions, def.type());
      case StaticDef def -> constant(regions, def.type());
      case ClosureDef def -> closure(body, def, regions);
      case CoroutineDef def -> coroutine(body, def, regions);
    };
  }

  private static OwnSignature constant(RegionVars regions, Type type) {
    TypeFolder lasting =
        new TypeFolder() {
          @Override
          public Region fold(Region region) {
            return region instanceof Region.Erased ? Region.STATIC : region;
          }
        };
    Type output = regions.external(lasting.fold(type), Origin.EXTERNAL);
    return new OwnSignature(regions, List.of(), output, Optional.empty());
  }

  private static Type external(RegionVars regions, Type type) {
    return regions.external(type, null);
  }

  private static List<Type> external(RegionVars regions, List<Type> types) {
    List<Type> out = new ArrayList<>();
    for (Type type : types) {
      out.add(external(regions, type));
    }
    return out;
  }

  private static List<Type> captured(Body body) {
    List<Type> types = new ArrayList<>();
    for (Capture capture : body.captures()) {
      types.add(capture.type());
    }
    return types;
  }

  private static OwnSignature closure(Body body, ClosureDef def, RegionVars regions) {
    List<Type> inputs = new ArrayList<>();
    Type self = Type.ERROR;
    Type given = body.locals().get(1).type();
    Type plain = given instanceof Type.Ref ref ? ref.target() : given;
    if (plain instanceof Type.Closure) {
      self = new Type.Closure(def, regions.identity(), external(regions, captured(body)));
      regions.know(def, self);
    }
    FnSig sig = regions.ownSignature(def.sig());
    if (given instanceof Type.Ref ref) {
      Region environment = regions.universal(Origin.ENVIRONMENT, "", Type.ERROR);
      inputs.add(new Type.Ref(environment, self, ref.mutable()));
    } else {
      inputs.add(self);
    }
    inputs.addAll(sig.inputs());
    return new OwnSignature(regions, inputs, sig.output(), Optional.empty());
  }

  private static OwnSignature coroutine(Body body, CoroutineDef def, RegionVars regions) {
    List<Type> inputs = new ArrayList<>();
    Type output = def.output();
    List<Type> upvars = external(regions, captured(body));
    Optional<OpaqueDef> opaque = Optional.empty();
    if (def.kind() == CoroutineDef.Kind.FN && def.parent() instanceof FnDef function) {
      if (function.sig().inputs().size() == upvars.size()) {
        upvars = external(regions, function.sig().inputs());
      }
      output = promised(function).orElse(output);
      opaque = opaqueIn(output, function);
    }
    Type self = new Type.Coroutine(def, regions.identity(), upvars);
    regions.know(def, self);
    inputs.add(self);
    if (body.argCount() > 1) {
      inputs.add(regions.bound(body.locals().get(2).type()));
    }
    return new OwnSignature(regions, inputs, external(regions, output), opaque);
  }

  /** The Output that an async fn's signature names, with its lifetimes. */
  private static Optional<Type> promised(FnDef function) {
    if (function.sig().output() instanceof Type.Opaque opaque) {
      for (Predicate bound : opaque.def().bounds()) {
        if (bound instanceof Predicate.Projects projects) {
          return Optional.of(Subst.apply(projects.type(), opaque.args()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<OpaqueDef> opaqueIn(Type type, FnDef function) {
    List<OpaqueDef> found = new ArrayList<>();
    new TypeFolder() {
      @Override
      public Type fold(Type part) {
        if (part instanceof Type.Opaque it && it.def().function() == function) {
          found.add(it.def());
        }
        return foldParts(part);
      }
    }.fold(type);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** What is known of the universal regions. */
  KnownOutlives known(Body body, Normaliser normaliser, OutlivesOfDefs definitions) {
    KnownOutlives known = new KnownOutlives(regions, definitions);
    known.assume(((Def) body.owner()).generics().predicates());
    known.assume(body.env().predicates());
    for (Type input : inputs) {
      known.implied(input);
      known.implied(normaliser.apply(input));
    }
    known.implied(output);
    known.implied(normaliser.apply(output));
    for (Type type : header(body)) {
      known.implied(regions.renumber(type));
    }
    known.close();
    return known;
  }

  /** The types in the head of the impl that the body is in: they are well-formed, too. */
  private static List<Type> header(Body body) {
    List<Type> types = new ArrayList<>();
    if (body.owner().root() instanceof FnDef function
        && function.container() instanceof FnDef.Container.InImpl in) {
      types.add(in.impl().self());
      if (in.impl().traitRef().isPresent()) {
        for (GenericArg each : in.impl().traitRef().get().args()) {
          if (each instanceof Type type) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  /** The type of each local in region variables; locals that no signature speaks of are free. */
  List<Type> locals(Body body, Normaliser normaliser) {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < body.locals().size(); i++) {
      LocalDecl decl = body.locals().get(i);
      boolean argument = i >= 1 && i <= body.argCount() && i <= inputs.size();
      Type type = argument ? normaliser.apply(inputs.get(i - 1)) : Type.ERROR;
      if (i == 0) {
        type = normaliser.apply(output);
      }
      boolean declared =
          i == 0 && opaque.isPresent() || Types.same(type, regions.filled(decl.type()));
      types.add(declared ? type : normaliser.renumber(decl.type()));
    }
    return types;
  }

  /** Relates what the signature promises to those places whose own types are freely inferred. */
  void relate(Body body, List<Type> locals, Normaliser normaliser, Relations relations) {
    Cause cause = Cause.of(Category.BORING_NO_LOCATION, body.span(), -1);
    boolean byCoroutine = body.owner() instanceof CoroutineDef;
    opaque.ifPresent(def -> relations.defines(def, opaqueRegion, byCoroutine));
    relations.subtype(locals.get(0), normaliser.apply(output), cause);
    for (int i = 1; i <= body.argCount() && i <= inputs.size(); i++) {
      Type declared = normaliser.apply(inputs.get(i - 1));
      relations.subtype(declared, locals.get(i), cause);
    }
  }
}
