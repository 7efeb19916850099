package io.parley.report.why;

import io.parley.conflict.move.Step;
import io.parley.explain.reason.Departure;
import java.util.List;

/// What becomes of a departure, as values: of which kind the reply is, by which steps it goes, and
/// whether it deters.
///
/// @param kind `steps` one after another, `at once`, `foreseen`, or `none`
/// @param steps the steps; each of those at once from where the departure leads
/// @param deters whether it deters
record Reply(String kind, List<Step> steps, boolean deters) {

  static Reply of(Departure departure) {
    return switch (departure.reply()) {
      case Departure.NotConsidered _, Departure.None _, Departure.NoneAtOnce _ ->
          new Reply("none", List.of(), false);
      case Departure.Sequence reply ->
          new Reply(
              "steps",
              reply.steps().stream().map(Departure.ReplyStep::step).toList(),
              reply.deters());
      case Departure.AtOnce reply ->
          new Reply(
              "at once", reply.steps().stream().map(Departure.ReplyStep::step).toList(), true);
      case Departure.Foreseen reply ->
          new Reply("foreseen", reply.steps(), !reply.steps().isEmpty());
    };
  }
}
