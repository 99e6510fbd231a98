package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Bound;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.Pattern;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.DefHead;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Generics;
import dev.holdfast.simulator.type.OpaqueDef;
import dev.holdfast.simulator.type.Predicate;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.TraitDef;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers function signatures: elided lifetimes, {@code impl Trait}, async (Reference: elision). */
final class Signatures {

  private final TypeContext cx;
  private final FnDef def;
  private final Item.Fn item;
  private final Scope scope;

  /** In what an argument written {@code impl Trait} is to keep. */
  private boolean inArgument;

  private Optional<Region> outputRegion = Optional.empty();
  private boolean inOutput;
  private int opaques;
  private final List<Span> missing = new ArrayList<>();

  private Signatures(TypeContext cx, FnDef def, Item.Fn item, Scope scope) {
    this.cx = cx;
    this.def = def;
    this.item = item;
    this.scope = scope;
  }

  static void lower(TypeContext cx, FnDef def, Item.Fn item, Scope scope) {
    new Signatures(cx, def, item, scope).lower();
  }

  private void lower() {
    TypeLowering lowering = new TypeLowering(cx, scope, new Places());
    List<Type> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    if (item.self().isPresent()) {
      inputs.add(self(item.self().get(), lowering));
      names.add("self");
    }
    for (Item.FnParam param : item.params()) {
      inputs.add(lowering.type(param.type()));
      names.add(param.pattern() instanceof Pattern.Binding it ? it.name().text() : "_");
    }
    outputRegion = elisionTarget(inputs);
    inOutput = true;
    Type output = item.output().isPresent() ? lowering.type(item.output().get()) : Type.UNIT;
    if (!missing.isEmpty()) {
      cx.report(LifetimeLowering.missingLifetimes(missing));
    }
    if (item.qualifiers().isAsync()) {
      output = future(inputs, output);
    }
    def.resolveSig(
        new FnSig(inputs, output, item.qualifiers().isUnsafe(), item.qualifiers().abi(), 0), names);
  }

  private Type self(Item.SelfParam param, TypeLowering lowering) {
    Type self = scope.self.orElse(Type.ERROR);
    if (param.type().isPresent()) {
      return lowering.type(param.type().get());
    }
    if (!param.reference()) {
      return self;
    }
    Region region =
        param.lifetime().isPresent() ? lowering.lifetimes.region(param.lifetime().get()) : fresh();
    return new Type.Ref(region, self, param.mutable());
  }

  private Region fresh() {
    int index = scope.generics.count();
    String name = Region.UNNAMED + index;
    scope
        .generics
        .own()
        .add(new Generics.Param(name, Generics.Kind.LIFETIME, false, Optional.empty()));
    return new Region.Param(index, name);
  }

  /** The lifetime of a self reference, or the one lifetime of all inputs. */
  private Optional<Region> elisionTarget(List<Type> inputs) {
    if (item.self().isPresent()) {
      Set<Region> ofSelf = regions(inputs.get(0), saysSelf(0));
      Item.SelfParam self = item.self().get();
      if (self.reference() || self.type().isPresent()) {
        Optional<Region> reference = referenceToSelf(inputs.get(0));
        if (reference.isPresent()) {
          return reference;
        }
        if (ofSelf.size() == 1 && self.type().isPresent()) {
          return Optional.of(ofSelf.iterator().next());
        }
      }
    }
    Set<Region> only = Set.of();
    for (int i = 0; i < inputs.size(); i++) {
      Set<Region> ofInput = regions(inputs.get(i), saysSelf(i));
      // Two parameters with lifetimes are one too many, even if the lifetime is the same.
      if (!ofInput.isEmpty() && !only.isEmpty()) {
        return Optional.empty();
      }
      only = ofInput.isEmpty() ? only : ofInput;
    }
    return only.size() == 1 ? Optional.of(only.iterator().next()) : Optional.empty();
  }

  /** Whether the type of a parameter, {@code self} among them, is written with {@code Self}. */
  private boolean saysSelf(int input) {
    int first = item.self().isPresent() ? 1 : 0;
    return input < first || item.params().get(input - first).type().span().text().contains("Self");
  }

  private Optional<Region> referenceToSelf(Type type) {
    Type self = scope.self.orElse(Type.ERROR);
    return switch (type) {
      case Type.Ref it when it.target().equals(self) -> Optional.of(it.region());
      case Type.Adt it -> {
        Optional<Region> found = Optional.empty();
        for (var arg : it.args()) {
          if (found.isEmpty() && arg instanceof Type inner) {
            found = referenceToSelf(inner);
          }
        }
        yield found;
      }
      default -> Optional.empty();
    };
  }

  /** The lifetimes that are written or left out in a type; those that {@code Self} has are not. */
  private Set<Region> regions(Type type, boolean saysSelf) {
    Set<Region> found = new LinkedHashSet<>();
    Type self = scope.self.orElse(Type.ERROR);
    new TypeFolder() {
      /** An object's 'static is as a rule not written, and what is not written is not elided to. */
      @Override
      public Type fold(Type inner) {
        if (saysSelf && inner.equals(self)) {
          return inner;
        }
        if (inner instanceof Type.Dynamic it && it.region() instanceof Region.Static) {
          foldArgs(it.args());
          it.assocs().forEach(each -> fold(each.type()));
          return inner;
        }
        return foldParts(inner);
      }

      @Override
      public Region fold(Region region) {
        if (region instanceof Region.Param || region instanceof Region.Static) {
          found.add(region);
        }
        return region;
      }
    }.fold(type);
    return found;
  }

