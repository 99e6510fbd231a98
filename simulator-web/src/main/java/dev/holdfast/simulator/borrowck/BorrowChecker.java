package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.build.MirBuilder;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The borrow checker (RFC 2094, non-lexical lifetimes): moves and initialisation, mutability, loans
 * and regions of one body as it was built. It only reports.
 */
public final class BorrowChecker {

  private final TypeQueries queries;
  private final Map<Def, List<ClosureRequirement>> requirements = new LinkedHashMap<>();

  private BorrowChecker(TypeQueries queries) {
    this.queries = queries;
  }

  /** The errors of a body in phase BUILT, in the order of their spans. */
  public static List<Diagnostic> check(Body body, TypeQueries queries) {
    Findings findings = new Findings();
    Facts facts = new BorrowChecker(queries).facts(body);
    MoveErrors moveErrors = new MoveErrors(facts, findings);
    moveErrors.illegalMoves();
    MutabilityErrors mutability = new MutabilityErrors(facts, findings);
    new AccessCheck(
            facts,
            moveErrors,
            new ConflictErrors(facts, findings),
            new StorageErrors(facts, findings, mutability),
            mutability)
        .run();
    new RegionErrors(facts, findings).check();
    if (findings.inOrder().isEmpty()) {
      new HiddenTypeErrors(facts, findings).check();
    }
    unsizedTemporaries(body, queries, findings);
    return findings.inOrder();
  }

  private static void unsizedTemporaries(Body body, TypeQueries queries, Findings findings) {
    for (LocalDecl local : body.locals()) {
      if (local.kind() == LocalDecl.Kind.TEMPORARY
          && !(local.type() instanceof Type.Adt)
          && !queries.isSized(local.type(), body.env())) {
        findings.add(
            Diagnostic.error(
                "E0161",
                "cannot move a value of type `" + TypePrinter.print(local.type()) + "`",
                local.span(),
                "the size of `"
                    + TypePrinter.print(local.type())
                    + "` cannot be statically determined"));
      }
    }
  }

  private Facts facts(Body body) {
    return new Facts(body, queries, this::requirementsOf);
  }

  /** What a closure or coroutine asks of the body that makes it. */
  private List<ClosureRequirement> requirementsOf(Def def) {
    List<ClosureRequirement> known = requirements.get(def);
    if (known == null) {
      requirements.put(def, List.of());
      dev.holdfast.simulator.thir.Body tree = queries.thir((BodyOwner) def);
      known =
          tree.tainted()
              ? List.of()
              : new RegionErrors(facts(MirBuilder.build(tree, queries)), new Findings()).check();
      requirements.put(def, known);
    }
    return known;
  }
}
