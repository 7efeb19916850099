package io.parley.certificate.proof;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.model.Case;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All true claims about a case, and whether any claim is true.
///
/// Moves are found by trying all pairs of outcomes, preferences by comparing pairs, and legal
/// sequences by the induction of Fang, Hipel and Kilgour (1993), repeated until nothing is added.
public final class Proof {

  private final Case situation;
  private final List<String> states = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, List<String>> moves = new HashMap<>();
  private final Map<String, Map<String, List<Step>>> replies = new HashMap<>();

  /// Prepares to judge claims about the case.
  public Proof(Case situation) {
    this.situation = situation;
    for (int code = 0; code < 1 << situation.options().size(); code++) {
      var name = new StringBuilder();
      for (int place = 0; place < situation.options().size(); place++) {
        name.append((code >> place) % 2 == 1 ? 'Y' : 'N');
      }
      var outcome = situation.outcomeNamed(name.toString());
      if (situation.impossible().stream()
          .noneMatch(pattern -> pattern.when().holds(outcome.taken()::contains))) {
        states.add(name.toString());
        outcomes.put(name.toString(), outcome);
      }
    }
    for (var party : situation.parties()) {
      for (var from : states) {
        moves.put(
            party.id() + from, states.stream().filter(to -> canMove(party, from, to)).toList());
      }
    }
  }

  /// The names of the outcomes that can be, in increasing order.
  public List<String> states() {
    return states;
  }

  private Outcome outcome(String state) {
    var outcome = outcomes.get(state);
    if (outcome == null) {
      throw new IllegalArgumentException("Not feasible: " + state);
    }
    return outcome;
  }

  private boolean canMove(Party party, String from, String to) {
    var before = outcome(from).taken();
    var after = outcome(to).taken();
    var taken = new TreeSet<>(after);
    taken.removeAll(before);
    var given = new TreeSet<>(before);
    given.removeAll(after);
    return !from.equals(to)
        && taken.stream().allMatch(id -> mayChange(party, id, Direction.BACK))
        && given.stream().allMatch(id -> mayChange(party, id, Direction.FORWARD))
        && situation.oneWay().stream()
            .noneMatch(
                rule -> rule.from().holds(before::contains) && rule.to().holds(after::contains));
  }

  private static boolean mayChange(Party party, String option, Direction notWhen) {
    return party.options().stream()
        .filter(held -> !held.direction().equals(notWhen))
        .map(Option::id)
        .anyMatch(option::equals);
  }

  /// Where the party can go in one step.
  public List<String> moves(String party, String from) {
    return moves.getOrDefault(party + from, List.of());
  }

  /// Whether the party strictly prefers the first outcome.
  public boolean prefers(String party, String first, String second) {
    var one = outcome(first);
    var other = outcome(second);
    var stated =
        situation.parties().stream()
            .filter(candidate -> candidate.id().equals(party))
            .map(Party::preferences)
            .findFirst()
            .orElseThrow();
    return switch (stated) {
      case Preferences.Prefers(var judgements) -> {
        for (var judgement : judgements) {
          boolean satisfies = judgement.holds(one.taken()::contains);
          if (satisfies != judgement.holds(other.taken()::contains)) {
            yield satisfies;
          }
        }
        yield false;
      }
      case Preferences.Ranking(var classes) -> {
        for (var tied : classes) {
          if (tied.contains(other)) {
            yield false;
          }
          if (tied.contains(one)) {
            yield true;
          }
        }
        throw new IllegalArgumentException("Neither is ranked");
      }
      case Preferences.Weights(var byOption) -> weight(byOption, one) > weight(byOption, other);
      case Preferences.Indifferent _ -> false;
    };
  }

  private static int weight(Map<String, Integer> byOption, Outcome outcome) {
    return outcome.taken().stream().mapToInt(option -> byOption.getOrDefault(option, 0)).sum();
  }

  private List<String> improvements(String party, String from) {
    return moves(party, from).stream().filter(to -> prefers(party, to, from)).toList();
  }

  private List<String> steps(Means by, String party, String from) {
    return by == Means.MOVES ? moves(party, from) : improvements(party, from);
  }

  private static Means replySteps(Concept concept) {
    return concept == Concept.SEQ || concept == Concept.SSEQ ? Means.IMPROVEMENTS : Means.MOVES;
  }

  private boolean deters(Concept concept, String party, String state, String end) {
    if (concept == Concept.NASH || prefers(party, end, state)) {
      return false;
    }
    return concept == Concept.GMR
        || concept == Concept.SEQ
        || moves(party, end).stream().noneMatch(s3 -> prefers(party, s3, state));
  }

  /// Where sequences from the start lead, with one sequence for each outcome led to.
  private Map<String, List<Step>> sequences(List<String> movers, String start, Means by) {
    return replies.computeIfAbsent(by + start + movers, _ -> induction(movers, start, by));
  }

  private Map<String, List<Step>> induction(List<String> movers, String start, Means by) {
    var found = new TreeMap<String, Map<String, List<Step>>>();
    for (var mover : movers) {
      for (var to : steps(by, mover, start)) {
        found.computeIfAbsent(to, _ -> new TreeMap<>()).put(mover, List.of(new Step(mover, to)));
      }
    }
    boolean changed = true;
    while (changed) {
      changed = extended(found, movers, by);
    }
    var first = new TreeMap<String, List<Step>>();
    found.forEach((state, byLast) -> first.put(state, byLast.values().iterator().next()));
    return first;
  }

