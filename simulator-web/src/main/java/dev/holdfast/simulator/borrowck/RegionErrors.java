package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.Outlives.Category;
import dev.holdfast.simulator.borrowck.Outlives.Cause;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.FnDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Universal regions that would have to outlive others of which that is not known: errors without
 * code, E0521, E0621, E0310; in a closure, first, what its creator has to see to.
 */
final class RegionErrors {

  private final Facts facts;
  private final Findings findings;
  private final List<ClosureRequirement> requirements = new ArrayList<>();
  private final Set<String> tested = new LinkedHashSet<>();

  RegionErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  /** Checks all universal regions and type parameters; gives what the creator has to see to. */
  List<ClosureRequirement> check() {
    if (facts.body.owner() instanceof ClosureDef closure && closure.isAsync()) {
      // It only makes its future, which may borrow from the closure and its arguments.
      return requirements;
    }
    for (RegionVars.Universal longer : facts.regions.universals()) {
      if (longer.origin() == RegionVars.Origin.STATIC
          || longer.origin() == RegionVars.Origin.OPAQUE) {
        continue;
      }
      for (int shorter : facts.inference.ends(longer.id())) {
        if (!facts.known.holds(longer.id(), shorter) && !propagated(longer.id(), shorter)) {
          report(longer.id(), shorter);
          break;
        }
      }
    }
    facts.regions.placeholders().forEach(this::placeholder);
    for (Relations.TypeTest test : facts.relations.tests()) {
      check(test);
    }
    return requirements;
  }

  /** A region that stands for any would have to be a certain one, or outlive it. */
  private void placeholder(int region, HigherRanked binder) {
    if (!facts.inference.isExceeded(region)) {
      return;
    }
    List<Outlives> path = facts.inference.path(region, r -> isFixed(r, region));
    if (path.isEmpty()) {
      return;
    }
    Span span = Blame.of(path).span();
    if (isFoundFor(region, binder)) {
      String message = "implementation of `" + binder.trait() + "` is not general enough";
      findings.add(Diagnostic.error("", message, span, message));
      return;
    }
    Diagnostic mismatch =
        Diagnostic.error(
            "E0308", "mismatched types", span, "one type is more general than the other");
    if (binder.ofCoercion()) {
      findings.addOfTypes(mismatch);
    } else {
      findings.add(mismatch);
    }
  }

  private boolean isPlaceholder(int region) {
    return facts.regions.placeholders().containsKey(region);
  }

  private boolean isFixed(int region, int placeholder) {
    return region != placeholder
        && (isPlaceholder(region) || !facts.regions.canName(region, placeholder));
  }

  /** Whether the implementation already is for a certain region in the placeholder's stead. */
  private boolean isFoundFor(int placeholder, HigherRanked binder) {
    List<Outlives> found = binder.found(facts.relations.constraints());
    BitSet met = new BitSet();
    met.set(placeholder);
    for (int before = 0; before < met.cardinality(); ) {
      before = met.cardinality();
      for (Outlives each : found) {
        if (met.get(each.sup()) || met.get(each.sub())) {
          if (isFixed(each.sup(), placeholder) || isFixed(each.sub(), placeholder)) {
            return true;
          }
          met.set(each.sup());
          met.set(each.sub());
        }
      }
    }
    return false;
  }

  private boolean nested() {
    return facts.body.owner() instanceof ClosureDef || facts.body.owner() instanceof CoroutineDef;
  }

