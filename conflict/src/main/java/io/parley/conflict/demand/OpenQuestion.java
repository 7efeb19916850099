package io.parley.conflict.demand;

import io.parley.conflict.graph.Modality;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The question about a demand whose answer would change most: which of two readings is meant.
///
/// An answer *changes the result* when with it the best offers before some camp, or the offers that
/// are certainly acceptable to every camp, are others than with the other answer. Only such a
/// question is asked. Of all pairs of readings it is the one that changes most of these; among equals
/// the one under which most offers end differently, over all camps of the demanding side; then the
/// one that most offers meet on one side only; then the first. A demand without alternative readings
/// is read in two ways for each option it leaves open to the addressee: with the option asked to be
/// taken, and not to be.
///
/// - Cost: the offers three times for each pair of readings, or each open option.
///
/// @param first one reading
/// @param second the other
/// @param endDifferently how many offers end differently, summed over camps
/// @param meetDifferently how many offers meet one of the two and not the other
/// @param ifFirst the result if the first is meant
/// @param ifSecond the result if the second is meant
public record OpenQuestion(
    Demand.Reading first,
    Demand.Reading second,
    int endDifferently,
    int meetDifferently,
    Result ifFirst,
    Result ifSecond) {

  /// What comes of a demand that is meant in one way.
  ///
  /// @param byCamp the offers before each camp
  /// @param acceptance which of them are acceptable to whom
  public record Result(List<Offers> byCamp, Acceptance acceptance) {
    public Result {
      byCamp = List.copyOf(byCamp);
    }

    private static Result of(Bargain bargain, Demand.Reading reading, Progress progress) {
      var byCamp =
          bargain.camps().stream()
              .map(camp -> Offers.on(bargain, List.of(reading), camp, progress))
              .toList();
      return new Result(byCamp, Acceptance.of(byCamp));
    }

    /// The best offers before a camp, by its place.
    public List<State> best(int camp) {
      return byCamp.get(camp).best().stream().map(Offer::state).toList();
    }

    /// The offers that are certainly acceptable to every camp.
    public List<State> toAll() {
      return acceptance.toAll(Modality.CERTAIN).stream().map(each -> each.offer().state()).toList();
    }
  }

  private record Pair(Demand.Reading first, Demand.Reading second) {}

  /// The question to ask next; none when no answer would change the result.
  public static Optional<OpenQuestion> about(Bargain bargain, Progress progress) {
    return pairs(bargain).stream()
        .map(pair -> question(pair, bargain, progress))
        .filter(question -> question.changes() > 0)
        .reduce((best, question) -> question.asksMoreThan(best) ? question : best);
  }

  private static List<Pair> pairs(Bargain bargain) {
    var readings = bargain.readings();
    var pairs = new ArrayList<Pair>();
    for (int first = 0; first < readings.size(); first++) {
      for (int second = first + 1; second < readings.size(); second++) {
        pairs.add(new Pair(readings.get(first), readings.get(second)));
      }
    }
    if (pairs.isEmpty()) {
      bargain
          .openToAddressee()
          .forEach(option ->
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

  private static OpenQuestion question(Pair pair, Bargain bargain, Progress progress) {
    var both = List.of(pair.first, pair.second);
    var byCamp =
        bargain.camps().stream().map(camp -> Offers.on(bargain, both, camp, progress)).toList();
    return new OpenQuestion(
        pair.first,
        pair.second,
        byCamp.stream().mapToInt(offers -> offers.endDifferently(0, 1)).sum(),
        byCamp.getFirst().meetDifferently(0, 1),
        Result.of(bargain, pair.first, progress),
        Result.of(bargain, pair.second, progress));
  }

  /// The camps, by place, before which the best offers turn on the answer.
  public List<Integer> campsChanged() {
    return IntStream.range(0, ifFirst.byCamp().size())
        .filter(camp -> !ifFirst.best(camp).equals(ifSecond.best(camp)))
        .boxed()
        .toList();
  }

  /// Whether the offers that are acceptable to every camp turn on the answer.
  public boolean changesAcceptance() {
    return !ifFirst.toAll().equals(ifSecond.toAll());
  }

  private int changes() {
    return campsChanged().size() + (changesAcceptance() ? 1 : 0);
  }

  private boolean asksMoreThan(OpenQuestion other) {
    if (changes() != other.changes()) {
      return changes() > other.changes();
    }
    return endDifferently != other.endDifferently
        ? endDifferently > other.endDifferently
        : meetDifferently > other.meetDifferently;
  }
}
