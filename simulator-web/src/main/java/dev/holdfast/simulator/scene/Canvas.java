package dev.holdfast.simulator.scene;

import dev.holdfast.simulator.scene.Scene.Group;
import java.util.ArrayList;
import java.util.List;

/** What has been drawn so far, and which of it belongs together. */
final class Canvas {

  private final List<Shape> shapes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  void add(Shape shape) {
    shapes.add(shape);
  }

  /** Unless the same is there already. */
  void addOnce(Shape shape) {
    if (!shapes.contains(shape)) {
      shapes.add(shape);
    }
  }

  void addAll(List<Shape> more) {
    shapes.addAll(more);
  }

  /** Begins a group whose origin lies there; returns what {@link #close} needs. */
  int open(int x, int y) {
    groups.add(new Group(x, y, shapes.size(), 0));
    return groups.size() - 1;
  }

  void close(int group) {
    Group open = groups.get(group);
    groups.set(group, new Group(open.x(), open.y(), open.first(), shapes.size()));
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<Group> groups() {
    return groups;
  }
}
