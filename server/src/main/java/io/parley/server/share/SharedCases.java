package io.parley.server.share;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.language.Say;
import io.parley.report.screen.AnswerScreen;
import io.parley.report.screen.AnswerView;
import io.parley.report.screen.ExplanationScreen;
import io.parley.report.screen.ExplanationView;
import io.parley.report.screen.PictureView;
import io.parley.report.screen.Pictures;
import io.parley.report.screen.SheetScreen;
import io.parley.report.screen.SwitchView;
import io.parley.server.answer.Answers;
import io.parley.server.answer.Screens;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
import io.parley.study.open.OutcomeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Puts a case and its answers together for a page: an answer for every way in which those who decide
/// can be chosen, as long as that stays within what a browser opens.
final class SharedCases {

  /// The most outcomes on a page, counted under every control.
  private static final int MOST_OUTCOMES = 1 << 16;

  private final KeptCases.Text kept;
  private final Answers answers;
  private final StabilityConcept concept;
  private final Map<String, Screens.Answer> views = new LinkedHashMap<>();
  private final Map<String, Screens.Sheet> sheets = new LinkedHashMap<>();
  private final Map<String, Map<String, ExplanationView>> explanations = new LinkedHashMap<>();
  private final Map<String, PictureView> graphs = new LinkedHashMap<>();

  private SharedCases(KeptCases.Text kept, Answers answers, StabilityConcept concept) {
    this.kept = kept;
    this.answers = answers;
    this.concept = concept;
  }

  /// A case with its answers.
  ///
  /// @param control who decides at first; empty for as stated
  /// @throws RefusedException when it has too many outcomes for a page
  static SharedCase of(
      KeptCases.Text kept,
      Answers answers,
      String control,
      StabilityConcept concept,
      String language,
      LocalDate made) {
    return new SharedCases(kept, answers, concept).shared(control, language, made);
  }

  private SharedCase shared(String control, String language, LocalDate made) {
    var first = answers.ask(kept, control);
    int outcomes = first.opened().graph().space().size();
    if (outcomes > MOST_OUTCOMES) {
      throw RefusedException.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "too-many-outcomes",
          Say.of("Too many outcomes for a page"),
          Say.of("The case has %,d outcomes; a page holds up to %,d.", outcomes, MOST_OUTCOMES));
    }
    var view = view(first);
    add(chosen(view.switches()), first);
    for (var other : controls(view.switches())) {
      if ((long) outcomes * (views.size() + 1) <= MOST_OUTCOMES && !views.containsKey(other)) {
        add(other, answers.ask(kept, other));
      }
    }
    var situation = first.stated().situation();
    return new SharedCase(
        situation.title(),
        situation.summary(),
        view.note(),
        language,
        kept.revision(),
        made.toString(),
        views,
        sheets,
        explanations,
        graphs);
  }

  private static String chosen(List<SwitchView> switches) {
    return String.join(
        ",", switches.stream().map(each -> each.party() + "=" + each.chosen()).toList());
  }

  /// Every way to set the switches, the last one turning fastest.
  private static List<String> controls(List<SwitchView> switches) {
    List<String> controls = List.of("");
    for (var each : switches) {
      var longer = new ArrayList<String>();
      for (var begun : controls) {
        each.choices().stream()
            .filter(choice -> choice.unavailable() == null)
            .map(choice -> each.party() + "=" + choice.value())
            .map(choice -> begun.isEmpty() ? choice : begun + "," + choice)
            .forEach(longer::add);
      }
      controls = longer;
    }
    return controls;
  }

  private AnswerView view(Answers.Asked asked) {
    return AnswerScreen.of(
        asked.analysis(),
        concept,
        answers.across(kept, asked, concept, Progress.UNWATCHED),
        Progress.UNWATCHED);
  }

  private void add(String control, Answers.Asked asked) {
    var view = view(asked);
    views.put(control, new Screens.Answer(kept.revision(), view));
    sheets.put(control, new Screens.Sheet(kept.revision(), SheetScreen.of(asked.analysis())));
    explanations.put(control, explained(view, asked));
    graphs.put(control, new Pictures(asked.analysis(), concept.id()).evolution());
  }

  private Map<String, ExplanationView> explained(AnswerView view, Answers.Asked asked) {
    var opened = asked.opened();
    var explained = new LinkedHashMap<String, ExplanationView>();
    for (var node : view.picture().nodes()) {
      var number = node.outcome().number();
      explained.put(
          number,
          ExplanationScreen.of(
              OutcomeReference.find(number, opened.graph()),
              concept,
              opened.situation(),
              opened.graph()));
    }
    return explained;
  }
}
