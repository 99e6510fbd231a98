package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.memory.Allocation;
import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.ConstDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.ValTree;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Constants, statics, promoted values and literals: each is made once, when it is first needed. */
final class Constants {

  private record Key(ConstDef def, List<GenericArg> args) {}

  private record Promoted(Body body, List<GenericArg> args, Once value) {}

  private final Machine machine;
  private final Map<Key, Once> constants = new LinkedHashMap<>();
  private final Map<Key, Once> referred = new LinkedHashMap<>();
  private final Map<StaticDef, Once> statics = new LinkedHashMap<>();
  private final List<Promoted> promoted = new ArrayList<>();
  private final Map<String, Allocation> texts = new LinkedHashMap<>();
  private final Map<String, Allocation> bytes = new LinkedHashMap<>();
  private final Map<Span, Allocation> locations = new LinkedHashMap<>();

  Constants(Machine machine) {
    this.machine = machine;
  }

  /** A value that is made by running a body, once. */
  static final class Once {
    final Allocation allocation;
    private final InstanceBody body;
    private final boolean writable;
    private Code code;
    private boolean begun;
    private boolean sealed;
    private final Shape shape;

    Once(Allocation allocation, Shape shape, InstanceBody body, boolean writable) {
      this.allocation = allocation;
      this.shape = shape;
      this.body = body;
      this.writable = writable;
    }

    /** Of an integer, a char or a bool that has been made. */
    long integer(Machine m) {
      Scalars.read(m, allocation, 0, shape.kind(), m.value, false);
      return shape.kind().bytes < 8
          ? shape.kind().signed ? m.value.lo : m.value.lo & 0xffffffffL
          : m.value.toLong();
    }

    /** Of what has been made. */
    ValTree tree(Machine m) {
      return new ValTreeReader(m).read(shape, allocation, 0);
    }
  }

  /** Stands before a statement that needs the value: runs its body first, if it has not run yet. */
  static final class Ensure extends Op {
    private final Once value;

    Ensure(Once value) {
      this.value = value;
    }

    @Override
    void run(Machine m, Frame f) {
      if (!value.begun) {
        m.makes(true);
        f.unwind = Frame.NONE;
        f.pc = f.at;
        m.linker().constants().begin(value);
      } else if (!value.sealed) {
        value.sealed = true;
        m.makes(false);
        if (!value.writable) {
          value.allocation.makeReadOnly();
        }
      }
    }

    @Override
    boolean silent() {
      return true;
    }
  }

  void begin(Once value) {
    value.begun = true;
    value.code = Lowering.lower(machine, value.body);
    value.code.lasting = lasting(value.body);
    machine.stack().push(machine.stack().enter(value.code, value.allocation, 0));
  }

  /** What a value borrows lives for ever: its storage begins, but never ends. */
  private static boolean[] lasting(InstanceBody body) {
    boolean[] lasting = new boolean[body.locals().size()];
    for (BasicBlock block : body.blocks()) {
      for (Statement each : block.statements()) {
        if (each instanceof Statement.StorageLive it) {
          lasting[it.place().local().index()] = true;
        }
      }
    }
    for (BasicBlock block : body.blocks()) {
      for (Statement each : block.statements()) {
        if (each instanceof Statement.StorageDead it) {
          lasting[it.place().local().index()] = false;
        }
      }
    }
    return lasting;
  }

  Once ofConst(ConstDef asked, List<GenericArg> given) {
    TypeQueries.ConstItem item = machine.linker().queries().resolve(asked, given);
    ConstDef def = item.def();
    List<GenericArg> args = item.args();
    Key key = new Key(def, List.copyOf(args));
    Once once = constants.get(key);
    if (once == null) {
      Body body = machine.linker().bodies().elaboratedOrTransformed(def);
      once = once(body, args, def.name(), true);
      constants.put(key, once);
    }
    return once;
  }

  Once ofStatic(StaticDef def) {
    Once once = statics.get(def);
    if (once == null) {
      if (!def.hasValue()) {
        throw new Unsupported("`" + def.name() + "`, which is not in the program");
      }
      Body body = machine.linker().bodies().elaboratedOrTransformed(def);
      once = once(body, List.of(), def.name(), true);
      statics.put(def, once);
    }
    return once;
  }

  Once ofPromoted(Body body, List<GenericArg> args) {
    for (Promoted known : promoted) {
      if (known.body == body && known.args.equals(args)) {
        return known.value;
      }
    }
    Once once = named(body, args);
    promoted.add(new Promoted(body, args, once));
    return once;
  }

  /** References to one constant are equal, wherever they stand: rustc makes equal bytes one. */
  private Once named(Body body, List<GenericArg> args) {
    List<Statement> made = body.blocks().get(0).statements();
    if (made.size() == 1
        && made.get(0) instanceof Statement.Assign assign
        && assign.rvalue() instanceof Rvalue.Use use
        && use.operand() instanceof Operand.Constant constant
        && constant.value() instanceof MirConst.Unevaluated it) {
      TypeQueries.ConstItem item =
          machine.linker().queries().resolve(it.def(), Subst.apply(it.args(), args));
      return referred.computeIfAbsent(
          new Key(item.def(), List.copyOf(item.args())), key -> once(body, args, "", false));
    }
    return once(body, args, "", false);
  }

  private Once once(Body body, List<GenericArg> args, String name, boolean writable) {
    Type type =
        machine
            .linker()
            .queries()
            .normalize(Subst.apply(body.returnType(), args), ParamEnv.EMPTY, true);
    Shape shape = machine.shapes().of(type);
    Allocation made = machine.memory().makeStatic(shape.size(), shape.align(), name);
    made.setContent(shape);
    InstanceBody instance =
        new InstanceBody(
            name,
            false,
            false,
            0,
            Code.Role.PLAIN,
            Type.UNIT,
            body.locals(),
            body.argCount(),
            body.blocks(),
            args);
    return new Once(made, shape, instance, writable);
  }

  /** The bytes of a string literal, as UTF-8; equal ones are one. */
  Allocation text(String text) {
    Allocation made = texts.get(text);
    if (made == null) {
      byte[] utf8 = Utf8.encode(text);
      made = machine.memory().makeStatic(utf8.length, 1, "");
      for (int i = 0; i < utf8.length; i++) {
        made.write1(i, utf8[i]);
      }
      made.makeReadOnly();
      texts.put(text, made);
    }
    return made;
  }

  /** A text, a line and a column. */
  Allocation location(Span at, Shape shape) {
    Allocation made = locations.get(at);
    if (made == null) {
      Allocation file = text(at.file().name());
      made = machine.memory().makeStatic(shape.size(), shape.align(), "");
      made.setContent(shape);
      machine.value.setAddress(file.address(), file);
      machine.value.lo2 = file.size();
      machine.value.hi2 = 0;
      machine.value.origin2 = null;
      Scalars.write(made, 0, 16, machine.value);
      made.write4(16, at.line());
      made.write4(20, at.column());
      made.makeReadOnly();
      locations.put(at, made);
    }
    return made;
  }

  /** The bytes of a byte string: one a char. */
  Allocation bytes(String text) {
    Allocation made = bytes.get(text);
    if (made == null) {
      made = machine.memory().makeStatic(text.length(), 1, "");
      for (int i = 0; i < text.length(); i++) {
        made.write1(i, text.charAt(i));
      }
      made.makeReadOnly();
      bytes.put(text, made);
    }
    return made;
  }
}
