package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import java.util.List;

/// What a claim speaks of, apart from the outcome.
sealed interface Topic {

  /// In which reading.
  Reading reading();

  /// What holds for a party.
  record Single(Reading reading, Concept concept, String party) implements Topic {}

  /// What holds for a group.
  record Joint(Reading reading, Concept concept, List<String> group) implements Topic {}

  /// What can be reached.
  record Reach(Reading reading, Means by) implements Topic {}

  /// What holds for every party.
  record Equilibria(Reading reading, Concept concept) implements Topic {}

  /// What holds for every group.
  record Universal(Reading reading, Concept concept) implements Topic {}

  /// What edits turn round.
  record Turn(Reading reading, Claim.Turned claim) implements Topic {}

  /// Which offers meet a demand.
  record Meeting(Reading reading, String demand, String meant) implements Topic {}

  /// What becomes of an offer.
  record Offered(Reading reading, String demand, String camp, String state) implements Topic {}

  /// Which offers are best.
  record Best(Reading reading, String demand, String camp) implements Topic {}

  /// What a threat comes to where it is tried.
  record Threatened(Reading reading, String threat, String camp, String state) implements Topic {}

  /// What the claim speaks of.
  static Topic of(Claim claim) {
    return switch (claim) {
      case Claim.Stable(var reading, var concept, var party, _, _) ->
          new Single(reading, concept, party);
      case Claim.Unstable(var reading, var concept, var party, _, _) ->
          new Single(reading, concept, party);
      case Claim.Equilibria(var reading, var concept, _) -> new Equilibria(reading, concept);
      case Claim.Reachable(var reading, var by, _, _) -> new Reach(reading, by);
      case Claim.Unreachable(var reading, var by, _) -> new Reach(reading, by);
      case Claim.GroupStable(var reading, var concept, var group, _, _) ->
          new Joint(reading, concept, group);
      case Claim.GroupUnstable(var reading, var concept, var group, _, _) ->
          new Joint(reading, concept, group);
      case Claim.Universal(var reading, var concept, _) -> new Universal(reading, concept);
      case Claim.Turned turned -> new Turn(turned.reading(), turned);
      case Claim.Meeting(var reading, var demand, var meant, _) ->
          new Meeting(reading, demand, meant);
      case Claim.Offered offered ->
          new Offered(offered.reading(), offered.demand(), offered.camp(), offered.state());
      case Claim.Best(var reading, var demand, var camp, _) -> new Best(reading, demand, camp);
      case Claim.Threatened threatened ->
          new Threatened(
              threatened.reading(), threatened.threat(), threatened.camp(), threatened.state());
    };
  }

  /// Whether there is one claim about it for every outcome; otherwise there is one in all.
  default boolean ofEveryOutcome() {
    return switch (this) {
      case Single _, Joint _, Reach _ -> true;
      case Equilibria _, Universal _, Turn _ -> false;
      case Meeting _, Offered _, Best _, Threatened _ -> false;
    };
  }

  /// What is missing when no claim is made, as a sentence.
  ///
  /// @param state the outcome it would be about, if it is about one
  default String missing(String state) {
    return "No claim "
        + switch (this) {
          case Single(_, var concept, var party) ->
              "says whether %s holds for %s under %s".formatted(state, party, concept.id());
          case Joint(_, var concept, var group) ->
              "says whether %s holds for the group %s under %s"
                  .formatted(state, String.join("+", group), concept.id());
          case Reach(_, var by) -> "says whether %s can be reached by %s".formatted(state, by.id());
          case Equilibria(_, var concept) ->
              "lists the equilibria under %s".formatted(concept.id());
          case Universal(_, var concept) ->
              "lists what holds for every group under %s".formatted(concept.id());
          case Turn _ -> "says what these edits turn round";
          case Meeting(_, var demand, var meant) ->
              "lists the offers that meet (%s) when it means (%s)".formatted(demand, meant);
          case Offered(_, var demand, var camp, var offer) ->
              "says what becomes of %s, offered on (%s), when %s decides"
                  .formatted(offer, demand, camp);
          case Best(_, var demand, var camp) ->
              "says what is best to offer on (%s) when %s decides".formatted(demand, camp);
          case Threatened(_, var threat, var camp, var at) ->
              "says what the threat (%s) comes to at %s when %s decides"
                  .formatted(threat, at, camp);
        }
        + (reading() == Reading.NECESSARY ? "" : ", read as %s".formatted(reading().id()));
  }
}
