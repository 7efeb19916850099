package io.parley.report.screen;

import java.util.List;

/// Why an outcome holds, or who would leave it, to where, and who could answer.
///
/// @param paragraphs the explanation in words
/// @param reach whether self-interested steps lead to it from today, in words
public record ExplanationView(
    OutcomeView outcome,
    String concept,
    List<String> paragraphs,
    String reach,
    FootingView footing,
    List<Standing> players) {

  public ExplanationView {
    paragraphs = List.copyOf(paragraphs);
    players = List.copyOf(players);
  }

  /// How the outcome stands with one player.
  public record Standing(String player, boolean stable, List<Departing> departures) {
    public Standing {
      departures = List.copyOf(departures);
    }
  }

  /// A step away in the player's own interest, and the reply to it.
  ///
  /// @param sentence the step in words
  /// @param deterred whether the reply deters it
  /// @param replies the reply, step by step
  public record Departing(
      OutcomeView to, String sentence, boolean deterred, List<Replying> replies) {
    public Departing {
      replies = List.copyOf(replies);
    }
  }

  /// One step of a reply.
  public record Replying(String mover, OutcomeView to) {}
}
