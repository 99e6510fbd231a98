package dev.holdfast.simulator.coroutine;

import dev.holdfast.simulator.mir.BlockId;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The ways out of a block. */
final class Edges {

  /** {@code written}: what is written on this way only, as by a call that returns. */
  record Edge(int target, Optional<Place> written) {}

  private Edges() {}

  static List<Edge> of(Terminator terminator) {
    List<Edge> edges = new ArrayList<>();
    switch (terminator) {
      case Terminator.Goto it -> add(edges, it.target());
      case Terminator.SwitchInt it -> {
        for (BlockId target : it.targets()) {
          add(edges, target);
        }
        add(edges, it.otherwise());
      }
      case Terminator.Drop it -> {
        add(edges, it.target());
        it.unwind().ifPresent(target -> add(edges, target));
      }
      case Terminator.Call it -> {
        it.target()
            .ifPresent(
                target -> edges.add(new Edge(target.index(), Optional.of(it.destination()))));
        it.unwind().ifPresent(target -> add(edges, target));
      }
      case Terminator.Assert it -> {
        add(edges, it.target());
        it.unwind().ifPresent(target -> add(edges, target));
      }
      case Terminator.Yield it -> {
        edges.add(new Edge(it.resume().index(), Optional.of(it.resumeArg())));
        it.drop().ifPresent(target -> add(edges, target));
      }
      case Terminator.FalseEdge it -> {
        add(edges, it.real());
        add(edges, it.imaginary());
      }
      case Terminator.FalseUnwind it -> {
        add(edges, it.real());
        it.unwind().ifPresent(target -> add(edges, target));
      }
      case Terminator.Return it -> {}
      case Terminator.UnwindResume it -> {}
      case Terminator.Unreachable it -> {}
      case Terminator.CoroutineDrop it -> {}
    }
    return edges;
  }

  private static void add(List<Edge> edges, BlockId target) {
    edges.add(new Edge(target.index(), Optional.empty()));
  }

  /** The blocks that can be reached from the entry. */
  static BitSet reachable(Body body) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    seen.set(0);
    while (!open.isEmpty()) {
      for (Edge edge : of(body.blocks().get(open.removeLast()).terminator())) {
        if (!seen.get(edge.target())) {
          seen.set(edge.target());
          open.add(edge.target());
        }
      }
    }
    return seen;
  }
}
