package io.parley.certificate.proof;

import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Somebody who plays, by how any two outcomes can compare for it: 1 where the first is better, -1
/// where it is worse, 0 where both are equally good; several where that is not known.
///
/// @param id as which it plays
/// @param options what it holds
/// @param voices those who make it up; one, unless they decide by shares
/// @param act the share of voices that must gain
/// @param deter the share that must be held back
record Mind(String id, List<Option> options, List<Voice> voices, double act, double deter) {

  /// Somebody with a share: one set of preferences, or several of which it is not known whose count.
  record Voice(double weight, List<Wish> wishes) {

    Set<Integer> signs(Outcome one, Outcome other) {
      var signs = new TreeSet<Integer>();
      wishes.forEach(wish -> signs.addAll(wish.signs(one, other)));
      return signs;
    }

    boolean gains(Reading reading, Outcome from, Outcome to) {
      return Set.of(Reading.A, Reading.C, Reading.NECESSARY).contains(reading)
          ? signs(to, from).contains(1)
          : signs(to, from).equals(Set.of(1));
    }

    boolean heldBack(Reading reading, Outcome from, Outcome end) {
      if (reading == Reading.STRONG) {
        return wishes.getFirst().muchWorse(end, from);
      }
      return Set.of(Reading.C, Reading.D, Reading.POSSIBLE).contains(reading)
          ? !signs(end, from).equals(Set.of(1))
          : !signs(end, from).contains(1);
    }

    boolean answers(Reading reading, Outcome from, Outcome to) {
      return reading == Reading.NECESSARY
          ? signs(to, from).equals(Set.of(1))
          : signs(to, from).contains(1);
    }
  }

  /// Some preferences and what is in doubt of them.
  record Wish(Preferences stated, Doubts doubts) {

    Set<Integer> signs(Outcome one, Outcome other) {
      if (doubts.unranked().stream()
          .anyMatch(pair -> Set.of(pair.first(), pair.second()).equals(Set.of(one, other)))) {
        return Set.of(-1, 0, 1);
      }
      return switch (stated) {
        case Preferences.Prefers(var judgements) -> {
          var signs = new TreeSet<Integer>();
          for (int chosen = 0; chosen < 1 << doubts.maybe().size(); chosen++) {
            for (var settled : orders(held(judgements.size(), chosen))) {
              signs.add(sign(settled.stream().map(judgements::get).toList(), one, other));
            }
          }
          yield signs;
        }
        case Preferences.Ranking(var classes) ->
            Set.of(Integer.compare(place(classes, other), place(classes, one)));
        case Preferences.Weights(var byOption) ->
            Set.of(Integer.compare(weight(byOption, one), weight(byOption, other)));
        case Preferences.Indifferent _ -> Set.of(0);
      };
    }

    private List<Integer> held(int judgements, int chosen) {
      var places = new ArrayList<Integer>();
      for (int place = 0; place < judgements; place++) {
        int maybe = doubts.maybe().indexOf(place);
        if (maybe < 0 || (chosen >> maybe) % 2 == 0) {
          places.add(place);
        }
      }
      return places;
    }

    /// Of all orders of the places, those in which each stands where one stood that is linked to it,
    /// and in which those that are linked pass each other only where their order is in doubt.
    private List<List<Integer>> orders(List<Integer> held) {
      var linked = new ArrayList<>(held);
      for (var pair : doubts.unordered()) {
        if (held.contains(pair.upper()) && held.contains(pair.lower())) {
          int kept = linked.get(held.indexOf(pair.upper()));
          int given = linked.get(held.indexOf(pair.lower()));
          linked.replaceAll(group -> group == given ? kept : group);
        }
      }
      return permutations(held).stream()
          .filter(order ->
              order.stream().map(place -> linked.get(held.indexOf(place))).toList().equals(linked))
          .filter(order -> allowed(order, held, linked))
          .toList();
    }

    private boolean allowed(List<Integer> order, List<Integer> held, List<Integer> linked) {
      for (int upper : held) {
        for (int lower : held) {
          if (upper < lower
              && linked.get(held.indexOf(upper)).equals(linked.get(held.indexOf(lower)))
              && order.indexOf(upper) > order.indexOf(lower)
              && !doubts.unordered().contains(new Doubts.Pair(upper, lower))) {
            return false;
          }
        }
      }
      return true;
    }

