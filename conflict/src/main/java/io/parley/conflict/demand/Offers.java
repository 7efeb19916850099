package io.parley.conflict.demand;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.SequentialStability;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What the one asked can offer, when a certain camp decides for the demanding side.
///
/// An offer x is today's state or one the addressee can move to from it; where several decide for
/// the addressee, one they can move to together. It *holds for the camp* when nobody who decides
/// there would leave it under sequential stability, by their own judgements: whether an offer
/// satisfies the words of a demand, and whether it satisfies the camp, are two questions. Where
/// preferences are in doubt, or who decides is not known, it holds for certain, possibly, or not.
///
/// Things *may end*, under reading r, in
///
/// - x itself, unless it certainly does not hold for the camp, and where the camp goes on to, unless
///   x certainly holds for it;
/// - if x does not meet r, what every threat tied to the demand leads to that falls due and can be
///   carried out, or is under way, at x: the threat is taken at its word.
///
/// The end of x under r is the worst of these for the addressee. Where several rank for it -- its
/// factions, or the orders its preference may be -- each has its own worst.
///
/// The *best offers in the worst reading* are those that no other is at least as good as in the
/// worst end over readings, for all who rank; there is one when one does. Among equals it is the one
/// that meets most readings, then the lowest state. Offers whose every end certainly holds for the
/// addressee (it would not walk back on them) go before those that possibly do, and these before all
/// others.
///
/// Worked example: the addressee may open (Y) or not; opening meets reading 1 alone; if a reading
/// is not met the other side shuts its door, which it can do in any state. Not opening ends with
/// the door shut in both readings, opening in the second alone: opening is never worse.
///
/// - Cost: a sequential verdict for each offer and decider, and at most {@link #MOST} offers; then
///   every two offers under every ranking.
/// - Source: candidate demands and the maximin over readings are ours.
///
/// @param camp who decides for the demanding side
/// @param members whose consent an offer needs; all their orders together are those that rank
/// @param readings the ways to read the demand, at least one
/// @param all the offers, in state order
/// @param leftOut how many more moves the addressee has, which were not judged
public record Offers(
    Camp camp, List<Member> members, List<Demand.Reading> readings, List<Offer> all, int leftOut) {

  /// The most offers that are judged.
  public static final int MOST = 1024;

  /// How the sides reason about an offer.
  public static final StabilityConcept CONCEPT = new SequentialStability();

  public Offers {
    members = List.copyOf(members);
    readings = List.copyOf(readings);
    all = List.copyOf(all);
  }

  /// The offers on a demand, read so.
  public static Offers on(
      Bargain bargain, List<Demand.Reading> readings, Camp camp, Progress progress) {
    var search = new Search(bargain, readings, camp);
    var states = Bargain.choices(bargain.asked(), camp);
    var judged = states.subList(0, Math.min(MOST, states.size()));
    var offers = new ArrayList<Offer>();
    for (var state : judged) {
      progress.report(Say.of("judging offers"), offers.size(), judged.size());
      offers.add(search.offer(state));
    }
    return new Offers(camp, bargain.members(), readings, offers, states.size() - judged.size());
  }

  /// The best offers in the worst reading: one, where one ranking decides.
  public List<Offer> best() {
    var firmest = all.stream().map(Offer::firm).min(comparing(firm -> firm)).orElseThrow();
    return Undominated.of(
        all.stream()
            .filter(offer -> offer.firm() == firmest)
            .sorted(comparingInt((Offer offer) -> -offer.readingsMet()).thenComparing(Offer::state))
            .toList(),
        Offer::worst);
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
      Bargain bargain, List<Demand.Reading> readings, Camp camp, List<PreferenceOrder> orders) {

    Search(Bargain bargain, List<Demand.Reading> readings, Camp camp) {
      this(
          bargain,
          readings,
          camp,
          bargain.members().stream().flatMap(member -> member.orders().stream()).toList());
    }

    Offer offer(State state) {
      var meets = readings.stream().map(reading -> met(reading.asked(), state)).toList();
      var fates = camp.ways().stream().map(way -> fate(state, meets, way)).toList();
      var ends = new ArrayList<List<State>>();
      for (int reading = 0; reading < meets.size(); reading++) {
        int place = reading;
        ends.add(worst(fates.stream().flatMap(fate -> fate.ends().get(place).stream()).toList()));
      }
      return new Offer(
          state,
          meets,
          Modality.over(fates.stream().map(Fate::holds).toList()),
          fates.stream().flatMap(fate -> fate.leaves().stream()).distinct().sorted().toList(),
          ends,
          Modality.over(fates.stream().map(Fate::firm).toList()),
          orders.stream().map(order -> worstPlace(order, ends)).toList());
    }

    /// What becomes of an offer in one of the conflicts that it may be.
    private record Fate(
        Modality holds, List<State> leaves, List<List<State>> ends, Modality firm) {}

    private Fate fate(State state, List<Boolean> meets, GraphModel way) {
      var leaves = leaves(state, way);
      var holds = leaves.isEmpty() ? Modality.CERTAIN : holds(camp.party(), state, way);
      var kept = new LinkedHashSet<State>();
      if (holds.possible()) {
        kept.add(state);
      }
      kept.addAll(leaves);
      var refused = new LinkedHashSet<>(kept);
      refused.addAll(threatened(state));
      var ends = meets.stream().map(met -> worst(List.copyOf(met ? kept : refused))).toList();
      return new Fate(
          holds,
          leaves,
          ends,
          ends.stream()
              .flatMap(List::stream)
              .distinct()
              .map(end -> holds(bargain.asked(), end, way))
              .reduce(Modality.CERTAIN, Modality::and));
    }

    private List<State> leaves(State state, GraphModel way) {
      return way.deciders(camp.party()).stream()
          .map(i -> camp.concept().judge(i, state, way))
          .filter(Verdict.Unstable.class::isInstance)
          .map(verdict -> ((Verdict.Unstable) verdict).escape())
          .distinct()
          .toList();
    }

    private Modality holds(String party, State state, GraphModel way) {
      return way.deciders(party).stream()
          .map(i -> camp.concept().holds(i, state, way))
          .reduce(Modality.CERTAIN, Modality::and);
    }

    private List<State> threatened(State state) {
      return bargain.threats().stream()
          .filter(
              threat -> threat.when().holds(camp.graph().space().outcome(state).taken()::contains))
          .flatMap(threat -> Credibility.carriedOut(threat, state, camp).stream())
          .toList();
    }

    /// The worst of the states, for each ranking.
    private List<State> worst(List<State> states) {
      return orders.stream()
          .map(order ->
              states.stream()
                  .reduce((worst, end) -> order.prefers(worst, end) ? end : worst)
                  .orElseThrow())
          .distinct()
          .sorted()
          .toList();
    }

    private static int worstPlace(PreferenceOrder order, List<List<State>> ends) {
      return ends.stream().flatMap(List::stream).mapToInt(order::place).max().orElseThrow();
    }

    private boolean met(OptionPattern asked, State state) {
      return asked.metBy(camp.graph().space().outcome(state).taken()::contains);
    }
  }
}
