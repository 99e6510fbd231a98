package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.AccessCheck.Need;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.mir.Local;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.mir.Operand;
import dev.holdfast.simulator.mir.Place;
import dev.holdfast.simulator.mir.PlaceElem;
import dev.holdfast.simulator.mir.Rvalue;
import dev.holdfast.simulator.mir.Statement;
import dev.holdfast.simulator.mir.Terminator;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.ClosureDef;
import dev.holdfast.simulator.type.StaticDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Uses of what is not or no longer there, and moves that are forbidden: E0381, E0382, E0507-9. */
final class MoveErrors {

  private final Facts facts;
  private final Findings findings;
  private final List<Local> uninitialisedReported = new ArrayList<>();

  MoveErrors(Facts facts, Findings findings) {
    this.facts = facts;
    this.findings = findings;
  }

  /** A move and whether a loop leads from it to the use. */
  private record Site(MoveData.MoveOut move, boolean aroundLoop) {}

  /**
   * {@code moved} is the nearest place with a state above {@code used}; {@code path} the path that
   * may be uninitialised.
   */
  void usedUninitialised(int point, Need need, Place moved, Place used, Span at, int path) {
    UseSpans spans = UseSpans.ofMove(facts, used, point);
    if (!spans.captured()) {
      spans = UseSpans.ofBorrow(facts, point);
    }
    Span span = facts.points.isTerminator(point) ? at : spans.argsOrUse();
    List<Site> sites = sites(point, path);
    List<Integer> indices = new ArrayList<>();
    for (Site site : sites) {
      indices.add(site.move().index());
    }
    indices.sort(null);
    if (indices.isEmpty()) {
      uninitialised(need, moved, used, span, spans, path);
      return;
    }
    Findings.MoveError before = findings.moveError(indices);
    if (before != null && isPrefix(used, before.used())) {
      return;
    }
    findings.add(indices, used, moved(point, need, moved, used, span, spans, sites));
  }

  private static boolean isPrefix(Place prefix, Place place) {
    return prefix.local().equals(place.local())
        && prefix.projection().size() <= place.projection().size()
        && prefix.projection().equals(place.projection().subList(0, prefix.projection().size()));
  }

  private void uninitialised(
      Need need, Place moved, Place used, Span span, UseSpans spans, int path) {
    Local root = moved.local();
    if (uninitialisedReported.contains(root)) {
      return;
    }
    uninitialisedReported.add(root);
    boolean assigning = need == Need.ASSIGNMENT || need == Need.PARTIAL_ASSIGNMENT;
    boolean somewhere = false;
    for (MoveData.Init init : facts.moves.inits) {
      somewhere |= init.path() == path && init.point() >= 0;
    }
    String state =
        assigning
            ? "isn't fully initialized"
            : somewhere ? "is possibly-uninitialized" : "isn't initialized";
    Optional<String> name = facts.descriptions.of(moved);
    String verb = need.used();
    String binding = name.map(n -> "`" + n + "` ").orElse("");
    String what = facts.descriptions.any(used);
    Diagnostic error =
        Diagnostic.error(
            "E0381",
            verb + " binding " + binding + state,
            span,
            what + " " + verb + " here but it " + state);
    error =
        error.with(facts.body.local(root).span(), "binding declared here but left uninitialized");
    error = inside(error, need, spans);
    if (assigning) {
      error =
          error.help(
              "partial initialization isn't supported, fully initialize the binding with a default"
                  + " value and mutate it, or use `std::mem::MaybeUninit`");
    }
    findings.add(error);
  }

  private Diagnostic moved(
      int point, Need need, Place moved, Place used, Span span, UseSpans use, List<Site> sites) {
    boolean partial = false;
    for (Site site : sites) {
      Place out = facts.moves.paths.get(site.move().path()).place;
      boolean boxMove =
          out.projection().size() == 1 && out.projection().get(0) instanceof PlaceElem.Deref;
      partial |= !boxMove && !out.equals(used) && isPrefix(used, out);
    }
    String adverb = partial ? "partially " : "";
    Optional<String> name = facts.descriptions.outsideVariants(moved);
    String message =
        need.noun + " of " + adverb + "moved value" + name.map(n -> ": `" + n + "`").orElse("");
    boolean loopMove = false;
    for (Site site : sites) {
      loopMove |= facts.points.span(site.move().point()).equals(span);
    }
    String label =
        loopMove
            ? "value moved here, in previous iteration of loop"
            : "value " + need.past + " here after " + (partial ? "partial " : "") + "move";
    Diagnostic error = inside(Diagnostic.error("E0382", message, span, label), need, use);
    for (Site site : sites) {
      Span from = moveSpan(site);
      if (!facts.points.span(site.move().point()).equals(span)) {
        error = error.with(from, moveText(site, adverb));
      }
      UseSpans spans = spansOf(site);
      if (spans.captured()) {
        error = error.with(spans.varOrUse(), "variable moved due to use in " + spans.kind());
      }
    }
    boolean pinned =
        facts.types.of(used) instanceof Type.Adt adt
            && adt.def().lang() == AdtDef.Lang.PIN
            && methodCall(sites.get(0).move().point()).isPresent();
    error = reason(error, used, sites.get(0), partial);
    return pinned
        ? error.help("consider reborrowing the `Pin` instead of moving it: `.as_mut()`")
        : error;
  }

