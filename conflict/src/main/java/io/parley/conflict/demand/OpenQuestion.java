package io.parley.conflict.demand;

import io.parley.conflict.progress.Progress;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The question about a demand whose answer would change most: which of two readings is meant.
///
/// Of all pairs of readings it is the one under which most offers end differently, over all camps of
/// the demanding side; among equals, the one that most offers meet on one side only; then the first.
/// A demand without alternative readings is read in two ways for each option it leaves open to the
/// addressee: with the option asked to be taken, and not to be.
///
/// - Cost: the offers once for each pair of readings or open option.
///
/// @param first one reading
/// @param second the other
/// @param endDifferently how many offers end differently, summed over camps
/// @param meetDifferently how many offers meet one of the two and not the other
/// @param ifFirst the best offer if the first is meant, before the camp that decides
/// @param ifSecond the best offer if the second is meant
public record OpenQuestion(
    Demand.Reading first,
    Demand.Reading second,
    int endDifferently,
    int meetDifferently,
    Offer ifFirst,
    Offer ifSecond) {

  private record Pair(Demand.Reading first, Demand.Reading second) {}

  /// The question to ask next; none when every answer would leave all as it is.
  ///
  /// @param open the options of the addressee that the demand leaves open
  /// @param camps of the demanding side
  public static Optional<OpenQuestion> about(
      Demand demand, List<String> open, List<Threat> threats, List<Camp> camps, Progress progress) {
    return pairs(demand, open).stream()
        .map(pair -> question(pair, demand, threats, camps, progress))
        .filter(question -> question.endDifferently + question.meetDifferently > 0)
        .reduce((best, question) -> question.asksMoreThan(best) ? question : best);
  }

  private static List<Pair> pairs(Demand demand, List<String> open) {
    var readings = Offers.readings(demand);
    var pairs = new ArrayList<Pair>();
    for (int first = 0; first < readings.size(); first++) {
      for (int second = first + 1; second < readings.size(); second++) {
        pairs.add(new Pair(readings.get(first), readings.get(second)));
      }
    }
    if (pairs.isEmpty()) {
      open.forEach(option ->
          pairs.add(
              new Pair(
                  sharper(readings.getFirst(), option, true),
                  sharper(readings.getFirst(), option, false))));
    }
    return pairs;
  }

  private static Demand.Reading sharper(Demand.Reading reading, String option, boolean taken) {
    var wanted = new LinkedHashMap<>(reading.asked().wanted());
    wanted.put(option, taken);
    return new Demand.Reading(
        taken ? "with " + option : "without " + option,
        new OptionPattern(wanted),
        "",
        reading.grounds());
  }

  private static OpenQuestion question(
      Pair pair, Demand demand, List<Threat> threats, List<Camp> camps, Progress progress) {
    var both = List.of(pair.first, pair.second);
    var byCamp =
        camps.stream().map(camp -> Offers.on(demand, both, threats, camp, progress)).toList();
    var deciding = camps.stream().filter(Camp::decides).findFirst().orElse(camps.getFirst());
    return new OpenQuestion(
        pair.first,
        pair.second,
        byCamp.stream().mapToInt(offers -> offers.endDifferently(0, 1)).sum(),
        byCamp.getFirst().meetDifferently(0, 1),
        Offers.on(demand, List.of(pair.first), threats, deciding, progress).best(),
        Offers.on(demand, List.of(pair.second), threats, deciding, progress).best());
  }

  private boolean asksMoreThan(OpenQuestion other) {
    return endDifferently != other.endDifferently
        ? endDifferently > other.endDifferently
        : meetDifferently > other.meetDifferently;
  }
}
