package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.memory.Content;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;

/** A mono type as the machine sees it; one object a type. */
public final class Shape implements Content {

  private final Type type;
  private final Layout layout;
  private final ScalarKind kind;
  private final Shapes shapes;
  private final boolean word;
  private final Shape[][] fields;
  private Shape target;
  private int[] required;
  private Boolean unpin;
  private Boolean needsDrop;
  private Boolean copies;
  private Boolean ranged;
  private Boolean fallible;

  Shape(Type type, Layout layout, ScalarKind kind, Shapes shapes) {
    this.type = type;
    this.layout = layout;
    this.kind = kind;
    this.shapes = shapes;
    this.fields = new Shape[shapes.variantCount(type, layout) + 1][];
    this.word = kind == ScalarKind.I32 || kind == ScalarKind.U32;
  }

  public Type type() {
    return type;
  }

  public Layout layout() {
    return layout;
  }

  /** In bytes; of an unsized type that of its sized part. */
  public int size() {
    return layout.size();
  }

  public int align() {
    return layout.align();
  }

  public boolean sized() {
    return layout.isSized();
  }

  /** Of a pointer, array or slice: what it points to or consists of. */
  Shape inner() {
    if (target == null) {
      target = shapes.of(shapes.innerType(type));
    }
    return target;
  }

  /** The shape of a field; {@code variant} is -1 for what is no variant's. */
  Shape field(int variant, int index) {
    Shape[] row = fields[variant + 1];
    if (row == null || row.length <= index) {
      Shape[] longer = new Shape[index + 4];
      for (int i = 0; row != null && i < row.length; i++) {
        longer[i] = row[i];
      }
      fields[variant + 1] = longer;
      row = longer;
    }
    if (row[index] == null) {
      row[index] = shapes.of(shapes.fieldType(type, variant, index));
    }
    return row[index];
  }

  boolean isScalar() {
    return kind != null;
  }

  /** Of a scalar only. */
  ScalarKind kind() {
    if (kind == null) {
      throw new IllegalStateException("bug: " + typeName() + " is no scalar");
    }
    return kind;
  }

  /** Whether any four bytes are a value. */
  boolean isWord() {
    return word;
  }

  boolean isEnum() {
    return type instanceof Type.Adt adt && adt.def().isEnum();
  }

  boolean isDynamic() {
    return type instanceof Type.Dynamic;
  }

  boolean isDynamicTail() {
    return layout.tail() == Layout.Tail.DYNAMIC;
  }

  boolean unpin() {
    if (unpin == null) {
      unpin = shapes.isUnpin(type);
    }
    return unpin;
  }

  boolean needsDrop() {
    if (needsDrop == null) {
      needsDrop = shapes.needsDrop(type);
    }
    return needsDrop;
  }

  /** Whether it is Copy, so that a move of it leaves its place as it was. */
  boolean copies() {
    if (copies == null) {
      copies = shapes.isCopy(type);
    }
    return copies;
  }

  /** Whether all bytes are initialised that every value of the type has. */
  public boolean isInitialised(Allocation at, int offset) {
    return firstMissing(at, offset) < 0;
  }

  private int firstMissing(Allocation at, int offset) {
    int[] ranges = required();
    for (int i = 0; i < ranges.length; i += 2) {
      int missing = at.firstUninitialised(offset + ranges[i], ranges[i + 1]);
      if (missing >= 0) {
        return missing;
      }
    }
    return -1;
  }

  /**
   * Copying a value whose bytes are not there is undefined. A local's own value is looked at in its
   * first part only: the compiler has checked it, or the reader's program was rejected.
   */
  void checkInitialised(Machine m, Allocation at, int offset, boolean through) {
    int[] ranges = required();
    if (ranged == null) {
      ranged = isRanged();
    }
    if (ranges.length > 0) {
      int missing =
          through ? firstMissing(at, offset) : at.firstUninitialised(offset + ranges[0], ranges[1]);
      if (missing >= 0) {
        throw m.memory().uninitialised(at, missing, through);
      }
    }
    if (ranged) {
      checkRange(m, at, offset);
    }
  }

  /** Whether only some values of its one scalar are values of the type, as of a NonZeroU8. */
  boolean isRanged() {
    return type instanceof Type.Adt adt && adt.def().repr().validRange().isPresent() && !isScalar();
  }

  /** Of what is ranged: that the initialised bytes there are a value. */
  void checkRange(Machine m, Allocation at, int offset) {
    AdtDef.ValidRange range = ((Type.Adt) type).def().repr().validRange().orElseThrow();
    int bytes = Math.min(size(), 8);
    // Of sixteen bytes that are one number, nobody looks at the lower half alone.
    if (align() == 16) {
      return;
    }
    if (!at.isInitialised(offset, bytes)) {
      return;
    }
    long value =
        switch (bytes) {
          case 1 -> at.read1(offset);
          case 2 -> at.read2(offset);
          case 4 -> at.read4(offset) & 0xffffffffL;
          default -> at.read4(offset) & 0xffffffffL | (long) at.read4(offset + 4) << 32;
        };
    if (Long.compareUnsigned(value, range.start()) < 0
        || Long.compareUnsigned(value, range.end()) > 0) {
      throw Scalars.invalid(m, value + " is no value of " + typeName());
    }
  }

  /** Whether not all initialised bytes are a value, for what a bool, char or variant may be. */
  boolean isFallible() {
    if (fallible == null) {
      fallible = shapes.isFallible(this);
    }
    return fallible;
  }

  private int[] required() {
    if (required == null) {
      required = shapes.required(this);
    }
    return required;
  }

  @Override
  public String typeName() {
    return TypePrinter.print(type);
  }
}
