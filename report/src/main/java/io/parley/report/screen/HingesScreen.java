package io.parley.report.screen;

import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Effect;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.Variation;
import io.parley.explain.words.Turning;
import io.parley.model.party.Preferences;
import io.parley.report.hinge.HingePage;
import io.parley.study.answer.HingeStudy;
import java.util.Comparator;
import java.util.List;

/// Puts together on which few judgements an answer turns, with the edits that try each out.
public final class HingesScreen {

  private final HingeStudy study;
  private final Cast cast;
  private final Turning turning;
  private final Edits edits;

  private HingesScreen(HingeStudy study) {
    this.study = study;
    this.cast = new Cast(study.situation(), study.graph());
    this.turning = new Turning(cast.say(), study.graph());
    this.edits = new Edits(study.situation(), study.graph().space());
  }

  /// The screen of a study.
  public static HingesView of(HingeStudy study) {
    return new HingesScreen(study).view();
  }

  private HingesView view() {
    return new HingesView(
        turning.fewest(study.fewest(), study.claims().size()),
        study.hinges().effects().stream()
            .filter(effect -> !overturned(effect.change()).isEmpty())
            .sorted(
                Comparator.comparing((Effect effect) -> !aboutToday(effect.change()))
                    .thenComparing(effect -> !(effect.change().change() instanceof Change.Swap)))
            .map(this::hinge)
            .toList(),
        List.of(new HingePage(study).leftOut(false)));
  }

  private List<Hinge> overturned(Variation change) {
    return study.hinges().single().stream()
        .filter(hinge -> hinge.changes().contains(change))
        .toList();
  }

  private boolean aboutToday(Variation change) {
    return overturned(change).stream()
        .anyMatch(hinge -> hinge.claim().state().equals(study.graph().now()));
  }

  private HingesView.Hinge hinge(Effect effect) {
    var judgements = judgements(effect.change());
    return new HingesView.Hinge(
        turning.effect(effect),
        overturned(effect.change()).stream()
            .map(hinge ->
                new HingesView.Overturned(
                    turning.claim(hinge.claim(), hinge.claim().trueOf(study.asStated())),
                    cast.outcome(hinge.claim().state())))
            .toList(),
        judgements.stream().anyMatch(JudgementView::sourced),
        judgements,
        edits.of(effect.change()));
  }

  private static List<JudgementView> judgements(Variation variation) {
    return variation.voice().stated() instanceof Preferences.Prefers(var stated)
        ? variation.change().places().stream()
            .map(place ->
                Cast.judgement(variation.voice().holder().id(), place - 1, stated.get(place - 1)))
            .toList()
        : List.of();
  }
}
