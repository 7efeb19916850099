package io.parley.study.answer;

import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import java.util.LinkedHashMap;
import java.util.List;

/// Which judgements are behind what is said of the outcomes that hold under some combination of who
/// decides.
///
/// @param byRule for every combination gone through
public record ContestStanding(List<Standing> byRule) {

  public ContestStanding {
    byRule = List.copyOf(byRule);
  }

  /// Which judgements are behind what is said of each outcome under all the combinations together.
  public Standing together() {
    var together = new LinkedHashMap<State, Footing>();
    for (var standing : byRule) {
      standing
          .lines()
          .forEach(
              (state, footing) -> together.computeIfAbsent(state, _ -> new Footing()).add(footing));
    }
    return new Standing(together, byRule.isEmpty() ? 0 : byRule.getFirst().leftOut());
  }
}
