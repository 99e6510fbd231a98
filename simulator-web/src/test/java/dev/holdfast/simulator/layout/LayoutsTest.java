package dev.holdfast.simulator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.holdfast.simulator.type.Const;
import dev.holdfast.simulator.type.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Layouts of many types against what rustc 1.95 says of the same definitions. */
class LayoutsTest {

  private static Layouts layouts() {
    return new Layouts(
        PlainQueries.make(),
        coroutine -> {
          throw new AssertionError(coroutine);
        });
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LayoutsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** All differences of the aliases in {@code source} from {@code expected}'s lines. */
  static List<String> differences(String source, String expected) {
    Map<String, Type> types = TypeSource.types(source);
    Layouts layouts = layouts();
    List<String> differences = new ArrayList<>();
    for (String line : expected.lines().toList()) {
      String name = line.substring(0, line.indexOf(": "));
      Type type = types.get(name);
      boolean elements =
          type instanceof Type.Array || type instanceof Type.Slice || type instanceof Type.Str;
      String got = LayoutPrinter.withStride(layouts.of(type), elements);
      LayoutPrinter.difference(name, line.substring(name.length() + 2), got)
          .ifPresent(differences::add);
    }
    return differences;
  }

  @Test
  void typesLieAsRustcLaysThemOut() throws IOException {
    String source = resource("types.rs");
    String expected = resource("types.expected");
    assertEquals(TypeSource.types(source).size(), expected.lines().count());
    assertEquals(List.of(), differences(source, expected));
  }

  @Test
  void aTypeLargerThanTheMemoryIsRefused() {
    Type bytes = new Type.Array(Type.U8, new Const.Value(1L << 31));
    Layouts layouts = layouts();
    assertThrows(TooLarge.class, () -> layouts.of(bytes));
    Type pair = new Type.Tuple(List.of(array(1 << 29), array(1 << 29), array(1 << 29)));
    assertThrows(TooLarge.class, () -> layouts.of(pair));
  }

  private static Type array(long length) {
    return new Type.Array(Type.U8, new Const.Value(length));
  }

  @Test
  void aTagsValueLeadsBackToTheVariant() throws IOException {
    Layouts layouts = layouts();
    Map<String, Type> types = TypeSource.types(resource("types.rs"));
    for (Map.Entry<String, Type> entry : types.entrySet()) {
      layouts.of(entry.getValue()).tag().ifPresent(tag -> roundTrip(entry.getKey(), tag));
    }
  }

  private static void roundTrip(String name, VariantTag tag) {
    for (int i = 0; i < tag.values().size(); i++) {
      if (tag.isWritten(i) && !tag.absent().get(i)) {
        assertEquals(i, tag.variant(tag.value(i)), name);
      }
    }
  }
}
