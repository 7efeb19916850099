package io.parley.conflict.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Draft;
import io.parley.conflict.stability.NashStability;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.talk.Perception;
import io.parley.model.talk.Talk;
import io.parley.random.RandomCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All hand-made conflicts here have options a of A and b of B, and states NN 1, YN 2, NY 3, YY 4.
class SightingTest {

  /// Whoever ranks so stays where both do the same and leaves where they do not, if it holds a or b
  /// respectively: one hunts the stag if the other does.
  private static final String A_HUNTS = "4 1 3 2";

  private static final String B_HUNTS = "4 1 2 3";

  /// Whoever ranks so never acts: it leaves every state in which it has.
  private static final String A_NEVER = "3 1 4 2";

  private static final String B_NEVER = "2 1 4 3";

  private static Case conflict(String a, String b, Perception... perceptions) {
    var plain = Draft.numbered(1, 2, 3, 4).party("A", a, "a").party("B", b, "b").situation(1);
    return new Case(
        plain.title(),
        plain.summary(),
        plain.kind(),
        plain.sources(),
        plain.parties(),
        plain.impossible(),
        plain.oneWay(),
        plain.now(),
        new Talk(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(perceptions)));
  }

  private static Perception believes(String viewer, String other, String ranking) {
    return new Perception(viewer, Map.of(other, ranking(ranking)), List.of(), Grounds.NONE);
  }

  private static Preferences ranking(String numbers) {
    var outcomes = List.of(Set.<String>of(), Set.of("a"), Set.of("b"), Set.of("a", "b"));
    return new Preferences.Ranking(
        Stream.of(numbers.split(" ", -1))
            .map(number -> List.of(new Outcome(outcomes.get(Integer.parseInt(number) - 1))))
            .toList());
  }

  private static Sighting sighting(int number, Case situation) {
    var views = View.all(situation, WhoDecides.asStated(situation));
    return Sighting.all(views, new NashStability(), StateSpace.of(situation), Progress.UNWATCHED)
        .stream()
        .filter(sighting -> sighting.state().equals(new State(number - 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatHoldsInOneViewOnlyIsAMisunderstanding() {
    // B never acts, and A believes that it hunts. In A's view both hunting is an equilibrium; in
    // B's own view B leaves it. Nobody acting is an equilibrium in both views.
    var situation = conflict(A_HUNTS, B_NEVER, believes("A", "B", B_HUNTS));
    var bothHunt = sighting(4, situation);
    assertThat(bothHunt.sort()).isEqualTo(Sighting.Sort.SOME);
    assertThat(bothHunt.standings())
        .containsExactly(
            new Sighting.Standing(true, Modality.CERTAIN, Modality.CERTAIN),
            new Sighting.Standing(true, Modality.NOT, Modality.NOT));
    assertThat(bothHunt.rests()).isEqualTo(Modality.NOT);
    assertThat(sighting(1, situation).sort()).isEqualTo(Sighting.Sort.EVERYBODYS);
  }

  @Test
  void whatNobodyBelievesToHoldCanRest() {
    // Both hunt, and each believes that the other never acts: at YY each stays and expects the
    // other to leave.
    var situation =
        conflict(A_HUNTS, B_HUNTS, believes("A", "B", B_NEVER), believes("B", "A", A_NEVER));
    assertThat(sighting(4, situation).sort()).isEqualTo(Sighting.Sort.STEADY);
    assertThat(sighting(4, situation).rests()).isEqualTo(Modality.CERTAIN);
    assertThat(sighting(2, situation).sort()).isEqualTo(Sighting.Sort.NONE);
  }

  @Test
  void whatTakesAnUnknownOptionCannotBeInTheViewOfWhoDoesNotKnowIt() {
    var situation =
        conflict(A_HUNTS, B_HUNTS, new Perception("B", Map.of(), List.of("a"), Grounds.NONE));
    assertThat(sighting(4, situation).unknownToSomebody()).isTrue();
    assertThat(sighting(4, situation).standings().get(1))
        .isEqualTo(new Sighting.Standing(false, Modality.NOT, Modality.NOT));
    assertThat(sighting(4, situation).sort()).isEqualTo(Sighting.Sort.SOME);
    assertThat(sighting(1, situation).sort()).isEqualTo(Sighting.Sort.EVERYBODYS);
  }

  @Test
  void nobodyCanBeUnawareOfWhatIsDoneToday() {
    var plain =
        conflict(A_HUNTS, B_HUNTS, new Perception("B", Map.of(), List.of("a"), Grounds.NONE));
    var situation =
        new Case(
            plain.title(),
            plain.summary(),
            plain.kind(),
            plain.sources(),
            plain.parties(),
            plain.impossible(),
            plain.oneWay(),
            new Outcome(Set.of("a")),
            plain.talk());
    assertThatThrownBy(() -> View.all(situation, WhoDecides.asStated(situation)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not to know of the option (a)");
  }

  @Test
  void withoutPerceptionsEveryViewIsThePlainConflict() {
    var shape = new RandomCase(3, 5, 1, 0.2, 1, true);
    for (long seed = 0; seed < 30; seed++) {
      var situation = shape.draw(seed);
      var graph = GraphModel.of(situation);
      var table = Sweep.of(graph);
      var views = View.all(situation, WhoDecides.asStated(situation));
      for (var concept : StabilityConcepts.CLASSICAL) {
        var sightings = Sighting.all(views, concept, graph.space(), Progress.UNWATCHED);
        assertThat(sightings).hasSize(graph.space().size());
        for (var sighting : sightings) {
          boolean holds = table.equilibria(concept.id()).contains(sighting.state());
          assertThat(sighting.sort())
              .isEqualTo(holds ? Sighting.Sort.EVERYBODYS : Sighting.Sort.NONE);
          for (var i : graph.decisionMakers()) {
            assertThat(sighting.standings().get(i.index()).stays())
                .isEqualTo(
                    table.stable(concept.id(), i).contains(sighting.state())
                        ? Modality.CERTAIN
                        : Modality.NOT);
          }
        }
      }
    }
  }

  @Test
  void whatMayHoldInEveryViewIsOpen() {
    // Whether A hunts or never acts is not known: at YY it may stay.
    var situation = conflict(A_HUNTS, B_HUNTS);
    var first = situation.parties().getFirst();
    var divided =
        situation.with(
            List.of(
                new Party(
                    first.id(),
                    first.name(),
                    first.options(),
                    first.preferences(),
                    Doubts.NONE,
                    List.of(
                        new Faction("one", "One", 1, ranking(A_HUNTS), Doubts.NONE, Grounds.NONE),
                        new Faction("two", "Two", 1, ranking(A_NEVER), Doubts.NONE, Grounds.NONE)),
                    new Control.Unknown(),
                    Map.of(),
                    Grounds.NONE),
                situation.parties().getLast()));
    var both = sighting(4, divided);
    assertThat(both.sort()).isEqualTo(Sighting.Sort.OPEN);
    assertThat(both.rests()).isEqualTo(Modality.POSSIBLE);
    assertThat(sighting(1, divided).sort()).isEqualTo(Sighting.Sort.EVERYBODYS);
  }
}
