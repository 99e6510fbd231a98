package dev.holdfast.simulator.borrowck;

import dev.holdfast.simulator.borrowck.ConstraintBuilder.Nested;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Region;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.List;
import java.util.Map;

/** All that is computed of one body before its accesses are checked. */
final class Facts {

  final Body body;
  final TypeQueries queries;
  final Points points;
  final Upvars upvars;
  final OwnSignature signature;
  final RegionVars regions;
  final KnownOutlives known;
  final PlaceTypes types;
  final Relations relations;
  final RegionInference inference;
  final Liveness liveness;
  final MoveData moves;
  final Initialised initialised;
  final Loans loans;
  final PlaceConflict conflict;
  final LoansInScope inScope;
  final Descriptions descriptions;
  private final Mutability mutability;

  Facts(Body body, TypeQueries queries, Nested nested) {
    this.body = body;
    this.queries = queries;
    OutlivesOfDefs definitions = new OutlivesOfDefs();
    points = new Points(body);
    upvars = new Upvars(body);
    signature = OwnSignature.of(body, queries);
    regions = signature.regions;
    Normaliser normaliser = new Normaliser(queries, body.env(), regions, body.span());
    relations = new Relations(queries, body.env(), regions, normaliser, definitions);
    known = signature.known(body, normaliser, definitions);
    relations.grant(known);
    List<Type> locals = signature.locals(body, normaliser);
    types = new PlaceTypes(queries, normaliser, locals);
    signature.relate(body, locals, normaliser, relations);
    Map<Integer, Region> borrows =
        new ConstraintBuilder(body, points, types, regions, normaliser, relations, upvars, nested)
            .build();
    moves = new MoveData(body, points, types);
    initialised = new Initialised(moves, points);
    liveness = new Liveness(body, points, types, regions, moves, initialised);
    inference =
        new RegionInference(
            regions,
            points,
            relations.constraints(),
            liveness,
            body.owner() instanceof CoroutineDef);
    loans = new Loans(body, points, types, borrows);
    conflict = new PlaceConflict(types);
    inScope = new LoansInScope(loans, points, inference, conflict);
    descriptions = new Descriptions(body, points, types, upvars);
    mutability = new Mutability(body, types, upvars);
  }

  Mutability mutability() {
    return mutability;
  }
}