    private static List<List<Integer>> permutations(List<Integer> places) {
      if (places.isEmpty()) {
        return List.of(List.of());
      }
      var all = new ArrayList<List<Integer>>();
      for (var first : places) {
        var rest = places.stream().filter(place -> !place.equals(first)).toList();
        for (var order : permutations(rest)) {
          var begun = new ArrayList<>(order);
          begun.addFirst(first);
          all.add(begun);
        }
      }
      return all;
    }

    private static int sign(List<Judgement> judgements, Outcome one, Outcome other) {
      for (var judgement : judgements) {
        boolean satisfies = judgement.holds(one.taken()::contains);
        if (satisfies != judgement.holds(other.taken()::contains)) {
          return satisfies ? 1 : -1;
        }
      }
      return 0;
    }

    private static int place(List<List<Outcome>> classes, Outcome outcome) {
      for (int place = 0; place < classes.size(); place++) {
        if (classes.get(place).contains(outcome)) {
          return place;
        }
      }
      throw new IllegalArgumentException("Not ranked: " + outcome);
    }

    private static int weight(Map<String, Integer> byOption, Outcome outcome) {
      return outcome.taken().stream().mapToInt(option -> byOption.getOrDefault(option, 0)).sum();
    }

    /// Much worse: the judgements that only the other satisfies lead, weighed from the last on.
    boolean muchWorse(Outcome one, Outcome other) {
      if (!(stated instanceof Preferences.Prefers(var judgements))) {
        return false;
      }
      long gap = 1L << judgements.size();
      long sum = 0;
      long lead = 0;
      for (var judgement : judgements.reversed()) {
        long own = sum + (judgement.strong() ? gap : 1);
        sum += own;
        lead += judgement.holds(other.taken()::contains) ? own : 0;
        lead -= judgement.holds(one.taken()::contains) ? own : 0;
      }
      return lead >= gap;
    }
  }

  /// Those who play in a case.
  static List<Mind> of(Case situation) {
    var minds = new ArrayList<Mind>();
    for (var party : situation.parties()) {
      if (party.control() instanceof Control.Split) {
        for (var faction : party.factions()) {
          if (!party.heldBy(faction).isEmpty()) {
            minds.add(
                alone(
                    party.id() + "/" + faction.id(),
                    party.heldBy(faction),
                    List.of(wish(faction))));
          }
        }
      } else {
        minds.add(undivided(party));
      }
    }
    return minds;
  }

  private static Mind undivided(Party party) {
    return switch (party.control()) {
      case Control.OneMind _ ->
          alone(
              party.id(), party.options(), List.of(new Wish(party.preferences(), party.doubts())));
      case Control.ByFaction(var faction) ->
          alone(party.id(), party.options(), List.of(wish(party.faction(faction))));
      case Control.Unknown _ ->
          alone(party.id(), party.options(), party.factions().stream().map(Mind::wish).toList());
      case Control.Quorum(double act, double deter) ->
          new Mind(
              party.id(),
              party.options(),
              party.factions().stream()
                  .map(faction -> new Voice(faction.weight(), List.of(wish(faction))))
                  .toList(),
              act,
              deter);
      case Control.Split _ -> throw new IllegalArgumentException("Split");
    };
  }

  private static Mind alone(String id, List<Option> options, List<Wish> wishes) {
    return new Mind(id, options, List.of(new Voice(1, wishes)), 1, 1);
  }

  private static Wish wish(Faction faction) {
    return new Wish(faction.preferences(), faction.doubts());
  }

  boolean gains(Reading reading, Outcome from, Outcome to) {
    return reached(voices.stream().filter(v -> v.gains(reading, from, to)).toList(), act);
  }

  boolean heldBack(Reading reading, Outcome from, Outcome end) {
    return reached(voices.stream().filter(v -> v.heldBack(reading, from, end)).toList(), deter);
  }

  boolean answers(Reading reading, Outcome from, Outcome to) {
    return reached(voices.stream().filter(v -> v.answers(reading, from, to)).toList(), act);
  }

  private boolean reached(List<Voice> some, double share) {
    double weight = some.stream().mapToDouble(Voice::weight).sum();
    double all = voices.stream().mapToDouble(Voice::weight).sum();
    return weight >= all * share - 1e-9;
  }
}
