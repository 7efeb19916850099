package io.parley.report.screen;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Puts together in what the answers about two cases differ. Outcomes are the same when the same
/// options are taken in them.
public final class ComparisonScreen {

  private final String concept;
  private final Analysis left;
  private final Analysis right;
  private final Cast leftCast;
  private final Cast rightCast;

  private ComparisonScreen(String concept, Analysis left, Analysis right) {
    this.concept = concept;
    this.left = left;
    this.right = right;
    this.leftCast = new Cast(left.situation(), left.graph());
    this.rightCast = new Cast(right.situation(), right.graph());
  }

  /// The comparison of two analyses.
  ///
  /// @param concept the short name of the reasoning under which outcomes are said to hold
  public static ComparisonView of(String concept, Analysis left, Analysis right) {
    return new ComparisonScreen(concept, left, right).view();
  }

  private ComparisonView view() {
    var differing = new ArrayList<ComparisonView.Differing>();
    var names =
        new TreeSet<List<String>>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
    standing(left).forEach(state -> names.add(leftCast.say().names().taken(state)));
    standing(right).forEach(state -> names.add(rightCast.say().names().taken(state)));
    names.forEach(taken -> differing(taken).ifPresent(differing::add));
    return new ComparisonView(
        headline(left, leftCast), headline(right, rightCast), differing, sentences(differing));
  }

  private String headline(Analysis analysis, Cast cast) {
    return new Headline(analysis, cast.say())
        .sentence(
            KeySteps.of(analysis, concept, List.of(), Progress.UNWATCHED).reachedEnds(concept));
  }

  /// What holds, or held, in an analysis.
  private List<State> standing(Analysis analysis) {
    return analysis.holding().stream().filter(state -> analysis.holds(concept, state)).toList();
  }

  private Optional<ComparisonView.Differing> differing(List<String> taken) {
    var here = state(left, taken);
    var there = state(right, taken);
    var cast = here.isPresent() ? leftCast : rightCast;
    var found =
        new ComparisonView.Differing(
            cast.outcome(here.or(() -> there).orElseThrow()),
            here.filter(state -> left.holds(concept, state)).isPresent(),
            there.filter(state -> right.holds(concept, state)).isPresent(),
            steps(left, here),
            steps(right, there));
    boolean same =
        found.leftHolds() == found.rightHolds()
            && Objects.equals(found.leftSteps(), found.rightSteps());
    return same ? Optional.empty() : Optional.of(found);
  }

  private static Optional<State> state(Analysis analysis, List<String> taken) {
    var space = analysis.graph().space();
    if (!space.options().containsAll(taken)) {
      return Optional.empty();
    }
    int code = 0;
    for (var option : taken) {
      code |= 1 << space.place(option);
    }
    return space.isFeasible(code) ? Optional.of(new State(code)) : Optional.empty();
  }

  private static @Nullable Integer steps(Analysis analysis, Optional<State> state) {
    if (state.isEmpty()) {
      return null;
    }
    var steps = analysis.byImprovements().steps(state.get());
    return steps.isPresent() ? steps.getAsInt() : null;
  }

  private static List<String> sentences(List<ComparisonView.Differing> differing) {
    if (differing.isEmpty()) {
      return List.of(Say.of("The same outcomes hold, and the same of them can be reached."));
    }
    return differing.stream().map(ComparisonScreen::sentence).toList();
  }

  private static String sentence(ComparisonView.Differing differing) {
    return Say.of(
        "“%s” %s on the left and %s on the right.",
        differing.outcome().words(),
        stands(differing.leftHolds(), differing.leftSteps()),
        stands(differing.rightHolds(), differing.rightSteps()));
  }

  private static String stands(boolean holds, @Nullable Integer steps) {
    if (steps == null) {
      return Say.of(holds ? "holds and cannot be reached" : "does not hold and cannot be reached");
    }
    return Say.of(
        holds ? "holds and is %s away" : "does not hold and is %s away",
        Say.counted(steps, "step"));
  }
}
