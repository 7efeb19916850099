package io.parley.conflict.stability;

import io.parley.conflict.move.Step;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import java.util.List;

/// What a decision maker who fears the worst expects from each state on, when a fixed number of
/// moves and replies is left.
interface Outlook {

  /// How the decision maker ranks the end it expects from the state with this code.
  int rank(int code);

  /// Adds the steps it expects from the state.
  void follow(State from, List<Step> path);

  /// Nothing more happens.
  record End(PreferenceOrder order) implements Outlook {

    @Override
    public int rank(int code) {
      return order.rank(code);
    }

    @Override
    public void follow(State from, List<Step> path) {}
  }
}
