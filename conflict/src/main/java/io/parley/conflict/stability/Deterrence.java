package io.parley.conflict.stability;

import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the metarational and sequential concepts share: a state holds when every improvement has a
/// reply that deters it.
final class Deterrence {

  private Deterrence() {}

  /// ∀ s₁ ∈ improvements  ∃ s₂ ∈ replies(s₁) :  deters(s₂)
  static Verdict judge(
      List<State> improvements, Function<State, LegalSequences> replies, Predicate<State> deters) {
    var sanctions = new ArrayList<Sanction>();
    for (var s1 : improvements) {
      var replied = replies.apply(s1);
      var s2 = replied.reached().stream().filter(deters).findFirst();
      if (s2.isEmpty()) {
        return new Verdict.Unstable(s1);
      }
      sanctions.add(new Sanction.Sequence(s1, replied.sequenceTo(s2.get())));
    }
    return new Verdict.Stable(sanctions);
  }
}
