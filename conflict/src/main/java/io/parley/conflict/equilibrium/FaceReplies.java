package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;

/// Where replies that begin in one face can end.
@FunctionalInterface
interface FaceReplies {

  /// Finds, for each place of the face, which of the ends at hand replies from there lead to.
  ///
  /// @param reached to be written
  void find(Ends atHand, ReachedEnds reached);

  /// Those of one kind in the face of a setting.
  ///
  /// Where everything can be and every move be undone, two opponents lead from everywhere to
  /// everywhere, and back: each changes what it likes, and then both change it back in turn.
  ///
  /// @param opponents those that hold options
  static FaceReplies of(
      Replies replies, Faces faces, int setting, List<DecisionMaker> opponents, GraphModel graph) {
    boolean everywhere =
        replies == Replies.MOVES
            && opponents.size() > 1
            && opponents.stream().allMatch(graph.moves()::free)
            && faces.isFull(setting, graph.space());
    return everywhere
        ? (atHand, reached) -> {
          long all = atHand.feasible(setting);
          for (int place = 0; place < faces.places(); place++) {
            reached.by(replies)[faces.index(setting, place)] = all;
          }
        }
        : new SearchedReplies(faces, setting, opponents, graph, replies);
  }
}
