package dev.holdfast.simulator.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.holdfast.simulator.Expected;
import dev.holdfast.simulator.scene.Shape.Point;
import dev.holdfast.simulator.scene.Shape.Rect;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must hold of every picture, and a few pictures as they are. */
class SceneTest {

  private static final Path GOLDEN = Path.of("src/test/golden/scene");

  private record Named(String name, Scene scene) {}

  private static List<Named> scenes() {
    List<Named> scenes = new ArrayList<>();
    scenes.add(
        new Named(
            "calls", SceneBuilder.build(Sample.calls().frames().get(0), Metrics.BROAD, true)));
    for (Trace trace : List.of(Sample.reader(), Sample.crowd())) {
      for (TraceFrame frame : trace.frames()) {
        String name = (trace.futures().isEmpty() ? "crowd-" : "reader-") + frame.step();
        scenes.add(new Named(name + "-broad", SceneBuilder.build(frame, Metrics.BROAD, false)));
        scenes.add(new Named(name + "-narrow", SceneBuilder.build(frame, Metrics.NARROW, false)));
      }
    }
    return scenes;
  }

  @Test
  void boxesDoNotOverlap() {
    for (Named named : scenes()) {
      List<Scene.Region> regions = named.scene().regions();
      for (int i = 0; i < regions.size(); i++) {
        for (int j = i + 1; j < regions.size(); j++) {
          assertFalse(
              overlap(regions.get(i).box(), regions.get(j).box()),
              named.name() + ": " + regions.get(i) + " and " + regions.get(j));
        }
      }
    }
  }

  @Test
  void everythingLiesInThePicture() {
    for (Named named : scenes()) {
      Scene scene = named.scene();
      for (Shape shape : scene.shapes()) {
        switch (shape) {
          case Rect rect -> {
            inside(named, rect.x(), rect.y());
            inside(named, rect.right(), rect.bottom());
          }
          case Shape.Text text -> {
            inside(named, text.left(), text.y() - 90);
            inside(named, text.left() + text.width(), text.y() + 30);
          }
          case Shape.Line line -> {
            for (Point point : line.points()) {
              inside(named, point.x(), point.y());
            }
          }
          case Shape.Circle circle -> {
            inside(named, circle.x() - circle.radius(), circle.y() - circle.radius());
            inside(named, circle.x() + circle.radius(), circle.y() + circle.radius());
          }
          case Shape.Glyph glyph -> inside(named, glyph.x(), glyph.y());
        }
      }
    }
  }