  private static Diagnostic inside(Diagnostic error, Need need, UseSpans spans) {
    return spans.captured()
        ? error.with(spans.varOrUse(), need.noun + " occurs due to use in " + spans.kind())
        : error;
  }

  private Span moveSpan(Site site) {
    int point = site.move().point();
    UseSpans spans = spansOf(site);
    if (spans.captured()) {
      return spans.argsOrUse();
    }
    return methodCall(point).map(Terminator.Call::fnSpan).orElse(facts.points.span(point));
  }

  private UseSpans spansOf(Site site) {
    Place out = facts.moves.paths.get(site.move().path()).place;
    return UseSpans.ofMove(facts, out, site.move().point());
  }

  private String moveText(Site site, String adverb) {
    String loop = site.aroundLoop() ? ", in previous iteration of loop" : "";
    Place out = facts.moves.paths.get(site.move().path()).place;
    if (spansOf(site).byClosure()) {
      return "value " + adverb + "moved into closure here" + loop;
    }
    if (methodCall(site.move().point()).isPresent()) {
      return facts.descriptions.any(out) + " " + adverb + "moved due to this method call" + loop;
    }
    return "value " + adverb + "moved here" + loop;
  }

  /** The call of a method whose receiver is moved at the point into the call that follows. */
  private Optional<Terminator.Call> methodCall(int point) {
    if (facts.points.isTerminator(point)
        || !(facts.points.statement(point) instanceof Statement.Assign assign)
        || !assign.place().isLocal()) {
      return Optional.empty();
    }
    int end = facts.points.last(facts.points.block(point));
    if (facts.points.terminator(end) instanceof Terminator.Call call
        && !call.args().isEmpty()
        && call.args().get(0) instanceof Operand.Move move
        && move.place().equals(assign.place())
        && call.function() instanceof Operand.Constant constant
        && constant.type() instanceof Type.FnItem item
        && item.def().traits().hasSelf()
        && call.span().text().startsWith(facts.points.span(point).text())) {
      return Optional.of(call);
    }
    return Optional.empty();
  }

  private Diagnostic reason(Diagnostic error, Place used, Site site, boolean partial) {
    int path = partial ? site.move().path() : facts.moves.find(used).path();
    Place out = path < 0 ? used : facts.moves.paths.get(path).place;
    String what = facts.descriptions.outsideVariants(out).map(n -> "`" + n + "`").orElse("value");
    String text =
        (partial ? "partial move" : "move")
            + " occurs because "
            + what
            + " has type `"
            + TypePrinter.print(facts.types.of(out))
            + "`, which does not implement the `Copy` trait";
    return out.isLocal() && facts.descriptions.name(out.local()).isPresent()
        ? error.with(facts.body.local(out.local()).span(), text)
        : error.note(text);
  }

  /** The moves out of the path or of what lies above it that reach the point. */
  private List<Site> sites(int point, int path) {
    BitSet wanted = new BitSet();
    for (int p = path; p >= 0; p = facts.moves.paths.get(p).parent) {
      wanted.set(p);
    }
    List<Site> found = new ArrayList<>();
    BitSet seen = new BitSet();
    ArrayDeque<int[]> work = new ArrayDeque<>();
    for (int before : facts.points.predecessors(point)) {
      work.push(new int[] {before, facts.points.isBackEdge(before, point) ? 1 : 0});
    }
    while (!work.isEmpty()) {
      int[] at = work.pop();
      if (seen.get(at[0])) {
        continue;
      }
      seen.set(at[0]);
      if (ends(at[0], at[1] == 1, wanted, path, found)) {
        continue;
      }
      for (int before : facts.points.predecessors(at[0])) {
        boolean back = at[1] == 1 || facts.points.isBackEdge(before, at[0]);
        work.push(new int[] {before, back ? 1 : 0});
      }
    }
    return found;
  }

  private boolean ends(int point, boolean back, BitSet wanted, int path, List<Site> found) {
    for (MoveData.MoveOut move : facts.moves.movesAt(point)) {
      if (move.written() && wanted.get(move.path())) {
        found.add(new Site(move, back));
        return true;
      }
    }
    for (MoveData.Init init : facts.moves.initsAt(point)) {
      if (wanted.get(init.path()) && facts.moves.isAbove(init.path(), path)) {
        return true;
      }
    }
    return false;
  }

