package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr;
import dev.holdfast.simulator.syntax.GenericArgs;
import dev.holdfast.simulator.syntax.Path;
import dev.holdfast.simulator.syntax.TypeRef;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.FnSig;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypeFlags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns types as written into the checker's types. What is in a type has a class of its own: paths
 * {@link TypePaths}, their arguments {@link GenericArgLowering}, bounds {@link BoundLowering},
 * trait objects {@link ObjectLowering}, lifetimes {@link LifetimeLowering}.
 */
final class TypeLowering {

  /** What is to be done about the things that only some places may leave open. */
  interface Places {
    /** A lifetime that was left out or written {@code '_}. */
    Region elided(Span span, Elision how);

    /** {@code _}, or generic arguments left out where inference may find them. */
    Type infer(Span span);

    /** {@code impl Bounds}. */
    Type implTrait(TypeRef.ImplTrait type, TypeLowering lowering);

    /** Whether arguments left out are inferred (in bodies) rather than missing. */
    boolean inBody();

    /** A type that is written as an argument of a path that is no type. */
    default void written(Type type, Span span) {}

    /** What an array length sees: no variables. */
    default Scope constScope(Scope scope) {
      return scope;
    }
  }

  /** How a lifetime was left out. */
  enum Elision {
    /** {@code &T}. */
    REFERENCE,
    /** {@code '_}. */
    UNDERSCORE,
    /** A path without its lifetimes. */
    PATH
  }

  final TypeContext cx;
  final Scope scope;
  final LifetimeLowering lifetimes;
  final GenericArgLowering args;
  final BoundLowering bounds;
  final TypePaths paths;
  private final ObjectLowering objects;
  private final Places places;

  /** Whether it lowers what an alias means: that is well formed, or not, where it is used. */
  boolean inAlias;

  TypeLowering(TypeContext cx, Scope scope, Places places) {
    this.cx = cx;
    this.scope = scope;
    this.places = places;
    lifetimes = new LifetimeLowering(cx, scope, places);
    args = new GenericArgLowering(this, places);
    bounds = new BoundLowering(this, places);
    paths = new TypePaths(this, places);
    objects = new ObjectLowering(this, places);
  }

  /** Of a path that means nothing: what its arguments name is looked up nevertheless. */
  void unresolved(Path path) {
    int before = cx.dcx.count();
    for (Path.Segment segment : path.segments()) {
      segment.args().ifPresent(this::names);
    }
    cx.dcx.keepNames(before);
  }

  private void names(GenericArgs args) {
    switch (args) {
      case GenericArgs.Angle it -> {
        for (GenericArgs.Arg arg : it.args()) {
          if (arg instanceof GenericArgs.Arg.TypeArg argument && !isConstant(argument.type())) {
            names(argument.type());
          } else if (arg instanceof GenericArgs.Arg.LifetimeArg argument) {
            lifetimes.region(argument.lifetime());
          }
        }
        it.constraints().forEach(each -> each.type().ifPresent(this::names));
      }
      case GenericArgs.Parenthesized it -> {
        it.inputs().forEach(this::names);
        it.output().ifPresent(this::names);
      }
    }
  }

  private void names(TypeRef ref) {
    if (!(ref instanceof TypeRef.ImplTrait)) {
      type(ref);
    }
  }

  /** Whether what is read as a type is the name of a value. */
  private boolean isConstant(TypeRef ref) {
    return ref instanceof TypeRef.PathType it
        && it.qself().isEmpty()
        && cx.resolver.path(scope, it.path(), Resolver.Namespace.VALUES, false).isPresent();
  }

  /** The type of a field, constant or static: where something is wrong in it, all of it is. */
  // rustc: type_of, ItemCtxt::check_tainted_by_errors.
  Type typeOf(TypeRef written) {
    int before = cx.dcx.errorCount();
    Type type = type(written);
    boolean shows = (type.flags() & TypeFlags.ERROR) != 0;
    return cx.dcx.isWrittenWrong(before) && !shows ? Type.ERROR : type;
  }

