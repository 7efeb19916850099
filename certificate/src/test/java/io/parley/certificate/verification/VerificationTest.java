package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Step;
import io.parley.certificate.proof.Cases;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import io.parley.random.RandomCase;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  private final Sample dilemma = Sample.of(Cases.prisonersDilemma(), Concept.NASH, Concept.SEQ);

  /// The whole certificate of the dilemma under two concepts, worked out by hand.
  private static final String BY_HAND =
      """
      {
      "certificate":1,
      "question":"analyze",
      "title":"Prisoner's dilemma",
      "file":"case.yaml",
      "sha256":"%s",
      "control":{},
      "readings":["necessary"],
      "concepts":["nash","seq"],
      "now":"NN",
      "outcomes":["NN","YN","NY","YY"],
      "case":"the text of the case",
      "claims":[
      {"claim":"unstable","reading":"necessary","concept":"nash","party":"a","state":"NN","to":"YN"},
      {"claim":"stable","reading":"necessary","concept":"nash","party":"a","state":"YN","sanctions":[]},
      {"claim":"unstable","reading":"necessary","concept":"nash","party":"a","state":"NY","to":"YY"},
      {"claim":"stable","reading":"necessary","concept":"nash","party":"a","state":"YY","sanctions":[]},
      {"claim":"unstable","reading":"necessary","concept":"nash","party":"b","state":"NN","to":"NY"},
      {"claim":"unstable","reading":"necessary","concept":"nash","party":"b","state":"YN","to":"YY"},
      {"claim":"stable","reading":"necessary","concept":"nash","party":"b","state":"NY","sanctions":[]},
      {"claim":"stable","reading":"necessary","concept":"nash","party":"b","state":"YY","sanctions":[]},
      {"claim":"equilibria","reading":"necessary","concept":"nash","states":["YY"]},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"a","state":"NN","sanctions":[{"to":"YN","reply":[{"by":"b","to":"YY"}]}]},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"a","state":"YN","sanctions":[]},
      {"claim":"unstable","reading":"necessary","concept":"seq","party":"a","state":"NY","to":"YY"},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"a","state":"YY","sanctions":[]},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"b","state":"NN","sanctions":[{"to":"NY","reply":[{"by":"a","to":"YY"}]}]},
      {"claim":"unstable","reading":"necessary","concept":"seq","party":"b","state":"YN","to":"YY"},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"b","state":"NY","sanctions":[]},
      {"claim":"stable","reading":"necessary","concept":"seq","party":"b","state":"YY","sanctions":[]},
      {"claim":"equilibria","reading":"necessary","concept":"seq","states":["NN","YY"]},
      {"claim":"reachable","reading":"necessary","by":"moves","state":"NN","path":[]},
      {"claim":"reachable","reading":"necessary","by":"moves","state":"YN","path":[{"by":"a","to":"YN"}]},
      {"claim":"reachable","reading":"necessary","by":"moves","state":"NY","path":[{"by":"b","to":"NY"}]},
      {"claim":"reachable","reading":"necessary","by":"moves","state":"YY","path":[{"by":"a","to":"YN"},{"by":"b","to":"YY"}]},
      {"claim":"reachable","reading":"necessary","by":"improvements","state":"NN","path":[]},
      {"claim":"reachable","reading":"necessary","by":"improvements","state":"YN","path":[{"by":"a","to":"YN"}]},
      {"claim":"reachable","reading":"necessary","by":"improvements","state":"NY","path":[{"by":"b","to":"NY"}]},
      {"claim":"reachable","reading":"necessary","by":"improvements","state":"YY","path":[{"by":"a","to":"YN"},{"by":"b","to":"YY"}]}
      ]}
      """
          .formatted(Certificate.digest(Sample.TEXT));

  @Test
  void certificateOfTheDilemmaWorkedOutByHandHolds() {
    var report = dilemma.verify(BY_HAND.getBytes(UTF_8));
    assertThat(report.findings()).isEmpty();
    assertThat(report.holds()).isTrue();
    assertThat(report.claims()).isEqualTo(26);
    assertThat(report.checked())
        .containsExactly(
            Map.entry("unstable", 6L),
            Map.entry("stable", 10L),
            Map.entry("equilibria", 2L),
            Map.entry("reachable", 8L));
  }

  @Test
  void falseLineIsNamedWithTheMoveThatRefutesIt() {
    var tampered =
        BY_HAND.replace(
            "{\"claim\":\"unstable\",\"reading\":\"necessary\",\"concept\":\"nash\",\"party\":\"a\",\"state\":\"NN\",\"to\":\"YN\"}",
            "{\"claim\":\"stable\",\"reading\":\"necessary\",\"concept\":\"nash\",\"party\":\"a\",\"state\":\"NN\",\"sanctions\":[]}");
    assertThat(dilemma.verify(tampered.getBytes(UTF_8)).findings())
        .containsExactly(
            new Finding(
                14,
                "{\"claim\":\"stable\",\"reading\":\"necessary\",\"concept\":\"nash\",\"party\":\"a\",\"state\":\"NN\",\"sanctions\":[]}",
                "a can leave NN to YN and no reply deters it,"
                    + " yet the line claims that NN holds for it under nash"));
  }

  @Test
  void findingIsShownWithItsLine() {
    assertThat(new Finding(57, "", "us gains").toString()).isEqualTo("line 57: us gains");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void trueCertificatesOfRandomCasesHold(boolean oneWayPatterns) {
    for (int seed = 0; seed < 60; seed++) {
      int patterns = oneWayPatterns ? 3 : 0;
      var situation = new RandomCase(2 + seed % 3, 5, seed % 3, 0.2, patterns, true).draw(seed);
      var report = Sample.of(situation, Concept.values()).verify();
      assertThat(report.findings()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void ruleAgainstMovingTwiceInARowIsNotIdle() {
    long sequencesThatNeedAnother = 0;
    for (int seed = 0; seed < 200; seed++) {
      var situation = new RandomCase(2, 4, 0, 0, 4, false).draw(seed);
      var proof = new Proof(situation);
      for (var claim : proof.claims(List.of())) {
        if (claim instanceof Claim.Unreachable(_, var by, var state) && by == Means.MOVES) {
          sequencesThatNeedAnother += twoMovesOfOneParty(proof, situation, state);
        }
      }
      assertThat(Sample.of(situation).verify().findings()).as("seed %d", seed).isEmpty();
    }
    assertThat(sequencesThatNeedAnother).isPositive();
  }

  /// How many parties could lead from today's outcome to the state if they moved twice in a row.
  private static long twoMovesOfOneParty(Proof proof, Case situation, String state) {
    var now = situation.nameOf(situation.now());
    return situation.parties().stream()
        .filter(party ->
            proof.states().stream()
                .anyMatch(between ->
                    proof.moves(party.id(), now).contains(between)
                        && proof.moves(party.id(), between).contains(state)))
        .count();
  }

  @Test
  void claimsMayStandInAnyOrder() {
    var factory = Sample.of(Cases.factory(), Concept.values());
    var shuffled = new ArrayList<>(factory.claims());
    Collections.shuffle(shuffled, new Random(1));
    assertThat(factory.with(shuffled).verify().findings()).isEmpty();
  }

  @Test
  void progressCountsEveryClaim() {
    var reported = new ArrayList<Long>();
    Verification.verify(
        new ByteArrayInputStream(BY_HAND.getBytes(UTF_8)),
        (_, _) -> Cases.prisonersDilemma(),
        (checked, expected) -> {
          assertThat(expected).isEqualTo(26);
          reported.add(checked);
        });
    assertThat(reported).hasSize(26).isSorted().endsWith(26L);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void thousandOutcomesAndThreePartiesAreVerifiedInSeconds() {
    var situation = Cases.selfContained(4, 3, 3);
    var states = IntStream.range(0, 1 << 10).mapToObj(code -> name(code, 10)).toList();
    var claims = new ArrayList<Claim>();
    for (var concept : Concept.values()) {
      for (var state : states) {
        claims.add(selfContained(concept, "p0", state, 0, 4));
        claims.add(selfContained(concept, "p1", state, 4, 7));
        claims.add(selfContained(concept, "p2", state, 7, 10));
      }
      claims.add(new Claim.Equilibria(Reading.NECESSARY, concept, List.of("YYYYYYYYYY")));
    }
    for (var means : Means.values()) {
      states.forEach(state ->
          claims.add(new Claim.Reachable(Reading.NECESSARY, means, state, ownSteps(state))));
    }
    var certificate =
        Certificate.of(
            Question.ANALYZE,
            situation,
            "case.yaml",
            Sample.TEXT,
            List.of(Reading.NECESSARY),
            List.of(Concept.values()),
            states);
    var report = new Sample(situation, certificate, claims).verify();
    assertThat(report.findings()).isEmpty();
    assertThat(report.claims()).isEqualTo(5 * 3 * 1024 + 5 + 2 * 1024);
  }

  private static String name(int code, int options) {
    var name = new StringBuilder();
    for (int place = 0; place < options; place++) {
      name.append((code >> place & 1) == 1 ? 'Y' : 'N');
    }
    return name.toString();
  }

  private static Claim selfContained(
      Concept concept, String party, String state, int first, int end) {
    var allTaken = state.substring(0, first) + "Y".repeat(end - first) + state.substring(end);
    return allTaken.equals(state)
        ? new Claim.Stable(Reading.NECESSARY, concept, party, state, List.of())
        : new Claim.Unstable(Reading.NECESSARY, concept, party, state, allTaken);
  }

  /// From nothing taken, each party takes what it has in the state.
  private static List<Step> ownSteps(String state) {
    var steps = new ArrayList<Step>();
    addStep(steps, "p0", state.substring(0, 4) + "NNNNNN");
    addStep(steps, "p1", state.substring(0, 7) + "NNN");
    addStep(steps, "p2", state);
    return steps;
  }

  private static void addStep(List<Step> steps, String by, String to) {
    var here = steps.isEmpty() ? "NNNNNNNNNN" : steps.getLast().to();
    if (!here.equals(to)) {
      steps.add(new Step(by, to));
    }
  }
}
