package io.parley.certificate.proof;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.GroupMove;
import io.parley.certificate.claim.GroupSanction;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.model.Case;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All true claims about a case, and whether any claim is true.
///
/// Moves are found by trying all pairs of outcomes, wills by what each pair of outcomes can compare
/// like, and legal sequences by the induction of Fang, Hipel and Kilgour (1993), repeated until
/// nothing is added.
public final class Proof {

  private final Case situation;
  private final Reading reading;
  private final List<Mind> minds;
  private final List<String> states = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, List<String>> moves = new HashMap<>();
  private final Map<String, Map<String, List<Step>>> replies = new HashMap<>();

  /// Prepares to judge claims about the case in which nothing is in doubt.
  public Proof(Case situation) {
    this(situation, Reading.NECESSARY);
  }

  /// Prepares to judge claims about the case in this reading.
  public Proof(Case situation, Reading reading) {
    this.situation = situation;
    this.reading = reading;
    this.minds = Mind.of(situation);
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
    for (var mind : minds) {
      for (var from : states) {
        moves.put(mind.id() + from, states.stream().filter(to -> canMove(mind, from, to)).toList());
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

  private boolean canMove(Mind mind, String from, String to) {
    var before = outcome(from).taken();
    var after = outcome(to).taken();
    var taken = new TreeSet<>(after);
    taken.removeAll(before);
    var given = new TreeSet<>(before);
    given.removeAll(after);
    return !from.equals(to)
        && taken.stream().allMatch(id -> mayChange(mind, id, Direction.BACK))
        && given.stream().allMatch(id -> mayChange(mind, id, Direction.FORWARD))
        && situation.oneWay().stream()
            .noneMatch(
                rule -> rule.from().holds(before::contains) && rule.to().holds(after::contains));
  }

  private static boolean mayChange(Mind mind, String option, Direction notWhen) {
    return mind.options().stream()
        .filter(held -> !held.direction().equals(notWhen))
        .map(Option::id)
        .anyMatch(option::equals);
  }

  /// Where the party can go in one step.
  public List<String> moves(String party, String from) {
    return moves.getOrDefault(party + from, List.of());
  }

  private Mind mind(String party) {
    return minds.stream().filter(mind -> mind.id().equals(party)).findFirst().orElseThrow();
  }

  /// Whether the party would leave one outcome for the other.
  public boolean gains(String party, String from, String to) {
    return mind(party).gains(reading, outcome(from), outcome(to));
  }

  private boolean heldBack(String party, String from, String end) {
    return mind(party).heldBack(reading, outcome(from), outcome(end));
  }

  private List<String> improvements(String party, String from) {
    return moves(party, from).stream().filter(to -> gains(party, from, to)).toList();
  }

  /// The steps that count in a sequence.
  private enum Steps {
    MOVES,
    GAINS,
    ANSWERS
  }

  private List<String> steps(Steps steps, String party, String from) {
    return switch (steps) {
      case MOVES -> moves(party, from);
      case GAINS -> improvements(party, from);
      case ANSWERS ->
          moves(party, from).stream()
              .filter(to -> mind(party).answers(reading, outcome(from), outcome(to)))
              .toList();
    };
  }

  private static Steps steps(Means by) {
    return by == Means.MOVES ? Steps.MOVES : Steps.GAINS;
  }

  private static Steps replySteps(Concept concept) {
    return concept == Concept.SEQ || concept == Concept.SSEQ ? Steps.ANSWERS : Steps.MOVES;
  }

  private boolean deters(Concept concept, String party, String state, String end) {
    if (concept == Concept.NASH || !heldBack(party, state, end)) {
      return false;
    }
    return concept == Concept.GMR
        || concept == Concept.SEQ
        || moves(party, end).stream().allMatch(s3 -> heldBack(party, state, s3));
  }

  /// Where sequences from the start lead, with one sequence for each outcome led to.
  private Map<String, List<Step>> sequences(List<String> movers, String start, Steps by) {
    return replies.computeIfAbsent(by + start + movers, _ -> induction(movers, start, by));
  }

  private Map<String, List<Step>> induction(List<String> movers, String start, Steps by) {
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
      Map<String, Map<String, List<Step>>> found, List<String> movers, Steps by) {
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
    return minds.stream().map(Mind::id).toList();
  }

  /// Every true claim that an analysis under the concepts makes.
  public List<Claim> claims(List<Concept> concepts) {
    var claims = new ArrayList<>(verdicts(concepts));
    for (var by : Means.values()) {
      states.forEach(state -> claims.add(reach(by, state)));
    }
    return claims;
  }

  /// Every verdict on parties, and the equilibria.
  public List<Claim> verdicts(List<Concept> concepts) {
    var claims = new ArrayList<Claim>();
    for (var concept : concepts) {
      for (var party : parties()) {
        states.forEach(state -> claims.add(verdict(concept, party, state)));
      }
      claims.add(
          new Claim.Equilibria(
              reading, concept, states.stream().filter(state -> holds(concept, state)).toList()));
    }
    return claims;
  }

  /// Every verdict on groups, and what holds for all of them.
  public List<Claim> groupVerdicts(List<Concept> concepts) {
    var claims = new ArrayList<Claim>();
    for (var concept : concepts) {
      for (var group : groups(parties())) {
        states.forEach(state -> claims.add(verdict(concept, group, state)));
      }
      claims.add(
          new Claim.Universal(
              reading,
              concept,
              states.stream().filter(state -> holdsForAll(concept, state)).toList()));
    }
    return claims;
  }

  /// All non-empty lists of some of these, in their order.
  private static List<List<String>> groups(List<String> parties) {
    var groups = new ArrayList<List<String>>();
    for (int members = 1; members < 1 << parties.size(); members++) {
      var group = new ArrayList<String>();
      for (int place = 0; place < parties.size(); place++) {
        if ((members >> place) % 2 == 1) {
          group.add(parties.get(place));
        }
      }
      groups.add(group);
    }
    return groups;
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
        return new Claim.Unstable(reading, concept, party, state, improvement);
      }
      sanctions.add(new Sanction(improvement, reply.get()));
    }
    return new Claim.Stable(reading, concept, party, state, sanctions);
  }

  private boolean holds(Concept concept, String state) {
    return parties().stream()
        .allMatch(party -> verdict(concept, party, state) instanceof Claim.Stable);
  }

  private Claim verdict(Concept concept, List<String> group, String state) {
    var sanctions = new ArrayList<GroupSanction>();
    for (var improvement : improvements(group, state)) {
      var reply =
          replies(concept, group, improvement).entrySet().stream()
              .filter(end -> deters(concept, group, state, end.getKey()))
              .map(Map.Entry::getValue)
              .findFirst();
      if (reply.isEmpty()) {
        return new Claim.GroupUnstable(
            reading,
            concept,
            group,
            state,
            together(group, state).getOrDefault(improvement, List.of()));
      }
      sanctions.add(new GroupSanction(improvement, reply.get()));
    }
    return new Claim.GroupStable(reading, concept, group, state, sanctions);
  }

  private Map<String, List<Step>> together(List<String> group, String start) {
    return sequences(group, start, Steps.MOVES);
  }

  private boolean allGain(List<String> group, String from, String to) {
    return group.stream().allMatch(member -> gains(member, from, to));
  }

  private List<String> improvements(List<String> group, String from) {
    return together(group, from).keySet().stream().filter(to -> allGain(group, from, to)).toList();
  }

  private List<String> without(List<String> group) {
    return parties().stream().filter(party -> !group.contains(party)).toList();
  }

  /// Where the others can lead in reply, and how.
  private Map<String, List<GroupMove>> replies(Concept concept, List<String> group, String start) {
    var found = new TreeMap<String, List<GroupMove>>();
    switch (concept) {
      case NASH, SSEQ -> {}
      case GMR, SMR ->
          together(without(group), start)
              .forEach((end, path) -> found.put(end, List.of(new GroupMove(without(group), path))));
      case SEQ -> inTurn(List.of(), start, group, new ArrayList<>(), found);
    }
    return found;
  }

  /// Extends a sequence of joint improvements in every way that comes to a new end or by a new group.
  private void inTurn(
      List<GroupMove> before,
      String here,
      List<String> against,
      List<String> seen,
      Map<String, List<GroupMove>> found) {
    for (var mover : groups(without(against))) {
      if (before.isEmpty() || !before.getLast().group().equals(mover)) {
        for (var to : improvements(mover, here)) {
          if (!seen.contains(to + mover)) {
            seen.add(to + mover);
            var move = new GroupMove(mover, together(mover, here).getOrDefault(to, List.of()));
            var longer = Stream.concat(before.stream(), Stream.of(move)).toList();
            found.putIfAbsent(to, longer);
            inTurn(longer, to, against, seen, found);
          }
        }
      }
    }
  }

  private boolean deters(Concept concept, List<String> group, String state, String end) {
    return !allGain(group, state, end)
        && (concept != Concept.SMR
            || together(group, end).keySet().stream().noneMatch(s3 -> allGain(group, state, s3)));
  }

  private boolean holdsForAll(Concept concept, String state) {
    return groups(parties()).stream()
        .allMatch(group -> verdict(concept, group, state) instanceof Claim.GroupStable);
  }

  private Claim reach(Means by, String state) {
    var now = situation.nameOf(situation.now());
    if (state.equals(now)) {
      return new Claim.Reachable(reading, by, state, List.of());
    }
    var path = sequences(parties(), now, steps(by)).get(state);
    return path == null
        ? new Claim.Unreachable(reading, by, state)
        : new Claim.Reachable(reading, by, state, path);
  }

  /// Whether the claim is true of the case in its reading, if that is the reading asked about. A
  /// claim about what the case does not have is false.
  public boolean isTrue(Claim claim) {
    return claim.reading() == reading && holds(claim);
  }

  private boolean holds(Claim claim) {
    return switch (claim) {
      case Claim.Stable(_, var concept, var party, var state, var sanctions) ->
          known(party, state)
              && sameItems(
                  sanctions.stream().map(Sanction::to).toList(), improvements(party, state))
              && sanctions.stream().allMatch(sanction -> isReply(concept, party, state, sanction));
      case Claim.Unstable(_, var concept, var party, var state, var to) ->
          known(party, state)
              && improvements(party, state).contains(to)
              && sequences(others(party), to, replySteps(concept)).keySet().stream()
                  .noneMatch(end -> deters(concept, party, state, end));
      case Claim.Equilibria(_, var concept, var listed) ->
          sameItems(listed, states.stream().filter(state -> holds(concept, state)).toList());
      case Claim.Reachable(_, var by, var state, var path) ->
          states.contains(state)
              && isSequence(parties(), situation.nameOf(situation.now()), path, steps(by))
              && (path.isEmpty()
                  ? state.equals(situation.nameOf(situation.now()))
                  : state.equals(path.getLast().to()));
      case Claim.Unreachable(_, var by, var state) ->
          states.contains(state) && reach(by, state) instanceof Claim.Unreachable;
      case Claim.GroupStable(_, var concept, var group, var state, var sanctions) ->
          known(group, state)
              && sameItems(
                  sanctions.stream().map(GroupSanction::to).toList(), improvements(group, state))
              && sanctions.stream().allMatch(sanction -> isReply(concept, group, state, sanction));
      case Claim.GroupUnstable(_, var concept, var group, var state, var path) ->
          known(group, state)
              && !path.isEmpty()
              && isSequence(group, state, path, Steps.MOVES)
              && allGain(group, state, path.getLast().to())
              && replies(concept, group, path.getLast().to()).keySet().stream()
                  .noneMatch(end -> deters(concept, group, state, end));
      case Claim.Universal(_, var concept, var listed) ->
          sameItems(listed, states.stream().filter(state -> holdsForAll(concept, state)).toList());
      case Claim.Turned _ -> throw new IllegalArgumentException("This takes an edited case");
      case Claim.Meeting _, Claim.Offered _, Claim.Best _, Claim.Threatened _ ->
          throw new IllegalArgumentException("This takes the demands of the case");
    };
  }

  private static boolean sameItems(List<String> some, List<String> others) {
    return some.stream().sorted().toList().equals(others.stream().sorted().toList());
  }

  private boolean known(List<String> group, String state) {
    return groups(parties()).contains(group) && states.contains(state);
  }

  private boolean isReply(
      Concept concept, List<String> group, String state, GroupSanction sanction) {
    if (concept == Concept.NASH || sanction.reply().isEmpty()) {
      return false;
    }
    var here = sanction.to();
    List<String> last = List.of();
    for (var move : sanction.reply()) {
      var movers = parties().stream().filter(move.group()::contains).toList();
      if (!without(group).containsAll(move.group())
          || movers.size() != move.group().size()
          || move.path().isEmpty()
          || !isSequence(movers, here, move.path(), Steps.MOVES)) {
        return false;
      }
      var to = move.path().getLast().to();
      if (concept == Concept.SEQ && (movers.equals(last) || !allGain(movers, here, to))) {
        return false;
      }
      here = to;
      last = movers;
    }
    return (concept == Concept.SEQ || sanction.reply().size() == 1)
        && deters(concept, group, state, here);
  }

  private boolean known(String party, String state) {
    return parties().contains(party) && states.contains(state);
  }

  private boolean isReply(Concept concept, String party, String state, Sanction sanction) {
    return !sanction.reply().isEmpty()
        && isSequence(others(party), sanction.to(), sanction.reply(), replySteps(concept))
        && deters(concept, party, state, sanction.reply().getLast().to());
  }

  private boolean isSequence(List<String> movers, String start, List<Step> steps, Steps by) {
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
