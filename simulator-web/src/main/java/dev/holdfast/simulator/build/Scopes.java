package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.DropTree.Link;
import dev.holdfast.simulator.build.DropTree.Scheduled;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.LoopLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stack of drop scopes around the code being built and the ways out of them: falling off the
 * end, break, continue and return, the failed condition, the panic, and the drop of a suspended
 * coroutine. Drops run in the reverse of the order in which they were scheduled (Reference:
 * destructors, drop scopes).
 */
final class Scopes {

  /**
   * A drop scope; a {@code boundary} ends the temporaries of the expressions in it. What is dropped
   * with it is dropped at its {@code end}: the last character of what it covers.
   */
  static final class Scope {
    private final boolean boundary;
    private final Span end;
    private final List<Scheduled> drops = new ArrayList<>();
    private final List<Local> moved = new ArrayList<>();
    private int unwind = -1;
    private int coroutineDrop = -1;

    private Scope(boolean boundary, Span region) {
      this.boundary = boundary;
      this.end = new Span(region.file(), Math.max(region.start(), region.end() - 1), region.end());
    }

    private void forgetWays() {
      unwind = -1;
      coroutineDrop = -1;
    }
  }

  /** What a break, continue or return leaves: a loop, a labelled block, the function. */
  static final class Breakable {
    private final LoopLabel label;
    private final Scope scope;
    private final Place destination;
    private final int loopBlock;
    private final DropTree breaks = new DropTree();
    private final DropTree continues = new DropTree();

    private Breakable(LoopLabel label, Scope scope, Place destination, int loopBlock) {
      this.label = label;
      this.scope = scope;
      this.destination = destination;
      this.loopBlock = loopBlock;
    }

    Place destination() {
      return destination;
    }
  }

  /** A condition being built: where the ways of its failure are collected. */
  static final class Condition {
    private final Scope scope;
    private final Condition outer;
    private final DropTree fails = new DropTree();

    private Condition(Scope scope, Condition outer) {
      this.scope = scope;
      this.outer = outer;
    }
  }

  private final Cfg cfg;
  private final boolean coroutine;
  private final List<Scope> scopes = new ArrayList<>();
  private final List<Breakable> breakables = new ArrayList<>();
  private final DropTree unwinds = new DropTree();
  private final DropTree coroutineDrops = new DropTree();
  private Condition condition;

  Scopes(Cfg cfg, boolean coroutine) {
    this.cfg = cfg;
    this.coroutine = coroutine;
  }

  /** {@code region} is what the scope covers. */
  Scope push(boolean boundary, Span region) {
    Scope scope = new Scope(boundary, region);
    scopes.add(scope);
    return scope;
  }

  Scope top() {
    return scopes.get(scopes.size() - 1);
  }

