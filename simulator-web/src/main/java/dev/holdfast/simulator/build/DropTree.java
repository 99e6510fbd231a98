package dev.holdfast.simulator.build;

import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The drops on the ways out of some scopes, shared where ways join: each node is a drop and the
 * node that comes after it, node 0 is the place where all ways lead. Blocks enter at any node.
 */
final class DropTree {

  /** {@code value}: the value is dropped; else its storage ends. */
  record Scheduled(Local local, boolean value, Span span) {}

  private record Node(Scheduled drop, int next) {}

  private record Key(int next, Local local, boolean value) {}

  private record Entry(int node, int block, Span span) {}

  /** How the blocks that enter the tree are tied to it. */
  enum Link {
    JUMP,
    UNWIND,
    COROUTINE_DROP
  }

  static final int ROOT = 0;
  private static final int NONE = -1;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Key, Integer> known = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  DropTree() {
    nodes.add(new Node(null, ROOT));
  }

  /** The node that does {@code drop} and then goes on at {@code next}. */
  int add(Scheduled drop, int next) {
    Key key = new Key(next, drop.local(), drop.value());
    Integer there = known.get(key);
    if (there != null) {
      return there;
    }
    nodes.add(new Node(drop, next));
    known.put(key, nodes.size() - 1);
    return nodes.size() - 1;
  }

  void enter(int node, int block, Span span) {
    entries.add(new Entry(node, block, span));
  }

  int size() {
    return nodes.size();
  }

  Scheduled drop(int node) {
    return nodes.get(node).drop();
  }

  int next(int node) {
    return nodes.get(node).next();
  }

  boolean hasValues() {
    for (int i = 1; i < nodes.size(); i++) {
      if (drop(i).value()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes the blocks and ties the entries to them. The root's block is {@code root}, or a new one
   * if that is -1 and something leads there; nodes that nothing leads to get -1.
   */
  int[] build(Cfg cfg, Link link, int root) {
    int[] blocks = new int[nodes.size()];
    // For each node: NONE, or the one node that leads to it without a drop, or itself if it needs
    // a block of its own.
    int[] shares = new int[nodes.size()];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = NONE;
      shares[i] = NONE;
    }
    blocks[ROOT] = root;
    if (root != NONE) {
      shares[ROOT] = ROOT;
    }
    List<List<Entry>> byNode = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      byNode.add(new ArrayList<>());
    }
    for (Entry entry : entries) {
      byNode.get(entry.node()).add(entry);
    }
    for (int node = nodes.size() - 1; node >= 0; node--) {
      if (!byNode.get(node).isEmpty()) {
        shares[node] = node;
      }
      if (shares[node] == NONE) {
        continue;
      }
      if (shares[node] != node) {
        blocks[node] = blocks[shares[node]];
      } else if (blocks[node] == NONE) {
        blocks[node] = link == Link.UNWIND ? cfg.newCleanupBlock() : cfg.newBlock();
      }
      for (Entry entry : byNode.get(node)) {
        tie(cfg, link, entry, blocks[node]);
      }
      if (node != ROOT) {
        int next = next(node);
        shares[next] = drop(node).value() || shares[next] != NONE ? next : node;
      }
    }
    entries.clear();
    emit(cfg, blocks);
    return blocks;
  }

  private static void tie(Cfg cfg, Link link, Entry entry, int block) {
    switch (link) {
      case JUMP -> cfg.jump(entry.block(), block, entry.span());
      case UNWIND -> cfg.unwindTo(entry.block(), block);
      case COROUTINE_DROP -> cfg.dropTo(entry.block(), block);
    }
  }

  private void emit(Cfg cfg, int[] blocks) {
    for (int node = nodes.size() - 1; node > ROOT; node--) {
      int block = blocks[node];
      if (block == NONE) {
        continue;
      }
      Scheduled drop = drop(node);
      int target = blocks[next(node)];
      if (drop.value()) {
        cfg.terminate(
            block,
            new Terminator.Drop(
                Place.of(drop.local()), Cfg.id(target), Optional.empty(), false, drop.span()));
      } else {
        cfg.push(block, new Statement.StorageDead(drop.local(), drop.span()));
        if (block != target) {
          cfg.jump(block, target, drop.span());
        }
      }
    }
  }
}
