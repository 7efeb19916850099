package io.parley.report.screen;

import java.util.List;

/// Outcomes and the moves between them, to be drawn.
///
/// @param view which picture it is: `answer`, `integrated`, `evolution` or `tree`
/// @param leftOut how many outcomes are not drawn
/// @param sentences the same in words
public record PictureView(
    String view, List<Node> nodes, List<Edge> edges, int leftOut, List<String> sentences) {

  public PictureView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    sentences = List.copyOf(sentences);
  }

  /// An outcome in the picture.
  ///
  /// @param id its number, but in a tree, where an outcome may stand several times
  /// @param holds whether it holds for everyone under the concept asked for
  /// @param concepts those under which it holds for everyone
  /// @param reached whether self-interested steps lead to it from today
  /// @param layer how many steps from today; -1 when not reached
  /// @param note what else there is to say; may be empty
  public record Node(
      String id,
      OutcomeView outcome,
      boolean holds,
      List<String> concepts,
      boolean reached,
      int layer,
      String note) {
    public Node {
      concepts = List.copyOf(concepts);
    }
  }

  /// A move in the picture.
  ///
  /// @param mover id of a player
  /// @param taken whether it is in its mover's own interest
  /// @param oneWay whether it cannot be taken back
  /// @param onTheWay whether it is on the shortest way to an outcome that holds and is reached
  /// @param sentence the move in words
  public record Edge(
      String from,
      String to,
      String mover,
      boolean taken,
      boolean oneWay,
      boolean onTheWay,
      String sentence) {}
}
