package io.parley.model;

import static java.util.stream.Collectors.joining;

import io.parley.model.evidence.Source;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.talk.Talk;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// One situation: who takes part, what each may do and wants, what cannot be, and how things stand.
///
/// @param title what the situation is called
/// @param summary one paragraph in plain words; may be empty
/// @param kind what sort of situation it is
/// @param sources where its judgements come from
/// @param parties who takes part, in display order; options keep this order everywhere
/// @param impossible outcomes that cannot be
/// @param oneWay moves that cannot be made
/// @param now how things stand
/// @param talk what has been said and done around the options
public record Case(
    String title,
    String summary,
    Kind kind,
    List<Source> sources,
    List<Party> parties,
    List<Impossible> impossible,
    List<OneWay> oneWay,
    Outcome now,
    Talk talk) {

  /// A case around which nothing is known to have been said or done.
  public Case(
      String title,
      String summary,
      Kind kind,
      List<Source> sources,
      List<Party> parties,
      List<Impossible> impossible,
      List<OneWay> oneWay,
      Outcome now) {
    this(title, summary, kind, sources, parties, impossible, oneWay, now, Talk.NONE);
  }

  public Case {
    sources = List.copyOf(sources);
    parties = List.copyOf(parties);
    impossible = List.copyOf(impossible);
    oneWay = List.copyOf(oneWay);
    requireUnique(parties.stream().map(Party::id).toList(), "party");
    requireUnique(
        parties.stream().flatMap(party -> party.options().stream()).map(Option::id).toList(),
        "option");
  }

  /// The same situation among other parties.
  public Case with(List<Party> others) {
    return new Case(title, summary, kind, sources, others, impossible, oneWay, now, talk);
  }

  /// Every option of every party, in display order.
  public List<Option> options() {
    return parties.stream().flatMap(party -> party.options().stream()).toList();
  }

  /// The party with this id.
  ///
  /// @throws IllegalArgumentException when there is none
  public Party party(String id) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no party (%s) in the case".formatted(id)));
  }

  /// The outside name of an outcome: `Y` or `N` for each option, in option order.
  ///
  /// With options `strike`, `sign`, `suspend`, the outcome that takes `strike` and `suspend` is
  /// `YNY`.
  public String nameOf(Outcome outcome) {
    return options().stream()
        .map(option -> outcome.taken().contains(option.id()) ? "Y" : "N")
        .collect(joining());
  }

  /// The outcome with this `Y`/`N` name.
  ///
  /// @throws IllegalArgumentException when the name has not one `Y` or `N` for each option
  public Outcome outcomeNamed(String name) {
    var options = options();
    if (name.length() != options.size() || !name.matches("[YN]*")) {
      throw new IllegalArgumentException(
          "The outcome (%s) needs one Y or N for each of the %d options"
              .formatted(name, options.size()));
    }
    var taken = new TreeSet<String>();
    IntStream.range(0, name.length())
        .filter(place -> name.charAt(place) == 'Y')
        .forEach(place -> taken.add(options.get(place).id()));
    return new Outcome(taken);
  }

  private static void requireUnique(List<String> ids, String what) {
    var seen = new HashSet<String>();
    for (var id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            "The %s (%s) stands twice in the case".formatted(what, id));
      }
    }
  }
}
