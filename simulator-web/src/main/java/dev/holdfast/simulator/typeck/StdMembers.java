package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;

/** Whether std may have a member of a name on a type, though our smaller library has none. */
final class StdMembers {

  private StdMembers() {}

  /** Whether the type itself, without what it derefs to, may have such a method. */
  static boolean mayHaveMethod(Type type, String name) {
    return switch (type) {
      case Type.Adt it -> it.def().fromPrelude() && isIn(ofLibrary(it.def()), name);
      case Type.Int it -> isIn(StdNames.INTEGERS, name);
      case Type.Float it -> isIn(StdNames.FLOATS, name);
      case Type.Bool it -> isIn(StdNames.CHARS, name);
      case Type.Char it -> isIn(StdNames.CHARS, name);
      case Type.Str it -> isIn(StdNames.STRINGS, name);
      case Type.Slice it -> isIn(StdNames.SLICES, name);
      case Type.Array it -> isIn(StdNames.SLICES, name);
      case Type.RawPtr it -> isIn(StdNames.OTHERS, name);
      default -> false;
    };
  }

  /** Whether a path through some type of std may end in the name. */
  static boolean mayEndPath(String name) {
    return !(name.charAt(0) >= 'a' && name.charAt(0) <= 'z')
        || isIn(StdNames.ASSOCIATED, name)
        || isIn(StdNames.INTEGERS, name)
        || isIn(StdNames.FLOATS, name)
        || isIn(StdNames.CHARS, name)
        || isIn(StdNames.STRINGS, name)
        || isIn(StdNames.SLICES, name)
        || isIn(StdNames.OTHERS, name);
  }

  private static String ofLibrary(AdtDef def) {
    return switch (def.name()) {
      case "String" -> StdNames.STRINGS;
      case "Vec" -> StdNames.SLICES;
      // All of Pin is there: what it lacks is the program's error.
      case "Pin" -> " ";
      default -> StdNames.OTHERS;
    };
  }

  private static boolean isIn(String names, String name) {
    String word = " " + name + " ";
    return names.contains(word) || StdNames.EVERY.contains(word);
  }
}
