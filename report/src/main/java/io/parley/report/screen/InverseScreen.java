package io.parley.report.screen;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.NoneOf;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.state.State;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Requiring;
import io.parley.explain.words.Turning;
import io.parley.language.Say;
import io.parley.model.party.Preferences;
import io.parley.report.inverse.InversePage;
import io.parley.report.screen.InverseView.Goal;
import io.parley.report.screen.InverseView.Group;
import io.parley.report.screen.InverseView.Way;
import io.parley.study.answer.InverseStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Puts together what would have to be true for an outcome, with the edits that try each way out.
public final class InverseScreen {

  /// Of more sets of outcomes to rank lower than this the others are only mentioned.
  private static final int FEW = 3;

  private final InverseStudy study;
  private final Requiring requiring;
  private final Edits edits;

  private InverseScreen(InverseStudy study) {
    var say = new Phrases(study.situation(), study.graph());
    this.study = study;
    this.requiring = new Requiring(say, new Turning(say, study.graph()));
    this.edits = new Edits(study.situation(), study.graph().space());
  }

  /// The screen of a study.
  public static InverseView of(InverseStudy study) {
    return new InverseScreen(study).view();
  }

  private InverseView view() {
    var groups = new ArrayList<Group>();
    study.requirements().forEach(of -> groups.add(group(of)));
    groups.add(options());
    return new InverseView(new InversePage(study).asStated(), groups);
  }

  private Group group(InverseStudy.OfVoice of) {
    var sentences = new ArrayList<String>();
    if (of.byState().isEmpty()) {
      sentences.add(InversePage.notByState(of));
    }
    of.byState().forEach(concept -> sentences.addAll(exactly(concept)));
    sentences.addAll(inVain(of));
    var lowering = of.byState().stream().flatMap(concept -> lowering(of.voice(), concept));
    return new Group(
        of.voice().name(), Stream.concat(swaps(of).stream(), lowering).toList(), sentences);
  }

  /// Claims that the same swaps make true are taken together.
  private List<Way> swaps(InverseStudy.OfVoice of) {
    var found = new LinkedHashMap<List<Inversion>, List<Radius>>();
    of.byStatement().stream()
        .filter(Radius::overturned)
        .forEach(
            radius -> found.computeIfAbsent(radius.witness(), _ -> new ArrayList<>()).add(radius));
    return found.entrySet().stream()
        .map(swaps -> {
          var claims = swaps.getValue().stream().map(Radius::claim).toList();
          return new Way(
              Requiring.serving(claims, requiring.swaps(swaps.getValue().getFirst())),
              "",
              goals(claims),
              edits.of(of.voice(), swaps.getKey()));
        })
        .toList();
  }

  /// What holds for everyone is not also said to hold for one.
  private static List<Goal> goals(List<Claim> claims) {
    var goals = claims.stream().map(InverseScreen::goal).toList();
    var everyone = goals.stream().filter(goal -> goal.goal().equals("everyone"));
    var concepts = everyone.map(Goal::concept).toList();
    return goals.stream()
        .filter(goal -> !goal.goal().equals("player") || !concepts.contains(goal.concept()))
        .toList();
  }

  private static Goal goal(Claim claim) {
    return switch (claim) {
      case Claim.Holds(var concept, _) -> new Goal("everyone", concept, "");
      case Claim.HoldsFor(var concept, var who, _) -> new Goal("player", concept, who.id());
      case Claim.Reached _ -> new Goal("reached", "", "");
    };
  }

  private List<String> inVain(InverseStudy.OfVoice of) {
    var searched = new LinkedHashMap<String, List<Claim>>();
    of.byStatement().stream()
        .filter(radius -> !radius.overturned())
        .forEach(radius ->
            searched
                .computeIfAbsent(requiring.swaps(radius), _ -> new ArrayList<>())
                .add(radius.claim()));
    return searched.entrySet().stream()
        .map(goals -> Requiring.serving(goals.getValue(), goals.getKey()))
        .toList();
  }

  private Stream<Way> lowering(Voice voice, InverseStudy.OfConcept of) {
    return of.holds()
        ? Stream.of()
        : of.demotions().sets().stream().limit(FEW).map(states -> lowering(voice, of, states));
  }

  private Way lowering(Voice voice, InverseStudy.OfConcept of, Set<State> states) {
    var changes = edits.lowering(voice, states, study.state());
    return new Way(
        Say.of(
            "Under %s it would hold for it if %s.",
            id(of), requiring.demotion(of.condition(), states)),
        means(voice, states),
        List.of(
            goal(new Claim.HoldsFor(of.condition().concept().id(), voice.who(), study.state()))),
        changes);
  }

  private String means(Voice voice, Set<State> states) {
    return switch (voice.stated()) {
      case Preferences.Prefers _ ->
          Say.of(
              "Written as a judgement above all others of its list: %s",
              NoneOf.of(states, study.graph().space()).text());
      case Preferences.Ranking _ -> Say.of("In its ranking they go just below this outcome.");
      case Preferences.Weights _, Preferences.Indifferent _ ->
          Say.of(
              "Its preferences are weights of single options, which may not be able to say this;"
                  + " there is no edit to try.");
    };
  }

  private List<String> exactly(InverseStudy.OfConcept of) {
    var sentences = new ArrayList<String>();
    if (!of.holds() && of.demotions().sets().size() > FEW) {
      sentences.add(Say.of("Other outcomes ranked lower would do it too."));
    }
    var condition = requiring.exactly(of.condition());
    if (!condition.isEmpty()) {
      sentences.add(Say.of("Under %s it holds for it exactly when %s.", id(of), condition));
    }
    return sentences;
  }

  private static String id(InverseStudy.OfConcept of) {
    return of.condition().concept().id().toUpperCase(Locale.ROOT);
  }

  private Group options() {
    var useful = study.options().stream().filter(effect -> !goals(effect).isEmpty()).toList();
    var others = study.options().stream().filter(effect -> goals(effect).isEmpty()).toList();
    return new Group(
        Say.of("Options"),
        useful.stream().map(this::way).toList(),
        study.options().isEmpty()
            ? List.of(InversePage.noOption())
            : Requiring.effects(others).stream().map(InverseScreen::sentence).toList());
  }

  private Way way(OptionEffect effect) {
    return new Way(
        sentence(Requiring.effects(List.of(effect)).getFirst()),
        "",
        goals(effect),
        edits.of(effect.change(), study.state()));
  }

  private static String sentence(String clause) {
    return Headline.capitalized(clause) + ".";
  }

  private static List<Goal> goals(OptionEffect effect) {
    var holding = effect.begins().stream().map(concept -> new Goal("everyone", concept.id(), ""));
    var reached = Stream.of(new Goal("reached", "", "")).filter(_ -> effect.opened());
    return Stream.concat(holding, reached).toList();
  }
}
