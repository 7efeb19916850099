package io.parley.conflict.demand;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Party;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import java.util.List;
import java.util.TreeSet;

/// A demand with all that bears on it: the threats tied to it, who may decide for the one asking, and
/// whose consent an answer needs.
///
/// @param demand the demand
/// @param situation the case it stands in
/// @param threats those of the one asking that are tied to it
/// @param camps who may decide for the one asking
/// @param members whose consent an offer needs on the side of the one asked
public record Bargain(
    Demand demand, Case situation, List<Threat> threats, List<Camp> camps, List<Member> members) {

  public Bargain {
    threats = List.copyOf(threats);
    camps = List.copyOf(camps);
    members = List.copyOf(members);
  }

  /// All that bears on a demand of a case.
  public static Bargain of(Demand demand, Case situation, WhoDecides control) {
    var by = situation.party(Camp.partyOf(demand.by()));
    var asked = situation.party(Camp.partyOf(demand.of()));
    var camps = Camp.of(by, situation, control);
    return new Bargain(
        demand,
        situation,
        situation.talk().threats().stream()
            .filter(threat -> threat.unless().equals(demand.id()))
            .filter(threat -> Camp.partyOf(threat.by()).equals(by.id()))
            .toList(),
        camps,
        Member.of(asked, situation, control, camps.getFirst().graph()));
  }

  /// The ways to read the demand: those it names, or as it was made.
  public List<Demand.Reading> readings() {
    return demand.readings().isEmpty()
        ? List.of(new Demand.Reading(demand.id(), demand.asked(), demand.label(), demand.grounds()))
        : demand.readings();
  }

  /// The party asked.
  public String asked() {
    return Camp.partyOf(demand.of());
  }

  /// The options of the one asked that the demand leaves open.
  public List<String> openToAddressee() {
    return open(demand.of());
  }

  /// The options of the one asking that the demand leaves open.
  public List<String> openToDemander() {
    return open(demand.by());
  }

  private List<String> open(String actor) {
    return situation.party(Camp.partyOf(actor)).options().stream()
        .map(Option::id)
        .filter(option -> !demand.asked().wanted().containsKey(option))
        .toList();
  }

  /// The parties that an exchange over the demand concerns, in party order: the two, and whoever
  /// holds an option that a reading names.
  List<Party> concerned() {
    return situation.parties().stream()
        .filter(party ->
            party.id().equals(asked())
                || party.id().equals(Camp.partyOf(demand.by()))
                || party.options().stream().map(Option::id).anyMatch(this::named))
        .toList();
  }

  private boolean named(String option) {
    return readings().stream().anyMatch(reading -> reading.asked().wanted().containsKey(option));
  }

  /// What a party can make of today when its deciders move together, today itself included.
  static List<State> choices(String party, Camp camp) {
    var graph = camp.graph();
    var choices = new TreeSet<State>(List.of(graph.now()));
    var deciders = graph.deciders(party);
    if (!deciders.isEmpty()) {
      choices.addAll(graph.moves(DecisionMaker.jointly(deciders), graph.now()));
    }
    return List.copyOf(choices);
  }
}
