package io.parley.study.question;

import io.parley.conflict.demand.Acceptance;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.JointOffers;
import io.parley.conflict.demand.Member;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import io.parley.study.answer.Demands;

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
  public static Demands ask(Case situation, WhoDecides control, Progress progress) {
    var asked = new WhatIsDemanded(situation, control, progress);
    return new Demands(
        situation,
        control.graph(situation),
        situation.talk().demands().stream().map(asked::demanded).toList(),
        situation.talk().threats().stream().map(asked::threatened).toList());
  }

  private Demands.Demanded demanded(Demand demand) {
    var bargain = Bargain.of(demand, situation, control);
    var byCamp =
        bargain.camps().stream()
            .map(camp -> Offers.on(bargain, bargain.readings(), camp, progress))
            .toList();
    return new Demands.Demanded(
        bargain,
        byCamp,
        Acceptance.of(byCamp),
        bargain.camps().stream().map(camp -> JointOffers.on(bargain, camp, progress)).toList(),
        OpenQuestion.about(bargain, progress));
  }

  private Credibility threatened(Threat threat) {
    var camps = Camp.of(situation.party(Camp.partyOf(threat.by())), situation, control);
    var threatened = situation.party(Camp.partyOf(threat.against()));
    return Credibility.of(
        threat,
        situation.talk().demands(),
        camps,
        Member.of(threatened, situation, control, camps.getFirst().graph()));
  }
}
