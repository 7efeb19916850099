package io.parley.study.answer;

import io.parley.conflict.path.Bridge;
import io.parley.conflict.path.Chain;
import io.parley.conflict.state.State;
import java.util.List;

/// Where the way to an outcome breaks, and what would close the gap.
///
/// @param target the outcome
/// @param chain the chain of steps that asks least of anybody
/// @param bridges what would close its gap; may be empty
public record Gap(State target, Chain chain, List<Bridge> bridges) {

  public Gap {
    bridges = List.copyOf(bridges);
  }
}
