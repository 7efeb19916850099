package io.parley.report.inverse;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.preference.Extension;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Requiring;
import io.parley.explain.words.Turning;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.InverseStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// What would have to be true, as a page to read or a sheet to compute with.
public final class InversePage {

  private final InverseStudy study;
  private final Phrases say;
  private final Requiring requiring;

  /// A page about this study.
  public InversePage(InverseStudy study) {
    this.study = study;
    this.say = new Phrases(study.situation(), study.graph());
    this.requiring = new Requiring(say, new Turning(say, study.graph()));
  }

  /// As paragraphs: how the outcome stands; for each voice, by the ranking of outcomes and by the
  /// order of its list; and by options.
  public List<String> paragraphs() {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(heading());
    for (var of : study.requirements()) {
      paragraphs.add(of.byState().isEmpty() ? notByState(of) : byState(of));
      if (!of.byStatement().isEmpty()) {
        paragraphs.add(byStatement(of));
      }
    }
    paragraphs.add(options());
    return paragraphs;
  }

  private String heading() {
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            "What would have to be true for %s, with %s deciding.",
            say.numberAndWords(study.state()), Deciders.listed(study.situation())));
    sentences.add(asStated());
    return String.join(" ", sentences);
  }

  /// How the outcome stands as the case is: `As stated it holds for everyone under SEQ, and cannot be
  /// reached …`.
  public String asStated() {
    var holding =
        study.concepts().stream()
            .filter(concept -> study.asStated().holds(concept, study.state()))
            .map(concept -> concept.toUpperCase(Locale.ROOT))
            .toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            "As stated it %s, and %s.",
            holding.isEmpty()
                ? notHolding()
                : Say.of("holds for everyone under %s", Say.listed(holding)),
            reach()));
    sentences.addAll(Unknowns.meaning(study.situation(), Extension.NECESSARY));
    return String.join(" ", sentences);
  }

  private String notHolding() {
    return study.concepts().size() == 1
        ? Say.of(
            "does not hold for everyone under %s",
            study.concepts().getFirst().toUpperCase(Locale.ROOT))
        : Say.of("holds for everyone under none of these concepts");
  }

  private String reach() {
    if (study.state().equals(study.graph().now())) {
      return Say.of("it is how things stand today");
    }
    return Say.of(
        study.asStated().reaches(study.state())
            ? "can be reached from today by steps in their mover's own interest"
            : "cannot be reached from today by steps in their mover's own interest");
  }

  /// Why no ranking of outcomes says when it holds for a voice.
  public static String notByState(InverseStudy.OfVoice of) {
    return of.voice().alone()
        ? Say.of(
            "%s. Something it prefers is not known, so that no single ranking of outcomes says when it"
                + " holds for it; only the order of its list was varied.",
            of.voice().name())
        : Say.of(
            "%s. It decides with other camps, or it is not known whether it decides, so that no ranking"
                + " of its own says when it holds for %s; only the order of its list was varied.",
            of.voice().name(), of.voice().who().name());
  }

  /// Concepts of which the same is to be said are taken together.
  private String byState(InverseStudy.OfVoice of) {
    var concepts = new LinkedHashMap<String, List<String>>();
    of.byState()
        .forEach(concept ->
            concepts.computeIfAbsent(stands(concept), _ -> new ArrayList<>()).add(id(concept)));
    var sentences = new ArrayList<String>();
    concepts.forEach(
        (stands, ids) -> sentences.add(Say.of("Under %s %s.", Say.listed(ids), stands)));
    return "%s. %s".formatted(of.voice().name(), String.join(" ", sentences));
  }

  private String stands(InverseStudy.OfConcept concept) {
    String exactly = requiring.exactly(concept.condition());
    String stands =
        concept.holds()
            ? Say.of("it holds for it as stated")
            : Say.of(
                "it would hold for it if %s",
                requiring.demotions(concept.condition(), concept.demotions()));
    return exactly.isEmpty() ? stands : Say.of("%s, and holds exactly when %s", stands, exactly);
  }

  /// Goals that the same swaps serve are taken together.
  private String byStatement(InverseStudy.OfVoice of) {
    var goals = new LinkedHashMap<String, List<Claim>>();
    of.byStatement()
        .forEach(radius ->
            goals
                .computeIfAbsent(requiring.swaps(radius), _ -> new ArrayList<>())
                .add(radius.claim()));
    var sentences = new ArrayList<String>();
    goals.forEach((swaps, served) -> sentences.add(Requiring.serving(served, swaps)));
    return Say.of(
        "%s, by the order of its list alone. %s", of.voice().name(), String.join(" ", sentences));
  }

  private static String id(InverseStudy.OfConcept concept) {
    return concept.condition().concept().id().toUpperCase(Locale.ROOT);
  }

  private String options() {
    return study.options().isEmpty()
        ? noOption()
        : Say.of("By options: %s.", String.join("; ", Requiring.effects(study.options())));
  }

  /// That nothing about options does it.
  public static String noOption() {
    return Say.of(
        "No single change of options alters how it stands: none made reversible, none"
            + " guaranteed, none done first.");
  }

  /// As a page to put into a report or paper.
  public TablePage page() {
    return new TablePage(
        Say.of(
            "What would have to be true for %s: %s",
            say.numberAndWords(study.state()), study.situation().title()),
        List.of(heading()),
        table(),
        List.of(),
        List.of());
  }

  /// As rows to compute with, one for each requirement.
  public Table sheet() {
    return table().under(Say.of("who decides"), Deciders.listed(study.situation()));
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    for (var of : study.requirements()) {
      for (var concept : of.byState()) {
        rows.add(
            List.of(
                of.voice().name(),
                Say.of("ranking"),
                id(concept),
                concept.holds()
                    ? Say.of("holds as stated")
                    : requiring.demotions(concept.condition(), concept.demotions())));
      }
      of.byStatement()
          .forEach(radius ->
              rows.add(
                  List.of(
                      of.voice().name(),
                      Say.of("order of its list"),
                      Requiring.goal(radius.claim()),
                      requiring.swaps(radius))));
    }
    study
        .options()
        .forEach(effect ->
            rows.add(
                List.of(
                    "",
                    Say.of("options"),
                    Requiring.change(effect.change()),
                    Requiring.effect(effect))));
    return new Table(
        List.of(Say.of("who"), Say.of("kind"), Say.of("goal or concept"), Say.of("what")), rows);
  }
}
