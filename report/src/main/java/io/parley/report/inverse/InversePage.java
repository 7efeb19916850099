package io.parley.report.inverse;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.preference.Extension;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Requiring;
import io.parley.explain.words.Turning;
import io.parley.explain.words.Unknowns;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.InverseStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// What would have to be true, as a page to read or a sheet to compute with.
public final class InversePage {

  private static final List<String> TITLES = List.of("who", "kind", "goal or concept", "what");

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
    var holding =
        study.concepts().stream()
            .filter(concept -> study.asStated().holds(concept, study.state()))
            .map(concept -> concept.toUpperCase(Locale.ROOT))
            .toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        "What would have to be true for %s, with %s deciding. As stated it %s, and %s."
            .formatted(
                say.numberAndWords(study.state()),
                Deciders.listed(study.situation()),
                holding.isEmpty()
                    ? "holds for everyone under none of these concepts"
                    : "holds for everyone under " + Phrases.listed(holding),
                reach()));
    sentences.addAll(Unknowns.meaning(study.situation(), Extension.NECESSARY));
    return String.join(" ", sentences);
  }

  private String reach() {
    if (study.state().equals(study.graph().now())) {
      return "it is how things stand today";
    }
    return (study.asStated().reaches(study.state()) ? "can" : "cannot")
        + " be reached from today by steps in their mover's own interest";
  }

  private static String notByState(InverseStudy.OfVoice of) {
    return of.voice().alone()
        ? "%s. Something it prefers is not known, so that no single ranking of outcomes says when it"
                .formatted(of.voice().name())
            + " holds for it; only the order of its list was varied."
        : "%s. It decides with other camps, or it is not known whether it decides, so that no ranking"
                .formatted(of.voice().name())
            + " of its own says when it holds for %s; only the order of its list was varied."
                .formatted(of.voice().who().name());
  }

  /// Concepts of which the same is to be said are taken together.
  private String byState(InverseStudy.OfVoice of) {
    var concepts = new LinkedHashMap<String, List<String>>();
    of.byState()
        .forEach(concept ->
            concepts.computeIfAbsent(stands(concept), _ -> new ArrayList<>()).add(id(concept)));
    var sentences = new ArrayList<String>();
    concepts.forEach(
        (stands, ids) -> sentences.add("Under %s %s.".formatted(Phrases.listed(ids), stands)));
    return "%s. %s".formatted(of.voice().name(), String.join(" ", sentences));
  }

  private String stands(InverseStudy.OfConcept concept) {
    String exactly = requiring.exactly(concept.condition());
    return (concept.holds()
            ? "it holds for it as stated"
            : "it would hold for it if "
                + requiring.demotions(concept.condition(), concept.demotions()))
        + (exactly.isEmpty() ? "" : ", and holds exactly when " + exactly);
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
    goals.forEach((swaps, served) ->
        sentences.add("For it %s, %s.".formatted(Requiring.goals(served), swaps)));
    return "%s, by the order of its list alone. %s"
        .formatted(of.voice().name(), String.join(" ", sentences));
  }

  private static String id(InverseStudy.OfConcept concept) {
    return concept.condition().concept().id().toUpperCase(Locale.ROOT);
  }

  private String options() {
    if (study.options().isEmpty()) {
      return "No single change of options alters how it stands: none made reversible, none"
          + " guaranteed, none done first.";
    }
    return "By options: %s.".formatted(String.join("; ", Requiring.effects(study.options())));
  }

  /// As a page to put into a report or paper.
  public TablePage page() {
    return new TablePage(
        "What would have to be true for %s: %s"
            .formatted(say.numberAndWords(study.state()), study.situation().title()),
        List.of(heading()),
        table(),
        List.of(),
        List.of());
  }

  /// As rows to compute with, one for each requirement.
  public Table sheet() {
    return table().under("who decides", Deciders.listed(study.situation()));
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    for (var of : study.requirements()) {
      for (var concept : of.byState()) {
        rows.add(
            List.of(
                of.voice().name(),
                "ranking",
                id(concept),
                concept.holds()
                    ? "holds as stated"
                    : requiring.demotions(concept.condition(), concept.demotions())));
      }
      of.byStatement()
          .forEach(radius ->
              rows.add(
                  List.of(
                      of.voice().name(),
                      "order of its list",
                      Requiring.goal(radius.claim()),
                      requiring.swaps(radius))));
    }
    study
        .options()
        .forEach(effect ->
            rows.add(
                List.of(
                    "", "options", Requiring.change(effect.change()), Requiring.effect(effect))));
    return new Table(TITLES, rows);
  }
}
