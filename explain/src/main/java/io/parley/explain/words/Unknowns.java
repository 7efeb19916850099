package io.parley.explain.words;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Fact;
import io.parley.model.doubt.Holder;
import io.parley.model.doubt.Settlement;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Doubts.Better;
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
                  Phrases.listed(whose.toList()),
                  preferences.stream().map(Doubt::holder).distinct().count() == 1 ? "s" : "",
                  Phrases.counted(preferences.size(), "point")));
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
            ? "Not known, %s:".formatted(Phrases.counted(doubts, "point"))
            : "Not known, %s, which can be settled in at most %,d ways together:"
                .formatted(Phrases.counted(doubts, "point"), completions);
  }

  /// Whether what is said is exact, and what was not gone through; empty where nothing is in doubt.
  ///
  /// @param exact the concepts under which all ways were gone through that matter to it
  /// @param concepts all concepts
  /// @param different in how many ways somebody ranks outcomes differently
  public static String exactness(
      int doubts, List<String> exact, List<String> concepts, long different) {
    if (doubts == 0) {
      return "";
    }
    if (exact.equals(concepts)) {
      return "The answers below are exact: every way was gone through, and "
          + (different == 1
              ? "all come to the same ranks."
              : "%,d of them differ in how somebody ranks outcomes.".formatted(different));
    }
    var rest = new ArrayList<>(concepts);
    rest.removeAll(exact);
    String bounds =
        "What always holds is certain; what may hold is not ruled out, though there need be no way in"
            + " which it does (--completions N goes through more).";
    return exact.isEmpty()
        ? "There are too many ways to go through, so the answers below are bounds. " + bounds
        : "The answers under %s are exact. Those under %s depend on %,d combinations of what the parties may want, which are too many to go through, so they are bounds. %s"
            .formatted(upper(exact), upper(rest), different, bounds);
  }

  private static String upper(List<String> concepts) {
    return Phrases.listed(
        concepts.stream().map(concept -> concept.toUpperCase(Locale.ROOT)).toList());
  }

  /// Which doubts were read coarsely, for the attitudes that letters stand for and where not every
  /// way was gone through; empty when none.
  public static String leftOut(int doubts) {
    return doubts == 0
        ? ""
        : "For the letters, and wherever not every way was gone through, %s read coarsely: all"
                .formatted(doubts == 1 ? "1 doubt is" : doubts + " doubts are")
            + " outcomes count as unknown that only the judgements from there on tell apart.";
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
      case Doubt.Unranked(_, Doubts.Unranked(var first, var second, _)) ->
          "which of %s and %s is better for %s"
              .formatted(
                  say.numberAndWords(space.state(first)),
                  say.numberAndWords(space.state(second)),
                  who);
      case Doubt.WhoDecides(_, var factions) ->
          "which of %s decides for %s"
              .formatted(Phrases.listed(factions.stream().map(Faction::name).toList()), who);
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
      case Settlement.Compared(Doubt.Unranked(_, var pair), var better) ->
          "if " + compared(pair.first(), pair.second(), better);
      case Settlement.Against(Doubt.Unordered unordered) ->
          "if %s does".formatted(say.text(unordered.second()));
      case Settlement.Against _ -> "if it does not";
    };
  }

  private String compared(Outcome first, Outcome second, Better better) {
    String one = number(space.state(first));
    String other = number(space.state(second));
    return switch (better) {
      case FIRST -> "%s is better than %s".formatted(one, other);
      case NEITHER -> "%s and %s are equally good".formatted(one, other);
      case SECOND -> "%s is better than %s".formatted(other, one);
    };
  }

  /// Something taken as known: `"pay" counts for Upper town`.
  public String fact(Fact fact) {
    String who = who(fact.holder());
    return switch (fact) {
      case Fact.Counts(_, var judgement, boolean counts) ->
          "%s %s for %s".formatted(say.text(judgement), counts ? "counts" : "does not count", who);
      case Fact.MattersMore(_, var more, var less) ->
          "%s matters more to %s than %s".formatted(say.text(more), who, say.text(less));
      case Fact.Compares(_, var first, var second, var better) ->
          "%s for %s".formatted(compared(first, second, better), who);
      case Fact.Decides(_, var faction) -> "%s is decided by %s".formatted(who, faction.name());
    };
  }

  /// When outcomes hold that hold in some ways only: `s2 and s6 hold if "pay" counts for Upper town;
  /// not if it is decided by Traders`.
  public String turn(List<State> states, List<Fact> holds, List<Fact> fails) {
    return "- %s %s if %s; not if %s."
        .formatted(
            listed(states, "outcomes"),
            states.size() == 1 ? "holds" : "hold",
            all(holds),
            all(fails));
  }

  private String all(List<Fact> facts) {
    return Phrases.listed(facts.stream().map(this::fact).toList());
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
        + (gained.isEmpty()
            ? ""
            : ", %s would hold for certain"
                .formatted(listed(gained.stream().toList(), "more outcomes")))
        + (lost.isEmpty()
            ? ""
            : ", %s no longer".formatted(listed(lost.stream().toList(), "more outcomes")));
  }

  private String listed(List<State> states, String what) {
    return states.size() > MOST_LISTED
        ? "%d %s".formatted(states.size(), what)
        : Phrases.listed(states.stream().map(this::number).toList());
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

  /// The sentences about outcomes that hold in some ways only, with what is to be said about them
  /// all; none where there are none.
  ///
  /// @param most how many sentences were asked for
  public List<String> turns(List<String> turns, String concept, int most) {
    if (turns.isEmpty()) {
      return List.of();
    }
    var told = new ArrayList<String>();
    told.add(
        "Under %s, when outcomes hold that hold in some ways only%s:"
            .formatted(
                concept.toUpperCase(Locale.ROOT),
                turns.size() < most ? "" : ", the first %d".formatted(most)));
    told.addAll(turns);
    return told;
  }
}
