package io.parley.study.question;

import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import io.parley.study.answer.Demands;
import java.util.List;

/// What is demanded, what would satisfy whom, and which threats count?
public final class WhatIsDemanded {

  private final Case situation;
  private final WhoDecides control;
  private final Progress progress;

  private WhatIsDemanded(Case situation, WhoDecides control, Progress progress) {
    this.situation = situation;
    this.control = control;
    this.progress = progress;
  }

  /// Asks of every demand and every threat of the case.
  ///
  /// @throws IllegalArgumentException when somebody asked or threatened is not of one mind
  public static Demands ask(Case situation, WhoDecides control, Progress progress) {
    var asked = new WhatIsDemanded(situation, control, progress);
    return new Demands(
        situation,
        control.graph(situation),
        situation.talk().demands().stream().map(asked::demanded).toList(),
        situation.talk().threats().stream().map(asked::threatened).toList());
  }

  private Demands.Demanded demanded(Demand demand) {
    var camps = camps(demand.by());
    var threats = tiedTo(demand);
    var open = open(demand.of(), demand);
    return new Demands.Demanded(
        demand,
        open,
        open(demand.by(), demand),
        camps.stream()
            .map(camp -> Offers.on(demand, Offers.readings(demand), threats, camp, progress))
            .toList(),
        OpenQuestion.about(demand, open, threats, camps, progress));
  }

  private List<Threat> tiedTo(Demand demand) {
    return situation.talk().threats().stream()
        .filter(threat -> threat.unless().equals(demand.id()))
        .filter(threat -> Camp.partyOf(threat.by()).equals(Camp.partyOf(demand.by())))
        .toList();
  }

  private List<String> open(String actor, Demand demand) {
    return situation.party(Camp.partyOf(actor)).options().stream()
        .map(Option::id)
        .filter(option -> !demand.asked().wanted().containsKey(option))
        .toList();
  }

  private Credibility threatened(Threat threat) {
    return Credibility.of(threat, situation.talk().demands(), camps(threat.by()));
  }

  private List<Camp> camps(String actor) {
    return Camp.of(situation.party(Camp.partyOf(actor)), situation, control);
  }
}
