package io.parley.explain.words;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.language.Say;
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
        Say.of(
            "What is said to hold, or to be left, is so however this is settled; what may be turns on it."));
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
          Say.of(
              preferences.stream().map(Doubt::holder).distinct().count() == 1
                  ? "Not known of what %s prefers: %s (see parley unknown)."
                  : "Not known of what %s prefer: %s (see parley unknown).",
              Say.listed(whose.toList()),
              Say.counted(preferences.size(), "point")));
    }
    sentences.add(meaning);
    return sentences;
  }

  private static String meaning(Extension extension) {
    return switch (extension) {
      case NECESSARY ->
          Say.of(
              "What is said to hold here holds however this is settled; who is said to leave may leave.");
      case POSSIBLE ->
          Say.of(
              "What is said to hold here is not ruled out; who is said to leave would leave however this"
                  + " is settled.");
      case A, B, C, D ->
          Say.of(
              "Read by extension %s: everyone leaves for %s gain and is held back by %s loss.",
              extension.name().toLowerCase(Locale.ROOT),
              extension.leavesForUnknown() ? Say.of("a possible") : Say.of("certain"),
              extension.heldBackByUnknown() ? Say.of("possible") : Say.of("certain"));
    };
  }

  /// How much is in doubt: `Not known: 2 things, which can be settled in 4 ways together.`
  public static String size(int doubts, BigInteger completions) {
    return doubts == 0
        ? Say.of("Nothing in this case is in doubt, so what holds holds for certain.")
        : completions.equals(BigInteger.ONE)
            ? Say.of("Not known, %s:", Say.counted(doubts, "point"))
            : Say.of(
                "Not known, %s, which can be settled in at most %,d ways together:",
                Say.counted(doubts, "point"), completions);
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
      return different == 1
          ? Say.of(
              "The answers below are exact: every way was gone through, and all come to the same ranks.")
          : Say.of(
              "The answers below are exact: every way was gone through, and %,d of them differ in how somebody ranks outcomes.",
              different);
    }
    var rest = new ArrayList<>(concepts);
    rest.removeAll(exact);
    String bounds =
        Say.of(
            "What always holds is certain; what may hold is not ruled out, though there need be no way in"
                + " which it does (--completions N goes through more).");
    return exact.isEmpty()
        ? Say.of(
            "There are too many ways to go through, so the answers below are bounds. %s", bounds)
        : Say.of(
            "The answers under %s are exact. Those under %s depend on %,d combinations of what the parties may want, which are too many to go through, so they are bounds. %s",
            upper(exact), upper(rest), different, bounds);
  }

  private static String upper(List<String> concepts) {
    return Say.listed(concepts.stream().map(concept -> concept.toUpperCase(Locale.ROOT)).toList());
  }

  /// Which doubts were read coarsely, for the attitudes that letters stand for and where not every
  /// way was gone through; empty when none.
  public static String leftOut(int doubts) {
    return doubts == 0
        ? ""
        : Say.of(
            doubts == 1
                ? "For the letters, and wherever not every way was gone through, %d doubt is read coarsely: all outcomes count as unknown that only the judgements from there on tell apart."
                : "For the letters, and wherever not every way was gone through, %d doubts are read coarsely: all outcomes count as unknown that only the judgements from there on tell apart.",
            doubts);
  }

  /// One doubt: `whether "crackdown" (its 1st judgement; inferred) holds for United States`.
  public String doubt(Doubt doubt) {
    String who = who(doubt.holder());
    return switch (doubt) {
      case Doubt.Maybe(_, int place, var judgement) ->
          Say.of("whether %s counts for %s", say.judgement(place + 1, judgement), who);
      case Doubt.Unordered(_, int upper, var first, int lower, var second) ->
          Say.of(
              "which matters more to %s, %s or %s",
              who, say.judgement(upper + 1, first), say.judgement(lower + 1, second));
      case Doubt.Unranked(_, Doubts.Unranked(var first, var second, _)) ->
          Say.of(
              "which of %s and %s is better for %s",
              say.numberAndWords(space.state(first)), say.numberAndWords(space.state(second)), who);
      case Doubt.WhoDecides(_, var factions) ->
          Say.of(
              "which of %s decides for %s",
              Say.listed(factions.stream().map(Faction::name).toList()), who);
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
      case Settlement.DecidedBy(_, var faction) -> Say.of("with %s deciding", faction.name());
      case Settlement.AsStated(Doubt.Maybe _) -> Say.of("if it counts");
      case Settlement.AsStated(Doubt.Unordered unordered) ->
          Say.of("if %s does", say.text(unordered.first()));
      case Settlement.AsStated _ -> Say.of("if what is stated decides");
      case Settlement.Compared(Doubt.Unranked(_, var pair), var better) ->
          Say.of("if %s", compared(pair.first(), pair.second(), better));
      case Settlement.Against(Doubt.Unordered unordered) ->
          Say.of("if %s does", say.text(unordered.second()));
      case Settlement.Against _ -> Say.of("if it does not");
    };
  }

  private String compared(Outcome first, Outcome second, Better better) {
    String one = number(space.state(first));
    String other = number(space.state(second));
    return switch (better) {
      case FIRST -> Say.of("%s is better than %s", one, other);
      case NEITHER -> Say.of("%s and %s are equally good", one, other);
      case SECOND -> Say.of("%s is better than %s", other, one);
    };
  }

  /// Something taken as known: `"pay" counts for Upper town`.
  public String fact(Fact fact) {
    String who = who(fact.holder());
    return switch (fact) {
      case Fact.Counts(_, var judgement, boolean counts) ->
          Say.of(
              "%s %s for %s",
              say.text(judgement), counts ? Say.of("counts") : Say.of("does not count"), who);
      case Fact.MattersMore(_, var more, var less) ->
          Say.of("%s matters more to %s than %s", say.text(more), who, say.text(less));
      case Fact.Compares(_, var first, var second, var better) ->
          Say.of("%s for %s", compared(first, second, better), who);
      case Fact.Decides(_, var faction) -> Say.of("%s is decided by %s", who, faction.name());
    };
  }

  /// When outcomes hold that hold in some ways only: `s2 and s6 hold if "pay" counts for Upper town;
  /// not if it is decided by Traders`.
  public String turn(List<State> states, List<Fact> holds, List<Fact> fails) {
    return Say.of(
        "- %s %s if %s; not if %s.",
        listed(states, Say.of("%d outcomes")),
        states.size() == 1 ? Say.of("holds") : Say.of("hold"),
        all(holds),
        all(fails));
  }

  private String all(List<Fact> facts) {
    return Say.listed(facts.stream().map(this::fact).toList());
  }

  /// What settling a doubt one way would make certain: `if it counts, s3 would hold for certain`.
  ///
  /// @param now what holds for certain while nothing is settled
  /// @param then what would hold for certain
  public String effect(Settlement settlement, StateSet now, StateSet then) {
    var gained = then.minus(now);
    var lost = now.minus(then);
    if (gained.isEmpty() && lost.isEmpty()) {
      return Say.of("%s, nothing changes", settled(settlement));
    }
    return settled(settlement)
        + (gained.isEmpty()
            ? ""
            : Say.of(
                ", %s would hold for certain",
                listed(gained.stream().toList(), Say.of("%d more outcomes"))))
        + (lost.isEmpty()
            ? ""
            : Say.of(", %s no longer", listed(lost.stream().toList(), Say.of("%d more outcomes"))));
  }

  /// @param many said in place of a long list
  private String listed(List<State> states, String many) {
    return states.size() > MOST_LISTED
        ? many.formatted(states.size())
        : Say.listed(states.stream().map(this::number).toList());
  }

  private String number(State state) {
    return say.names().number(state);
  }

  /// All that settling one doubt would change, in a sentence.
  public String effects(Doubt doubt, List<String> effects) {
    return Say.of("- Were it known %s: %s.", doubt(doubt), String.join("; ", effects));
  }

  /// The sentences about the doubts whose settlement changes something, with what is to be said
  /// about them all.
  ///
  /// @param effects the sentences, the doubt that changes most first
  /// @param doubts how many doubts there are
  public List<String> told(List<String> effects, int doubts, String concept) {
    String under = Say.of("Under %s", concept.toUpperCase(Locale.ROOT));
    if (doubts == 0) {
      return List.of();
    }
    if (effects.isEmpty()) {
      return List.of(
          Say.of("%s settling no single one of these changes what holds for certain.", under));
    }
    var told = new ArrayList<String>();
    told.add(
        Say.of(
            "%s, what settling one of these alone would change%s:",
            under, effects.size() > 1 ? Say.of(", most first") : ""));
    told.addAll(effects);
    if (effects.size() < doubts) {
      told.add(Say.of("- Settling any other alone changes nothing."));
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
        Say.of(
            "Under %s, when outcomes hold that hold in some ways only%s:",
            concept.toUpperCase(Locale.ROOT),
            turns.size() < most ? "" : Say.of(", the first %d", most)));
    told.addAll(turns);
    return told;
  }
}
