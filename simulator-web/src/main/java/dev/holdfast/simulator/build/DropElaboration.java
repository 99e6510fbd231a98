package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes the conditional drops of a built body exact: a drop of what is surely uninitialised goes
 * away, of what may be uninitialised it asks a drop flag, of what is partly moved it drops the
 * parts. What only the borrow checker looks at goes away, too. A drop of a type parameter stays.
 */
public final class DropElaboration {

  private final Body body;
  private final MovePaths paths;
  private final Initialised initialised;
  private final BlockPatch patch;
  private final Map<Integer, Local> flags = new LinkedHashMap<>();

  private DropElaboration(Body body) {
    this.body = body;
    this.paths = MovePaths.gather(body);
    this.initialised = Initialised.analyse(paths);
    this.patch = new BlockPatch(body);
  }

  /** The body in phase ELABORATED. */
  public static Body elaborate(Body built, TypeQueries queries) {
    Body plain = withoutChecks(built);
    if (!drops(plain)) {
      List<BasicBlock> blocks = LandingPads.remove(plain.blocks());
      return with(plain, Body.Phase.ELABORATED, plain.locals(), blocks);
    }
    DropElaboration it = new DropElaboration(plain);
    Body live = it.withoutDeadDrops();
    if (live != plain) {
      it = new DropElaboration(live);
    }
    for (int block = 0; block < live.blocks().size(); block++) {
      BasicBlock given = live.blocks().get(block);
      if (it.initialised.isReached(block) && given.terminator() instanceof Terminator.Drop drop) {
        it.elaborate(block, drop, given.cleanup(), queries);
      }
    }
    it.setFlags();
    return with(
        live, Body.Phase.ELABORATED, it.patch.locals(), LandingPads.remove(it.patch.finish()));
  }

  private static boolean drops(Body body) {
    for (BasicBlock block : body.blocks()) {
      if (block.terminator() instanceof Terminator.Drop) {
        return true;
      }
    }
    return false;
  }

  private static Body with(
      Body body, Body.Phase phase, List<LocalDecl> locals, List<BasicBlock> blocks) {
    return new Body(
        body.owner(),
        phase,
        locals,
        body.argCount(),
        Simplify.blocks(blocks),
        body.captures(),
        body.coroutine(),
        body.env(),
        body.span());
  }

  /**
   * Without the drops of what is surely moved: no panic comes out of them, and what is known on the
   * ways of a panic is not to be blurred by them. The body itself if there are none.
   */
  private Body withoutDeadDrops() {
    boolean changed = false;
    List<BasicBlock> blocks = new ArrayList<>();
    for (int i = 0; i < body.blocks().size(); i++) {
      BasicBlock block = body.blocks().get(i);
      if (initialised.isReached(i) && block.terminator() instanceof Terminator.Drop drop) {
        int path = paths.exact(drop.place());
        boolean[] live = {path < 0};
        if (path >= 0) {
          Initialised.State state = initialised.atTerminator(i);
          paths.subtree(path, part -> live[0] |= state.maybe().get(part));
        }
        if (!live[0]) {
          Terminator past = new Terminator.Goto(drop.target(), drop.span());
          block = new BasicBlock(block.statements(), past, block.cleanup());
          changed = true;
        }
      }
      blocks.add(block);
    }
    return changed ? with(body, body.phase(), body.locals(), blocks) : body;
  }

  /** Without what is there for the borrow checker only. */
  private static Body withoutChecks(Body built) {
    List<BasicBlock> blocks = new ArrayList<>();
    for (BasicBlock block : built.blocks()) {
      List<Statement> kept = new ArrayList<>();
      for (Statement statement : block.statements()) {
        boolean keep =
            switch (statement) {
              case Statement.FakeRead it -> it.cause() == Statement.Cause.MENTION;
              case Statement.AscribeUserType it -> false;
              case Statement.Nop it -> false;
              case Statement.Assign it ->
                  !(it.rvalue() instanceof Rvalue.Ref ref && ref.kind() == BorrowKind.FAKE);
              case Statement.StorageLive it -> true;
              case Statement.StorageDead it -> true;
              case Statement.SetDiscriminant it -> true;
            };
        if (keep) {
          kept.add(statement);
        }
      }
      Terminator end =
          switch (block.terminator()) {
            case Terminator.FalseEdge it -> new Terminator.Goto(it.real(), it.span());
            case Terminator.FalseUnwind it -> new Terminator.Goto(it.real(), it.span());
            default -> block.terminator();
          };
      blocks.add(new BasicBlock(kept, end, block.cleanup()));
    }
    return with(built, built.phase(), built.locals(), blocks);
  }

