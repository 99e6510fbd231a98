package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.syntax.BinaryOp;
import dev.holdfast.simulator.thir.BorrowKind;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints a body in the style of rustc's {@code --emit mir}. */
public final class MirPrinter {

  private final Body body;
  private final StringBuilder out = new StringBuilder();

  private MirPrinter(Body body) {
    this.body = body;
  }

  public static String print(Body body) {
    MirPrinter printer = new MirPrinter(body);
    printer.head();
    for (int i = 0; i < body.blocks().size(); i++) {
      printer.block(i);
    }
    return printer.out.append("}\n").toString();
  }

  private void head() {
    out.append("fn ").append(((Def) body.owner()).path()).append('(');
    for (int i = 1; i <= body.argCount(); i++) {
      out.append(i > 1 ? ", _" : "_").append(i).append(": ");
      out.append(type(body.locals().get(i).type()));
    }
    out.append(") -> ").append(type(body.returnType())).append(" {\n");
    for (int i = 1; i < body.locals().size(); i++) {
      Optional<String> name = body.locals().get(i).name();
      if (name.isPresent() && !isSaved(i)) {
        out.append("    debug ").append(name.get()).append(" => _").append(i).append(";\n");
      }
    }
    for (int i = 0; i < body.locals().size(); i++) {
      if ((i == 0 || i > body.argCount()) && !isSaved(i)) {
        LocalDecl decl = body.locals().get(i);
        out.append(decl.mutable() ? "    let mut _" : "    let _").append(i).append(": ");
        out.append(type(decl.type())).append(";\n");
      }
    }
  }

  /** After the coroutine transform what is saved is a part of the coroutine, no local. */
  private boolean isSaved(int local) {
    if (body.coroutine().isPresent()) {
      for (CoroutineLayout.SavedLocal saved : body.coroutine().get().saved()) {
        if (saved.local().index() == local) {
          return true;
        }
      }
    }
    return false;
  }

  private void block(int index) {
    BasicBlock block = body.blocks().get(index);
    out.append("\n    bb").append(index).append(block.cleanup() ? " (cleanup): {\n" : ": {\n");
    for (Statement statement : block.statements()) {
      out.append("        ").append(statement(statement)).append(";\n");
    }
    out.append("        ").append(terminator(block.terminator())).append(";\n    }\n");
  }

  private String statement(Statement statement) {
    return switch (statement) {
      case Statement.Assign it -> place(it.place()) + " = " + rvalue(it.rvalue());
      case Statement.FakeRead it ->
          it.cause() == Statement.Cause.MENTION
              ? "PlaceMention(" + place(it.place()) + ")"
              : "FakeRead(" + cause(it.cause()) + ", " + place(it.place()) + ")";
      case Statement.SetDiscriminant it ->
          "discriminant(" + place(it.place()) + ") = " + it.variant();
      case Statement.StorageLive it -> "StorageLive(" + place(it.place()) + ")";
      case Statement.StorageDead it -> "StorageDead(" + place(it.place()) + ")";
      case Statement.AscribeUserType it ->
          "AscribeUserType(" + place(it.place()) + ", " + type(it.type()) + ")";
      case Statement.Nop it -> "nop";
    };
  }

  private static String cause(Statement.Cause cause) {
    return switch (cause) {
      case MATCHED -> "ForMatchedPlace(None)";
      case LET -> "ForLet(None)";
      case GUARD -> "ForMatchGuard";
      case INDEX -> "ForIndex";
      case MENTION -> "";
    };
  }

  private String terminator(Terminator terminator) {
    return switch (terminator) {
      case Terminator.Goto it -> "goto -> " + it.target();
      case Terminator.SwitchInt it -> switchInt(it);
      case Terminator.Return it -> "return";
      case Terminator.UnwindResume it -> "resume";
      case Terminator.Unreachable it -> "unreachable";
      case Terminator.Drop it ->
          (it.replace() ? "replace(" : "drop(")
              + place(it.place())
              + ") -> [return: "
              + it.target()
              + unwind(it.unwind())
              + "]";
      case Terminator.Call it ->
          place(it.destination())
              + " = "
              + callee(it.function())
              + "("
              + operands(it.args())
              + ") -> "
              + it.target()
                  .map(target -> "[return: " + target + unwind(it.unwind()) + "]")
                  .orElse(it.unwind().map(BlockId::toString).orElse("unwind continue"));
      case Terminator.Assert it ->
          "assert("
              + (it.expected() ? "" : "!")
              + operand(it.condition())
              + ", "
              + message(it.message())
              + ") -> [success: "
              + it.target()
              + unwind(it.unwind())
              + "]";
      case Terminator.Yield it ->
          place(it.resumeArg())
              + " = yield("
              + operand(it.value())
              + ") -> [resume: "
              + it.resume()
              + it.drop().map(drop -> ", drop: " + drop).orElse("")
              + "]";
      case Terminator.CoroutineDrop it -> "coroutine_drop";
      case Terminator.FalseEdge it ->
          "falseEdge -> [real: " + it.real() + ", imaginary: " + it.imaginary() + "]";
      case Terminator.FalseUnwind it ->
          "falseUnwind -> [real: " + it.real() + unwind(it.unwind()) + "]";
    };
  }

