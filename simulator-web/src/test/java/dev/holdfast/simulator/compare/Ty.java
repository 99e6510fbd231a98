package dev.holdfast.simulator.compare;

import java.util.List;

/**
 * A type of the generated programs: how it is written, and whether a use leaves the value behind.
 */
sealed interface Ty {

  String text();

  boolean copy();

  /** Whether {@code {}} shows it; all types are shown by {@code {:?}}. */
  default boolean display() {
    return false;
  }

  record Plain(String text, boolean copy) implements Ty {
    @Override
    public boolean display() {
      return true;
    }
  }

  record Vector(Ty item) implements Ty {
    @Override
    public String text() {
      return "Vec<" + item.text() + ">";
    }

    @Override
    public boolean copy() {
      return false;
    }
  }

  record Maybe(Ty item) implements Ty {
    @Override
    public String text() {
      return "Option<" + item.text() + ">";
    }

    @Override
    public boolean copy() {
      return item.copy();
    }
  }

  record Outcome(Ty item) implements Ty {
    @Override
    public String text() {
      return "Result<" + item.text() + ", String>";
    }

    @Override
    public boolean copy() {
      return false;
    }
  }

  record Pair(Ty first, Ty second) implements Ty {
    @Override
    public String text() {
      return "(" + first.text() + ", " + second.text() + ")";
    }

    @Override
    public boolean copy() {
      return first.copy() && second.copy();
    }
  }

  record Row(Ty item, int length) implements Ty {
    @Override
    public String text() {
      return "[" + item.text() + "; " + length + "]";
    }

    @Override
    public boolean copy() {
      return item.copy();
    }
  }

  /** {@code Box}, {@code Rc}, or {@code Rc<RefCell<..>>}, by the word of the outermost. */
  record Held(String holder, Ty item) implements Ty {
    @Override
    public String text() {
      return holder.equals("RefCell")
          ? "Rc<RefCell<" + item.text() + ">>"
          : holder + "<" + item.text() + ">";
    }

    @Override
    public boolean copy() {
      return false;
    }

    @Override
    public boolean display() {
      return !holder.equals("RefCell") && item.display();
    }
  }

  /** A struct of the program; one that drops by hand cannot be taken apart. */
  record Struct(String text, List<Field> fields, boolean copy, boolean drops, boolean maker)
      implements Ty {}

  record Field(String name, Ty ty) {}

  record Enum(String text, List<Variant> variants, boolean copy) implements Ty {}

  /** {@code named} variants have fields x, y …; the others a tuple, or nothing. */
  record Variant(String name, List<Ty> parts, boolean named) {}

  Ty I32 = new Plain("i32", true);
  Ty U64 = new Plain("u64", true);
  Ty U8 = new Plain("u8", true);
  Ty USIZE = new Plain("usize", true);
  Ty BOOL = new Plain("bool", true);
  Ty CHAR = new Plain("char", true);
  Ty STR = new Plain("&'static str", true);
  Ty STRING = new Plain("String", false);

  default boolean integer() {
    return equals(I32) || equals(U64) || equals(U8) || equals(USIZE);
  }

  /** Whether a `let` of such a value is clear without its type. */
  default boolean clear() {
    return !(this instanceof Vector || this instanceof Maybe || this instanceof Outcome)
        && (!integer() || equals(I32))
        && !(this instanceof Row row && !row.item().clear())
        && !(this instanceof Held held && !held.item().clear())
        && !(this instanceof Pair pair && !(pair.first().clear() && pair.second().clear()));
  }
}
