package io.parley.explain.words;

import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.Reversal;
import io.parley.conflict.stability.SequentialOrSimultaneousStability;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Departure;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.PartyReasons;
import io.parley.explain.reason.StateReasons;
import io.parley.language.Say;
import io.parley.model.evidence.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

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
      return Say.of("It holds for everyone under none of %s.", notUnder);
    }
    return notHolding.isEmpty()
        ? Say.of("It holds for everyone under %s.", under)
        : Say.of("It holds for everyone under %s; not under %s.", under, notUnder);
  }

  private String headline(StateReasons reasons) {
    String state =
        "%s, %s".formatted(say.names().number(reasons.state()), say.words(reasons.state()));
    String concept = Say.of("%1$s (%2$s)", reasons.concept().name(), reasons.concept().id());
    if (reasons.holds()) {
      return reasons.certain()
          ? Say.of(
              "%s: holds under %s. %s would not leave it.",
              state, concept, names(reasons, _ -> true))
          : Say.of(
              "%s: may hold under %s. It is not certain that anybody would leave it.",
              state, concept);
    }
    String headline =
        reasons.certain()
            ? Say.of("%s: does not hold under %s.", state, concept)
            : Say.of("%s: is not certain to hold under %s.", state, concept);
    String would = names(reasons, party -> !party.holds() && party.certain());
    String may = names(reasons, party -> !party.holds() && !party.certain());
    return headline
        + (would.isEmpty() ? "" : Say.of(" %s would leave it.", would))
        + (may.isEmpty() ? "" : Say.of(" %s may leave it.", may));
  }

  private static String names(StateReasons reasons, Predicate<PartyReasons> which) {
    return Say.listed(
        reasons.parties().stream().filter(which).map(party -> party.who().name()).toList());
  }

  private String paragraph(PartyReasons party, StateReasons reasons) {
    var sentences = new ArrayList<String>();
    if (party.departures().isEmpty()) {
      sentences.add(
          Say.of(
              "%s has no step from %s that leads to anything better for it.",
              party.who().name(), say.names().number(reasons.state())));
    }
    for (var departure : party.departures()) {
      sentences.add(gain(departure));
      sentences.addAll(reply(departure, reasons));
    }
    sentences.addAll(otherGains(party, reasons.state()));
    return String.join(" ", sentences);
  }

  private List<String> otherGains(PartyReasons party, State from) {
    var certain = new ArrayList<String>();
    var possible = new ArrayList<String>();
    for (var to : party.otherImprovements()) {
      (say.certainlyGains(new Step(party.who(), from, to)) ? certain : possible)
          .add(say.names().number(to));
    }
    var sentences = new ArrayList<String>();
    if (!certain.isEmpty()) {
      sentences.add(Say.of("It would also gain by going to %s.", Say.listed(certain)));
    }
    if (!possible.isEmpty()) {
      sentences.add(Say.of("It may also gain by going to %s.", Say.listed(possible)));
    }
    return sentences;
  }

  private String gain(Departure departure) {
    var step = departure.step();
    return Say.of(
        "%s can go to %s (%s), and %s: %s.",
        step.mover().name(),
        say.names().number(step.to()),
        say.change(step),
        say.gains(
            step,
            Say.of("gains"),
            Say.of("may gain; whether it does is not known"),
            Say.of("does not gain at once")),
        say.reason(step.mover(), step.to(), step.from(), departure.gain()));
  }

  private List<String> reply(Departure departure, StateReasons reasons) {
    return switch (departure.reply()) {
      case Departure.NotConsidered _ ->
          List.of(Say.of("Under this reasoning nobody's reply counts."));
      case Departure.None _ ->
          List.of(
              selfInterested(reasons)
                  ? Say.of(
                      "Nobody else has a step in their own interest from there, so nothing deters it.")
                  : Say.of("Nobody else can move from there, so nothing deters it."));
      case Departure.NoneAtOnce _ ->
          List.of(
              reasons.concept() instanceof SequentialOrSimultaneousStability
                  ? Say.of(
                      "No reply of the others in turn deters it, nor do their steps at the same moment deter every step in its own interest.")
                  : Say.of(
                      "Nothing that the others would gain by doing at the same moment deters it."));
      case Departure.Sequence reply -> sequence(departure, reply, reasons);
      case Departure.AtOnce reply -> atOnce(departure, reply);
      case Departure.Foreseen reply -> foreseen(departure, reply);
    };
  }

  private List<String> atOnce(Departure departure, Departure.AtOnce reply) {
    var steps = reply.steps().stream().map(Departure.ReplyStep::step).toList();
    var moves =
        steps.stream()
            .map(step -> "%s (%s)".formatted(step.mover().name(), say.change(step)))
            .toList();
    return List.of(
        Say.of(
            "If at the same moment %s, who %s, %s too, all changes together lead to %s.",
            Say.listed(moves),
            steps.stream().allMatch(say::certainlyGains)
                ? Say.of("would also gain by leaving")
                : Say.of("may also gain by leaving"),
            steps.size() == 1 ? Say.of("moves") : Say.of("move"),
            say.names().number(reply.end())),
        Say.of(
            "That %s: %s.",
            deters(departure, reply.end()),
            say.ranks(departure.mover(), reply.end(), departure.step().from())));
  }

  private List<String> foreseen(Departure departure, Departure.Foreseen reply) {
    if (reply.steps().isEmpty()) {
      return List.of(Say.of("As far as it looks, nothing that can follow deters it."));
    }
    var steps =
        reply.steps().stream()
            .map(step -> Say.of("%s to %s", step.mover().name(), say.names().number(step.to())))
            .toList();
    return List.of(
        Say.of("Looking ahead it expects %s to follow.", String.join(Say.of(", then "), steps)),
        Say.of(
            "That deters: %s.",
            say.ranks(departure.mover(), reply.steps().getLast().to(), departure.step().from())));
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
        Say.of(
            "That reply %s: %s.",
            deterring(departure, reply),
            reply.counterMove().map(counter -> escape(departure, reply, counter)).orElse(ranks)));
    if (reply.deters() && looksFurther(reasons)) {
      sentences.add(
          Say.of(
              "From %s it has no step to anything better than %s.",
              say.names().number(reply.end()), say.names().number(left)));
    }
    reply.reversal().ifPresent(reversal -> sentences.add(reversal(departure, reversal)));
    return sentences;
  }

  private String deterring(Departure departure, Departure.Sequence reply) {
    State left = departure.step().from();
    if (reply.deters()) {
      return deters(departure, reply.end());
    }
    return reply.counterMove().isEmpty()
            && say.deters(departure.mover(), reply.end(), left, Extension.POSSIBLE)
        ? Say.of("is not certain to deter")
        : Say.of("does not deter");
  }

  private String deters(Departure departure, State end) {
    return say.deters(departure.mover(), end, departure.step().from(), Extension.NECESSARY)
        ? Say.of("deters")
        : Say.of("may deter");
  }

  private String replyStep(Departure.ReplyStep replyStep, StateReasons reasons) {
    var step = replyStep.step();
    String mover = step.mover().name();
    String change = say.change(step);
    String to = say.names().number(step.to());
    if (selfInterested(reasons)) {
      return Say.of(
          "%s's reply%s leads to %s (%s): %s.",
          mover,
          say.gains(
              step,
              Say.of(" in its own interest"),
              Say.of(", of which it is not known whether it is in its own interest,"),
              Say.of(" in its own interest")),
          to,
          change,
          say.reason(step.mover(), step.to(), step.from(), replyStep.gain()));
    }
    return Say.of(
        "%s can reply by going to %s (%s)%s.",
        mover,
        to,
        change,
        say.gains(
            step, "", Say.of(", though it may not gain"), Say.of(", though it would not gain")));
  }

  private String escape(Departure departure, Departure.Sequence reply, State counter) {
    var better = new Step(departure.mover(), departure.step().from(), counter);
    return Say.of(
        "from %s %s could still go to %s, which it %s to %s",
        say.names().number(reply.end()),
        departure.mover().name(),
        say.names().number(counter),
        say.certainlyGains(better) ? Say.of("prefers") : Say.of("may prefer"),
        say.names().number(departure.step().from()));
  }

  private String reversal(Departure departure, Reversal reversal) {
    var sentence =
        Say.of(
            "It would deter if %s (its %s) mattered more to %s than %s (its %s).",
            say.text(reversal.wouldDecide()),
            Say.ordinal(reversal.lower()),
            departure.mover().name(),
            say.text(reversal.decides()),
            Say.ordinal(reversal.upper()));
    boolean reported =
        Footing.basisOf(reversal.decides()) == Basis.REPORTED
            && Footing.basisOf(reversal.wouldDecide()) == Basis.REPORTED;
    return reported ? sentence : sentence + " " + Say.of("No source says which does.");
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
