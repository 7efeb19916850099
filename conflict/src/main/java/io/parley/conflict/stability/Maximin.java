package io.parley.conflict.stability;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.ArrayList;

/// Maximin stability (Maximin_h): a state holds for a decision maker when, over h moves and replies
/// in turn, no move of its own secures it anything better than staying: it does its best at every
/// turn and expects the worst of the others at theirs.
///
/// For decision maker i at state s:  ∀ s₁ ∈ Rᵢ(s) :  s ≽ᵢ oppₕ₋₁(s₁), where
///
/// - oppₖ(x) = worst for i of x and { focₖ₋₁(q) : q ∈ R₋ᵢ(x) },
/// - focₖ(x) = best for i of x and { oppₖ₋₁(q) : q ∈ Rᵢ(x) },
/// - and both are x itself when k = 0.
///
/// Since opp counts x itself, only improvements s₁ need looking at. Maximin₁ is Nash stability,
/// Maximin₂ general and Maximin₃ symmetric metarationality.
///
/// - Cost: O(h · n Σ |moves|) once for a conflict and decision maker, then O(|Rᵢ⁺(s)|) paths a
///   verdict.
/// - Source: Rêgo and Vieira (2019, 2021); the recursion is ours, and agrees with the three
///   classical concepts up to h = 3.
public final class Maximin implements StabilityConcept {

  private final Horizon horizon;

  /// Stability over this many moves and replies.
  ///
  /// @throws IllegalArgumentException when the horizon is not from 1 to 99
  public Maximin(int horizon) {
    this.horizon = new Horizon(horizon);
  }

  @Override
  public String id() {
    return "maximin" + horizon.moves();
  }

  @Override
  public String name() {
    return Say.of("maximin stability with horizon %d", horizon.moves());
  }

  @Override
  public Verdict judge(DecisionMaker i, State s, GraphModel graph) {
    return judge(i, s, graph, outlook(i, graph));
  }

  @Override
  public Judge in(GraphModel graph) {
    Horizon.check(graph, id());
    var outlooks = graph.decisionMakers().stream().map(i -> outlook(i, graph)).toList();
    return (i, s) -> judge(i, s, graph, outlooks.get(i.index()));
  }

  /// oppₕ₋₁, built up from the end. Turns are counted from s₁ on: the first is the others'.
  private Outlook outlook(DecisionMaker i, GraphModel graph) {
    Outlook outlook = new Outlook.End(graph.order(i));
    for (int turn = horizon.moves() - 1; turn > 0; turn--) {
      boolean othersTurn = turn % 2 == 1;
      outlook = othersTurn ? new WorstReply(i, graph, outlook) : new BestMove(i, graph, outlook);
    }
    return outlook;
  }

  private static Verdict judge(DecisionMaker i, State s, GraphModel graph, Outlook outlook) {
    var sanctions = new ArrayList<Sanction>();
    for (var s1 : graph.improvements(i, s)) {
      if (outlook.rank(s1.code()) > graph.order(i).rank(s.code())) {
        return new Verdict.Unstable(s1);
      }
      var expected = new ArrayList<Step>();
      outlook.follow(s1, expected);
      sanctions.add(new Sanction.Anticipated(s1, expected));
    }
    return new Verdict.Stable(sanctions);
  }
}
