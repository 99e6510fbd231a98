package dev.holdfast.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteTest {

  @Test
  void pathsAreSorted() {
    Site site = Site.of(Map.of("b", new byte[0], "a/c", new byte[0], "a.html", new byte[0]));
    assertEquals(List.of("a.html", "a/c", "b"), List.copyOf(site.files().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\0b"})
  void aPathStaysInTheSite(String path) {
    assertThrows(IllegalStateException.class, () -> Site.of(Map.of(path, new byte[0])));
  }

  @Test
  void aFileIsNoFolder() {
    assertThrows(
        IllegalStateException.class, () -> Site.of(Map.of("a", new byte[0], "a/b", new byte[0])));
  }
}
