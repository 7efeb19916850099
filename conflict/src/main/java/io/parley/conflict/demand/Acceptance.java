package io.parley.conflict.demand;

import io.parley.conflict.graph.Modality;
import java.util.List;
import java.util.stream.IntStream;

/// Which offers are good whichever camp comes to decide for the demanding side. An offer is
/// *acceptable* to a camp when it meets the demand in some reading and holds for the camp.
///
/// Worked example: of two offers that meet the demand one holds for both camps, the other for the
/// first alone: the one is good for both, and the second camp refuses the other.
///
/// - Source: ours.
///
/// @param camps who may come to decide, each alone; at least two
/// @param offers those that meet a reading, in state order
public record Acceptance(List<Camp> camps, List<ForEach> offers) {

  public Acceptance {
    camps = List.copyOf(camps);
    offers = List.copyOf(offers);
  }

  /// One offer before each camp, in the order of the camps.
  public record ForEach(List<Offer> byCamp) {
    public ForEach {
      byCamp = List.copyOf(byCamp);
    }

    /// The offer before the first of them.
    public Offer offer() {
      return byCamp.getFirst();
    }

    /// Whether it holds for every camp.
    public Modality holds() {
      return byCamp.stream().map(Offer::holds).reduce(Modality.CERTAIN, Modality::and);
    }

    /// Whether the one who made it would keep to it whichever camp decides.
    public Modality firm() {
      return byCamp.stream().map(Offer::firm).reduce(Modality.CERTAIN, Modality::and);
    }
  }

  /// Compares the offers of several camps; those of factions together are left aside.
  ///
  /// @param byCamp the offers before each camp, all of them the same states in the same order
  public static Acceptance of(List<Offers> byCamp) {
    var alone = byCamp.stream().filter(offers -> offers.camp().faction()).toList();
    return alone.isEmpty()
        ? new Acceptance(List.of(), List.of())
        : new Acceptance(
            alone.stream().map(Offers::camp).toList(),
            IntStream.range(0, alone.getFirst().all().size())
                .mapToObj(place ->
                    new ForEach(alone.stream().map(offers -> offers.all().get(place)).toList()))
                .filter(each -> each.offer().readingsMet() > 0)
                .toList());
  }

  /// The offers that are acceptable to every camp in this way.
  public List<ForEach> toAll(Modality how) {
    return offers.stream().filter(each -> each.holds() == how).toList();
  }

  /// The camps that would leave every offer that meets a reading.
  public List<Camp> vetoes() {
    return IntStream.range(0, camps.size())
        .filter(
            camp -> offers.stream().noneMatch(each -> each.byCamp().get(camp).holds().possible()))
        .mapToObj(camps::get)
        .toList();
  }

  /// The offers that hold, or may hold, for a camp, by its place.
  public List<ForEach> acceptableTo(int camp) {
    return offers.stream().filter(each -> each.byCamp().get(camp).holds().possible()).toList();
  }
}
