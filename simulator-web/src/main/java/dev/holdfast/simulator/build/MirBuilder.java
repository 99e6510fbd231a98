package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds the MIR of a typed body, in the shape in which rustc builds it: where temporaries live, in
 * which order things are dropped, and where a panic or the drop of a suspended coroutine goes.
 */
public final class MirBuilder {

  private MirBuilder() {}

  /** The body in phase BUILT; throws Unsupported for what can't be built. */
  public static Body build(dev.holdfast.simulator.thir.Body thir, TypeQueries queries) {
    if (thir.tainted()) {
      throw new IllegalStateException("bug: a tainted body is built");
    }
    return construct(thir, queries, false);
  }

  /** {@code promoted}: of the body's value alone, without its owner's arguments. */
  static Body construct(
      dev.holdfast.simulator.thir.Body thir, TypeQueries queries, boolean promoted) {
    Optional<Type> self = promoted ? Optional.empty() : selfType(thir);
    boolean selfByRef = self.isPresent() && self.get() instanceof Type.Ref;
    boolean coroutine = self.isPresent() && self.get() instanceof Type.Coroutine;
    BodyBuilder b = new BodyBuilder(thir, queries, coroutine, self.orElse(null), selfByRef);
    b.declare(
        new LocalDecl(
            thir.returnType(), Optional.empty(), true, LocalDecl.Kind.RETURN, thir.span()));
    List<Local> arguments = new ArrayList<>();
    self.ifPresent(type -> arguments.add(argument(b, type, Optional.empty(), false)));
    if (coroutine) {
      LocalVar context = thir.taskContext().orElseThrow();
      Local local = argument(b, context.type(), Optional.of(context.name()), true);
      b.putVariable(context, new BodyBuilder.Variable(local, null));
      arguments.add(local);
    }
    List<Local> parameters = new ArrayList<>();
    for (dev.holdfast.simulator.thir.Body.Param param : thir.params()) {
      parameters.add(parameter(b, param));
    }
    arguments.addAll(parameters);
    body(b, arguments, parameters, promoted);
    return new Body(
        thir.owner(),
        Body.Phase.BUILT,
        b.locals,
        arguments.size(),
        Simplify.blocks(b.cfg.finish(thir.span())),
        thir.captures(),
        Optional.empty(),
        thir.env(),
        thir.span());
  }

  private static void body(
      BodyBuilder b, List<Local> arguments, List<Local> parameters, boolean promoted) {
    dev.holdfast.simulator.thir.Body thir = b.thir;
    b.cfg.at = b.cfg.newBlock();
    b.scopes.push(true, thir.value().span());
    b.scopes.beginBreakable(null, -1, Place.of(Local.RETURN));
    Scope scope = b.scopes.push(true, thir.value().span());
    for (int i = 0; i < arguments.size(); i++) {
      int index = i - (arguments.size() - parameters.size());
      b.scheduleDrop(scope, arguments.get(i));
      if (index >= 0) {
        dev.holdfast.simulator.thir.Body.Param param = thir.params().get(index);
        b.bindings.ascribe(Place.of(arguments.get(i)), param.written(), param.span());
        bindParameter(b, param.pattern(), arguments.get(i), scope);
      }
    }
    b.temporaries.markBoundary(thir.value());
    if (promoted || thir.owner() instanceof ConstDef || thir.owner() instanceof StaticDef) {
      // What a constant's value borrows lives for ever.
      b.temporaries.extendBorrowed(thir.value(), null);
    }
    b.destinations.into(Place.of(Local.RETURN), thir.value());
    b.scopes.pop();
    b.scopes.endBreakable(true, thir.span());
    b.scopes.pop();
    b.cfg.terminate(b.cfg.at, new Terminator.Return(thir.span().after()));
    b.scopes.buildWaysOut(thir.span());
  }

  private static Local argument(BodyBuilder b, Type type, Optional<String> name, boolean mutable) {
    return b.declare(new LocalDecl(type, name, mutable, LocalDecl.Kind.ARGUMENT, b.thir.span()));
  }

  private static Local parameter(BodyBuilder b, dev.holdfast.simulator.thir.Body.Param param) {
    if (simple(param.pattern()).isEmpty()) {
      return argument(b, param.type(), Optional.empty(), false);
    }
    LocalVar var = simple(param.pattern()).get();
    Local local =
        b.declare(
            new LocalDecl(
                param.type(),
                Optional.of(var.name()),
                var.mutable(),
                LocalDecl.Kind.ARGUMENT,
                var.span()));
    b.putVariable(var, new BodyBuilder.Variable(local, null));
    return local;
  }

  /** The variable of a pattern that is nothing but a variable. */
  private static Optional<LocalVar> simple(Pattern pattern) {
    return pattern.kind() instanceof PatternKind.Binding it
            && it.byRef().isEmpty()
            && it.sub().isEmpty()
        ? Optional.of(it.var())
        : Optional.empty();
  }

  private static void bindParameter(BodyBuilder b, Pattern pattern, Local argument, Scope scope) {
    if (simple(pattern).isEmpty()) {
      b.bindings.declare(pattern, scope, false);
      b.matches.irrefutable(pattern, PlaceBuilder.of(argument), pattern.span());
    }
  }

  /** The type of local 1 of a closure or coroutine. */
  private static Optional<Type> selfType(dev.holdfast.simulator.thir.Body thir) {
    List<Type> upvars = new ArrayList<>();
    for (Capture capture : thir.captures()) {
      upvars.add(EraseRegions.apply(capture.type()));
    }
    return switch (thir.owner()) {
      case ClosureDef def -> {
        Type.Closure closure = new Type.Closure(def, identity(def.generics().identity()), upvars);
        yield Optional.of(
            switch (def.kind()) {
              case FN -> new Type.Ref(Region.ERASED, closure, false);
              case FN_MUT -> new Type.Ref(Region.ERASED, closure, true);
              case FN_ONCE -> closure;
            });
      }
      case CoroutineDef def ->
          Optional.of(new Type.Coroutine(def, identity(def.generics().identity()), upvars));
      case FnDef def -> Optional.empty();
      case ConstDef def -> Optional.empty();
      case StaticDef def -> Optional.empty();
    };
  }

  private static List<GenericArg> identity(List<GenericArg> args) {
    return EraseRegions.apply(args);
  }
}