  /** Where forbidden moves are said together: at a span, out of one place if it has a path. */
  private record Group(Span span, int from, Optional<Place> place) {
    /** Of a move into no pattern's variable: each place is one of its own. */
    static Group of(Span span, MoveData.IllegalMove move) {
      return new Group(span, -1, Optional.of(move.place()));
    }
  }

  /** The moves that the language forbids, those of one pattern in one error. */
  void illegalMoves() {
    List<Group> said = new ArrayList<>();
    for (MoveData.IllegalMove move : facts.moves.illegal) {
      if (!facts.initialised.reached(facts.points.block(move.point()))) {
        continue;
      }
      Group group = group(move);
      if (!said.contains(group)) {
        said.add(group);
        findings.add(illegal(move, group.span()));
      }
    }
  }

  /** A move into a pattern's variable is said at what the pattern is matched against. */
  private Group group(MoveData.IllegalMove move) {
    if (facts.points.isTerminator(move.point())
        || !(facts.points.statement(move.point()) instanceof Statement.Assign assign)
        || !assign.place().isLocal()
        || !(assign.rvalue() instanceof Rvalue.Use)) {
      return Group.of(facts.points.span(move.point()), move);
    }
    Optional<LocalDecl.Scrutinee> matched = facts.body.local(assign.place().local()).scrutinee();
    if (matched.isEmpty()) {
      return Group.of(facts.points.span(move.point()), move);
    }
    boolean wholeHasPath = facts.moves.find(matched.get().place()).exact();
    return new Group(
        matched.get().span(),
        wholeHasPath ? facts.moves.find(move.place()).path() : -1,
        Optional.empty());
  }

  private Diagnostic illegal(MoveData.IllegalMove move, Span span) {
    Place place = move.place();
    Type type = facts.types.of(place);
    String label =
        "move occurs because "
            + facts.descriptions.any(place)
            + " has type `"
            + TypePrinter.print(type)
            + "`, which does not implement the `Copy` trait";
    return switch (move.obstacle()) {
      case BORROWED ->
          Diagnostic.error("E0507", "cannot move out of " + borrowed(move), span, label);
      case DROP_TYPE ->
          Diagnostic.error(
              "E0509",
              "cannot move out of type `"
                  + TypePrinter.print(facts.types.of(move.base()))
                  + "`, which implements the `Drop` trait",
              span,
              "cannot move out of here");
      case ELEMENT -> {
        Type base = facts.types.of(move.base());
        yield Diagnostic.error(
            "E0508",
            "cannot move out of type `"
                + TypePrinter.print(base)
                + "`, a non-copy "
                + (base instanceof Type.Slice ? "slice" : "array"),
            span,
            "cannot move out of here");
      }
    };
  }

  private String borrowed(MoveData.IllegalMove move) {
    Place place = move.place();
    Optional<Integer> upvar = capturedPrefix(place);
    boolean throughClosure = move.base().isLocal() && move.base().local().index() == 1;
    if (throughClosure && upvar.isPresent() && facts.body.owner() instanceof ClosureDef closure) {
      String kind =
          (closure.isAsync() ? "Async" : "")
              + (closure.kind() == ClosureDef.Kind.FN_MUT ? "FnMut" : "Fn");
      String captured = "captured variable in an `" + kind + "` closure";
      String name = facts.descriptions.any(place);
      return facts.upvars.field(place) >= 0
          ? name + ", a " + captured
          : name + ", as `" + facts.upvars.text(upvar.get()) + "` is a " + captured;
    }
    if (facts.body.local(place.local()).kind() == LocalDecl.Kind.GUARD_REF) {
      return facts.descriptions.any(Place.of(place.local())) + " in pattern guard";
    }
    Optional<StaticDef> item = facts.descriptions.staticItem(place.local());
    if (item.isPresent() && move.base().isLocal()) {
      return place.projection().size() == 1
          ? "static item `" + item.get().name() + "`"
          : facts.descriptions.any(place) + " as `" + item.get().name() + "` is a static item";
    }
    Descriptions.Source source = facts.descriptions.source(move.base());
    Optional<String> name = facts.descriptions.of(place);
    if (name.isPresent() && source.named().isPresent()) {
      String variant = variant(place).map(v -> " as enum variant `" + v + "`").orElse("");
      return "`"
          + facts.descriptions.withoutPositions(place).orElse("value")
          + "`"
          + variant
          + " which is behind a "
          + source.named().get();
    }
    return source.unnamed();
  }

  private Optional<String> variant(Place place) {
    List<PlaceElem> path = place.projection();
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof PlaceElem.Downcast down
          && facts.types.of(new Place(place.local(), path.subList(0, i))) instanceof Type.Adt adt) {
        return Optional.of(adt.def().variants().get(down.variant()).name());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> capturedPrefix(Place place) {
    for (int i = place.projection().size(); i > 0; i--) {
      int field = facts.upvars.field(new Place(place.local(), place.projection().subList(0, i)));
      if (field >= 0) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