  @Test
  void textsDoNotOverlap() {
    for (Named named : scenes()) {
      List<Shape.Text> texts = texts(named.scene());
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          assertFalse(
              overlap(area(texts.get(i)), area(texts.get(j))),
              named.name() + ": " + texts.get(i) + " and " + texts.get(j));
        }
      }
    }
  }

  @Test
  void arrowsEndOnTheirByte() {
    int bytes = 0;
    for (Named named : scenes()) {
      for (Scene.Landing landing : named.scene().landings()) {
        Rect target = landing.target();
        Point end = landing.end();
        assertTrue(
            end.x() >= target.x() && end.x() <= target.right(), named.name() + ": " + landing);
        boolean below = end.y() >= target.bottom() && end.y() <= target.bottom() + 20;
        boolean side = end.x() == target.x() || end.x() == target.right();
        assertTrue(below || side, named.name() + ": " + landing);
        bytes += below ? 1 : 0;
      }
    }
    assertTrue(bytes > 8, "arrows to bytes: " + bytes);
  }

  @Test
  void arrowsCrossNoText() {
    Set<String> arrows = Set.of("arrow", "handle", "stale-arrow");
    for (Named named : scenes()) {
      for (Shape shape : named.scene().shapes()) {
        if (shape instanceof Shape.Line line && arrows.contains(line.style())) {
          for (Shape.Text text : texts(named.scene())) {
            if (!text.text().equals("stale")) {
              assertFalse(crosses(line, area(text)), named.name() + ": " + line + " and " + text);
            }
          }
        }
      }
    }
  }

  @Test
  void aPictureOfManyPlacesStaysSmall() {
    Trace crowd = Sample.crowd();
    assertTrue(SceneBuilder.build(crowd.frames().get(0), Metrics.BROAD, false).height() < 16_000);
    assertTrue(PictureWriter.broad(crowd, 1, "p").length() < 40_000);
  }

  /** So that the narrow picture of a figure can use the zones of the broad one. */
  @Test
  void zonesAreTheSameInBothPictures() {
    int zones = 0;
    for (Trace trace : List.of(Sample.reader(), Sample.crowd(), Sample.calls())) {
      for (int step = 1; step <= trace.frames().size(); step++) {
        List<String> broad = zones(PictureWriter.broad(trace, step, "p"));
        assertEquals(broad, zones(PictureWriter.narrow(trace, step, "p")));
        String both = PictureWriter.both(trace, step, "p");
        for (int i = 0; i < broad.size(); i++) {
          assertTrue(both.contains("<g id=\"p-" + i + "\" transform="), both);
          assertTrue(both.contains("<use href=\"#p-" + i + "\""), both);
        }
        zones += broad.size();
      }
    }
    assertTrue(zones > 8, "zones: " + zones);
  }

  /** What is in the groups that lie in no other one. */
  private static List<String> zones(String svg) {
    List<String> zones = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = svg.indexOf('<'); at >= 0; at = svg.indexOf('<', at + 1)) {
      if (svg.startsWith("<g ", at) && depth++ == 0) {
        start = svg.indexOf('>', at);
      } else if (svg.startsWith("</g>", at) && --depth == 0) {
        zones.add(svg.substring(start, at));
      }
    }
    return zones;
  }

  @Test
  void idsAreUniqueUnderTheirPrefix() {
    Figure figure = FigureWriter.write(Sample.reader(), 2, "sim-7");
    String html = figure.picture() + figure.states() + figure.end() + figure.say();
    Set<String> ids = new LinkedHashSet<>();
    int at = html.indexOf(" id=\"");
    while (at >= 0) {
      String id = html.substring(at + 5, html.indexOf('"', at + 5));
      assertTrue(id.startsWith("sim-7-"), id);
      assertTrue(ids.add(id), "twice: " + id);
      at = html.indexOf(" id=\"", at + 1);
    }
    assertTrue(ids.size() >= 2);
    assertFalse(html.contains("style="));
  }

  @Test
  void theVerdictIsOpenAtTheLastStepOnly() {
    Trace trace = Sample.reader();
    assertFalse(FigureWriter.write(trace, 1, "a").end().contains(" open>"));
    assertTrue(FigureWriter.write(trace, 3, "a").end().contains(" open>"));
    assertTrue(FigureWriter.write(trace, 3, "a").bad());
    assertEquals("Step 3 of 3", FigureWriter.write(trace, 3, "a").stepLabel());
  }

  @Test
  void theDescriptionNamesPlacesValuesAndPointers() {
    String text = Description.of(Sample.reader().frames().get(1));
    assertTrue(text.contains("second, reader() at 0x1000, 24 bytes, live"), text);
    assertTrue(text.contains("data = 10 20 30 40"), text);
    assertTrue(text.contains("view is stale"), text);
    assertTrue(text.contains("alloc1, reader() at 0x8000, 24 bytes, moved out"), text);
  }

  @Tag("expected")
  @Test
  void picturesAreAsTheyWere() {
    for (Trace trace : List.of(Sample.reader(), Sample.crowd())) {
      for (int step = 1; step <= trace.frames().size(); step++) {
        String name = (trace.futures().isEmpty() ? "crowd-" : "reader-") + step;
        golden(name + "-broad.svg", PictureWriter.broad(trace, step, "p"));
        golden(name + "-narrow.svg", PictureWriter.narrow(trace, step, "p"));
      }
    }
  }

  /** One shape a line, so that a change can be read. */
  private static void golden(String name, String svg) {
    Expected.check(GOLDEN.resolve(name), svg.replace("><", ">\n<") + "\n");
  }

  private static void inside(Named named, int x, int y) {
    Scene scene = named.scene();
    boolean inside = x >= 0 && x <= scene.width() && y >= 0 && y <= scene.height();
    assertTrue(inside, named.name() + ": " + x + ", " + y + " of " + scene.height());
  }

  private static List<Shape.Text> texts(Scene scene) {
    List<Shape.Text> texts = new ArrayList<>();
    for (Shape shape : scene.shapes()) {
      if (shape instanceof Shape.Text text) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static Rect area(Shape.Text text) {
    return new Rect("", text.left(), text.y() - 85, text.width(), 105);
  }

  private static boolean overlap(Rect a, Rect b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static boolean crosses(Shape.Line line, Rect area) {
    for (int i = 1; i < line.points().size(); i++) {
      Point a = line.points().get(i - 1);
      Point b = line.points().get(i);
      int x = Math.min(a.x(), b.x());
      int y = Math.min(a.y(), b.y());
      int width = Math.abs(a.x() - b.x()) + 1;
      int height = Math.abs(a.y() - b.y()) + 1;
      if (overlap(new Rect("", x, y, width, height), area)) {
        return true;
      }
    }
    return false;
  }
}
