package io.parley.conflict.demand;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Whether a threat counts. It is *credible* for a camp of the threatener when, in every state it is
/// tried in, the camp
///
/// - *can* carry it out: changing its options as threatened is one legal move from the state;
/// - *would*: that move is an improvement for everyone who takes part in it.
///
/// Where preferences are in doubt it is credible for certain, possibly, or not at all.
///
/// Where the threat is carried out already it is *under way*: it can be, and a camp would keep it up
/// unless taking it back, its options the other way round, is a legal move and an improvement.
///
/// It is tried today, and after the best refusal: the state the one threatened likes best among
/// those in which the threat falls due and which it can move to or stay in; as far as it falls due
/// there. One threatened that is not of one mind has a best refusal for each of its rankings. A
/// threat falls due where its own condition is true and the demand it is tied to, if any, is not met
/// as stated.
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
  /// @param underWay whether the threat is carried out there already
  /// @param leadsTo where carrying it out leads, or taking it back when it is under way; empty when
  ///     that is no legal move
  /// @param would for each camp, whether it would and why; empty when there is no such move
  public record Trial(
      State at, boolean today, boolean underWay, Optional<State> leadsTo, List<Would> would) {
    public Trial {
      would = List.copyOf(would);
    }

    /// Whether the threat is under way, or can be carried out.
    public boolean can() {
      return underWay || leadsTo.isPresent();
    }

    /// Whether a camp carries the threat out, or keeps it up when it is under way.
    Modality stands(int camp) {
      if (leadsTo.isPresent()) {
        return would.get(camp).stands();
      }
      return underWay ? Modality.CERTAIN : Modality.NOT;
    }
  }

  /// Whether a camp would carry a threat out, or keep it up when it is under way.
  ///
  /// @param reasons for each decider that has to take part, what decides: where its move leads
  ///     against where it is tried
  public record Would(Modality stands, List<Reason> reasons) {
    public Would {
      reasons = List.copyOf(reasons);
    }
  }

  /// How somebody compares two states.
  public record Reason(DecisionMaker who, Comparison comparison) {}

  /// Tries a threat.
  ///
  /// @param demands those of the case, one of which it may be tied to
  /// @param camps who may decide for the threatener
  /// @param threatened who ranks for the one threatened
  public static Credibility of(
      Threat threat, List<Demand> demands, List<Camp> camps, List<Member> threatened) {
    var graph = camps.getFirst().graph();
    var trials = new ArrayList<Trial>();
    if (due(threat, demands, graph.now(), graph)) {
      trials.add(trial(threat, graph.now(), camps));
    }
    for (var refusal : bestRefusals(threat, demands, threatened, camps.getFirst())) {
      if (!refusal.equals(graph.now())) {
        trials.add(trial(threat, refusal, camps));
      }
    }
    return new Credibility(threat, camps, trials);
  }

  private static List<State> bestRefusals(
      Threat threat, List<Demand> demands, List<Member> threatened, Camp camp) {
    var due =
        Bargain.choices(Camp.partyOf(threat.against()), camp).stream()
            .filter(state -> due(threat, demands, state, camp.graph()))
            .toList();
    var best = new TreeSet<State>();
    for (var member : threatened) {
      member.orders().forEach(order -> best(due, order).ifPresent(best::add));
    }
    return List.copyOf(best);
  }

  private static Optional<State> best(List<State> states, PreferenceOrder order) {
    return states.stream().reduce((best, state) -> order.prefers(state, best) ? state : best);
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
    boolean underWay = underWay(threat, at, camp);
    var leadsTo = moved(threat, !underWay, at, camp);
    return new Trial(
        at,
        at.equals(camp.graph().now()),
        underWay,
        leadsTo,
        leadsTo.stream()
            .flatMap(to -> camps.stream().map(each -> would(each, to, at, underWay)))
            .toList());
  }

  private static Would would(Camp camp, State to, State at, boolean underWay) {
    var gains = camp.gains(camp.party(), at, to);
    return new Would(
        underWay ? gains.negated() : gains,
        camp.movers(camp.party(), at, to).stream()
            .map(i -> new Reason(camp.voice(i), camp.graph().will(i).compare(to, at)))
            .toList());
  }

  /// Where a threat, once taken at its word, leaves things: the state itself when it is under way
  /// there, else where carrying it out leads; empty when that is no legal move.
  static Optional<State> carriedOut(Threat threat, State at, Camp camp) {
    return underWay(threat, at, camp) ? Optional.of(at) : moved(threat, true, at, camp);
  }

  private static boolean underWay(Threat threat, State at, Camp camp) {
    return threat.then().metBy(camp.graph().space().outcome(at).taken()::contains);
  }

  /// Where the camp's party leads when it sets its options as threatened, or the other way round.
  private static Optional<State> moved(Threat threat, boolean asThreatened, State at, Camp camp) {
    var space = camp.graph().space();
    int code = at.code();
    for (var change : threat.then().wanted().entrySet()) {
      int bit = 1 << space.place(change.getKey());
      code = change.getValue() == asThreatened ? code | bit : code & ~bit;
    }
    var mover = DecisionMaker.jointly(camp.deciders());
    return camp.graph().moves().allows(mover, at.code(), code)
        ? Optional.of(new State(code))
        : Optional.empty();
  }

  /// Whether the threat falls due somewhere and can be carried out, or is under way, wherever it is tried.
  public boolean can() {
    return !trials.isEmpty() && trials.stream().allMatch(Trial::can);
  }

  /// Whether a camp, by its place, would carry it out, or keep it up, wherever it is tried.
  public Modality credible(int camp) {
    return trials.stream()
        .map(trial -> trial.stands(camp))
        .reduce(can() ? Modality.CERTAIN : Modality.NOT, Modality::and);
  }

  /// The camps for which it is credible in this way.
  public List<Camp> credibleFor(Modality how) {
    return IntStream.range(0, camps.size())
        .filter(camp -> credible(camp) == how)
        .mapToObj(camps::get)
        .toList();
  }
}
