package dev.holdfast.simulator.scene;

import java.util.List;

/**
 * A picture: shapes in drawing order, the words for those who do not see it, and what the shapes
 * stand for. All lengths in tenths of a unit.
 *
 * @param groups in the order in which they begin; a group lies in another one or apart from it
 */
public record Scene(
    int width,
    int height,
    String title,
    String description,
    List<Shape> shapes,
    List<Group> groups,
    List<Region> regions,
    List<Landing> landings) {

  public Scene {
    shapes = List.copyOf(shapes);
    groups = List.copyOf(groups);
    regions = List.copyOf(regions);
    landings = List.copyOf(landings);
  }

  /**
   * Shapes that belong together, from {@code first} to before {@code end}: they look the same
   * wherever their origin lies.
   */
  public record Group(int x, int y, int first, int end) {}

  /** The box that stands for a place. */
  public record Region(int place, Shape.Rect box) {}

  /** Where the arrow with this index ends, and the byte or box that it points at. */
  public record Landing(int arrow, Shape.Point end, Shape.Rect target) {}
}
