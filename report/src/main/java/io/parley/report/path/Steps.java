package io.parley.report.path;

import io.parley.conflict.move.Step;
import io.parley.explain.reason.StepTree;
import java.util.ArrayList;
import java.util.List;

/// The steps of a tree one after another, each with its place: `1.2` is the second step that can
/// follow the first.
final class Steps {

  private Steps() {}

  /// One step.
  ///
  /// @param place where it stands
  /// @param step the step
  /// @param follows `shown above` or `cut` when what follows it is not shown here; else empty
  record Placed(String place, Step step, String follows) {}

  static List<Placed> of(StepTree tree) {
    var steps = new ArrayList<Placed>();
    add(tree, "", steps);
    return steps;
  }

  private static void add(StepTree tree, String before, List<Placed> into) {
    for (int branch = 0; branch < tree.next().size(); branch++) {
      var next = tree.next().get(branch);
      String place = before + (branch + 1);
      into.add(new Placed(place, next.by().orElseThrow().step(), follows(next)));
      add(next, place + ".", into);
    }
  }

  private static String follows(StepTree node) {
    return node.shownAbove() ? "shown above" : node.cut() ? "cut" : "";
  }
}