  private String switchInt(Terminator.SwitchInt it) {
    StringBuilder text = new StringBuilder("switchInt(");
    text.append(operand(it.operand())).append(") -> [");
    for (int i = 0; i < it.values().size(); i++) {
      text.append(it.values().get(i)).append(": ").append(it.targets().get(i)).append(", ");
    }
    return text.append("otherwise: ").append(it.otherwise()).append("]").toString();
  }

  private static String unwind(Optional<BlockId> unwind) {
    return unwind.map(block -> ", unwind: " + block).orElse(", unwind continue");
  }

  private String message(AssertMessage message) {
    return switch (message) {
      case AssertMessage.BoundsCheck it ->
          "\"index out of bounds: the length is {} but the index is {}\", "
              + operand(it.length())
              + ", "
              + operand(it.index());
      case AssertMessage.Overflow it ->
          "\"attempt to compute `{} " + it.op().text() + " {}`, which would overflow\"";
      case AssertMessage.NegOverflow it -> "\"attempt to negate `{}`, which would overflow\"";
      case AssertMessage.DivisionByZero it -> "\"attempt to divide `{}` by zero\"";
      case AssertMessage.RemainderByZero it ->
          "\"attempt to calculate the remainder of `{}` with a divisor of zero\"";
      case AssertMessage.ResumedAfterReturn it ->
          "\"" + asyncKind(it.kind()) + " resumed after completion\"";
      case AssertMessage.ResumedAfterPanic it ->
          "\"" + asyncKind(it.kind()) + " resumed after panicking\"";
    };
  }

  private static String asyncKind(CoroutineDef.Kind kind) {
    return switch (kind) {
      case FN, BLOCK, CLOSURE -> "`async fn`";
    };
  }

  private String rvalue(Rvalue rvalue) {
    return switch (rvalue) {
      case Rvalue.Use it -> operand(it.operand());
      case Rvalue.Repeat it ->
          "[" + operand(it.operand()) + "; " + TypePrinter.print(it.length()) + "]";
      case Rvalue.Ref it -> borrow(it.kind()) + place(it.place());
      case Rvalue.RawPtr it -> (it.mutable() ? "&raw mut " : "&raw const ") + place(it.place());
      case Rvalue.Len it -> "Len(" + place(it.place()) + ")";
      case Rvalue.Cast it ->
          operand(it.operand()) + " as " + type(it.target()) + " (" + it.kind() + ")";
      case Rvalue.Binary it ->
          binary(it.op()) + "(" + operand(it.left()) + ", " + operand(it.right()) + ")";
      case Rvalue.CheckedBinary it ->
          binary(it.op()) + "WithOverflow(" + operand(it.left()) + ", " + operand(it.right()) + ")";
      case Rvalue.Unary it ->
          (it.op() == dev.holdfast.simulator.syntax.Expr.UnaryOp.NOT ? "Not(" : "Neg(")
              + operand(it.operand())
              + ")";
      case Rvalue.Discriminant it -> "discriminant(" + place(it.place()) + ")";
      case Rvalue.Aggregate it -> aggregate(it);
    };
  }

  private static String borrow(BorrowKind kind) {
    return switch (kind) {
      case SHARED -> "&";
      case FAKE -> "&fake shallow ";
      case MUT -> "&mut ";
      case TWO_PHASE_MUT -> "&mut ";
      case UNIQUE -> "&uniq ";
    };
  }

  private static String binary(BinaryOp op) {
    return switch (op) {
      case ADD -> "Add";
      case SUB -> "Sub";
      case MUL -> "Mul";
      case DIV -> "Div";
      case REM -> "Rem";
      case BIT_AND -> "BitAnd";
      case BIT_OR -> "BitOr";
      case BIT_XOR -> "BitXor";
      case SHL -> "Shl";
      case SHR -> "Shr";
      case EQ -> "Eq";
      case NE -> "Ne";
      case LT -> "Lt";
      case LE -> "Le";
      case GT -> "Gt";
      case GE -> "Ge";
      case AND -> "And";
      case OR -> "Or";
    };
  }

  private String aggregate(Rvalue.Aggregate it) {
    String parts = operands(it.operands());
    return switch (it.kind()) {
      case Rvalue.AggregateKind.Tuple kind ->
          "(" + parts + (it.operands().size() == 1 ? ",)" : ")");
      case Rvalue.AggregateKind.Array kind -> "[" + parts + "]";
      case Rvalue.AggregateKind.Adt kind -> adt(kind, it.operands());
      case Rvalue.AggregateKind.Closure kind -> type(kind.type()) + " { " + parts + " }";
      case Rvalue.AggregateKind.Coroutine kind -> type(kind.type()) + " { " + parts + " }";
    };
  }

