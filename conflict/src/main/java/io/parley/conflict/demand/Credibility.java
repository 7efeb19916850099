package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.state.State;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Whether a threat counts. It is *credible* for a camp of the threatener when, in every state it is
/// tried in, the camp
///
/// - *can* carry it out: changing its options as threatened is one legal move from the state;
/// - *would*: that move is an improvement for it.
///
/// It is tried today, and after the best refusal: the state the one threatened likes best among
/// those in which the threat falls due and which it can move to or stay in; as far as it falls due
/// there. It falls due where its own condition is true and the demand it is tied to, if any, is not
/// met as stated.
///
/// Worked example: a threat to strike that falls due today. Striking is a legal move, and the camp
/// for strikes ranks it above today, the other camp below: it is credible for the first camp alone.
///
/// @param threat the threat
/// @param camps who may decide for the threatener, in order
/// @param trials the states it is tried in; none when it falls due nowhere
public record Credibility(Threat threat, List<Camp> camps, List<Trial> trials) {

  public Credibility {
    camps = List.copyOf(camps);
    trials = List.copyOf(trials);
  }

  /// A threat tried in one state.
  ///
  /// @param at the state
  /// @param today whether it is today's
  /// @param leadsTo where carrying it out leads; empty when it cannot be
  /// @param would for each camp, whether it would gain and why; empty when it cannot be
  /// @param harm the end against the state, for the one threatened; empty when it cannot be
  public record Trial(
      State at,
      boolean today,
      Optional<State> leadsTo,
      List<Would> would,
      Optional<Comparison> harm) {
    public Trial {
      would = List.copyOf(would);
    }
  }

  /// Whether a camp would gain by carrying a threat out, and what decides.
  public record Would(boolean gains, Comparison comparison) {}

  /// Tries a threat.
  ///
  /// @param demands those of the case, one of which it may be tied to
  /// @param camps who may decide for the threatener
  /// @throws IllegalArgumentException when the one threatened is not of one mind
  public static Credibility of(Threat threat, List<Demand> demands, List<Camp> camps) {
    var graph = camps.getFirst().graph();
    var trials = new ArrayList<Trial>();
    if (due(threat, demands, graph.now(), graph)) {
      trials.add(trial(threat, graph.now(), camps));
    }
    bestRefusal(threat, demands, camps.getFirst())
        .filter(refusal -> !refusal.equals(graph.now()))
        .ifPresent(refusal -> trials.add(trial(threat, refusal, camps)));
    return new Credibility(threat, camps, trials);
  }

  private static Optional<State> bestRefusal(Threat threat, List<Demand> demands, Camp camp) {
    var graph = camp.graph();
    var threatened = camp.decisionMaker(Camp.partyOf(threat.against()));
    var order = graph.order(threatened);
    var choices = new TreeSet<>(graph.moves(threatened, graph.now()));
    choices.add(graph.now());
    return choices.stream()
        .filter(state -> due(threat, demands, state, graph))
        .reduce((best, state) -> order.prefers(state, best) ? state : best);
  }

  private static boolean due(Threat threat, List<Demand> demands, State state, GraphModel graph) {
    var taken = graph.space().outcome(state).taken();
    return threat.when().holds(taken::contains)
        && demands.stream()
            .filter(demand -> demand.id().equals(threat.unless()))
            .noneMatch(demand -> demand.asked().metBy(taken::contains));
  }

  private static Trial trial(Threat threat, State at, List<Camp> camps) {
    var camp = camps.getFirst();
    var leadsTo = carriedOut(threat, at, camp);
    var threatened = camp.graph().will(camp.decisionMaker(Camp.partyOf(threat.against())));
    return new Trial(
        at,
        at.equals(camp.graph().now()),
        leadsTo,
        leadsTo.stream().flatMap(to -> camps.stream().map(each -> would(each, to, at))).toList(),
        leadsTo.map(to -> threatened.compare(to, at)));
  }

  private static Would would(Camp camp, State to, State at) {
    return new Would(camp.order().prefers(to, at), camp.order().compare(to, at));
  }

  /// Where carrying a threat out leads from a state; empty when that is no legal move.
  static Optional<State> carriedOut(Threat threat, State at, Camp camp) {
    var space = camp.graph().space();
    int code = at.code();
    for (var change : threat.then().wanted().entrySet()) {
      int bit = 1 << space.place(change.getKey());
      code = change.getValue() ? code | bit : code & ~bit;
    }
    return camp.graph().moves().allows(camp.decider(), at.code(), code)
        ? Optional.of(new State(code))
        : Optional.empty();
  }

  /// Whether the threat falls due somewhere and can be carried out wherever it is tried.
  public boolean can() {
    return !trials.isEmpty() && trials.stream().allMatch(trial -> trial.leadsTo().isPresent());
  }

  /// The camps that would carry it out wherever it is tried.
  public List<Camp> credibleFor() {
    var credible = new ArrayList<Camp>();
    for (int camp = 0; camp < camps.size(); camp++) {
      int place = camp;
      if (can() && trials.stream().allMatch(trial -> trial.would().get(place).gains())) {
        credible.add(camps.get(camp));
      }
    }
    return credible;
  }
}