  /** The innermost scope that ends temporaries. */
  Scope temporaries() {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      if (scopes.get(i).boundary) {
        return scopes.get(i);
      }
    }
    throw new IllegalStateException("bug: no scope for temporaries");
  }

  /** Leaves the top scope at its end: its drops come in the current block and after. */
  void pop() {
    Scope scope = top();
    int unwind = hasValue(scope.drops) ? unwindFrom(scope) : -1;
    for (int i = scope.drops.size() - 1; i >= 0; i--) {
      Scheduled drop = scope.drops.get(i);
      if (!drop.value()) {
        if (coroutine && unwind >= 0) {
          unwind = unwinds.next(unwind);
        }
        cfg.push(new Statement.StorageDead(drop.local(), drop.span()));
        continue;
      }
      unwind = unwinds.next(unwind);
      if (scope.moved.contains(drop.local())) {
        continue;
      }
      int next = cfg.newBlock();
      cfg.terminate(
          cfg.at,
          new Terminator.Drop(
              Place.of(drop.local()), Cfg.id(next), Optional.empty(), false, drop.span()));
      unwinds.enter(unwind, cfg.at, drop.span());
      cfg.at = next;
    }
    scopes.remove(scopes.size() - 1);
  }

  private static boolean hasValue(List<Scheduled> drops) {
    for (Scheduled drop : drops) {
      if (drop.value()) {
        return true;
      }
    }
    return false;
  }

  /** {@code value}: the value is dropped at the scope's end; else its storage ends there. */
  void schedule(Scope scope, Local local, boolean value) {
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Scope each = scopes.get(i);
      if (value || coroutine) {
        each.forgetWays();
      }
      if (each == scope) {
        each.drops.add(new Scheduled(local, value, scope.end));
        return;
      }
    }
    throw new IllegalStateException("bug: " + local + " is scheduled in a scope that is left");
  }

  /** How many drops each open scope has, for {@link #unschedule}. */
  List<Integer> mark() {
    List<Integer> sizes = new ArrayList<>();
    for (Scope scope : scopes) {
      sizes.add(scope.drops.size());
    }
    return sizes;
  }

  /** Forgets all drops that were scheduled since the mark, in the scopes that are still open. */
  void unschedule(List<Integer> mark) {
    for (int i = 0; i < mark.size() && i < scopes.size(); i++) {
      List<Scheduled> drops = scopes.get(i).drops;
      while (drops.size() > mark.get(i)) {
        drops.remove(drops.size() - 1);
      }
      scopes.get(i).forgetWays();
    }
  }

  /** A call takes these: where it returns, what it was moved from needs no drop. */
  void recordMoved(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Move move && move.place().isLocal()) {
        top().moved.add(move.place().local());
      }
    }
  }

  /** A panic may come out of the block's terminator. */
  void unwindFrom(int block, Span span) {
    unwinds.enter(unwindFrom(top()), block, span);
  }

  private int unwindFrom(Scope target) {
    int last = scopes.indexOf(target);
    int first = last;
    while (first >= 0 && scopes.get(first).unwind < 0) {
      first--;
    }
    int node = first < 0 ? DropTree.ROOT : scopes.get(first).unwind;
    for (int i = first + 1; i <= last; i++) {
      Scope scope = scopes.get(i);
      for (Scheduled drop : scope.drops) {
        if (coroutine || drop.value()) {
          node = unwinds.add(drop, node);
        }
      }
      scope.unwind = node;
    }
    return node;
  }

  /** The coroutine may be dropped while it is suspended at the block's yield. */
  void dropFrom(int block, Span span) {
    int first = scopes.size() - 1;
    while (first >= 0 && scopes.get(first).coroutineDrop < 0) {
      first--;
    }
    int node = first < 0 ? DropTree.ROOT : scopes.get(first).coroutineDrop;
    for (int i = first + 1; i < scopes.size(); i++) {
      for (Scheduled drop : scopes.get(i).drops) {
        node = coroutineDrops.add(drop, node);
      }
      scopes.get(i).coroutineDrop = node;
    }
    coroutineDrops.enter(node, block, span);
  }

  /** {@code label} null: the function; {@code loopBlock} -1: there is no continue. */
  void beginBreakable(LoopLabel label, int loopBlock, Place destination) {
    breakables.add(new Breakable(label, top(), destination, loopBlock));
  }

  /** {@code normalExit}: whether the current block goes on after it; sets where code goes on. */
  void endBreakable(boolean normalExit, Span span) {
    Breakable breakable = breakables.remove(breakables.size() - 1);
    int normal = cfg.at;
    int broken = buildExits(breakable.breaks, breakable.scope, -1);
    if (breakable.loopBlock >= 0) {
      buildExits(breakable.continues, breakable.scope, breakable.loopBlock);
    }
    if (!normalExit) {
      cfg.at = broken >= 0 ? broken : cfg.newBlock();
    } else if (broken >= 0) {
      int join = cfg.newBlock();
      cfg.jump(normal, join, span);
      cfg.jump(broken, join, span);
      cfg.at = join;
    }
  }

  /** {@code label} null: the function. */
  Breakable breakable(LoopLabel label) {
    for (int i = breakables.size() - 1; i >= 0; i--) {
      if (breakables.get(i).label == label) {
        return breakables.get(i);
      }
    }
    throw new IllegalStateException("bug: a break out of what is not around it");
  }

  /** Leaves by break or return; the code after it can't be reached. */
  void breakTo(Breakable target, Span span) {
    exit(target.breaks, target.scope, cfg.at, span);
    cfg.at = cfg.newBlock();
  }

  void continueTo(Breakable target, Span span) {
    exit(target.continues, target.scope, cfg.at, span);
    cfg.at = cfg.newBlock();
  }

  /** Failures leave all scopes inside {@code scope}. */
  Condition beginCondition(Scope scope) {
    condition = new Condition(scope, condition);
    return condition;
  }

  /** The block where the failures arrive. */
  int endCondition(Condition ended) {
    condition = ended.outer;
    int fails = buildExits(ended.fails, ended.scope, -1);
    return fails >= 0 ? fails : cfg.newBlock();
  }

  /** The condition fails at the end of the block. */
  void fail(int block, Span span) {
    exit(condition.fails, condition.scope, block, span);
  }

  private void exit(DropTree tree, Scope target, int block, Span span) {
    int node = DropTree.ROOT;
    for (int i = scopes.indexOf(target) + 1; i < scopes.size(); i++) {
      for (Scheduled drop : scopes.get(i).drops) {
        node = tree.add(drop, node);
      }
    }
    tree.enter(node, block, span);
  }

  /** Builds a tree of exits and ties its drops to the ways of a panic; the root's block or -1. */
  private int buildExits(DropTree tree, Scope target, int root) {
    int[] blocks = tree.build(cfg, Link.JUMP, root);
    if (tree.hasValues()) {
      int[] unwind = new int[tree.size()];
      unwind[DropTree.ROOT] = unwindFrom(target);
      for (int node = 1; node < tree.size(); node++) {
        Scheduled drop = tree.drop(node);
        int next = unwind[tree.next(node)];
        unwind[node] = drop.value() || coroutine ? unwinds.add(drop, next) : next;
        if (drop.value()) {
          unwinds.enter(next, blocks[node], drop.span());
        }
      }
    }
    return blocks[DropTree.ROOT];
  }

  /** At the end: the blocks for panics and for the drop of a suspended coroutine. */
  void buildWaysOut(Span span) {
    int[] drops = coroutineDrops.build(cfg, Link.COROUTINE_DROP, -1);
    if (drops[DropTree.ROOT] >= 0) {
      cfg.terminate(drops[DropTree.ROOT], new Terminator.CoroutineDrop(span));
    }
    int[] blocks = unwinds.build(cfg, Link.UNWIND, -1);
    int resume = blocks[DropTree.ROOT];
    if (resume >= 0) {
      cfg.terminate(resume, new Terminator.UnwindResume(span));
    }
    // A panic in a drop of a suspended coroutine takes ways of its own, so that no drop flag has
    // to be kept across a suspension for it.
    for (int node = 1; node < coroutineDrops.size(); node++) {
      if (coroutineDrops.drop(node).value() && drops[node] >= 0) {
        coroutineDrops.enter(coroutineDrops.next(node), drops[node], span);
      }
    }
    int again = coroutineDrops.build(cfg, Link.UNWIND, resume)[DropTree.ROOT];
    if (resume < 0 && again >= 0) {
      cfg.terminate(again, new Terminator.UnwindResume(span));
    }
  }
}
