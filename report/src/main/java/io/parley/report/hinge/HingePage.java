package io.parley.report.hinge;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.preference.Extension;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Turning;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.model.evidence.Basis;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.HingeStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the answer turns on, as a page to read or a sheet to compute with.
public final class HingePage {

  private final HingeStudy study;
  private final Phrases say;
  private final Turning turning;

  /// A page about this study.
  public HingePage(HingeStudy study) {
    this.study = study;
    this.say = new Phrases(study.situation(), study.graph());
    this.turning = new Turning(say, study.graph());
  }

  /// As paragraphs: who decides, on what the answer turns, one for each claim that something
  /// overturns, the others, and what was left out.
  ///
  /// @param all whether to say what each change does, too
  public List<String> paragraphs(boolean all) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(heading());
    paragraphs.add(turning.fewest(study.fewest(), study.claims().size()));
    study.claims().stream().filter(study::turns).map(this::about).forEach(paragraphs::add);
    firm().ifPresent(paragraphs::add);
    if (all) {
      paragraphs.add(Say.of("What each change does:"));
      paragraphs.addAll(effects());
    }
    paragraphs.add(leftOut(!all));
    return paragraphs;
  }

  private String heading() {
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            "%s. What the answer turns on under %s, with %s deciding.",
            study.situation().title(),
            study.concept().toUpperCase(Locale.ROOT),
            Deciders.listed(study.situation())));
    sentences.addAll(Unknowns.meaning(study.situation(), Extension.NECESSARY));
    return String.join(" ", sentences);
  }

  /// What nothing that was tried overturns. However far was looked was looked for all of it.
  private Optional<String> firm() {
    var firm = study.claims().stream().filter(claim -> !study.turns(claim)).toList();
    return firm.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Say.of(
                "Nothing that was tried overturns this: %s. %s",
                String.join(
                    "; ",
                    firm.stream()
                        .map(claim -> turning.claim(claim, claim.trueOf(study.asStated())))
                        .toList()),
                Turning.survivedByEach(study.radius(firm.getFirst()).extent())));
  }

  private String about(Claim claim) {
    var sentences = new ArrayList<String>();
    sentences.add(turning.claim(claim, claim.trueOf(study.asStated())) + ".");
    study.conditions(claim).stream().map(turning::condition).forEach(sentences::add);
    sentences.add(turning.single(study.single(claim)));
    sentences.add(turning.pairs(study.pairs(claim)));
    sentences.add(turning.radius(study.radius(claim)));
    var altered = study.single(claim).stream().flatMap(hinge -> hinge.changes().stream()).toList();
    sentences.add(say.footing(Turning.footing(altered)));
    sentences.add(Turning.unsourced(Turning.footing(altered)));
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  private List<String> effects() {
    return study.hinges().effects().stream()
        .filter(effect -> !effect.none())
        .map(turning::effect)
        .toList();
  }

  /// What was left out.
  ///
  /// @param hint whether to say how to ask about all outcomes on the command line
  public String leftOut(boolean hint) {
    var hinges = study.hinges();
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            "%d of %d single changes alter what holds or can be reached.",
            hinges.effects().stream().filter(effect -> !effect.none()).count(),
            hinges.effects().size()));
    if (hinges.effects().size() < hinges.changes()) {
      sentences.add(
          Say.of(
              "%d further single changes were not tried.",
              hinges.changes() - hinges.effects().size()));
    }
    sentences.add(
        Say.of(
            "%,d of %,d sets of two changes were tried.",
            hinges.pairsTried(), hinges.pairsInAll()));
    if (study.leftOut() > 0) {
      sentences.add(
          Say.of(
              "%,d further outcomes hold and were not asked about%s.",
              study.leftOut(), hint ? Say.of(" (see --all)") : ""));
    }
    if (study.hinges().judged().size() < study.graph().space().size()) {
      sentences.add(
          Say.of(
              "Of outcomes that were not asked about it was not tried whether a change makes them hold."));
    }
    return String.join(" ", sentences);
  }

  /// As a page to put into a report or paper.
  public TablePage page() {
    return new TablePage(
        Say.of("What the answer turns on: %s", study.situation().title()),
        List.of(heading()),
        table(),
        List.of(),
        List.of(leftOut(true)));
  }

  /// As rows to compute with, one for each thing a claim turns on.
  public Table sheet() {
    return table().under(Say.of("who decides"), Deciders.listed(study.situation()));
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    for (var claim : study.claims()) {
      String said = turning.claim(claim, claim.trueOf(study.asStated()));
      var radius = study.radius(claim);
      rows.add(
          List.of(
              said,
              Say.of("radius"),
              radius.overturned() ? String.valueOf(radius.swaps()) : "",
              turning.radius(radius),
              ""));
      study.conditions(claim).stream()
          .filter(OrderCondition::turnsOnOrder)
          .forEach(condition ->
              rows.add(List.of(said, Say.of("order"), "", turning.condition(condition), "")));
      study.single(claim).forEach(hinge -> rows.add(row(said, Say.of("one change"), hinge)));
      study.pairs(claim).forEach(hinge -> rows.add(row(said, Say.of("two changes"), hinge)));
    }
    return new Table(
        List.of(
            Say.of("claim"),
            Say.of("kind"),
            Say.of("swaps"),
            Say.of("what"),
            Say.of("basis of the judgements")),
        rows);
  }

  private List<String> row(String said, String kind, Hinge hinge) {
    return List.of(
        said,
        kind,
        "",
        String.join(Say.of(" and "), hinge.changes().stream().map(turning::change).toList()),
        basis(Turning.footing(hinge.changes())));
  }

  private static String basis(Footing footing) {
    return footing.size() == 0 || footing.count(Basis.REPORTED) > 0
        ? Phrases.counts(footing)
        : Say.of("%s; no reported source", Phrases.counts(footing));
  }
}
