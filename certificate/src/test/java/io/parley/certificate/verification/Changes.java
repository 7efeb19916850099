package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.model.Case;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ways to tamper with one claim: each part replaced, omitted, doubled, put in another order.
final class Changes {

  private final List<String> parties;
  private final List<String> states;

  /// @param states the names of the outcomes that can be
  Changes(Case situation, List<String> states) {
    this.parties =
        Stream.concat(situation.parties().stream().map(Party::id), Stream.of("nobody")).toList();
    this.states = states;
  }

  /// Other claims, each the given one with one part changed.
  List<Claim> of(Claim claim) {
    Stream<? extends Claim> changes =
        switch (claim) {
          case Claim.Stable stable -> of(stable);
          case Claim.Unstable unstable -> of(unstable);
          case Claim.Equilibria equilibria -> of(equilibria);
          case Claim.Reachable reachable -> of(reachable);
          case Claim.Unreachable unreachable -> of(unreachable);
        };
    return changes.<Claim>map(change -> change).filter(change -> !change.equals(claim)).toList();
  }

  private Stream<Claim> of(Claim.Stable it) {
    return Stream.of(
            others(it.concept(), List.of(Concept.values()))
                .map(c -> new Claim.Stable(c, it.party(), it.state(), it.sanctions())),
            others(it.party(), parties)
                .map(p -> new Claim.Stable(it.concept(), p, it.state(), it.sanctions())),
            otherStates(it.state())
                .map(s -> new Claim.Stable(it.concept(), it.party(), s, it.sanctions())),
            changes(it.sanctions(), this::of)
                .map(list -> new Claim.Stable(it.concept(), it.party(), it.state(), list)),
            states.stream().map(to -> new Claim.Unstable(it.concept(), it.party(), it.state(), to)))
        .flatMap(change -> change);
  }

  private Stream<Claim> of(Claim.Unstable it) {
    return Stream.of(
            others(it.concept(), List.of(Concept.values()))
                .map(c -> new Claim.Unstable(c, it.party(), it.state(), it.to())),
            others(it.party(), parties)
                .map(p -> new Claim.Unstable(it.concept(), p, it.state(), it.to())),
            otherStates(it.state())
                .map(s -> new Claim.Unstable(it.concept(), it.party(), s, it.to())),
            states.stream().map(to -> new Claim.Unstable(it.concept(), it.party(), it.state(), to)),
            otherStates(it.to())
                .map(to -> new Claim.Unstable(it.concept(), it.party(), it.state(), to)),
            Stream.of(
                new Claim.Stable(it.concept(), it.party(), it.state(), List.of()),
                new Claim.Stable(
                    it.concept(),
                    it.party(),
                    it.state(),
                    List.of(
                        new Sanction(it.to(), List.of(new Step(parties.getFirst(), it.state())))))))
        .flatMap(change -> change);
  }

  private Stream<Claim> of(Claim.Equilibria it) {
    return Stream.of(
            others(it.concept(), List.of(Concept.values()))
                .map(c -> new Claim.Equilibria(c, it.states())),
            changes(it.states(), this::otherStates)
                .map(list -> new Claim.Equilibria(it.concept(), list)),
            states.stream()
                .map(state ->
                    new Claim.Equilibria(
                        it.concept(),
                        Stream.concat(it.states().stream(), Stream.of(state)).toList())))
        .flatMap(change -> change);
  }

  private Stream<Claim> of(Claim.Reachable it) {
    return Stream.of(
            others(it.by(), List.of(Means.values()))
                .map(by -> new Claim.Reachable(by, it.state(), it.path())),
            otherStates(it.state()).map(s -> new Claim.Reachable(it.by(), s, it.path())),
            changes(it.path(), this::of)
                .map(path -> new Claim.Reachable(it.by(), it.state(), path)),
            Stream.of(new Claim.Unreachable(it.by(), it.state())))
        .flatMap(change -> change);
  }

  private Stream<Claim> of(Claim.Unreachable it) {
    return Stream.of(
            others(it.by(), List.of(Means.values()))
                .map(by -> new Claim.Unreachable(by, it.state())),
            otherStates(it.state()).map(s -> new Claim.Unreachable(it.by(), s)),
            parties.stream()
                .map(by ->
                    new Claim.Reachable(it.by(), it.state(), List.of(new Step(by, it.state())))),
            Stream.of(new Claim.Reachable(it.by(), it.state(), List.of())))
        .flatMap(change -> change);
  }

  private Stream<Sanction> of(Sanction it) {
    return Stream.concat(
        otherStates(it.to()).map(to -> new Sanction(to, it.reply())),
        changes(it.reply(), this::of).map(reply -> new Sanction(it.to(), reply)));
  }

  private Stream<Step> of(Step it) {
    return Stream.concat(
        others(it.by(), parties).map(by -> new Step(by, it.to())),
        otherStates(it.to()).map(to -> new Step(it.by(), to)));
  }

  /// The list with an item changed, omitted or doubled, emptied, and in the opposite order.
  private static <T> Stream<List<T>> changes(List<T> list, Function<T, Stream<T>> change) {
    var changed = new ArrayList<List<T>>();
    for (int place = 0; place < list.size(); place++) {
      int here = place;
      changed.add(with(list, here, List.of()));
      changed.add(with(list, here, List.of(list.get(here), list.get(here))));
      change.apply(list.get(here)).forEach(item -> changed.add(with(list, here, List.of(item))));
    }
    var reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    changed.add(reversed);
    changed.add(List.of());
    return changed.stream();
  }

  private static <T> List<T> with(List<T> list, int place, List<T> items) {
    var changed = new ArrayList<>(list);
    changed.remove(place);
    changed.addAll(place, items);
    return changed;
  }

  /// Two other outcomes that can be, one that cannot be or is too long, and no outcome at all.
  private Stream<String> otherStates(String state) {
    int place = Math.max(0, states.indexOf(state));
    return Stream.of(
        states.get((place + 1) % states.size()),
        states.get((place + states.size() / 2) % states.size()),
        state + "N",
        "");
  }

  private static <T> Stream<T> others(T item, List<T> all) {
    return all.stream().filter(other -> !other.equals(item));
  }
}
