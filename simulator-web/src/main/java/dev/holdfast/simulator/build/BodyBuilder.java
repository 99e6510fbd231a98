package dev.holdfast.simulator.build;

import dev.holdfast.simulator.build.Scopes.Scope;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.MirConst;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Expr.UnaryOp;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.ExprKind;
import dev.holdfast.simulator.thir.LocalVar;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Subst;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.Value;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the builders of one body share: the graph, the scopes, the locals and each other. */
final class BodyBuilder {

  /** A variable's locals: the one it lives in, and the reference that guards see (or null). */
  static final class Variable {
    final Local local;
    final Scope scope;
    Local guardRef;

    Variable(Local local, Scope scope) {
      this.local = local;
      this.scope = scope;
    }
  }

  final Body thir;
  final TypeQueries queries;
  final Cfg cfg = new Cfg();
  final Scopes scopes;
  final Upvars upvars;
  final Temporaries temporaries = new Temporaries();
  final Places places = new Places(this);
  final Operands operands = new Operands(this);
  final Rvalues rvalues = new Rvalues(this);
  final Arithmetic arithmetic = new Arithmetic(this);
  final Destinations destinations = new Destinations(this);
  final Blocks blocks = new Blocks(this);
  final Conditions conditions = new Conditions(this);
  final Bindings bindings = new Bindings(this);
  final Matches matches = new Matches(this);
  final Promotion promotion = new Promotion(this);

  final List<LocalDecl> locals = new ArrayList<>();
  private final Map<LocalVar, Variable> variables = new LinkedHashMap<>();
  private final List<Set<LocalVar>> guards = new ArrayList<>();
  private Local unit;

  BodyBuilder(Body thir, TypeQueries queries, boolean coroutine, Type self, boolean selfByRef) {
    this.thir = thir;
    this.queries = queries;
    this.scopes = new Scopes(cfg, coroutine);
    this.upvars = new Upvars(thir.captures(), self, selfByRef);
  }

  Local declare(LocalDecl decl) {
    locals.add(decl);
    return new Local(locals.size() - 1);
  }

  Local temp(Type type, boolean mutable, Span span) {
    return declare(new LocalDecl(type, Optional.empty(), mutable, LocalDecl.Kind.TEMPORARY, span));
  }

  Local temp(Type type, Span span) {
    return temp(type, true, span);
  }

  /** A temporary of unit type for values that nobody looks at; one for the whole body. */
  Local unit(Span span) {
    if (unit == null) {
      unit = temp(Type.UNIT, span);
    }
    return unit;
  }

  Type typeOf(Local local) {
    return locals.get(local.index()).type();
  }

  boolean needsDrop(Type type) {
    return queries.mayNeedDrop(type, thir.env());
  }

  boolean isCopy(Type type) {
    return queries.isCopy(type, thir.env());
  }

  /** Reads a place by value. */
  Operand consume(Place place, Type type) {
    return isCopy(type) ? new Operand.Copy(place) : new Operand.Move(place);
  }

  static Operand constant(Value value, Type type, Span span) {
    return new Operand.Constant(new MirConst.Literal(value), type, span);
  }

  /** A function to call; the lifetimes that {@code args} doesn't give are not of interest. */
  static Operand function(FnDef def, List<GenericArg> args, Span span) {
    List<GenericArg> all = new ArrayList<>(args);
    while (all.size() < def.generics().count()) {
      all.add(Region.ERASED);
    }
    return Operand.zst(new Type.FnItem(def, all), span);
  }

  void assignUnit(Place place, Span span) {
    cfg.assign(place, new Rvalue.Use(Operand.zst(Type.UNIT, span)), span);
  }

  /** Schedules the drop of a local's value, if it is of a type that needs one. */
  void scheduleDrop(Scope scope, Local local) {
    if (scope != null && needsDrop(typeOf(local))) {
      scopes.schedule(scope, local, true);
    }
  }

  /** Begins a local's storage, which ends with the scope (never, if that is null). */
  void storageLive(Scope scope, Local local, Span span) {
    cfg.push(new Statement.StorageLive(local, span));
    if (scope != null) {
      scopes.schedule(scope, local, false);
    }
  }

  /** The innermost scope for the temporaries of an expression that is being built. */
  Scope temporaryScope(Expr expr) {
    return temporaries.isExtended(expr) ? temporaries.extended(expr) : scopes.temporaries();
  }

  /** Opens an expression's own scope. */
  void enter(Expr expr) {
    boolean boundary = temporaries.isBoundary(expr);
    temporaries.markParts(expr);
    scopes.push(boundary, expr.span());
  }

  void leave() {
    scopes.pop();
  }

  Variable variable(LocalVar var) {
    return variables.get(var);
  }

  void putVariable(LocalVar var, Variable variable) {
    variables.put(var, variable);
  }

  void enterGuard(Set<LocalVar> bound) {
    guards.add(new LinkedHashSet<>(bound));
  }

  void leaveGuard() {
    guards.remove(guards.size() - 1);
  }

  /** The place of a variable of this body, or the start of one of an enclosing body. */
  PlaceBuilder variablePlace(LocalVar var) {
    Variable variable = variables.get(var);
    if (variable == null) {
      return PlaceBuilder.captured(var);
    }
    for (Set<LocalVar> guard : guards) {
      if (guard.contains(var)) {
        return PlaceBuilder.of(variable.guardRef).deref();
      }
    }
    return PlaceBuilder.of(variable.local);
  }

  /** Whether a value of the type can exist, as far as that is plain (the empty enum, never). */
  static boolean isInhabited(Type type) {
    return switch (type) {
      case Type.Never it -> false;
      case Type.Adt it -> !(it.def().isEnum() && it.def().variants().isEmpty());
      case Type.Tuple it -> {
        for (Type element : it.elements()) {
          if (!isInhabited(element)) {
            yield false;
          }
        }
        yield true;
      }
      default -> true;
    };
  }

  /** Whether the expression is a place (Reference: place expressions and value expressions). */
  static boolean isPlace(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Local it -> true;
      case ExprKind.Static it -> true;
      case ExprKind.Deref it -> true;
      case ExprKind.Field it -> true;
      case ExprKind.Index it -> true;
      default -> false;
    };
  }

  /** A field's type as the body knows it: what its parameters' bounds do not say stays open. */
  Type fieldType(Type.Adt type, int variant, int field) {
    Type declared = type.def().variants().get(variant).fields().get(field).type();
    return queries.normalize(Subst.apply(declared, type.args()), thir.env(), false);
  }

  /** What the constructor that is written makes. */
  static Type constructed(Type written) {
    Type.FnItem item = (Type.FnItem) written;
    return new Type.Adt(((FnDef.Container.Constructor) item.def().container()).adt(), item.args());
  }

  static boolean isConstant(Expr expr) {
    return switch (expr.kind()) {
      case ExprKind.Literal it -> true;
      case ExprKind.NamedConst it -> true;
      case ExprKind.ConstParam it -> true;
      case ExprKind.Unary it -> isNegativeLiteral(it);
      default -> false;
    };
  }

  /** A minus before a literal belongs to it: there is no overflow. */
  static boolean isNegativeLiteral(ExprKind.Unary unary) {
    return unary.op() == UnaryOp.NEG && unary.operand().kind() instanceof ExprKind.Literal;
  }
}