  Type type(TypeRef ref) {
    return switch (ref) {
      case TypeRef.PathType it -> paths.type(it);
      case TypeRef.Ref it -> {
        Region region =
            it.lifetime().isPresent()
                ? lifetimes.region(it.lifetime().get())
                : lifetimes.elided(it.span(), Elision.REFERENCE);
        yield new Type.Ref(region, behindRef(it.target(), region), it.mutable());
      }
      case TypeRef.RawPtr it -> new Type.RawPtr(type(it.target()), it.mutable());
      case TypeRef.Tuple it -> {
        List<Type> elements = new ArrayList<>();
        for (TypeRef element : it.elements()) {
          elements.add(type(element));
        }
        yield new Type.Tuple(elements);
      }
      case TypeRef.Array it -> new Type.Array(type(it.element()), constant(it.length()));
      case TypeRef.Slice it -> new Type.Slice(type(it.element()));
      case TypeRef.FnPtr it -> fnPtr(it);
      case TypeRef.ImplTrait it -> bounds.implTrait(it, places);
      case TypeRef.DynTrait it -> objects.of(it, places.inBody() ? Region.ERASED : Region.STATIC);
      case TypeRef.Never it -> Type.NEVER;
      case TypeRef.Infer it -> places.infer(it.span());
      case TypeRef.Error it -> Type.ERROR;
    };
  }

  /** {@code &'a dyn T} has {@code 'a} as its object's default lifetime bound. */
  private Type behindRef(TypeRef target, Region region) {
    return target instanceof TypeRef.DynTrait object ? objects.of(object, region) : type(target);
  }

  /** A length. */
  Const constant(Expr expr) {
    return constant(expr, Type.USIZE);
  }

  Const constant(Expr expr, Type of) {
    Const found = cx.evaluated(unevaluated(expr, of));
    if (found instanceof Const.Unevaluated it
        && !places.inBody()
        && !cx.isLibrary()
        && it.def().generics().count() == 0) {
      // It takes a run, which may show that it hangs on itself.
      cx.beforeBodies(() -> cx.evaluated(it));
    }
    return found;
  }

  /** The same where what it names may not be known yet. */
  Const unevaluated(Expr expr, Type of) {
    if (expr instanceof Expr.IntLiteral literal && of instanceof Type.Int) {
      return new Const.Value(literal.low());
    }
    if (expr instanceof Expr.BlockExpr block
        && block.block().statements().isEmpty()
        && block.block().tail().isPresent()) {
      return unevaluated(block.block().tail().get(), of);
    }
    if (expr instanceof Expr.Paren paren) {
      return unevaluated(paren.inner(), of);
    }
    if (expr instanceof Expr.Underscore) {
      if (places.inBody()) {
        return cx.freshConst(places);
      }
      places.infer(expr.span());
      return new Const.Error();
    }
    if (expr instanceof Expr.PathExpr path && path.qself().isEmpty()) {
      Optional<dev.holdfast.simulator.syntax.Ident> single = path.path().single();
      if (single.isPresent() && scope.params.get(single.get().text()) instanceof Const known) {
        return known;
      }
    }
    return cx.anonymousConst(expr, places.constScope(scope), of);
  }

  private Type fnPtr(TypeRef.FnPtr it) {
    LifetimeLowering.Binder binder = lifetimes.enter(it.forLifetimes(), true);
    List<Type> inputs = new ArrayList<>();
    String around = bounds.ofFn;
    bounds.ofFn = "`fn` pointer parameters";
    for (TypeRef input : it.inputs()) {
      inputs.add(type(input));
    }
    binder.beginOutput();
    bounds.ofFn = "`fn` pointer return types";
    Type output = it.output().isPresent() ? type(it.output().get()) : Type.UNIT;
    bounds.ofFn = around;
    lifetimes.leave();
    Optional<String> free = binder.unconstrained(inputs, output);
    if (free.isPresent()) {
      cx.report(
          Diagnostic.error(
              "E0581",
              "return type references lifetime `"
                  + free.get()
                  + "`, which is not constrained by the fn input types",
              it.output().get().span(),
              ""));
    }
    return new Type.FnPtr(new FnSig(inputs, output, it.isUnsafe(), it.abi(), binder.count()));
  }
}