  /** A region that the creator of this closure knows, too. */
  private Optional<ClosureRequirement.Name> shared(int region) {
    int external = -1;
    for (RegionVars.Universal each : facts.regions.universals()) {
      if (each.origin() == RegionVars.Origin.EXTERNAL) {
        external++;
      }
      if (each.id() == region) {
        return switch (each.origin()) {
          case STATIC, PARAM -> Optional.of(new ClosureRequirement.Name(-1, region));
          case EXTERNAL -> Optional.of(new ClosureRequirement.Name(external, -1));
          case BOUND, ENVIRONMENT, OPAQUE -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  private boolean propagated(int longer, int shorter) {
    if (!nested()) {
      return false;
    }
    Optional<ClosureRequirement.Name> above = shared(longer);
    for (int region = 0; above.isEmpty() && region < facts.regions.universals().size(); region++) {
      if (region != longer && facts.known.holds(longer, region)) {
        above = shared(region).filter(n -> !atStart(n));
      }
    }
    List<ClosureRequirement.Name> below = new ArrayList<>();
    shared(shorter).ifPresentOrElse(below::add, () -> above(shorter, below));
    if (above.isEmpty()) {
      return false;
    }
    Cause cause = Blame.of(facts, longer, shorter);
    for (ClosureRequirement.Name each : below) {
      requirements.add(
          new ClosureRequirement(above, Optional.empty(), each, cause.category(), cause.span()));
    }
    return true;
  }

  /** The least of the creator's regions that are known to outlive one that it does not know. */
  private void above(int region, List<ClosureRequirement.Name> into) {
    int count = facts.regions.universals().size();
    for (int each = 0; each < count; each++) {
      Optional<ClosureRequirement.Name> name = shared(each);
      boolean least = name.isPresent() && facts.known.holds(each, region);
      for (int other = 0; least && other < count; other++) {
        least =
            shared(other).isEmpty()
                || !facts.known.holds(other, region)
                || !facts.known.holds(each, other)
                || facts.known.holds(other, each);
      }
      if (least) {
        into.add(name.get());
      }
    }
  }

  private static boolean atStart(ClosureRequirement.Name name) {
    return name.external() < 0 && name.shared() == RegionVars.STATIC;
  }

  /** By what is known and by what regions have to be, though that may be an error of its own. */
  private boolean outlives(Type subject, int region) {
    return facts.known.outlives(
        subject,
        bound -> {
          for (int end : facts.inference.ends(bound)) {
            if (facts.known.holds(end, region)) {
              return true;
            }
          }
          return false;
        });
  }

  private void check(Relations.TypeTest test) {
    List<Integer> ends = facts.inference.ends(test.region());
    for (int at : ends) {
      int end = at;
      if (origin(end) == RegionVars.Origin.OPAQUE) {
        end = ends.size() == 1 ? HiddenTypeErrors.choice(facts, test.region()) : -1;
      }
      if (end < 0 || outlives(test.subject(), end)) {
        continue;
      }
      if (nested()) {
        Optional<ClosureRequirement.Name> name = shared(end);
        if (name.isPresent()) {
          requirements.add(
              new ClosureRequirement(
                  Optional.empty(),
                  Optional.of(test.subject()),
                  name.get(),
                  test.cause().category(),
                  test.cause().span()));
          return;
        }
        continue;
      }
      boolean forever = end == RegionVars.STATIC;
      String region = RegionNames.of(facts, end);
      if (region.isEmpty()) {
        continue;
      }
      if (!tested.add(test.subjectName() + " " + end + " " + test.cause().span().start())) {
        return;
      }
      String name = TypePrinter.print(test.subject());
      boolean unnamed = region.charAt(1) == '_' || region.charAt(1) <= '9';
      findings.add(
          Diagnostic.error(
                  forever ? "E0310" : unnamed ? "E0311" : "E0309",
                  "the " + test.subjectName() + " may not live long enough",
                  test.cause().span(),
                  "the "
                      + test.subjectName()
                      + " must be valid for "
                      + (forever ? "the static lifetime..." : "the lifetime `" + region + "`..."))
              .help("consider adding an explicit lifetime bound: `" + name + ": " + region + "`"));
      return;
    }
  }

  private void report(int longer, int shorter) {
    Cause cause = Blame.of(facts, longer, shorter);
    if (facts.body.owner() instanceof ClosureDef closure
        && closure.kind() == ClosureDef.Kind.FN_MUT
        && cause.category() == Category.RETURN
        && origin(longer) == RegionVars.Origin.ENVIRONMENT) {
      captureEscapes(cause);
      return;
    }
    if (cause.category() == Category.RETURN
        || missingLifetime(longer, shorter).isPresent()
        || !escapes(cause.category(), longer, shorter)) {
      lifetime(longer, shorter, cause);
      return;
    }
    escaping(longer, shorter, cause);
  }

  private RegionVars.Origin origin(int region) {
    return facts.regions.universal(region).origin();
  }

  private void captureEscapes(Cause cause) {
    Diagnostic error =
        Diagnostic.error(
            "",
            "captured variable cannot escape `FnMut` closure body",
            cause.span(),
            cause.upvar() >= 0
                ? "returns a reference to a captured variable which escapes the closure body"
                : "this closure's body returns a reference to a captured variable");
    findings.add(
        error
            .note(
                "`FnMut` closures only have access to their captured variables while they are"
                    + " executing...")
            .note("...therefore, they cannot allow references to captured variables to escape"));
  }

  /** Whether data of an argument goes where the function's own types don't say it does. */
  private boolean escapes(Category category, int longer, int shorter) {
    boolean external =
        shorter == RegionVars.STATIC || origin(shorter) == RegionVars.Origin.EXTERNAL;
    int from = RegionNames.argument(facts, longer);
    if (from < 0) {
      return false;
    }
    return switch (category) {
      case CALL_ARGUMENT -> external && local(longer);
      case PREDICATE, UNSIZE, CAST, ASSIGNMENT, USAGE, CLOSURE_UPVAR, BORING ->
          local(longer) && nested() && external;
      default -> false;
    };
  }

  /** A region without a name of its own: data of an anonymous lifetime is said to escape. */
  private boolean local(int region) {
    RegionVars.Universal universal = facts.regions.universal(region);
    return switch (universal.origin()) {
      case PARAM -> true;
      case BOUND, ENVIRONMENT -> true;
      case STATIC, EXTERNAL, OPAQUE -> false;
    };
  }

  private void escaping(int longer, int shorter, Cause cause) {
    String scope =
        switch (facts.body.owner()) {
          case ClosureDef it -> "closure";
          case CoroutineDef it when it.kind() != CoroutineDef.Kind.FN -> "async block";
          default ->
              facts.body.owner() instanceof FnDef def && def.traits().hasSelf()
                  ? "method"
                  : "function";
        };
    Local argument = new Local(RegionNames.argument(facts, longer));
    Optional<String> name = facts.descriptions.name(argument);
    Span declared = facts.body.local(argument).span();
    Diagnostic error =
        Diagnostic.error(
            "E0521",
            "borrowed data escapes outside of " + scope,
            cause.span(),
            name.map(n -> "`" + n + "` escapes the " + scope + " body here").orElse(""));
    if (name.isPresent()) {
      error =
          error.with(
              declared,
              "`" + name.get() + "` is a reference that is only valid in the " + scope + " body");
    }
    if (cause.category() == Category.CALL_ARGUMENT) {
      List<String> names = RegionNames.pair(facts, longer, shorter);
      error =
          error.with(
              cause.span(),
              "argument requires that `" + names.get(0) + "` must outlive `" + names.get(1) + "`");
    }
    findings.add(error);
  }

  private void lifetime(int longer, int shorter, Cause cause) {
    List<String> names = RegionNames.pair(facts, longer, shorter);
    Optional<Integer> explicit = missingLifetime(longer, shorter);
    if (explicit.isPresent()) {
      Local argument = new Local(RegionNames.argument(facts, explicit.get()));
      Optional<String> name = facts.descriptions.name(argument);
      String message =
          "explicit lifetime required in the type of "
              + name.map(n -> "`" + n + "`").orElse("parameter");
      findings.add(
          Diagnostic.error(
              "E0621",
              message,
              cause.span(),
              "lifetime `" + names.get(explicit.get() == longer ? 1 : 0) + "` required"));
      return;
    }
    String verb = "";
    String label;
    if (cause.category() == Category.RETURN || cause.category() == Category.OPAQUE_TYPE) {
      boolean returnsData =
          cause.category() == Category.RETURN && shorter != RegionVars.STATIC && !nested();
      label =
          returnsData
              ? function()
                  + " was supposed to return data with lifetime `"
                  + names.get(1)
                  + "` but it is returning data with lifetime `"
                  + names.get(0)
                  + "`"
              : "returning this value requires that `"
                  + names.get(0)
                  + "` must outlive `"
                  + names.get(1)
                  + "`";
    } else {
      verb =
          switch (cause.category()) {
            case ASSIGNMENT -> "assignment ";
            case CALL_ARGUMENT -> "argument ";
            case TYPE_ANNOTATION -> "type annotation ";
            case UNSIZE, CAST -> "coercion ";
            case YIELD -> "yielding this value ";
            case USAGE -> "this usage ";
            default -> "";
          };
      label = verb + "requires that `" + names.get(0) + "` must outlive `" + names.get(1) + "`";
    }
    findings.add(Diagnostic.error("", "lifetime may not live long enough", cause.span(), label));
  }

  private String function() {
    return facts.body.owner() instanceof FnDef def && def.traits().hasSelf()
        ? "method"
        : "function";
  }

  /** The elided lifetime in the type of an argument that would have to be a named one. */
  private Optional<Integer> missingLifetime(int longer, int shorter) {
    int anonymous = isElided(longer) ? longer : isElided(shorter) ? shorter : -1;
    int named = anonymous == longer ? shorter : longer;
    if (anonymous < 0 || origin(named) != RegionVars.Origin.PARAM || isElided(named)) {
      return Optional.empty();
    }
    int argument = RegionNames.argument(facts, anonymous);
    return argument < 0 || isSelf(argument) || signatureOfTrait() || isReturned(anonymous)
        ? Optional.empty()
        : Optional.of(anonymous);
  }

  private boolean isElided(int region) {
    String name = facts.regions.universal(region).name();
    return origin(region) == RegionVars.Origin.PARAM && (name.isEmpty() || Region.isUnnamed(name));
  }

  /** What an opaque type captures does not count. */
  private boolean isReturned(int region) {
    Type output = facts.types.of(Place.of(Local.RETURN));
    return !(output instanceof Type.Opaque)
        && !(output instanceof Type.Coroutine)
        && Types.regions(output).contains(region);
  }

  /** What an impl of a trait declares is not its own to change. */
  private boolean signatureOfTrait() {
    return facts.body.owner() instanceof FnDef def
        && def.container() instanceof FnDef.Container.InImpl in
        && in.impl().traitRef().isPresent();
  }

  private boolean isSelf(int argument) {
    return argument == 1 && facts.body.owner() instanceof FnDef def && def.traits().hasSelf();
  }
}
