package dev.holdfast.simulator.scene;

import java.util.List;

/**
 * A thing that is drawn. All lengths are tenths of a unit, so that no fraction is ever computed; a
 * unit is a pixel where the picture has its own width. {@code style} holds class names.
 */
public sealed interface Shape {

  String style();

  record Rect(String style, int x, int y, int width, int height) implements Shape {

    public int right() {
      return x + width;
    }

    public int bottom() {
      return y + height;
    }
  }

  /** Text whose baseline is at {@code y}; {@code width} is what the layout has reserved for it. */
  record Text(String style, int x, int y, Anchor anchor, int width, boolean squeezed, String text)
      implements Shape {

    public int left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width / 2;
        case END -> x - width;
      };
    }
  }

  /** A line through the points, whose corners are rounded. */
  record Line(String style, List<Point> points, int radius) implements Shape {
    public Line {
      points = List.copyOf(points);
    }
  }

  record Circle(String style, int x, int y, int radius) implements Shape {}

  /** A small drawing, its path data in whole units around the point. */
  record Glyph(String style, int x, int y, String path) implements Shape {}

  /** Where a text's {@code x} lies. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** A place in the picture. */
  record Point(int x, int y) {}
}
