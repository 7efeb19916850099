package io.parley.explain.words;

import io.parley.conflict.preference.Reversal;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Departure;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.PartyReasons;
import io.parley.explain.reason.StateReasons;
import io.parley.model.evidence.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says why a state holds, or who would leave it, to where, and who could answer and how.
public final class Why {

  private final Phrases say;

  /// Speaks in these phrases.
  public Why(Phrases phrases) {
    this.say = phrases;
  }

  /// The explanation, one paragraph for each decision maker, after a headline.
  public List<String> paragraphs(StateReasons reasons) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(headline(reasons));
    for (var party : reasons.parties()) {
      paragraphs.add(paragraph(party, reasons));
    }
    var footing = new Footing();
    footing.add(reasons);
    if (footing.size() > 0) {
      paragraphs.add(say.footing(footing));
    }
    return paragraphs;
  }

  /// Under which concepts the state holds for everyone, and under which it does not.
  public static String underAll(List<String> holding, List<String> notHolding) {
    String under = String.join(", ", holding).toUpperCase(Locale.ROOT);
    String notUnder = String.join(", ", notHolding).toUpperCase(Locale.ROOT);
    if (holding.isEmpty()) {
      return "It holds for everyone under none of %s.".formatted(notUnder);
    }
    return notHolding.isEmpty()
        ? "It holds for everyone under %s.".formatted(under)
        : "It holds for everyone under %s; not under %s.".formatted(under, notUnder);
  }

  private String headline(StateReasons reasons) {
    String state =
        "%s, %s".formatted(say.names().number(reasons.state()), say.words(reasons.state()));
    String concept = "%s (%s)".formatted(reasons.concept().name(), reasons.concept().id());
    var leaving =
        reasons.parties().stream()
            .filter(party -> !party.holds())
            .map(party -> party.who().name())
            .toList();
    return leaving.isEmpty()
        ? "%s: holds under %s. %s would not leave it.".formatted(state, concept, everyone(reasons))
        : "%s: does not hold under %s. %s would leave it."
            .formatted(state, concept, Phrases.listed(leaving));
  }

  private static String everyone(StateReasons reasons) {
    return Phrases.listed(reasons.parties().stream().map(party -> party.who().name()).toList());
  }

  private String paragraph(PartyReasons party, StateReasons reasons) {
    var sentences = new ArrayList<String>();
    if (party.departures().isEmpty()) {
      sentences.add(
          "%s has no step from %s that leads to anything better for it."
              .formatted(party.who().name(), say.names().number(reasons.state())));
    }
    for (var departure : party.departures()) {
      sentences.add(gain(departure));
      sentences.addAll(reply(departure, reasons));
    }
    if (!party.otherImprovements().isEmpty()) {
      sentences.add(
          "It would also gain by going to %s."
              .formatted(
                  Phrases.listed(
                      party.otherImprovements().stream().map(say.names()::number).toList())));
    }
    return String.join(" ", sentences);
  }

  private String gain(Departure departure) {
    var step = departure.step();
    return "%s can go to %s (%s), and %s: %s."
        .formatted(
            step.mover().name(),
            say.names().number(step.to()),
            say.change(step),
            say.gains(step) ? "gains" : "does not gain at once",
            say.reason(step.mover(), step.to(), step.from(), departure.gain()));
  }

  private List<String> reply(Departure departure, StateReasons reasons) {
    return switch (departure.reply()) {
      case Departure.NotConsidered _ -> List.of("Under this reasoning nobody's reply counts.");
      case Departure.None _ ->
          List.of(
              selfInterested(reasons)
                  ? "Nobody else has a step in their own interest from there, so nothing deters it."
                  : "Nobody else can move from there, so nothing deters it.");
      case Departure.Sequence reply -> sequence(departure, reply, reasons);
      case Departure.AtOnce reply -> atOnce(departure, reply);
      case Departure.Foreseen reply -> foreseen(departure, reply);
    };
  }

  private List<String> atOnce(Departure departure, Departure.AtOnce reply) {
    var moves =
        reply.steps().stream()
            .map(step -> "%s (%s)".formatted(step.mover().name(), say.change(step)))
            .toList();
    return List.of(
        "If at the same moment %s, who would also gain by leaving, moves too, all changes together lead to %s."
            .formatted(Phrases.listed(moves), say.names().number(reply.end())),
        "That deters: %s."
            .formatted(say.ranks(departure.mover(), reply.end(), departure.step().from())));
  }

  private List<String> foreseen(Departure departure, Departure.Foreseen reply) {
    if (reply.steps().isEmpty()) {
      return List.of("As far as it looks, nothing that can follow deters it.");
    }
    var steps =
        reply.steps().stream()
            .map(step -> "%s to %s".formatted(step.mover().name(), say.names().number(step.to())))
            .toList();
    return List.of(
        "Looking ahead it expects %s to follow.".formatted(String.join(", then ", steps)),
        "That deters: %s."
            .formatted(
                say.ranks(
                    departure.mover(), reply.steps().getLast().to(), departure.step().from())));
  }

  private List<String> sequence(
      Departure departure, Departure.Sequence reply, StateReasons reasons) {
    var sentences = new ArrayList<String>();
    for (var replyStep : reply.steps()) {
      sentences.add(replyStep(replyStep, reasons));
    }
    State left = departure.step().from();
    String ranks = say.ranks(departure.mover(), reply.end(), left);
    sentences.add(
        (reply.deters() ? "That reply deters: %s." : "That reply does not deter: %s.")
            .formatted(
                reply
                    .counterMove()
                    .map(counter -> escape(departure, reply, counter))
                    .orElse(ranks)));
    if (reply.deters() && looksFurther(reasons)) {
      sentences.add(
          "From %s it has no step to anything better than %s."
              .formatted(say.names().number(reply.end()), say.names().number(left)));
    }
    reply.reversal().ifPresent(reversal -> sentences.add(reversal(departure, reversal)));
    return sentences;
  }

  private String replyStep(Departure.ReplyStep replyStep, StateReasons reasons) {
    var step = replyStep.step();
    String mover = step.mover().name();
    String change = say.change(step);
    String to = say.names().number(step.to());
    if (selfInterested(reasons)) {
      return "%s's reply in its own interest leads to %s (%s): %s."
          .formatted(
              mover,
              to,
              change,
              say.reason(step.mover(), step.to(), step.from(), replyStep.gain()));
    }
    return "%s can reply by going to %s (%s)%s."
        .formatted(mover, to, change, say.gains(step) ? "" : ", though it would not gain");
  }

  private String escape(Departure departure, Departure.Sequence reply, State counter) {
    return "from %s %s could still go to %s, which it prefers to %s"
        .formatted(
            say.names().number(reply.end()),
            departure.mover().name(),
            say.names().number(counter),
            say.names().number(departure.step().from()));
  }

  private String reversal(Departure departure, Reversal reversal) {
    var sentence =
        "It would deter if %s (its %s) mattered more to %s than %s (its %s)."
            .formatted(
                say.text(reversal.wouldDecide()),
                Phrases.ordinal(reversal.lower()),
                departure.mover().name(),
                say.text(reversal.decides()),
                Phrases.ordinal(reversal.upper()));
    boolean reported =
        Footing.basisOf(reversal.decides()) == Basis.REPORTED
            && Footing.basisOf(reversal.wouldDecide()) == Basis.REPORTED;
    return reported ? sentence : sentence + " No source says which does.";
  }

  private static boolean selfInterested(StateReasons reasons) {
    return reasons
        .concept()
        .threshold()
        .filter(threshold -> threshold.replies() == Threshold.Replies.IMPROVEMENTS)
        .isPresent();
  }

  private static boolean looksFurther(StateReasons reasons) {
    return reasons
        .concept()
        .threshold()
        .filter(threshold -> threshold.fear() == Threshold.Fear.BEST_COUNTERMOVE)
        .isPresent();
  }
}
