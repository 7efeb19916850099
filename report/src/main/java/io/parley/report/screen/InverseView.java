package io.parley.report.screen;

import java.util.List;

/// What would have to be true for an outcome to hold and to be reached.
///
/// @param headline how it stands as the case is
/// @param groups what would change that, by whose preferences it is about, options last
public record InverseView(String headline, List<Group> groups) {

  public InverseView {
    groups = List.copyOf(groups);
  }

  /// What one party, or its options, could do for the outcome.
  ///
  /// @param title whose preferences they are
  /// @param ways what would do
  /// @param sentences what would not, and when the outcome holds
  public record Group(String title, List<Way> ways, List<String> sentences) {
    public Group {
      ways = List.copyOf(ways);
      sentences = List.copyOf(sentences);
    }
  }

  /// Something that would have to be true.
  ///
  /// @param means how the edits say it, or why there are none; empty when that is plain
  /// @param goals what comes true by it
  /// @param changes the edits of the document that make it; none when no edit can say it
  public record Way(
      String sentence, String means, List<Goal> goals, List<HingesView.EditView> changes) {
    public Way {
      goals = List.copyOf(goals);
      changes = List.copyOf(changes);
    }
  }

  /// Something that comes true of the outcome: it holds for everyone, or for one player, under a
  /// concept, or it is reached.
  ///
  /// @param goal `everyone`, `player` or `reached`
  /// @param concept the short name of the concept; empty for `reached`
  /// @param player the id of the player; empty but for `player`
  public record Goal(String goal, String concept, String player) {}
}
