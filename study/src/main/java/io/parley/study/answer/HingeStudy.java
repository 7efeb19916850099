package io.parley.study.answer;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Fewest;
import io.parley.conflict.hinge.Findings;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.Hinges;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Voice;
import io.parley.model.Case;
import java.util.List;
import java.util.Optional;

/// What the answer about a case turns on, when the same ones decide throughout.
///
/// @param situation the case
/// @param graph its graph model
/// @param concept the short name of the reasoning
/// @param voices whose preferences were varied
/// @param asStated what is found when nothing is varied
/// @param claims what was asked about: that today's outcome holds; of other outcomes that hold, that
///     they do, and that self-interested steps lead to them
/// @param leftOut how many outcomes that hold were not asked about
/// @param hinges the changes the claims turn on
/// @param radii one for each claim
/// @param conditions one for each claim and voice that has a list
/// @param trials the bound on each search
public record HingeStudy(
    Case situation,
    GraphModel graph,
    String concept,
    List<Voice> voices,
    Findings asStated,
    List<Claim> claims,
    int leftOut,
    Hinges hinges,
    List<Radius> radii,
    List<OrderCondition> conditions,
    long trials) {

  public HingeStudy {
    voices = List.copyOf(voices);
    claims = List.copyOf(claims);
    radii = List.copyOf(radii);
    conditions = List.copyOf(conditions);
  }

  /// Whether something that was tried overturns the claim.
  public boolean turns(Claim claim) {
    return radius(claim).overturned()
        || !single(claim).isEmpty()
        || !pairs(claim).isEmpty()
        || conditions(claim).stream().anyMatch(OrderCondition::turnsOnOrder);
  }

  /// The fewest entries on which all turns that a single change overturns; empty when they are many.
  public Optional<Fewest> fewest() {
    return Fewest.of(hinges.single());
  }

  /// The single changes that overturn the claim.
  public List<Hinge> single(Claim claim) {
    return about(claim, hinges.single());
  }

  /// The sets of two changes that overturn the claim.
  public List<Hinge> pairs(Claim claim) {
    return about(claim, hinges.pairs());
  }

  /// How far the claim is from being overturned by swaps.
  public Radius radius(Claim claim) {
    return radii.get(claims.indexOf(claim));
  }

  /// On which orders of whose list the claim depends.
  public List<OrderCondition> conditions(Claim claim) {
    return conditions.stream().filter(condition -> condition.claim().equals(claim)).toList();
  }

  private static List<Hinge> about(Claim claim, List<Hinge> hinges) {
    return hinges.stream().filter(hinge -> hinge.claim().equals(claim)).toList();
  }
}