  private String adt(Rvalue.AggregateKind.Adt kind, List<Operand> operands) {
    Type.Adt type = (Type.Adt) kind.type();
    var variant = type.def().variants().get(kind.variant());
    String name = type(type) + (type.def().isEnum() ? "::" + variant.name() : "");
    return switch (variant.shape()) {
      case UNIT -> name;
      case POSITIONAL -> name + "(" + operands(operands) + ")";
      case NAMED -> {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
          int field = kind.unionField() >= 0 ? kind.unionField() : i;
          parts.add(variant.fields().get(field).name() + ": " + operand(operands.get(i)));
        }
        yield name + " { " + String.join(", ", parts) + " }";
      }
    };
  }

  private String operands(List<Operand> operands) {
    List<String> parts = new ArrayList<>();
    for (Operand operand : operands) {
      parts.add(operand(operand));
    }
    return String.join(", ", parts);
  }

  private String callee(Operand operand) {
    return operand instanceof Operand.Constant constant && constant.type() instanceof Type.FnItem fn
        ? function(fn)
        : operand(operand);
  }

  private static String function(Type.FnItem fn) {
    FnDef def = fn.def();
    if (def.container() instanceof FnDef.Container.InTrait in) {
      int count = in.trait().generics().count();
      return "<"
          + TypePrinter.print((Type) fn.args().get(0))
          + " as "
          + in.trait().name()
          + TypePrinter.args(fn.args().subList(1, count))
          + ">::"
          + def.name()
          + generics(fn.args().subList(count, fn.args().size()));
    }
    if (def.container() instanceof FnDef.Container.InImpl in) {
      int count = in.impl().generics().count();
      Type self = Subst.apply(in.impl().self(), fn.args().subList(0, count));
      String own = generics(fn.args().subList(count, fn.args().size()));
      return path(self) + "::" + def.name() + own;
    }
    return TypePrinter.path(def) + generics(fn.args());
  }

  /** A type at the front of a path. */
  private static String path(Type type) {
    return type instanceof Type.Adt adt
        ? adt.def().name() + generics(adt.args())
        : "<" + type(type) + ">";
  }

  private static String generics(List<dev.holdfast.simulator.type.GenericArg> args) {
    String text = TypePrinter.args(args);
    return text.isEmpty() ? "" : "::" + text;
  }

  private String operand(Operand operand) {
    return switch (operand) {
      case Operand.Copy it -> "copy " + place(it.place());
      case Operand.Move it -> "move " + place(it.place());
      case Operand.Constant it -> "const " + constant(it);
    };
  }

  private String constant(Operand.Constant it) {
    return switch (it.value()) {
      case MirConst.Literal literal -> literal(literal.value(), it.type());
      case MirConst.Unevaluated def -> def.def().path() + TypePrinter.args(def.args());
      case MirConst.TypeConst length -> TypePrinter.print(length.value());
      case MirConst.StaticAddress address ->
          "{" + address.def().path() + ": " + type(it.type()) + "}";
      case MirConst.Promoted promoted -> "promoted: " + type(it.type());
    };
  }

  private static String literal(Value value, Type type) {
    return switch (value) {
      case Value.Scalar scalar ->
          switch (type) {
            case Type.Bool bool -> scalar.low() != 0 ? "true" : "false";
            case Type.Char c -> "'" + Character.toString((int) scalar.low()) + "'";
            default -> scalar.low() + "_" + type(type);
          };
      case Value.FloatBits bits -> "0x" + Long.toHexString(bits.bits()) + "_" + type(type);
      case Value.Str str -> "\"" + str.text().replace("\n", "\\n").replace("\"", "\\\"") + "\"";
      case Value.Bytes bytes -> "b\"" + bytes.bytes() + "\"";
      case Value.Zst zst -> type instanceof Type.FnItem fn ? function(fn) : type(type);
    };
  }

  private String place(Place place) {
    String text = place.local().toString();
    for (PlaceElem elem : place.projection()) {
      text =
          switch (elem) {
            case PlaceElem.Deref it -> "(*" + text + ")";
            case PlaceElem.Field it -> "(" + text + "." + it.index() + ": " + type(it.type()) + ")";
            case PlaceElem.Index it -> text + "[" + it.local() + "]";
            case PlaceElem.ConstantIndex it ->
                text
                    + "["
                    + (it.fromEnd() ? "-" : "")
                    + it.offset()
                    + " of "
                    + it.minLength()
                    + "]";
            case PlaceElem.Subslice it ->
                text + "[" + it.from() + ":" + (it.fromEnd() ? "-" : "") + it.to() + "]";
            case PlaceElem.Downcast it -> "(" + text + " as variant#" + it.variant() + ")";
          };
    }
    return text;
  }

  private static String type(Type type) {
    return TypePrinter.print(type);
  }
}
