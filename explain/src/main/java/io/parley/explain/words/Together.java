package io.parley.explain.words;

import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.Upset;
import io.parley.conflict.move.DecisionMaker;
import java.util.List;

/// Says which groups could together leave an outcome that holds, and where they would go.
public final class Together {

  private final Phrases say;

  /// Speaks in these phrases.
  public Together(Phrases phrases) {
    this.say = phrases;
  }

  /// The members of a coalition: `MoE and Uniroyal`.
  public static String members(Coalition coalition) {
    return Phrases.listed(coalition.members().stream().map(DecisionMaker::name).toList());
  }

  /// One upset in a sentence: who leaves what for where, by which steps, and whether it may rest
  /// there.
  public String sentence(Upset upset) {
    var move = upset.move();
    List<String> steps =
        move.steps().stream()
            .map(step -> step.mover().name() + " to " + say.names().number(step.to()))
            .toList();
    return "%s can together leave %s for %s (%s), and all gain%s."
        .formatted(
            members(move.coalition()),
            say.numberAndWords(move.from()),
            say.numberAndWords(move.to()),
            String.join(", then ", steps),
            upset.toEquilibrium() ? "; that outcome holds too" : "");
  }
}
