package dev.holdfast.simulator.scene;

import java.util.List;

/**
 * A picture: shapes in drawing order, the words for those who do not see it, and what the shapes
 * stand for. All lengths in tenths of a unit.
 */
public record Scene(
    int width,
    int height,
    String title,
    String description,
    List<Shape> shapes,
    List<Region> regions,
    List<Landing> landings) {

  public Scene {
    shapes = List.copyOf(shapes);
    regions = List.copyOf(regions);
    landings = List.copyOf(landings);
  }

  /** The box that stands for a place, and its shapes: from {@code first} to before {@code end}. */
  public record Region(int place, Shape.Rect box, int first, int end) {}

  /** Where the arrow with this index ends, and the byte or box that it points at. */
  public record Landing(int arrow, Shape.Point end, Shape.Rect target) {}
}
