package io.parley.conflict.demand;

import static java.util.Comparator.comparingInt;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.party.Party;
import io.parley.model.talk.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Exchanges over a demand: what the one asked and the one asking, and whoever else holds an option
/// that a reading names, can do at the same moment from today.
///
/// A state is a joint offer when it meets the demand in some reading, two parties or more change
/// something to get there, every one of their deciders that does gains on today, and it holds for
/// everyone in the conflict under sequential stability.
///
/// Worked example: neither side gains by signing first, both gain when both have signed, and neither
/// would then go back: both sign at once.
///
/// - Cost: one look at every state these parties can lead to together, whether all gain at a
///   million of those that meet a reading, and a sequential verdict for
///   each decider at those by which all gain, at most {@link Offers#MOST} of them.
/// - Source: ours; a joint move in the sense of simultaneous moves in the graph model.
///
/// @param camp who decides for the demanding side
/// @param all in state order
/// @param leftOut how many more states by which all gain, or of which that was not looked at, were
///     not judged
public record JointOffers(Camp camp, List<JointOffer> all, int leftOut) {

  /// The most states that meet a reading whose gain is looked at.
  private static final int MOST_LOOKED_AT = 1 << 20;

  public JointOffers {
    all = List.copyOf(all);
  }

  /// One exchange.
  ///
  /// @param state where it leads
  /// @param readingsMet how many readings of the demand it meets
  /// @param movers who changes something
  /// @param sure whether all of them gain and it holds for everyone
  /// @param places where each of their rankings has it, from 1, best first
  public record JointOffer(
      State state,
      int readingsMet,
      List<DecisionMaker> movers,
      Modality sure,
      List<Integer> places) {
    public JointOffer {
      movers = List.copyOf(movers);
      places = List.copyOf(places);
    }
  }

  /// The joint offers on a demand before a camp.
  public static JointOffers on(Bargain bargain, Camp camp, Progress progress) {
    var search = new Search(bargain, camp, bargain.concerned().stream().map(Party::id).toList());
    var gaining = search.gaining();
    var judged = gaining.states().subList(0, Math.min(Offers.MOST, gaining.states().size()));
    var found = new ArrayList<JointOffer>();
    for (int place = 0; place < judged.size(); place++) {
      progress.report(Say.of("judging joint offers"), place, judged.size());
      var offer = search.offer(judged.get(place));
      if (offer.sure().possible()) {
        found.add(offer);
      }
    }
    int leftOut = gaining.states().size() - judged.size() + gaining.notLookedAt();
    return new JointOffers(camp, found, leftOut);
  }

  /// The exchanges that are the surest, and that no other is at least as good as for all concerned.
  public List<JointOffer> best() {
    var surest = all.stream().map(JointOffer::sure).reduce(Modality.NOT, JointOffers::surer);
    return Undominated.of(
        all.stream()
            .filter(offer -> offer.sure() == surest)
            .sorted(comparingInt(offer -> -offer.readingsMet()))
            .toList(),
        JointOffer::places);
  }

  private static Modality surer(Modality one, Modality other) {
    return one.and(other) == one ? other : one;
  }

  /// The exchanges that are certain before each of several camps, and that no other such is at least
  /// as good as for all concerned, whichever camp decides. As they are before the first.
  public static List<JointOffer> forAll(List<JointOffers> byCamp) {
    return Undominated.of(
        byCamp.getFirst().all().stream()
            .filter(offer -> byCamp.stream().allMatch(camp -> camp.certain(offer.state())))
            .sorted(comparingInt(offer -> -offer.readingsMet()))
            .toList(),
        offer -> byCamp.stream().flatMap(camp -> camp.places(offer.state()).stream()).toList());
  }

  private boolean certain(State state) {
    return all.stream()
        .anyMatch(offer -> offer.state().equals(state) && offer.sure() == Modality.CERTAIN);
  }

  private List<Integer> places(State state) {
    return all.stream()
        .filter(offer -> offer.state().equals(state))
        .findFirst()
        .map(JointOffer::places)
        .orElseThrow();
  }

  /// Looks for exchanges between these parties.
  private record Search(Bargain bargain, Camp camp, List<String> parties) {

    Gaining gaining() {
      var graph = camp.graph();
      var asked = bargain.readings().stream().map(this::pattern).toList();
      var found = new ArrayList<State>();
      var looked = new AtomicInteger();
      graph
          .moves()
          .forEach(
              DecisionMaker.jointly(deciders()),
              graph.now().code(),
              code -> {
                if (asked.stream().anyMatch(pattern -> pattern.metBy(code))
                    && looked.getAndIncrement() < MOST_LOOKED_AT) {
                  var state = new State(code);
                  if (parties.stream().filter(party -> changes(party, state)).count() > 1
                      && gains(state).possible()) {
                    found.add(state);
                  }
                }
              });
      return new Gaining(found, Math.max(0, looked.get() - MOST_LOOKED_AT));
    }

    /// States by which all gain, and how many more that meet a reading were not looked at.
    private record Gaining(List<State> states, int notLookedAt) {}

    /// What a reading asks, as the options it names and those of them it wants taken.
    private record Pattern(int named, int wanted) {
      boolean metBy(int code) {
        return (code & named) == wanted;
      }
    }

    private Pattern pattern(Demand.Reading reading) {
      int named = 0;
      int wanted = 0;
      for (var asked : reading.asked().wanted().entrySet()) {
        int option = 1 << camp.graph().space().place(asked.getKey());
        named |= option;
        wanted |= asked.getValue() ? option : 0;
      }
      return new Pattern(named, wanted);
    }

    private List<DecisionMaker> deciders() {
      return parties.stream().flatMap(party -> camp.graph().deciders(party).stream()).toList();
    }

    private boolean changes(String party, State state) {
      return !camp.movers(party, camp.graph().now(), state).isEmpty();
    }

    private int readingsMet(State state) {
      var taken = camp.graph().space().outcome(state).taken();
      return (int)
          bargain.readings().stream()
              .filter(reading -> reading.asked().metBy(taken::contains))
              .count();
    }

    private Modality gains(State state) {
      return Modality.over(camp.ways().stream().map(way -> gain(state, way)).toList());
    }

    private Modality gain(State state, GraphModel way) {
      return Camp.gain(movers(state), way.now(), state, way);
    }

    private List<DecisionMaker> movers(State state) {
      return parties.stream()
          .flatMap(party -> camp.movers(party, camp.graph().now(), state).stream())
          .toList();
    }

    JointOffer offer(State state) {
      return new JointOffer(
          state,
          readingsMet(state),
          movers(state),
          Modality.over(
              camp.ways().stream().map(way -> gain(state, way).and(holds(state, way))).toList()),
          deciders().stream()
              .flatMap(i -> camp.graph().will(i).orders().stream())
              .map(order -> order.place(state))
              .toList());
    }

    private Modality holds(State state, GraphModel way) {
      return way.decisionMakers().stream()
          .map(i -> camp.concept().holds(i, state, way))
          .reduce(Modality.CERTAIN, Modality::and);
    }
  }
}
