package io.parley.conflict.demand;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What the one asked can offer, when a certain camp decides for the demanding side.
///
/// An offer x is today's state or one the addressee can move to from it. It *holds for the camp*
/// when the camp would not leave it under sequential stability, by its own judgements: whether an
/// offer satisfies the words of a demand, and whether it satisfies the camp, are two questions.
///
/// Under reading r an offer x ends in
///
/// - x itself, or where the camp goes on to when x does not hold for it, if x meets r;
/// - the worst for the addressee of that and of every threat tied to the demand that falls due and
///   can be carried out, or is under way, at x, if x does not meet r: the threat is taken at its
///   word.
///
/// The *best offer in the worst reading* maximises, over offers, the addressee's rank of the worst
/// end over readings; among equals the one that meets most readings, then the lowest state. Offers
/// whose every end holds for the addressee (it would not walk back on them) go before all others.
///
/// Worked example: the addressee may open (Y) or not; opening meets reading 1 alone; if a reading
/// is not met the other side shuts its door, which it can do in any state. Not opening ends with
/// the door shut in both readings, opening in the second alone: opening is never worse.
///
/// - Cost: one sequential verdict for each offer, and at most {@link #MOST} offers.
/// - Source: candidate demands and the maximin over readings are ours.
///
/// @param camp who decides for the demanding side
/// @param readings the ways to read the demand, at least one
/// @param all the offers, in state order
/// @param leftOut how many more moves the addressee has, which were not judged
public record Offers(Camp camp, List<Demand.Reading> readings, List<Offer> all, int leftOut) {

  /// The most offers that are judged.
  public static final int MOST = 1024;

  public Offers {
    readings = List.copyOf(readings);
    all = List.copyOf(all);
  }

  /// The ways to read a demand: those it names, or as it was made.
  public static List<Demand.Reading> readings(Demand demand) {
    return demand.readings().isEmpty()
        ? List.of(new Demand.Reading(demand.id(), demand.asked(), demand.label(), demand.grounds()))
        : demand.readings();
  }

  /// The offers on a demand.
  ///
  /// @param threats those of the demanding side that are tied to the demand
  /// @throws IllegalArgumentException when the addressee is not of one mind
  public static Offers on(
      Demand demand,
      List<Demand.Reading> readings,
      List<Threat> threats,
      Camp camp,
      Progress progress) {
    var search = new Search(demand, readings, threats, camp);
    var states = search.choices();
    var judged = states.subList(0, Math.min(MOST, states.size()));
    var offers = new ArrayList<Offer>();
    for (var state : judged) {
      progress.report("judging offers", offers.size(), judged.size());
      offers.add(search.offer(state));
    }
    return new Offers(camp, readings, offers, states.size() - judged.size());
  }

  /// The best offer in the worst reading.
  public Offer best() {
    return all.stream()
        .min(
            Comparator.comparing((Offer offer) -> !offer.firm())
                .thenComparingInt(Offer::worst)
                .thenComparingInt(offer -> -offer.readingsMet())
                .thenComparing(Offer::state))
        .orElseThrow();
  }

  /// The offers that meet a reading, by its place.
  public List<Offer> meeting(int reading) {
    return all.stream().filter(offer -> offer.meets().get(reading)).toList();
  }

  /// How many offers end differently under two readings.
  public int endDifferently(int first, int second) {
    return (int)
        all.stream()
            .filter(offer -> !offer.ends().get(first).equals(offer.ends().get(second)))
            .count();
  }

  /// How many offers meet one of two readings and not the other.
  public int meetDifferently(int first, int second) {
    return (int)
        all.stream()
            .filter(offer -> !offer.meets().get(first).equals(offer.meets().get(second)))
            .count();
  }

  /// Judges offers one by one.
  private record Search(
      Demand demand, List<Demand.Reading> readings, List<Threat> threats, Camp camp) {

    List<State> choices() {
      var graph = camp.graph();
      var choices =
          new TreeSet<>(graph.moves(camp.decisionMaker(Camp.partyOf(demand.of())), graph.now()));
      choices.add(graph.now());
      return List.copyOf(choices);
    }

    Offer offer(State state) {
      var graph = camp.graph();
      var addressee = camp.decisionMaker(Camp.partyOf(demand.of()));
      var order = graph.order(addressee);
      var meets = readings.stream().map(reading -> met(reading.asked(), state)).toList();
      Optional<State> leaves =
          switch (camp.judge().judge(camp.decider(), state)) {
            case Verdict.Stable _ -> Optional.empty();
            case Verdict.Unstable(var escape) -> Optional.of(escape);
          };
      State kept = leaves.orElse(state);
      State refused =
          threats.stream()
              .filter(threat -> threat.when().holds(graph.space().outcome(state).taken()::contains))
              .map(threat -> Credibility.carriedOut(threat, state, camp))
              .flatMap(Optional::stream)
              .reduce(kept, (worst, end) -> order.prefers(worst, end) ? end : worst);
      var ends = meets.stream().map(met -> met ? kept : refused).toList();
      return new Offer(
          state,
          meets,
          leaves,
          ends,
          ends.stream().distinct().allMatch(end -> camp.judge().judge(addressee, end).stable()),
          ends.stream().mapToInt(order::place).max().orElseThrow());
    }

    private boolean met(OptionPattern asked, State state) {
      return asked.metBy(camp.graph().space().outcome(state).taken()::contains);
    }
  }
}
