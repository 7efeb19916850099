package io.parley.explain.words;

import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.Upset;
import io.parley.conflict.move.DecisionMaker;
import io.parley.language.Say;
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
    return Say.listed(coalition.members().stream().map(DecisionMaker::name).toList());
  }

  /// One upset in a sentence: who leaves what for where, by which steps, and whether it may rest
  /// there.
  public String sentence(Upset upset) {
    var move = upset.move();
    List<String> steps =
        move.steps().stream()
            .map(step -> Say.of("%s to %s", step.mover().name(), say.names().number(step.to())))
            .toList();
    return Say.of(
        "%s can together leave %s for %s (%s), and all gain%s.",
        members(move.coalition()),
        say.numberAndWords(move.from()),
        say.numberAndWords(move.to()),
        String.join(Say.of(", then "), steps),
        upset.toEquilibrium() ? Say.of("; that outcome holds too") : "");
  }
}
