package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * An instance, ready to run: operations in one row, and where each local lies in the frame.
 * Everything is resolved but the targets of calls, which are lowered when first called.
 */
final class Code {

  /** What a frame of it does beside running. */
  enum Role {
    PLAIN,
    /** A {@code Future::poll}. */
    POLL,
    DROP_GLUE
  }

  final String name;
  final boolean program;
  final boolean tracksCaller;
  final int stdLine;
  final Role role;

  /** The future that is polled or the value that is dropped; the unit type for PLAIN. */
  final Shape subject;

  final int argCount;
  final List<LocalDecl> locals;
  final Shape[] shapes;
  final int[] offsets;
  final boolean[] liveOnEntry;
  final int frameSize;

  /** The greatest alignment of a local, in bytes. */
  final int frameAlign;

  /** Of a constant's or static's body: which locals live for ever. Else null. */
  boolean[] lasting;

  Op[] ops;
  Span[] spans;
  boolean[] cleanup;
  private final List<Frame> pool = new ArrayList<>();

  Code(
      String name,
      boolean program,
      boolean tracksCaller,
      int stdLine,
      Role role,
      Shape subject,
      int argCount,
      List<LocalDecl> locals,
      Shape[] shapes,
      boolean[] liveOnEntry) {
    this.name = name;
    this.program = program;
    this.tracksCaller = tracksCaller;
    this.stdLine = stdLine;
    this.role = role;
    this.subject = subject;
    this.argCount = argCount;
    this.locals = List.copyOf(locals);
    this.shapes = shapes;
    this.liveOnEntry = liveOnEntry;
    this.offsets = new int[shapes.length];
    this.frameSize = place();
    int align = 16;
    for (int i = 1; i < shapes.length; i++) {
      align = Math.max(align, shapes[i].align());
    }
    this.frameAlign = align;
  }

  /** Arguments and variables first, then temporaries; the return place lies with the caller. */
  private int place() {
    int top = 0;
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 1; i < shapes.length; i++) {
        boolean variable = i <= argCount || locals.get(i).name().isPresent();
        if (variable == (pass == 0)) {
          int align = Math.max(8, shapes[i].align());
          top = top + align - 1 & -align;
          offsets[i] = top;
          top += shapes[i].size();
        }
      }
    }
    return top + 15 & -16;
  }

  Frame frame() {
    return pool.isEmpty() ? new Frame(this) : pool.remove(pool.size() - 1);
  }

  void giveBack(Frame frame) {
    if (pool.size() < 64) {
      pool.add(frame);
    }
  }

  Type typeOf(int local) {
    return shapes[local].type();
  }
}
