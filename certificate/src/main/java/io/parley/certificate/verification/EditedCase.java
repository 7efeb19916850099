package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import io.parley.certificate.claim.Edit;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A case with some things altered in it, one after the other.
final class EditedCase {

  private Case situation;

  private EditedCase(Case situation) {
    this.situation = situation;
  }

  /// The case after the edits.
  ///
  /// @throws Refutation when one of them cannot be made
  static Case of(Case situation, List<Edit> edits) throws Refutation {
    var edited = new EditedCase(situation);
    for (var edit : edits) {
      edited.make(edit);
    }
    return edited.situation;
  }

  private void make(Edit edit) throws Refutation {
    switch (edit) {
      case Edit.Arranged(var of, var places) -> prefer(of, arranged(places, preferences(of)));
      case Edit.Weighed(var of, var option, int weight) ->
          prefer(of, weighed(option, weight, preferences(of)));
      case Edit.Levelled(var of, var with, var states) ->
          prefer(of, levelled(with, states, preferences(of)));
      case Edit.Reversible(var option) -> reverse(option(option));
      case Edit.Guaranteed(var option, var state) -> guarantee(option(option).id(), state);
      case Edit.Done(var option) -> {
        var taken = new TreeSet<>(situation.now().taken());
        taken.add(option(option).id());
        replace(situation.parties(), situation.oneWay(), new Outcome(taken));
      }
    }
  }

  private Party party(String of) throws Refutation {
    var id = of.contains("/") ? of.substring(0, of.indexOf('/')) : of;
    return situation.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refutation("The case has no party (%s)".formatted(id)));
  }

  private static String faction(String of) {
    return of.contains("/") ? of.substring(of.indexOf('/') + 1) : "";
  }

  /// What somebody prefers, which must not be in doubt.
  private Preferences preferences(String of) throws Refutation {
    var party = party(of);
    var preferences = party.preferences();
    var doubts = party.doubts();
    if (of.contains("/")) {
      var faction =
          party.factions().stream()
              .filter(camp -> camp.id().equals(faction(of)))
              .findFirst()
              .orElseThrow(() -> new Refutation("The case has no faction (%s)".formatted(of)));
      preferences = faction.preferences();
      doubts = faction.doubts();
    }
    if (!doubts.none()) {
      throw new Refutation("What (%s) prefers is in doubt and cannot be altered".formatted(of));
    }
    return preferences;
  }

  private void prefer(String of, Preferences otherwise) throws Refutation {
    var altered = party(of);
    var factions =
        altered.factions().stream()
            .map(camp ->
                camp.id().equals(faction(of))
                    ? new Faction(
                        camp.id(),
                        camp.name(),
                        camp.weight(),
                        otherwise,
                        camp.doubts(),
                        camp.grounds())
                    : camp)
            .toList();
    var preferences = of.contains("/") ? altered.preferences() : otherwise;
    replaceParties(
        situation.parties().stream()
            .map(party ->
                party.equals(altered) ? with(party, party.options(), preferences, factions) : party)
            .toList());
  }

  private static Party with(
      Party party, List<Option> options, Preferences preferences, List<Faction> factions) {
    return new Party(
        party.id(),
        party.name(),
        options,
        preferences,
        party.doubts(),
        factions,
        party.control(),
        party.holds(),
        party.grounds());
  }

  private static Preferences arranged(List<Integer> places, Preferences stated) throws Refutation {
    return switch (stated) {
      case Preferences.Prefers(var judgements) ->
          new Preferences.Prefers(arranged(places, judgements));
      case Preferences.Ranking(var classes) -> new Preferences.Ranking(arranged(places, classes));
      case Preferences.Weights _, Preferences.Indifferent _ ->
          throw new Refutation("What has no list cannot be put in another order");
    };
  }

  private static <E> List<E> arranged(List<Integer> places, List<E> entries) throws Refutation {
    var arranged = new ArrayList<E>();
    var seen = new HashSet<Integer>();
    for (int place : places) {
      if (place < 1 || place > entries.size() || !seen.add(place)) {
        throw new Refutation(
            "The list has %d entries; (%d) is none of them, or stands twice"
                .formatted(entries.size(), place));
      }
      arranged.add(entries.get(place - 1));
    }
    return arranged;
  }

  private Preferences weighed(String option, int weight, Preferences stated) throws Refutation {
    if (!(stated instanceof Preferences.Weights(var byOption))) {
      throw new Refutation("These preferences have no weights");
    }
    var weights = new LinkedHashMap<>(byOption);
    weights.put(option(option).id(), weight);
    return new Preferences.Weights(weights);
  }

  /// The outcomes ranked one by one, best first, with some of them moved down.
  private Preferences levelled(String with, List<String> states, Preferences stated)
      throws Refutation {
    var outcomes = new Outcomes(situation);
    var ranks = new Ranks(stated, outcomes);
    int level = ranks.of(outcomes.named(with));
    var moved = new HashSet<Integer>();
    for (var state : states) {
      moved.add(outcomes.named(state));
    }
    var byRank =
        outcomes
            .all()
            .boxed()
            .collect(
                groupingBy(outcome ->
                    moved.contains(outcome)
                        ? Math.min(level, ranks.of(outcome))
                        : ranks.of(outcome)));
    return new Preferences.Ranking(
        byRank.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
            .map(tied ->
                tied.getValue().stream()
                    .sorted(comparingInt(outcome -> outcome))
                    .map(outcome -> situation.outcomeNamed(outcomes.name(outcome)))
                    .toList())
            .toList());
  }

  private Option option(String id) throws Refutation {
    return situation.options().stream()
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refutation("The case has no option (%s)".formatted(id)));
  }

  private void reverse(Option one) {
    replaceParties(
        situation.parties().stream()
            .map(party ->
                with(
                    party,
                    party.options().stream()
                        .map(option -> option.equals(one) ? option.with(Direction.BOTH) : option)
                        .toList(),
                    party.preferences(),
                    party.factions()))
            .toList());
  }

  private void guarantee(String option, String state) throws Refutation {
    var outcomes = new Outcomes(situation);
    var taken = outcomes.taken(outcomes.named(state));
    var here =
        situation.options().stream().map(other -> is(other.id(), taken.test(other.id()))).toList();
    var oneWay = new ArrayList<>(situation.oneWay());
    oneWay.add(
        new OneWay(new Statement.And(here), is(option, !taken.test(option)), "", Grounds.NONE));
    replace(situation.parties(), oneWay, situation.now());
  }

  private static Statement is(String option, boolean taken) {
    var is = new Statement.Taken(option);
    return taken ? is : new Statement.Not(is);
  }

  private void replaceParties(List<Party> parties) {
    replace(parties, situation.oneWay(), situation.now());
  }

  private void replace(List<Party> parties, List<OneWay> oneWay, Outcome now) {
    situation =
        new Case(
            situation.title(),
            situation.summary(),
            situation.kind(),
            situation.sources(),
            parties,
            situation.impossible(),
            oneWay,
            now,
            situation.talk());
  }
}
