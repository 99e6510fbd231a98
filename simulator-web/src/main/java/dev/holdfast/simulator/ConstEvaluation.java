package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.ReferencesError;
import dev.holdfast.simulator.layout.TooLarge;
import dev.holdfast.simulator.machine.Bodies;
import dev.holdfast.simulator.machine.Limits;
import dev.holdfast.simulator.machine.Machine;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.ValTree;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Runs constants and statics as the compiler does, and says which have no value (E0080). Whatever
 * else is wrong in the program, those are run whose own bodies and whose callees' are sound.
 */
final class ConstEvaluation {

  private final Compiled compiled;
  private final TypeContext types;
  private final Supplier<Layouts> layouts;
  private final Predicate<BodyOwner> sound;

  /** Of constants that types need and that had to be run. */
  private final Map<Const.Unevaluated, Optional<Long>> values = new LinkedHashMap<>();

  ConstEvaluation(
      Compiled compiled, TypeContext types, Supplier<Layouts> layouts, Predicate<BodyOwner> sound) {
    this.compiled = compiled;
    this.types = types;
    this.layouts = layouts;
    this.sound = sound;
  }

  /** Of the items among {@code owners}, except where something is foreseen already. */
  List<Diagnostic> ofItems(List<BodyOwner> owners, List<Diagnostic> foreseen) {
    List<Diagnostic> found = new ArrayList<>();
    for (BodyOwner owner : owners) {
      if (isFree(owner) && foreseen.stream().noneMatch(it -> isWithin(it, owner))) {
        try {
          if (calls(compiled.elaborated(owner))) {
            add(evaluate(owner, List.of()), found);
          }
        } catch (Unsupported | TooLarge | ReferencesError problem) {
          // It needs what is wrong, and that is said; or the run will come upon it.
          continue;
        }
      }
    }
    return found;
  }

  private static boolean isFree(BodyOwner owner) {
    return owner instanceof StaticDef
        || owner instanceof ConstDef def && !def.isAssociated() && def.generics().count() == 0;
  }

  /** Constants that only an instance of a body asks for: associated ones and those of blocks. */
  List<Diagnostic> ofInstances(FnDef main) {
    List<BodyOwner> owners = types.programBodies();
    if (owners.stream().noneMatch(it -> it instanceof ConstDef def && mayFail(def))) {
      return List.of();
    }
    // Of what nobody calls rustc looks only at the body itself, before it makes instances.
    List<Diagnostic> own = all(FutureInstances.constantsOf(owners, types, compiled::elaborated));
    return own.isEmpty()
        ? all(FutureInstances.from(main, types, compiled::elaborated).constants())
        : own;
  }

  private List<Diagnostic> all(List<Const.Unevaluated> constants) {
    List<Diagnostic> found = new ArrayList<>();
    for (Const.Unevaluated constant : constants) {
      if (mayFail(constant.def())) {
        add(evaluate(constant.def(), constant.args()), found);
      }
    }
    return found;
  }

  /** What needs a constant that has no value adds nothing to what is said of that. */
  private static void add(Optional<Diagnostic> said, List<Diagnostic> found) {
    if (said.isPresent() && !found.contains(said.get())) {
      found.add(said.get());
    }
  }

  private boolean mayFail(ConstDef def) {
    return (def.isAssociated() || def.generics().count() > 0) && calls(compiled.elaborated(def));
  }

  /** What is said of a constant or static whose value cannot be made. */
  private Optional<Diagnostic> evaluate(BodyOwner owner, List<GenericArg> args) {
    return machine()
        .evaluate(owner, args)
        .map(
            panic -> {
              // The compiler's own words, where they differ from those of a run.
              String said = panic.message().replace("bounds: the len is", "bounds: the length is");
              boolean plain =
                  said.startsWith("attempt to ") || said.startsWith("index out of bounds");
              String message = plain ? said : "evaluation panicked: " + said;
              return Diagnostic.error("E0080", message, panic.at(), "");
            });
  }

  /** An integer constant's value, for types that need it. */
  Optional<Long> valueOf(Const.Unevaluated constant) {
    Optional<Long> known = values.get(constant);
    if (known == null) {
      try {
        known = machine().value(constant.def(), constant.args());
      } catch (Unsupported | TooLarge | ReferencesError problem) {
        return Optional.empty();
      }
      values.put(constant, known);
    }
    return known;
  }

  /** A constant's value, for patterns; absent where it has none, or it is no tree. */
  Optional<ValTree> treeOf(Const.Unevaluated constant) {
    try {
      return machine().tree(constant.def(), constant.args());
    } catch (Unsupported | TooLarge | ReferencesError problem) {
      return Optional.empty();
    }
  }

  private Machine machine() {
    return new Machine(new Sound(), types, layouts.get(), Limits.DEFAULT, Optional.empty());
  }

  private boolean isWithin(Diagnostic said, BodyOwner owner) {
    Span body = types.thir(owner).span();
    Span at = said.primary().span();
    return at.start() >= body.start() && at.end() <= body.end();
  }

  private static boolean calls(Body body) {
    for (BasicBlock block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Call
          || block.terminator() instanceof Terminator.Assert) {
        return true;
      }
    }
    return false;
  }

  /** The bodies in which nothing is wrong; a run ends where it needs another. */
  private final class Sound implements Bodies {

    @Override
    public Body elaboratedOrTransformed(BodyOwner owner) {
      if (owner instanceof ConstDef it && !it.hasBody()) {
        throw new Unsupported("a constant that no impl gives a value", it.span());
      }
      if (!sound.test(owner)) {
        throw new Unsupported("what needs a body that is wrong", types.thir(owner).span());
      }
      return compiled.elaboratedOrTransformed(owner);
    }

    @Override
    public Body coroutineDrop(CoroutineDef coroutine) {
      return compiled.coroutineDrop(coroutine);
    }
  }
}
