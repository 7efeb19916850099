package io.parley.model.doubt;

import io.parley.model.party.Party;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// A party of which everything that bears on who decides is known: a *completion* of what is stated.
///
/// @param facts what was in doubt and is taken as known
/// @param party the party as it would be
public record Settled(List<Fact> facts, Party party) {

  public Settled {
    facts = List.copyOf(facts);
  }

  /// Every way the doubts about a party can be settled, what is stated first. A judgement that does
  /// not count leaves no doubt about its place. There may be very many; they are found as they are
  /// asked for.
  public static Stream<Settled> ways(Party party) {
    var doubts = Doubt.in(party);
    return doubts.isEmpty()
        ? Stream.of(new Settled(List.of(), party))
        : doubts.getFirst() instanceof Doubt.Unordered unordered
            ? arranged(unordered.holder(), party)
            : doubts.getFirst().settlements().stream()
                .flatMap(settlement ->
                    ways(settlement.in(party)).map(rest -> rest.after(settlement.fact())));
  }

  private Settled after(Fact fact) {
    var all = new LinkedHashSet<Fact>();
    all.add(fact);
    all.addAll(facts);
    return new Settled(List.copyOf(all), party);
  }

  /// Orders of judgements are settled together, since one pair bears on another.
  private static Stream<Settled> arranged(Holder holder, Party party) {
    var before = new Revision(holder, party);
    var judgements = before.judgements();
    var known = ImportanceOrder.of(judgements.size(), before.doubts().unordered());
    return known
        .arrangements()
        .flatMap(arrangement -> {
          var facts = facts(holder, judgements, known, arrangement);
          return ways(before.arranged(arrangement, List.of()))
              .map(rest -> {
                var all = new ArrayList<>(facts);
                all.addAll(rest.facts);
                return new Settled(all, rest.party);
              });
        });
  }

  private static List<Fact> facts(
      Holder holder, List<Judgement> judgements, ImportanceOrder known, List<Integer> arrangement) {
    return known.open().stream()
        .<Fact>map(pair ->
            arrangement.indexOf(pair.upper()) < arrangement.indexOf(pair.lower())
                ? new Fact.MattersMore(
                    holder, judgements.get(pair.upper()), judgements.get(pair.lower()))
                : new Fact.MattersMore(
                    holder, judgements.get(pair.lower()), judgements.get(pair.upper())))
        .toList();
  }
}
