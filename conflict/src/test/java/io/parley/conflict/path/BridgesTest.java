package io.parley.conflict.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Draft;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BridgesTest {

  /// A opens (a); B answers in full (b) or by half (c). A loses by opening alone and gains by the
  /// full answer; B likes the full answer best, and the half answer better than none.
  private static Draft opening() {
    return Draft.numbered(1, 2, 3, 4)
        .party("A", "3 1 4 2", "a")
        .party("B", "3 4 2 1", "b", "c")
        .impossible("NY-")
        .impossible("N-Y")
        .impossible("-YY");
  }

  /// A may say what it wants (s), B may do it (b), A may reward it (a), in this order only. Saying
  /// costs A nothing and brings it nothing.
  private static Draft definition(String rankingOfA) {
    return Draft.numbered(1, 2, 3, 4)
        .party("A", rankingOfA, "a", "s")
        .party("B", "4 3 2 1", "b")
        .impossible("YN-")
        .impossible("Y-N")
        .impossible("-NY");
  }

  private static List<Bridge> bridges(Case situation, String target) {
    var control = WhoDecides.asStated(situation);
    var graph = control.graph(situation);
    var chain = Chain.to(state(target, situation, graph), graph).orElseThrow();
    return Bridges.over(chain, situation, control, graph, Progress.UNWATCHED);
  }

  private static State state(String name, Case situation, GraphModel graph) {
    return graph.space().state(situation.outcomeNamed(name));
  }

  private static <T extends Bridge> List<T> of(Class<T> kind, List<Bridge> bridges) {
    return bridges.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The same case whose first party has the given camp in control beside its own preferences.
  private static Case divided(Case situation, String inControl, Preferences other) {
    var first = situation.parties().getFirst();
    var camps =
        List.of(
            new Faction("own", "Own", 1, first.preferences(), Doubts.NONE, Grounds.NONE),
            new Faction("other", "Other", 1, other, Doubts.NONE, Grounds.NONE));
    var parties = new ArrayList<>(situation.parties());
    parties.set(
        0,
        new Party(
            first.id(),
            first.name(),
            first.options(),
            new Preferences.Indifferent(),
            Doubts.NONE,
            camps,
            new Control.ByFaction(inControl),
            Map.of(),
            Grounds.NONE));
    return new Case(
        situation.title(),
        situation.summary(),
        situation.kind(),
        situation.sources(),
        parties,
        situation.impossible(),
        situation.oneWay(),
        situation.now());
  }

  private static Preferences ranking(List<Set<String>> bestFirst) {
    return new Preferences.Ranking(
        bestFirst.stream().map(taken -> List.of(new Outcome(taken))).toList());
  }

  @Test
  void bothGainByMovingAtOnce() {
    // The only chain is A opens (loses), B answers in full (gains). Straight from NNN to YYN both
    // gain.
    var joint = of(Bridge.JointMove.class, bridges(opening().situation(1), "YYN"));
    assertThat(joint).hasSize(1);
    assertThat(joint.getFirst().movers()).extracting("id").containsExactly("A", "B");
    assertThat(joint.getFirst().from()).isEqualTo(new State(0b000));
    assertThat(joint.getFirst().to()).isEqualTo(new State(0b011));
  }

  @Test
  void aGuaranteeSecuresTheAnswerAgainstTheHalfOne() {
    // A prefers YYN to NNN, so it would open for certain; B could answer by half (YNY), which it
    // prefers to no answer and which leaves A worse off than today.
    var guarantee = of(Bridge.Guarantee.class, bridges(opening().situation(1), "YYN"));
    assertThat(guarantee).hasSize(1);
    assertThat(guarantee.getFirst().steps())
        .extracting(step -> step.mover().id())
        .containsOnly("A");
    assertThat(guarantee.getFirst().secures())
        .extracting(step -> step.to())
        .containsExactly(new State(0b011));
    assertThat(guarantee.getFirst().temptations())
        .extracting(step -> step.to())
        .containsExactly(new State(0b101));
  }

  @Test
  void inThePrisonersDilemmaOnlyAJointMoveLeadsToCooperation() {
    // Both steps of the chain are against their mover's interest, and the second prisoner does not
    // prefer cooperation to where it then stands: no guarantee of the rest moves it.
    var dilemma = Draft.numbered(1, 2, 3, 4).party("A", "3 4 1 2", "a").party("B", "2 4 1 3", "b");
    var found = bridges(dilemma.situation(1), "YY");
    assertThat(found).hasSize(1).allMatch(Bridge.JointMove.class::isInstance);
  }

  @Test
  void whatCostsNothingCanBeSettledFirst() {
    // A is indifferent between NNN and NYN; then B gains by NYY and A by YYY.
    var prior = of(Bridge.PriorStep.class, bridges(definition("4 3 1=2").situation(1), "YYY"));
    assertThat(prior).hasSize(1);
    assertThat(prior.getFirst().step().to()).isEqualTo(new State(0b010));
    assertThat(prior.getFirst().faction()).isEmpty();
    assertThat(prior.getFirst().rest()).hasSize(2);
  }

  @Test
  void aCampThatDoesNotLoseCanSettleItFirst() {
    // The camp in control loses by saying what it wants (NNN before NYN); the other camp does not.
    var situation =
        divided(
            definition("4 3 1 2").situation(1),
            "own",
            ranking(List.of(Set.of("a", "s", "b"), Set.of("s", "b"), Set.of("s"), Set.of())));
    var found = bridges(situation, "YYY");
    assertThat(of(Bridge.PriorStep.class, found))
        .extracting(Bridge.PriorStep::faction)
        .containsExactly("other");
    // With that camp in control every step is in somebody's interest, and YYY, the best of all for
    // both, holds under every concept.
    var control = of(Bridge.OtherControl.class, found);
    assertThat(control).hasSize(1);
    assertThat(control.getFirst().control()).isEqualTo(new Control.ByFaction("other"));
    assertThat(control.getFirst().steps()).hasSize(3);
    assertThat(control.getFirst().holdsUnder()).contains("nash", "seq");
  }

  @Test
  void aStepThatOneCampOnlyGainsByIsAGapWhileItIsNotKnownWhichDecides() {
    // As above, and it is not known which camp decides: that A says what it wants is not certain.
    var known =
        divided(
            definition("4 3 1 2").situation(1),
            "own",
            ranking(List.of(Set.of("a", "s", "b"), Set.of("s", "b"), Set.of("s"), Set.of())));
    var situation =
        known.with(
            List.of(
                known.parties().getFirst().decidedBy(new Control.Unknown()),
                known.parties().getLast()));
    var found = bridges(situation, "YYY");
    assertThat(of(Bridge.JointMove.class, found)).hasSize(1);
    assertThat(of(Bridge.Guarantee.class, found)).hasSize(1);
    assertThat(of(Bridge.PriorStep.class, found))
        .extracting(Bridge.PriorStep::faction)
        .containsExactly("other");
    assertThat(of(Bridge.OtherControl.class, found))
        .extracting(Bridge.OtherControl::control)
        .containsExactly(new Control.ByFaction("other"));
  }

  @Test
  void everyJointMoveGainsForAllItsMoversAndClosesTheGap() {
    var shape = new RandomCase(3, 5, 1, 0.2, 0, true);
    int found = 0;
    for (long seed = 0; seed < 40; seed++) {
      var situation = shape.draw(seed);
      var control = WhoDecides.asStated(situation);
      var graph = control.graph(situation);
      for (var target : graph.space().feasible().stream().toList()) {
        var chain = Chain.to(target, graph);
        if (chain.isEmpty()) {
          continue;
        }
        var bridges = Bridges.over(chain.get(), situation, control, graph, Progress.UNWATCHED);
        for (var joint : of(Bridge.JointMove.class, bridges)) {
          found++;
          var onTheWay =
              Stream.concat(Stream.of(graph.now()), chain.get().steps().stream().map(s -> s.to()))
                  .toList();
          int start = onTheWay.indexOf(joint.from());
          int end = onTheWay.lastIndexOf(joint.to());
          assertThat(joint.movers()).allMatch(i -> graph.prefers(i, joint.to(), joint.from()));
          assertThat(chain.get().against(graph))
              .allMatch(step -> chain.get().steps().subList(start, end).contains(step));
        }
      }
    }
    assertThat(found).isPositive();
  }
}
