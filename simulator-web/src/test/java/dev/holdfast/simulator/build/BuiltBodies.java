package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.prelude.PreludeText;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A checked program and the MIR of its bodies and of all library bodies that they come to call. */
final class BuiltBodies {

  private static TypeContext library;

  private final TypeContext types;
  private final Map<BodyOwner, Body> built = new LinkedHashMap<>();

  private BuiltBodies(TypeContext types) {
    this.types = types;
  }

  static BuiltBodies of(String source) {
    if (library == null) {
      library = TypeContext.library(PreludeText.files());
    }
    SourceTree tree = Parser.parse(new SourceFile("main.rs", source)).value();
    BuiltBodies bodies = new BuiltBodies(TypeContext.check(library, tree));
    bodies.build();
    return bodies;
  }

  private void build() {
    Deque<BodyOwner> work = new ArrayDeque<>(types.programBodies());
    while (!work.isEmpty()) {
      BodyOwner owner = work.pop();
      if (built.containsKey(owner) || types.thir(owner).tainted()) {
        continue;
      }
      Body body = MirBuilder.build(types.thir(owner), types);
      built.put(owner, body);
      for (LocalDecl local : body.locals()) {
        part(local.type(), work);
      }
      for (BasicBlock block : body.blocks()) {
        if (block.terminator() instanceof Terminator.Call call
            && call.function() instanceof Operand.Constant constant
            && constant.type() instanceof Type.FnItem fn
            && fn.def().traits().hasBody()) {
          work.add(fn.def());
        }
        for (Statement statement : block.statements()) {
          if (statement instanceof Statement.Assign assign
              && assign.rvalue() instanceof Rvalue.Aggregate aggregate) {
            part(aggregate.kind().type(), work);
          }
        }
      }
    }
  }

  private static void part(Type type, Deque<BodyOwner> work) {
    switch (type) {
      case Type.Closure it -> work.add(it.def());
      case Type.Coroutine it -> work.add(it.def());
      default -> {}
    }
  }

  List<Body> all() {
    return List.copyOf(built.values());
  }

  Body elaborated(Body body) {
    return DropElaboration.elaborate(body, types);
  }

  /** The body of the definition with the path. */
  Body body(String path) {
    for (Map.Entry<BodyOwner, Body> entry : built.entrySet()) {
      if (((Def) entry.getKey()).path().equals(path)) {
        return entry.getValue();
      }
    }
    throw new IllegalStateException("no body " + path);
  }
}