  private void elaborate(int block, Terminator.Drop drop, boolean cleanup, TypeQueries queries) {
    int path = paths.exact(drop.place());
    if (path < 0) {
      // Behind a reference: always initialised.
      patch.terminate(
          block,
          new Terminator.Drop(drop.place(), drop.target(), drop.unwind(), false, drop.span()));
      return;
    }
    DropLadder ladder =
        new DropLadder(
            patch,
            paths,
            initialised.atTerminator(block),
            this::flag,
            queries,
            body.env(),
            drop.span());
    int unwind = cleanup ? -1 : drop.unwind().map(BlockId::index).orElseGet(patch::resume);
    int first = ladder.drop(path, drop.place(), drop.target().index(), unwind);
    patch.terminate(block, new Terminator.Goto(new BlockId(first), drop.span()));
  }

  private Local flag(int path) {
    Local there = flags.get(path);
    if (there != null) {
      return there;
    }
    Span span = body.local(paths.path(path).place().local()).span();
    Local flag =
        patch.declare(
            new LocalDecl(Type.BOOL, Optional.empty(), true, LocalDecl.Kind.DROP_FLAG, span));
    flags.put(path, flag);
    return flag;
  }

  /** Keeps the flags true to what the body's own code moves and initialises. */
  private void setFlags() {
    if (flags.isEmpty()) {
      return;
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      if (!initialised.isReached(i)) {
        continue;
      }
      BasicBlock block = body.blocks().get(i);
      List<Statement> statements = new ArrayList<>();
      if (i == 0) {
        begin(statements);
      }
      for (Statement statement : block.statements()) {
        statements.add(statement);
        MovePaths.moves(statement, place -> set(place, false, statement.span(), statements));
        if (statement instanceof Statement.Assign assign) {
          set(assign.place(), true, statement.span(), statements);
        }
      }
      Terminator terminator = block.terminator();
      if (!(terminator instanceof Terminator.Drop)) {
        MovePaths.moves(terminator, place -> set(place, false, terminator.span(), statements));
      }
      patch.replace(i, statements);
      switch (terminator) {
        case Terminator.Call it -> {
          if (it.target().isPresent()) {
            onEdge(i, it.target().get(), it.destination(), it.span());
          }
        }
        case Terminator.Yield it -> onEdge(i, it.resume(), it.resumeArg(), it.span());
        default -> {}
      }
    }
  }

  /** At the start nothing but the arguments is initialised. */
  private void begin(List<Statement> out) {
    flags.forEach(
        (path, flag) -> {
          int local = paths.path(path).place().local().index();
          out.add(assign(flag, local >= 1 && local <= body.argCount(), body.span()));
        });
  }

  private void onEdge(int block, BlockId target, Place place, Span span) {
    List<Statement> statements = new ArrayList<>();
    set(place, true, span, statements);
    if (!statements.isEmpty()) {
      boolean cleanup = body.block(target).cleanup();
      int between =
          patch.add(new BasicBlock(statements, new Terminator.Goto(target, span), cleanup));
      patch.redirect(block, target, new BlockId(between));
    }
  }

  private void set(Place place, boolean value, Span span, List<Statement> out) {
    Consumer<Integer> assign =
        path -> {
          if (flags.containsKey(path)) {
            out.add(assign(flags.get(path), value, span));
          }
        };
    paths.each(place, path -> paths.subtree(path, assign));
  }

  static Statement assign(Local flag, boolean value, Span span) {
    Operand constant = BodyBuilder.constant(value ? Value.TRUE : Value.FALSE, Type.BOOL, span);
    return new Statement.Assign(Place.of(flag), new Rvalue.Use(constant), span);
  }
}
