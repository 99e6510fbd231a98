package dev.holdfast.simulator.mir;

import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.Type;
import java.util.List;
import java.util.Optional;

/**
 * What a coroutine saves, not where: the saved locals, which of them each variant holds, and which
 * conflict (may not overlap). Variants 0, 1, 2 are Unresumed, Returned, Panicked; the suspension
 * points follow.
 *
 * @param variants for each variant the indices into {@code saved}: field i of the downcast to that
 *     variant
 * @param conflicts {@code conflicts[i][j]}: saved locals i and j need storage at one time
 * @param suspensions the span of each suspension point (variant 3 + i)
 */
public record CoroutineLayout(
    List<SavedLocal> saved,
    List<List<Integer>> variants,
    List<List<Boolean>> conflicts,
    List<Span> suspensions) {

  public CoroutineLayout {
    saved = List.copyOf(saved);
    variants = List.copyOf(variants);
    conflicts = List.copyOf(conflicts);
    suspensions = List.copyOf(suspensions);
  }

  /** A local that lives in the coroutine while it is suspended. */
  public record SavedLocal(Local local, Type type, Optional<String> name, Span span) {}

  public static final int UNRESUMED = 0;
  public static final int RETURNED = 1;
  public static final int PANICKED = 2;
  public static final int FIRST_SUSPENSION = 3;

  /** The variant's name as rustc prints it. */
  public static String variantName(int variant) {
    return switch (variant) {
      case UNRESUMED -> "Unresumed";
      case RETURNED -> "Returned";
      case PANICKED -> "Panicked";
      default -> "Suspend" + (variant - FIRST_SUSPENSION);
    };
  }
}