  private final class Places implements TypeLowering.Places {
    @Override
    public Region elided(Span span, TypeLowering.Elision how) {
      if (inArgument && !def.fromPrelude()) {
        String text = "anonymous lifetimes in `impl Trait` are unstable";
        cx.report(Diagnostic.error("E0658", text, span, "expected named lifetime parameter"));
        return Region.ERROR;
      }
      if (!inOutput) {
        if (how == TypeLowering.Elision.PATH && item.qualifiers().isAsync() && !def.fromPrelude()) {
          cx.report(ElidedLifetimes.hidden(span));
          return Region.ERROR;
        }
        return fresh();
      }
      if (outputRegion.isPresent()) {
        return outputRegion.get();
      }
      missing.add(span);
      return Region.ERROR;
    }

    @Override
    public Type infer(Span span) {
      String sort = item.self().isPresent() ? "methods" : "functions";
      boolean output = inOutput && item.body().isPresent();
      return cx.itemPlaces().in(output ? "return types" : sort, "").infer(span);
    }

    @Override
    public Type implTrait(TypeRef.ImplTrait type, TypeLowering lowering) {
      if (inOutput) {
        return opaque(type, lowering);
      }
      int index = scope.generics.count();
      String name = type.span().text();
      scope
          .generics
          .own()
          .add(new Generics.Param(name, Generics.Kind.TYPE, true, Optional.empty()));
      Type param = new Type.Param(index, name);
      if (!GenericsCollector.hasMaybe(type.bounds())) {
        addSized(param, scope.generics.ownPredicates());
      }
      boolean outer = inArgument;
      inArgument = true;
      lowering.bounds.of(param, type.bounds(), scope.generics.ownPredicates());
      inArgument = outer;
      return param;
    }

    @Override
    public boolean inBody() {
      return false;
    }

    /** The parameters are there, but they are no constants. */
    @Override
    public Scope constScope(Scope scope) {
      if (def.fromPrelude()) {
        return scope;
      }
      Module around = new Module("", Optional.of(scope.module), true, false);
      for (Item.FnParam param : item.params()) {
        if (param.pattern() instanceof Pattern.Binding it) {
          around.addLocals(List.of(it.name().text()), 0);
        }
      }
      return scope.in(around);
    }
  }

  private void addSized(Type type, List<Predicate> out) {
    out.add(new Predicate.Trait(new TraitRef(cx.lang(TraitDef.Lang.SIZED), List.of(type)), 0));
  }

  private OpaqueDef newOpaque(Span span) {
    String suffix = "{opaque#" + opaques++ + "}";
    return new OpaqueDef(
        new DefHead(suffix, def.path() + "::" + suffix, span, def.fromPrelude()),
        scope.generics,
        def);
  }

  private Type opaque(TypeRef.ImplTrait type, TypeLowering lowering) {
    OpaqueDef opaque = newOpaque(type.span());
    Type self = new Type.Opaque(opaque, captured(type));
    addSized(self, opaque.bounds());
    lowering.bounds.of(self, type.bounds(), opaque.bounds());
    return self;
  }

  /** RFC 3617: a lifetime that {@code use<..>} leaves out is none of the type's: it is any. */
  private List<GenericArg> captured(TypeRef.ImplTrait type) {
    List<GenericArg> args = new ArrayList<>(scope.generics.identity());
    for (Bound bound : type.bounds()) {
      if (bound instanceof Bound.Use use) {
        List<String> names = new ArrayList<>();
        use.names().forEach(name -> names.add(name.text()));
        for (int i = 0; i < args.size(); i++) {
          Generics.Param param = scope.generics.param(i);
          boolean left = param.kind() != Generics.Kind.LIFETIME && !names.contains(param.name());
          if (left && !cx.isLibrary()) {
            String what =
                param.name().equals("Self")
                    ? "the `Self` type of the trait"
                    : "all "
                        + (param.kind() == Generics.Kind.CONST ? "const" : "type")
                        + " parameters in scope";
            String text = "`impl Trait` must mention " + what + " in `use<...>`";
            cx.report(Diagnostic.error("", text, use.span(), ""));
            break;
          }
        }
        if (names.contains("'_") && outputRegion.orElse(null) instanceof Region.Param elided) {
          names.add(elided.name());
        }
        args.replaceAll(
            arg ->
                arg instanceof Region.Param param && !names.contains(param.name())
                    ? Region.STATIC
                    : arg);
      }
    }
    return args;
  }

  /**
   * The future of an async fn: opaque to all, its hidden type the coroutine. What a trait only
   * declares has no hidden type: each impl's function has one.
   */
  private Type future(List<Type> inputs, Type output) {
    OpaqueDef opaque = newOpaque(item.signature());
    Type self = new Type.Opaque(opaque, scope.generics.identity());
    TraitDef future = cx.lang(TraitDef.Lang.FUTURE);
    addSized(self, opaque.bounds());
    opaque.bounds().add(new Predicate.Trait(new TraitRef(future, List.of(self)), 0));
    opaque
        .bounds()
        .add(
            new Predicate.Projects(
                new Type.Projection(future.types().get(0), List.of(self)), output, 0));
    if (item.body().isEmpty()) {
      return self;
    }
    CoroutineDef coroutine =
        new CoroutineDef(
            new DefHead("{async}", def.path() + "::{async}", item.signature(), def.fromPrelude()),
            scope.generics,
            CoroutineDef.Kind.FN,
            def);
    coroutine.resolveOutput(output);
    opaque.resolveHidden(new Type.Coroutine(coroutine, scope.generics.identity(), inputs));
    return self;
  }
}
