package io.parley.report.screen;

import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.Variation;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.NoneOf;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.model.option.OneWay;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.report.screen.HingesView.EditView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The edits of a case's document that make a change of what somebody prefers, or of what options
/// allow. What is in doubt of a judgement stays in doubt of it, wherever it goes.
final class Edits {

  private final Case situation;
  private final StateSpace space;

  Edits(Case situation, StateSpace space) {
    this.situation = situation;
    this.space = space;
  }

  /// The edits of a variation.
  List<EditView> of(Variation variation) {
    var voice = variation.voice();
    String list = list(voice);
    Stream<EditView> made =
        switch (variation.change()) {
          case Change.Swap(int upper) -> Stream.of(move(list, upper - 1, upper));
          case Change.Drop(int place) ->
              Stream.of(remove(voice.entries() == 1 ? list : list + "/" + (place - 1)));
          case Change.Reweigh(var option, _, int to) ->
              Stream.of(new EditView("replace", list + "/" + option, null, to));
          case Change.Hold _ -> Stream.of();
        };
    var after = voice.after(List.of(variation.change()));
    return Stream.concat(made, doubts(voice, after.doubts())).toList();
  }

  /// The edits that put the list of a voice in the order in which these stand the other way round.
  List<EditView> of(Voice voice, List<Inversion> turned) {
    var stands = new ArrayList<>(IntStream.range(0, voice.entries()).boxed().toList());
    var wanted =
        stands.stream().sorted(Comparator.comparingInt(entry -> place(entry, turned))).toList();
    var edits = new ArrayList<EditView>();
    for (int place = 0; place < wanted.size(); place++) {
      int from = stands.indexOf(wanted.get(place));
      if (from != place) {
        edits.add(move(list(voice), from, place));
        Collections.rotate(stands.subList(place, from + 1), 1);
      }
    }
    doubts(voice, voice.arranged(wanted).doubts()).forEach(edits::add);
    return edits;
  }

  /// Where an entry goes, both from 0: down by one for each that comes to stand above it, and up by
  /// one for each that it comes to stand above.
  private static int place(int entry, List<Inversion> turned) {
    int passedBy = (int) turned.stream().filter(pair -> pair.upper() == entry + 1).count();
    int passes = (int) turned.stream().filter(pair -> pair.lower() == entry + 1).count();
    return entry + passedBy - passes;
  }

  /// The edits after which a voice ranks states at or below another: a statement above all others of
  /// its list, or other places in its ranking; none for weights, which can often not say so.
  List<EditView> lowering(Voice voice, Set<State> lowered, State below) {
    return switch (voice.stated()) {
      case Preferences.Prefers _ -> {
        var statement = NoneOf.of(lowered, space).text();
        var first = new EditView("add", list(voice) + "/0", null, statement);
        var moved = voice.doubts().moved(place -> place + 1);
        yield Stream.concat(Stream.of(first), doubts(voice, moved)).toList();
      }
      case Preferences.Ranking(var classes) ->
          List.of(new EditView("replace", list(voice), null, lowered(classes, lowered, below)));
      case Preferences.Weights _, Preferences.Indifferent _ -> List.of();
    };
  }

  private List<Object> lowered(List<List<Outcome>> classes, Set<State> lowered, State below) {
    var ranking = new ArrayList<Object>();
    for (var equals : classes) {
      var states = equals.stream().map(space::state).toList();
      var left = states.stream().filter(state -> !lowered.contains(state)).toList();
      if (!left.isEmpty()) {
        ranking.add(item(left));
      }
      if (states.contains(below)) {
        ranking.add(item(lowered.stream().sorted().toList()));
      }
    }
    return ranking;
  }

  private Object item(List<State> states) {
    var names = states.stream().map(space::name).toList();
    return names.size() == 1 ? names.getFirst() : names;
  }

  /// The edits of a change of options.
  ///
  /// @param state the outcome that is to hold
  List<EditView> of(OptionChange change, State state) {
    var outcome = space.outcome(state);
    var after = change.applied(situation, outcome);
    return switch (change) {
      case OptionChange.MadeReversible(var option) -> List.of(remove(at(option) + "/moves"));
      case OptionChange.Guaranteed _ -> List.of(rule(after.oneWay().getLast()));
      case OptionChange.DoneFirst _ ->
          List.of(
              new EditView(
                  "add",
                  "/now",
                  null,
                  space.options().stream().filter(after.now().taken()::contains).toList()));
    };
  }

  private EditView rule(OneWay rule) {
    var written = new Rule(rule.from().text(), rule.to().text());
    return situation.oneWay().isEmpty()
        ? new EditView("add", "/oneWay", null, List.of(written))
        : new EditView("add", "/oneWay/-", null, written);
  }

  /// A one-way rule as a case file has it.
  private record Rule(String from, String to) {}

  private String at(String option) {
    return situation.parties().stream()
        .filter(party -> party.options().stream().anyMatch(its -> its.id().equals(option)))
        .map(party -> "/parties/" + party.id() + "/options/" + option)
        .findFirst()
        .orElseThrow();
  }

  private static EditView move(String list, int from, int to) {
    return new EditView("move", list + "/" + to, list + "/" + from, null);
  }

  private static EditView remove(String path) {
    return new EditView("remove", path, null, null);
  }

  /// What says of a voice what is in doubt, judgements by their places, where that is not what stands.
  private Stream<EditView> doubts(Voice voice, Doubts left) {
    if (left.equals(voice.doubts())) {
      return Stream.of();
    }
    String unknown = base(voice) + "/unknown";
    return Stream.of(
        left.none() ? remove(unknown) : new EditView("replace", unknown, null, written(left)));
  }

  private Map<String, Object> written(Doubts doubts) {
    var pairs = new ArrayList<List<Object>>();
    doubts.unordered().forEach(pair -> pairs.add(List.of(pair.upper() + 1, pair.lower() + 1)));
    doubts.unranked().forEach(pair -> pairs.add(List.of(name(pair.first()), name(pair.second()))));
    var written = new LinkedHashMap<String, Object>();
    if (!doubts.maybe().isEmpty()) {
      written.put("maybe", doubts.maybe().stream().map(place -> place + 1).toList());
    }
    if (!pairs.isEmpty()) {
      written.put("order", pairs);
    }
    return written;
  }

  private String name(Outcome outcome) {
    return space.name(space.state(outcome));
  }

  private static String base(Voice voice) {
    var holder = voice.holder();
    String party = "/parties/" + holder.party();
    return holder.isParty() ? party : party + "/factions/" + holder.faction();
  }

  private static String list(Voice voice) {
    return base(voice) + "/" + key(voice.stated());
  }

  private static String key(Preferences stated) {
    return switch (stated) {
      case Preferences.Prefers _, Preferences.Indifferent _ -> "prefers";
      case Preferences.Ranking _ -> "ranking";
      case Preferences.Weights _ -> "weights";
    };
  }
}
