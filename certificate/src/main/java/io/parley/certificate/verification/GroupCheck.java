package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.GroupMove;
import io.parley.certificate.claim.GroupSanction;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Holds one claim about a group against the conflict. A group moves by legal sequences of its
/// members and gains when all of them do, from where they start to where they end; the others deter
/// it by an end at which somebody in it does not gain.
final class GroupCheck {

  private record Place(Set<Integer> group, int state) {}

  private final Conflict conflict;
  private final Walk walk;
  private final Search search;
  private final Map<Place, BitSet> reached = new HashMap<>();
  private final Map<Place, BitSet> answered = new HashMap<>();

  GroupCheck(Conflict conflict) {
    this.conflict = conflict;
    this.walk = new Walk(conflict);
    this.search = new Search(conflict);
  }

  /// Checks that exactly the joint improvements are answered, and each answer deters.
  void require(Claim.GroupStable claim) throws Refutation {
    var group = group(claim.group());
    int state = conflict.state(claim.state());
    var open = improvements(group, state);
    for (var sanction : claim.sanctions()) {
      int improvement = conflict.state(sanction.to());
      if (!open.get(improvement)) {
        throw new Refutation(
            "The claim answers (%s) twice, or all of (%s) cannot go there and gain"
                .formatted(sanction.to(), String.join(", ", claim.group())));
      }
      open.clear(improvement);
      requireDeterring(claim.concept(), group, state, improvement, sanction);
    }
    if (!open.isEmpty()) {
      throw new Refutation(
          "(%s) can together leave %s to %s and all gain, and the line names no reply"
              .formatted(
                  String.join(", ", claim.group()),
                  claim.state(),
                  conflict.name(open.nextSetBit(0))));
    }
  }

  private void requireDeterring(
      Concept concept, Set<Integer> group, int state, int improvement, GroupSanction sanction)
      throws Refutation {
    int end =
        switch (concept) {
          case NASH ->
              throw new Refutation(
                  "All gain by leaving to %s, and nash knows no reply".formatted(sanction.to()));
          case SSEQ -> throw noSuchConcept();
          case GMR, SMR -> together(improvement, sanction, group);
          case SEQ -> inTurn(improvement, sanction, group);
        };
    if (!deters(concept, group, state, end)) {
      throw new Refutation(
          "The reply to %s ends at %s, which does not keep the group from leaving %s"
              .formatted(sanction.to(), conflict.name(end), conflict.name(state)));
    }
  }

  private static Refutation noSuchConcept() {
    return new Refutation("There is no sseq of groups");
  }

  /// The end of a reply that the others make as one group.
  private int together(int improvement, GroupSanction sanction, Set<Integer> group)
      throws Refutation {
    if (sanction.reply().size() != 1) {
      throw new Refutation("The reply to %s is not one move".formatted(sanction.to()));
    }
    return end(improvement, sanction.reply().getFirst(), group);
  }

  /// The end of a reply that groups among the others make in turn, each to the gain of its members.
  private int inTurn(int improvement, GroupSanction sanction, Set<Integer> group)
      throws Refutation {
    if (sanction.reply().isEmpty()) {
      throw new Refutation("The reply to %s has no move".formatted(sanction.to()));
    }
    int here = improvement;
    Set<Integer> last = Set.of();
    for (var move : sanction.reply()) {
      var movers = group(move.group());
      int end = end(here, move, group);
      if (movers.equals(last)) {
        throw new Refutation(
            "(%s) moves twice in a row".formatted(String.join(", ", move.group())));
      }
      if (!allGain(movers, here, end)) {
        throw new Refutation(
            "Not all of (%s) gain by going from %s to %s"
                .formatted(
                    String.join(", ", move.group()), conflict.name(here), conflict.name(end)));
      }
      here = end;
      last = movers;
    }
    return here;
  }

  private int end(int start, GroupMove move, Set<Integer> against) throws Refutation {
    var movers = group(move.group());
    if (!conflict.others(against).containsAll(movers)) {
      throw new Refutation("A member of the group cannot take part in the reply to it");
    }
    if (move.path().isEmpty()) {
      throw new Refutation(
          "The move of (%s) has no step".formatted(String.join(", ", move.group())));
    }
    return walk.follow(start, move.path(), movers, Stride.MOVES);
  }

  /// Checks that all gain by the path, and that of all replies none deters.
  void require(Claim.GroupUnstable claim) throws Refutation {
    var group = group(claim.group());
    int state = conflict.state(claim.state());
    int improvement = walk.follow(state, claim.path(), group, Stride.MOVES);
    if (!allGain(group, state, improvement)) {
      throw new Refutation(
          "Not all of (%s) gain by going from %s to %s"
              .formatted(
                  String.join(", ", claim.group()), claim.state(), conflict.name(improvement)));
    }
    var deterring =
        replies(claim.concept(), conflict.others(group), improvement).stream()
            .filter(end -> deters(claim.concept(), group, state, end))
            .findFirst();
    if (deterring.isPresent()) {
      throw new Refutation(
          "The line claims that no reply deters (%s) from leaving %s under %s, yet the others can answer by going to %s"
              .formatted(
                  String.join(", ", claim.group()),
                  claim.state(),
                  claim.concept().id(),
                  conflict.name(deterring.getAsInt())));
    }
  }

  private BitSet replies(Concept concept, Set<Integer> others, int improvement) throws Refutation {
    return switch (concept) {
      case NASH -> new BitSet();
      case SSEQ -> throw noSuchConcept();
      case GMR, SMR -> reached(others, improvement);
      case SEQ -> answered.computeIfAbsent(new Place(others, improvement), this::turns);
    };
  }

  /// Where groups among the others can lead in turn, no group twice in a row, each to its gain.
  private BitSet turns(Place start) {
    var groups = Groups.of(start.group);
    var ends = new BitSet();
    var seen = new HashSet<Place>();
    var queue = new ArrayDeque<Place>();
    queue.add(new Place(Set.of(), start.state));
    while (!queue.isEmpty()) {
      var here = queue.remove();
      for (var mover : groups) {
        if (!mover.equals(here.group)) {
          improvements(mover, here.state).stream()
              .mapToObj(to -> new Place(mover, to))
              .filter(seen::add)
              .forEach(arrival -> {
                ends.set(arrival.state);
                queue.add(arrival);
              });
        }
      }
    }
    return ends;
  }

  private boolean deters(Concept concept, Set<Integer> group, int state, int end) {
    return !allGain(group, state, end)
        && (!Replies.countered(concept)
            || reached(group, end).stream().noneMatch(s3 -> allGain(group, state, s3)));
  }

  /// Where the group can lead and all its members gain.
  private BitSet improvements(Set<Integer> group, int state) {
    var gains = new BitSet();
    reached(group, state).stream().filter(to -> allGain(group, state, to)).forEach(gains::set);
    return gains;
  }

  private BitSet reached(Set<Integer> group, int state) {
    return reached.computeIfAbsent(
        new Place(group, state), _ -> search.ends(state, group, Stride.MOVES));
  }

  private boolean allGain(Set<Integer> group, int from, int to) {
    return group.stream().allMatch(party -> conflict.counts(Stride.GAINS, party, from, to));
  }

  private Set<Integer> group(List<String> members) throws Refutation {
    var group = new TreeSet<Integer>();
    for (var member : members) {
      if (!group.add(conflict.party(member))) {
        throw new Refutation("The group names (%s) twice".formatted(member));
      }
    }
    if (group.isEmpty()) {
      throw new Refutation("A group has at least one member");
    }
    return group;
  }
}