  private boolean extended(
      Map<String, Map<String, List<Step>>> found, List<String> movers, Means by) {
    boolean changed = false;
    for (var state : List.copyOf(found.keySet())) {
      for (var mover : movers) {
        var before =
            found.getOrDefault(state, Map.of()).entrySet().stream()
                .filter(last -> !last.getKey().equals(mover))
                .map(Map.Entry::getValue)
                .findFirst();
        if (before.isPresent()) {
          for (var to : steps(by, mover, state)) {
            var longer =
                Stream.concat(before.get().stream(), Stream.of(new Step(mover, to))).toList();
            changed |=
                found.computeIfAbsent(to, _ -> new TreeMap<>()).putIfAbsent(mover, longer) == null;
          }
        }
      }
    }
    return changed;
  }

  private List<String> others(String party) {
    return parties().stream().filter(other -> !other.equals(party)).toList();
  }

  private List<String> parties() {
    return situation.parties().stream().map(Party::id).toList();
  }

  /// Every true claim there is to make under the concepts.
  public List<Claim> claims(List<Concept> concepts) {
    var claims = new ArrayList<Claim>();
    for (var concept : concepts) {
      for (var party : parties()) {
        states.forEach(state -> claims.add(verdict(concept, party, state)));
      }
      claims.add(
          new Claim.Equilibria(
              concept, states.stream().filter(state -> holds(concept, state)).toList()));
    }
    for (var by : Means.values()) {
      states.forEach(state -> claims.add(reach(by, state)));
    }
    return claims;
  }

  private Claim verdict(Concept concept, String party, String state) {
    var sanctions = new ArrayList<Sanction>();
    for (var improvement : improvements(party, state)) {
      var reply =
          sequences(others(party), improvement, replySteps(concept)).entrySet().stream()
              .filter(end -> deters(concept, party, state, end.getKey()))
              .map(Map.Entry::getValue)
              .findFirst();
      if (reply.isEmpty()) {
        return new Claim.Unstable(concept, party, state, improvement);
      }
      sanctions.add(new Sanction(improvement, reply.get()));
    }
    return new Claim.Stable(concept, party, state, sanctions);
  }

  private boolean holds(Concept concept, String state) {
    return parties().stream()
        .allMatch(party -> verdict(concept, party, state) instanceof Claim.Stable);
  }

  private Claim reach(Means by, String state) {
    var now = situation.nameOf(situation.now());
    if (state.equals(now)) {
      return new Claim.Reachable(by, state, List.of());
    }
    var path = sequences(parties(), now, by).get(state);
    return path == null ? new Claim.Unreachable(by, state) : new Claim.Reachable(by, state, path);
  }

  /// Whether the claim is true of the case. A claim about what the case does not have is false.
  public boolean isTrue(Claim claim) {
    return switch (claim) {
      case Claim.Stable(var concept, var party, var state, var sanctions) ->
          known(party, state)
              && new HashSet<>(sanctions.stream().map(Sanction::to).toList())
                  .equals(new HashSet<>(improvements(party, state)))
              && sanctions.size() == improvements(party, state).size()
              && sanctions.stream().allMatch(sanction -> isReply(concept, party, state, sanction));
      case Claim.Unstable(var concept, var party, var state, var to) ->
          known(party, state)
              && improvements(party, state).contains(to)
              && sequences(others(party), to, replySteps(concept)).keySet().stream()
                  .noneMatch(end -> deters(concept, party, state, end));
      case Claim.Equilibria(var concept, var listed) ->
          listed.stream()
              .sorted()
              .toList()
              .equals(states.stream().filter(state -> holds(concept, state)).sorted().toList());
      case Claim.Reachable(var by, var state, var path) ->
          states.contains(state)
              && isSequence(parties(), situation.nameOf(situation.now()), path, by)
              && (path.isEmpty()
                  ? state.equals(situation.nameOf(situation.now()))
                  : state.equals(path.getLast().to()));
      case Claim.Unreachable(var by, var state) ->
          states.contains(state) && reach(by, state) instanceof Claim.Unreachable;
    };
  }

  private boolean known(String party, String state) {
    return parties().contains(party) && states.contains(state);
  }

  private boolean isReply(Concept concept, String party, String state, Sanction sanction) {
    return !sanction.reply().isEmpty()
        && isSequence(others(party), sanction.to(), sanction.reply(), replySteps(concept))
        && deters(concept, party, state, sanction.reply().getLast().to());
  }

  private boolean isSequence(List<String> movers, String start, List<Step> steps, Means by) {
    for (int place = 0; place < steps.size(); place++) {
      var step = steps.get(place);
      var from = place == 0 ? start : steps.get(place - 1).to();
      if (!movers.contains(step.by())
          || (place > 0 && steps.get(place - 1).by().equals(step.by()))
          || !steps(by, step.by(), from).contains(step.to())) {
        return false;
      }
    }
    return true;
  }
}
