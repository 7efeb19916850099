package io.parley.server.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.language.Say;
import io.parley.report.screen.AnswerScreen;
import io.parley.report.screen.AnswerView;
import io.parley.report.screen.PictureView;
import io.parley.report.screen.Pictures;
import io.parley.report.screen.SheetScreen;
import io.parley.report.screen.SheetView;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
import java.util.List;
import java.util.function.Function;

/// What the screens show of a case. What takes long on a large case can be watched and stopped: it is
/// refused at once where it cannot be asked, and worked out when somebody watches.
public final class Screens {

  private static final List<String> VIEWS = List.of("integrated", "evolution", "tree");

  private final Answers answers;

  public Screens(Answers answers) {
    this.answers = answers;
  }

  /// The answer on one screen, and the revision it is about.
  public record Answer(int revision, @JsonUnwrapped AnswerView view) {}

  /// The table of all outcomes, and the revision it is about.
  public record Sheet(int revision, @JsonUnwrapped SheetView view) {}

  /// What holds, and what comes of who decides.
  ///
  /// @throws RefusedException when the case or the control cannot be used
  public Function<Progress, Answer> answer(
      KeptCases.Text kept, String control, StabilityConcept concept) {
    var asked = answers.ask(kept, control);
    return progress ->
        new Answer(
            kept.revision(),
            AnswerScreen.of(
                asked.analysis(progress),
                concept,
                answers.across(kept, asked, concept, progress),
                progress));
  }

  /// A drawing of how outcomes hang together.
  ///
  /// @param view `integrated`, `evolution` or `tree`
  /// @throws RefusedException when it is none of these, or the case or the control cannot be used
  public Function<Progress, PictureView> graph(
      KeptCases.Text kept, String control, StabilityConcept concept, String view) {
    if (!VIEWS.contains(view)) {
      throw RefusedException.wrong(
          Say.of("(%s) is not one of %s.", view, String.join(", ", VIEWS)));
    }
    var asked = answers.ask(kept, control);
    return progress -> {
      var pictures = new Pictures(asked.analysis(progress), concept.id());
      return switch (view) {
        case "integrated" -> pictures.integrated();
        case "evolution" -> pictures.evolution();
        default -> pictures.tree();
      };
    };
  }

  /// The table of all outcomes.
  ///
  /// @throws RefusedException when the case or the control cannot be used
  public Sheet outcomes(KeptCases.Text kept, String control) {
    return new Sheet(kept.revision(), SheetScreen.of(answers.ask(kept, control).analysis()));
  }
}
