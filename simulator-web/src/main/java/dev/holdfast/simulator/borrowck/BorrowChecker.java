package dev.holdfast.simulator.borrowck;

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
import java.util.function.Function;

/**
 * The borrow checker (RFC 2094, non-lexical lifetimes): moves and initialisation, mutability, loans
 * and regions of the bodies of one program as they were built. It only reports.
 */
public final class BorrowChecker {

  private final TypeQueries queries;
  private final Function<BodyOwner, Body> built;

  /** Of closures and coroutines, which are asked for by what makes them and by themselves. */
  private final Map<BodyOwner, Facts> nested = new LinkedHashMap<>();

  private final Map<BodyOwner, List<ClosureRequirement>> requirements = new LinkedHashMap<>();

  /** A checker that asks for bodies in phase BUILT. */
  public BorrowChecker(TypeQueries queries, Function<BodyOwner, Body> built) {
    this.queries = queries;
    this.built = built;
  }

  /** The errors of a body, in the order of their spans. */
  public List<Diagnostic> check(BodyOwner owner) {
    Findings findings = new Findings();
    Facts facts = nested.containsKey(owner) ? nested.remove(owner) : facts(owner);
    Body body = facts.body;
    MoveErrors moveErrors = new MoveErrors(facts, findings);
    moveErrors.illegalMoves();
    MutabilityErrors mutability = new MutabilityErrors(facts, findings);
    new AccessCheck(
            facts,
            moveErrors,
            new ConflictErrors(facts, findings),
            new StorageErrors(facts, findings),
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

  private Facts facts(BodyOwner owner) {
    return new Facts(built.apply(owner), queries, this::requirementsOf);
  }

  /** What a closure or coroutine asks of the body that makes it. */
  private List<ClosureRequirement> requirementsOf(Def def) {
    BodyOwner owner = (BodyOwner) def;
    List<ClosureRequirement> known = requirements.get(owner);
    if (known == null) {
      requirements.put(owner, List.of());
      known = List.of();
      if (!queries.thir(owner).tainted()) {
        Facts facts = facts(owner);
        nested.put(owner, facts);
        known = new RegionErrors(facts, new Findings()).check();
      }
      requirements.put(owner, known);
    }
    return known;
  }
}
