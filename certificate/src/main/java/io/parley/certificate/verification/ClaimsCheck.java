package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds all claims of a certificate against the conflict, one after the other, and at the end what
/// they amount to together.
final class ClaimsCheck {

  private record Summary(int line, Claim claim) {}

  private final Conflict conflict;
  private final Ledger ledger;
  private final Map<Reading, ClaimCheck> checks = new EnumMap<>(Reading.class);
  private final Map<Reading, TurnCheck> turns = new EnumMap<>(Reading.class);
  private final Map<Topic, ProvedVerdicts> proved = new HashMap<>();
  private final List<Summary> summaries = new ArrayList<>();
  private final Findings findings;
  private final Optional<DemandCheck> demands;

  /// Prepares to check the claims that a heading announces, whose readings and concepts are each
  /// named once.
  ///
  /// @throws Refutation when the conflict cannot be read as the heading says
  /// @throws IllegalArgumentException when there are too many claims to check
  ClaimsCheck(Case situation, Conflict conflict, Certificate heading, Findings findings)
      throws Refutation {
    this.conflict = conflict;
    boolean ofDemands = heading.question() == Question.DEMANDS;
    this.demands = ofDemands ? Optional.of(new DemandCheck(situation)) : Optional.empty();
    this.ledger =
        new Ledger(conflict, heading, demands.isPresent() ? demands.get().topics() : List.of());
    this.findings = findings;
    for (var reading : heading.readings()) {
      var check = new ClaimCheck(conflict.read(reading));
      checks.put(reading, check);
      turns.put(reading, new TurnCheck(situation, conflict, check));
    }
  }

  /// How many claims there must be.
  long expected() {
    return ledger.expected();
  }

  /// Checks one claim; summaries are kept until all verdicts are in.
  void check(int line, Claim claim) {
    try {
      ledger.enter(line, claim);
      var check = checks.get(claim.reading());
      if (check != null) {
        check.require(claim);
      }
      switch (claim) {
        case Claim.Stable(var reading, var concept, var party, var state, _) ->
            proved(new Topic.Equilibria(reading, concept)).addStable(List.of(party), state);
        case Claim.Unstable(var reading, var concept, _, var state, _) ->
            proved(new Topic.Equilibria(reading, concept)).addUnstable(state);
        case Claim.GroupStable(var reading, var concept, var group, var state, _) ->
            proved(new Topic.Universal(reading, concept)).addStable(group, state);
        case Claim.GroupUnstable(var reading, var concept, _, var state, _) ->
            proved(new Topic.Universal(reading, concept)).addUnstable(state);
        case Claim.Turned turned -> {
          var turn = turns.get(turned.reading());
          if (turn != null) {
            turn.require(turned);
          }
        }
        case Claim.Meeting meeting -> demands().require(meeting);
        case Claim.Offered offered -> demands().require(offered);
        case Claim.Threatened threatened -> demands().require(threatened);
        case Claim.Equilibria _, Claim.Universal _, Claim.Best _ ->
            summaries.add(new Summary(line, claim));
        case Claim.Reachable _, Claim.Unreachable _ -> {}
      }
    } catch (Refutation untrue) {
      findings.add(line, claim, untrue.reason());
    }
  }

  /// Checks the summaries, and that nothing is missing.
  ///
  /// @param lastLine the line on which the claims end
  void end(int lastLine) {
    for (var summary : summaries) {
      try {
        require(summary.claim);
      } catch (Refutation untrue) {
        findings.add(summary.line, summary.claim, untrue.reason());
      }
    }
    ledger.forEachMissing(missing -> findings.add(lastLine, missing));
  }

  /// Checks demands; the ledger lets no claim about them pass where there are none.
  private DemandCheck demands() {
    return demands.orElseThrow();
  }

  private void require(Claim summary) throws Refutation {
    if (summary instanceof Claim.Best best) {
      demands().require(best);
      return;
    }
    var verdicts = proved(Topic.of(summary));
    int parties = conflict.parties().size();
    if (summary instanceof Claim.Equilibria(_, var concept, var states)) {
      verdicts.require(states, parties, "everyone under " + concept.id());
    } else if (summary instanceof Claim.Universal(_, var concept, var states)) {
      verdicts.require(states, (1 << parties) - 1, "every group under " + concept.id());
    }
  }

  private ProvedVerdicts proved(Topic summary) {
    return proved.computeIfAbsent(summary, _ -> new ProvedVerdicts(conflict));
  }
}
