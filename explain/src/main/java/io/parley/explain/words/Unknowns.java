package io.parley.explain.words;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Holder;
import io.parley.model.doubt.Settlement;
import io.parley.model.party.Faction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what is not known in a case, and what settling it would change.
public final class Unknowns {

  /// The most outcomes a sentence lists.
  private static final int MOST_LISTED = 12;

  private final Case situation;
  private final StateSpace space;
  private final Phrases say;

  /// Speaks in these phrases about this case.
  public Unknowns(Case situation, StateSpace space, Phrases phrases) {
    this.situation = situation;
    this.space = space;
    this.say = phrases;
  }

  /// What it means, where something is in doubt, that an outcome is said to hold or somebody to
  /// leave; empty where nothing is.
  ///
  /// @param extension how what is not known is read
  public static List<String> meaning(Case situation, Extension extension) {
    return meaning(situation, meaning(extension));
  }

  /// The same where an answer itself tells what is certain from what is possible.
  public static List<String> toldApart(Case situation) {
    return meaning(
        situation,
        "What is said to hold, or to be left, is so however this is settled; what may be turns on it.");
  }

  private static List<String> meaning(Case situation, String meaning) {
    var doubts = Doubt.in(situation);
    var preferences =
        doubts.stream().filter(doubt -> !(doubt instanceof Doubt.WhoDecides)).toList();
    if (doubts.isEmpty()) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    if (!preferences.isEmpty()) {
      var whose = preferences.stream().map(doubt -> name(doubt.holder(), situation)).distinct();
      sentences.add(
          "Not known of what %s prefer%s: %s (see parley unknown)."
              .formatted(
                  Say.listed(whose.toList()),
                  preferences.stream().map(Doubt::holder).distinct().count() == 1 ? "s" : "",
                  Say.counted(preferences.size(), "point")));
    }
    sentences.add(meaning);
    return sentences;
  }

  private static String meaning(Extension extension) {
    return switch (extension) {
      case NECESSARY ->
          "What is said to hold here holds however this is settled; who is said to leave may leave.";
      case POSSIBLE ->
          "What is said to hold here is not ruled out; who is said to leave would leave however this"
              + " is settled.";
      case A, B, C, D ->
          "Read by extension %s: everyone leaves for %s gain and is held back by %s loss."
              .formatted(
                  extension.name().toLowerCase(Locale.ROOT),
                  extension.leavesForUnknown() ? "a possible" : "certain",
                  extension.heldBackByUnknown() ? "possible" : "certain");
    };
  }

  /// How much is in doubt: `Not known: 2 things, which can be settled in 4 ways together.`
  public static String size(int doubts, BigInteger completions) {
    return doubts == 0
        ? "Nothing in this case is in doubt, so what holds holds for certain."
        : completions.equals(BigInteger.ONE)
            ? "Not known, %s:".formatted(Say.counted(doubts, "point"))
            : "Not known, %s, which can be settled in %,d ways together:"
                .formatted(Say.counted(doubts, "point"), completions);
  }

  /// What was not gone through; empty when nothing was left out.
  public static String leftOut(int doubts) {
    return doubts == 0
        ? ""
        : "Too many ways to go through: %s read coarsely, all outcomes taken as unknown that only"
                .formatted(doubts == 1 ? "1 doubt is" : doubts + " doubts are")
            + " the judgements from there on tell apart. What is said to hold always does; more may.";
  }

  /// One doubt: `whether "crackdown" (its 1st judgement; inferred) holds for United States`.
  public String doubt(Doubt doubt) {
    String who = who(doubt.holder());
    return switch (doubt) {
      case Doubt.Maybe(_, int place, var judgement) ->
          "whether %s counts for %s".formatted(say.judgement(place + 1, judgement), who);
      case Doubt.Unordered(_, int upper, var first, int lower, var second) ->
          "which matters more to %s, %s or %s"
              .formatted(who, say.judgement(upper + 1, first), say.judgement(lower + 1, second));
      case Doubt.Unranked(_, var first, var second) ->
          "which of %s and %s is better for %s"
              .formatted(
                  say.numberAndWords(space.state(first)),
                  say.numberAndWords(space.state(second)),
                  who);
      case Doubt.WhoDecides(_, var factions) ->
          "which of %s decides for %s"
              .formatted(Say.listed(factions.stream().map(Faction::name).toList()), who);
    };
  }

  private String who(Holder holder) {
    return name(holder, situation);
  }

  private static String name(Holder holder, Case situation) {
    var party = situation.party(holder.party());
    return holder.isParty()
        ? party.name()
        : "%s (%s)".formatted(party.faction(holder.faction()).name(), party.name());
  }

  /// One way of settling a doubt, as a condition: `if it counts`.
  public String settled(Settlement settlement) {
    return switch (settlement) {
      case Settlement.DecidedBy(_, var faction) -> "with %s deciding".formatted(faction.name());
      case Settlement.AsStated(Doubt.Maybe _) -> "if it counts";
      case Settlement.AsStated(Doubt.Unordered unordered) ->
          "if %s does".formatted(say.text(unordered.first()));
      case Settlement.AsStated _ -> "if what is stated decides";
      case Settlement.Against(Doubt.Unordered unordered) ->
          "if %s does".formatted(say.text(unordered.second()));
      case Settlement.Against _ -> "if it does not";
    };
  }

  /// What settling a doubt one way would make certain: `if it counts, s3 would hold for certain`.
  ///
  /// @param now what holds for certain while nothing is settled
  /// @param then what would hold for certain
  public String effect(Settlement settlement, StateSet now, StateSet then) {
    var gained = then.minus(now);
    var lost = now.minus(then);
    if (gained.isEmpty() && lost.isEmpty()) {
      return settled(settlement) + ", nothing changes";
    }
    return settled(settlement)
        + (gained.isEmpty() ? "" : ", %s would hold for certain".formatted(listed(gained)))
        + (lost.isEmpty() ? "" : ", %s no longer".formatted(listed(lost)));
  }

  private String listed(StateSet states) {
    return states.size() > MOST_LISTED
        ? states.size() + " more outcomes"
        : Say.listed(states.stream().map(this::number).toList());
  }

  private String number(State state) {
    return say.names().number(state);
  }

  /// All that settling one doubt would change, in a sentence.
  public String effects(Doubt doubt, List<String> effects) {
    return "- Were it known %s: %s.".formatted(doubt(doubt), String.join("; ", effects));
  }

  /// The sentences about the doubts whose settlement changes something, with what is to be said
  /// about them all.
  ///
  /// @param effects the sentences, the doubt that changes most first
  /// @param doubts how many doubts there are
  public List<String> told(List<String> effects, int doubts, String concept) {
    String under = "Under " + concept.toUpperCase(Locale.ROOT);
    if (doubts == 0) {
      return List.of();
    }
    if (effects.isEmpty()) {
      return List.of(under + " settling no single one of these changes what holds for certain.");
    }
    var told = new ArrayList<String>();
    told.add(
        "%s, what settling one of these alone would change%s:"
            .formatted(under, effects.size() > 1 ? ", most first" : ""));
    told.addAll(effects);
    if (effects.size() < doubts) {
      told.add("- Settling any other alone changes nothing.");
    }
    return told;
  }
}
