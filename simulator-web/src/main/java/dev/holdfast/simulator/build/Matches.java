package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Candidate.Bound;
import dev.holdfast.simulator.build.Scopes.Condition;
import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.ExprKind.Arm;
import dev.holdfast.simulator.thir.Pattern;
import dev.holdfast.simulator.thir.PatternKind;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds matches: {@code match}, {@code if let}, {@code let} and {@code let else}. */
final class Matches {

  private final BodyBuilder b;

  /** Where the variables of a condition's {@code let} live. */
  private Scope conditionScope;

  Matches(BodyBuilder builder) {
    this.b = builder;
  }

  /** The variables of {@code let} conditions live in the scope from now on; the one before. */
  Scope conditionScope(Scope scope) {
    Scope before = conditionScope;
    conditionScope = scope;
    return before;
  }

  void match(Place destination, ExprKind.Match it, Expr expr) {
    PlaceBuilder scrutinee = b.places.builder(it.scrutinee());
    Span span = it.scrutinee().span();
    mention(scrutinee, span);
    MatchTree tree = new MatchTree(b, scrutinee, span);
    List<Candidate> candidates = new ArrayList<>();
    boolean guarded = false;
    for (int i = 0; i < it.arms().size(); i++) {
      Arm arm = it.arms().get(i);
      guarded |= arm.guard().isPresent();
      candidates.add(Candidate.of(i, arm.guard().isPresent(), scrutinee, arm.pattern(), b));
    }
    int none = tree.match(b.cfg.at, candidates);
    tree.scrutinee.ifPresent(
        s -> b.cfg.push(none, new Statement.FakeRead(Statement.Cause.MATCHED, s.place(), span)));
    b.cfg.terminate(none, new Terminator.Unreachable(span));
    List<Local> fakes = guarded ? fakeBorrows(tree, span) : List.of();

    List<Integer> blocks = startBlocks(tree, expr.span());
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < it.arms().size(); i++) {
      arm(destination, it.arms().get(i), i, tree, blocks, fakes);
      ends.add(b.cfg.at);
    }
    int join = b.cfg.newBlock();
    for (int end : ends) {
      b.cfg.jump(end, join, expr.span());
    }
    b.cfg.at = join;
  }

  /** A local for a fake borrow of each place that the tests look at. */
  private List<Local> fakeBorrows(MatchTree tree, Span span) {
    List<Local> fakes = new ArrayList<>();
    for (Place place : tree.tested) {
      Type type = PlaceTypes.of(place, b::typeOf);
      fakes.add(b.temp(new Type.Ref(Region.ERASED, type, false), span));
    }
    return fakes;
  }

  /** Leads each leaf to a block for its bindings; to the borrow checker also to the next leaf. */
  private List<Integer> startBlocks(MatchTree tree, Span span) {
    List<Integer> blocks = new ArrayList<>();
    for (int i = 0; i < tree.leaves.size(); i++) {
      int block = b.cfg.newBlock();
      blocks.add(block);
      falseEdge(tree.leaves.get(i).start, block, tree, i, span);
    }
    return blocks;
  }

  private void falseEdge(int from, int to, MatchTree tree, int leaf, Span span) {
    if (leaf + 1 < tree.leaves.size()) {
      int next = tree.leaves.get(leaf + 1).start;
      b.cfg.terminate(from, new Terminator.FalseEdge(Cfg.id(to), Cfg.id(next), span));
    } else {
      b.cfg.jump(from, to, span);
    }
  }

  private void arm(
      Place destination,
      Arm arm,
      int index,
      MatchTree tree,
      List<Integer> blocks,
      List<Local> fakes) {
    Scope around = b.scopes.top();
    Scope scope = b.scopes.push(true, arm.span());
    Optional<Scope> guardScope = arm.guard().map(guard -> b.scopes.push(true, arm.span()));
    b.temporaries.markBoundary(arm.body());
    arm.guard().filter(guard -> !Temporaries.hasLet(guard)).ifPresent(b.temporaries::markBoundary);
    b.bindings.declare(arm.pattern(), scope, arm.guard().isPresent());

    int first = tree.leaves.size();
    int last = -1;
    for (int i = 0; i < tree.leaves.size(); i++) {
      if (tree.leaves.get(i).arm == index) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int join = last > first ? b.cfg.newBlock() : -1;
    for (int i = first; i <= last; i++) {
      List<Integer> mark = b.scopes.mark();
      b.cfg.at = blocks.get(i);
      if (join >= 0) {
        b.bindings.beginUnbound(arm.pattern(), tree.leaves.get(i).bounds, arm.guard().isPresent());
      }
      if (arm.guard().isPresent()) {
        guarded(arm, arm.guard().get(), around, guardScope.orElseThrow(), tree, i, fakes);
      } else {
        b.bindings.bind(tree.leaves.get(i).bounds, true, tree.scrutinee);
      }
      if (join >= 0) {
        b.cfg.jump(b.cfg.at, join, arm.span());
        if (i < last) {
          // All alternatives bind the same locals: only the last one schedules their drops.
          b.scopes.unschedule(mark);
        } else {
          b.cfg.at = join;
        }
      }
    }
    b.destinations.into(destination, arm.body());
    guardScope.ifPresent(open -> b.scopes.pop());
    b.scopes.pop();
  }

  private void guarded(
      Arm arm,
      Expr guard,
      Scope around,
      Scope guardScope,
      MatchTree tree,
      int index,
      List<Local> fakes) {
    Candidate leaf = tree.leaves.get(index);
    b.bindings.bindForGuard(leaf.bounds);
    b.enterGuard(Bindings.variables(arm.pattern()));
    for (int i = 0; i < fakes.size(); i++) {
      b.cfg.assign(
          Place.of(fakes.get(i)),
          new Rvalue.Ref(BorrowKind.FAKE, tree.tested.get(i)),
          guard.span());
    }
    Condition condition = b.scopes.beginCondition(around);
    Scope outer = conditionScope(guardScope);
    b.conditions.test(guard, null);
    conditionScope(outer);
    int holds = b.cfg.at;
    int fails = b.scopes.endCondition(condition);
    b.leaveGuard();
    falseEdge(fails, leaf.otherwise, tree, index, guard.span());
    b.cfg.at = holds;
    for (Local fake : fakes) {
      fakeRead(Statement.Cause.GUARD, Place.of(fake), guard.span());
    }
    List<Bound> byValue = new ArrayList<>();
    for (Bound bound : leaf.bounds) {
      if (bound.byRef().isEmpty()) {
        byValue.add(bound);
        fakeRead(Statement.Cause.GUARD, Place.of(b.variable(bound.var()).guardRef), guard.span());
      }
    }
    b.bindings.bind(byValue, true, tree.scrutinee);
  }

  /** What is matched counts as used, also where no pattern looks at it. */
  private void mention(PlaceBuilder scrutinee, Span span) {
    b.upvars.resolve(scrutinee).ifPresent(place -> fakeRead(Statement.Cause.MENTION, place, span));
  }

  private void fakeRead(Statement.Cause cause, Place place, Span span) {
    b.cfg.push(new Statement.FakeRead(cause, place, span));
  }

  /** A {@code let} in a condition: goes on where it matches. */
  void let(ExprKind.Let it, Span span) {
    PlaceBuilder scrutinee = b.places.builder(it.scrutinee());
    mention(scrutinee, it.scrutinee().span());
    MatchTree tree = refutable(it.pattern(), scrutinee, it.scrutinee().span(), span);
    b.bindings.declare(it.pattern(), conditionScope, false);
    bindLeaves(tree, true, span);
  }

  void letElse(Pattern pattern, Expr init, Optional<Type> written, Span span) {
    PlaceBuilder scrutinee = b.places.builder(init);
    mention(scrutinee, init.span());
    // Nothing of a place that a closure has not captured is looked at.
    b.upvars
        .resolve(scrutinee)
        .ifPresent(place -> b.bindings.ascribe(place, written, pattern.span()));
    MatchTree tree = refutable(pattern, scrutinee, init.span(), span);
    bindLeaves(tree, false, span);
  }

  private MatchTree refutable(Pattern pattern, PlaceBuilder place, Span scrutinee, Span span) {
    MatchTree tree = new MatchTree(b, place, scrutinee);
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(Candidate.of(0, false, place, pattern, b));
    int none = tree.match(b.cfg.at, candidates);
    b.scopes.fail(none, span);
    return tree;
  }

  private void bindLeaves(MatchTree tree, boolean begin, Span span) {
    List<Integer> blocks = startBlocks(tree, span);
    int join = blocks.size() > 1 ? b.cfg.newBlock() : -1;
    for (int i = 0; i < blocks.size(); i++) {
      List<Integer> mark = b.scopes.mark();
      b.cfg.at = blocks.get(i);
      b.bindings.bind(tree.leaves.get(i).bounds, begin, tree.scrutinee);
      if (join >= 0) {
        b.cfg.jump(b.cfg.at, join, span);
        if (i < blocks.size() - 1) {
          b.scopes.unschedule(mark);
        } else {
          b.cfg.at = join;
        }
      }
    }
  }

  /** {@code let pattern: written = init}, where the pattern always matches. */
  void initialise(Pattern pattern, Expr init, Optional<Type> written) {
    if (pattern.kind() instanceof PatternKind.Binding binding
        && binding.byRef().isEmpty()
        && binding.sub().isEmpty()) {
      Local local = b.bindings.storage(binding.var(), pattern.span());
      b.destinations.into(Place.of(local), init);
      b.bindings.ascribe(Place.of(local), written, pattern.span());
      fakeRead(Statement.Cause.LET, Place.of(local), pattern.span());
      b.bindings.scheduleDrop(binding.var());
      return;
    }
    PlaceBuilder place = b.places.builder(init);
    mention(place, init.span());
    b.upvars.resolve(place).ifPresent(found -> b.bindings.ascribe(found, written, pattern.span()));
    irrefutable(pattern, place, init.span());
  }

  /** Binds the parts of a place by a pattern that always matches. */
  void irrefutable(Pattern pattern, PlaceBuilder place, Span span) {
    MatchTree tree = new MatchTree(b, place, span);
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(Candidate.of(0, false, place, pattern, b));
    int none = tree.match(b.cfg.at, candidates);
    b.cfg.terminate(none, new Terminator.Unreachable(span));
    bindLeaves(tree, true, span);
  }
}
