package dev.holdfast.simulator.lint;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.thir.Body;
import dev.holdfast.simulator.thir.Expr;
import dev.holdfast.simulator.thir.Statement;
import dev.holdfast.simulator.thir.Visitor;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;

/** rustc's late lints: what they find in a program without errors, at whatever level. */
public final class LateLints {

  private LateLints() {}

  public static List<Diagnostic> check(TypeQueries queries, Layouts layouts) {
    List<Diagnostic> found = new ArrayList<>();
    Inits inits = new Inits();
    for (BodyOwner owner : queries.programBodies()) {
      inits.expr(queries.thir(owner).value());
    }
    for (BodyOwner owner : queries.programBodies()) {
      Body body = queries.thir(owner);
      InvalidReferenceCasting casting =
          new InvalidReferenceCasting(body, inits, queries, layouts, found);
      new Visitor() {
        @Override
        public void expr(Expr expr) {
          InvalidAtomicOrdering.check(expr, found);
          casting.check(expr);
          parts(expr);
        }

        @Override
        public void statement(Statement statement) {
          // Those that bind an async function's parameters were not written.
          if (statement instanceof Statement.Let let
              && (let.init().isEmpty() || !let.init().get().span().equals(let.span()))) {
            LetUnderscoreLock.check(let.pattern(), found);
          }
          if (statement instanceof Statement.ExprStatement it) {
            UnusedMustUse.check(it.expr(), found);
          }
          parts(statement);
        }
      }.expr(body.value());
    }
    return found;
  }
}
