package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the name of a trait in an item's head cannot be resolved, rustc checks items and says what
 * else it could not resolve, but checks no bodies.
 */
final class UnresolvedTraits {

  private static final Set<String> OF_NAMES =
      Set.of(
          "E0106", "E0220", "E0261", "E0401", "E0403", "E0404", "E0405", "E0407", "E0408", "E0412",
          "E0415", "E0416", "E0422", "E0423", "E0424", "E0425", "E0426", "E0767", "E0428", "E0432",
          "E0433", "E0434", "E0437", "E0531", "E0532", "E0573", "E0574", "E0603");

  private UnresolvedTraits() {}

  /** What rustc still says: of bodies, which come after the items, names alone. */
  static List<Diagnostic> said(List<Diagnostic> diagnostics, int ofItems) {
    List<Diagnostic> said = new ArrayList<>();
    for (int i = 0; i < diagnostics.size(); i++) {
      Diagnostic diagnostic = diagnostics.get(i);
      boolean names =
          diagnostic.severity() != Severity.ERROR || OF_NAMES.contains(diagnostic.code());
      if (names || i < ofItems && !diagnostic.code().equals("E0592")) {
        said.add(diagnostic);
      }
    }
    return said;
  }
}
