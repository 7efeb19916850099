package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import java.util.List;

/// The will of a decision maker of which it is not known what it prefers.
///
/// @param preference what is known
/// @param extension how the rest is read
public record UncertainWill(UncertainPreference preference, Extension extension) implements Will {

  @Override
  public boolean gains(int from, int to) {
    return extension.leavesForUnknown()
        ? preference.mayPrefer(to, from)
        : preference.prefers(to, from);
  }

  @Override
  public boolean heldBack(int from, int end) {
    return extension.heldBackByUnknown()
        ? !preference.prefers(end, from)
        : !preference.mayPrefer(end, from);
  }

  @Override
  public boolean answers(int from, int to) {
    return extension.answersWithUnknown()
        ? preference.mayPrefer(to, from)
        : preference.prefers(to, from);
  }

  @Override
  public Object behaviour() {
    return List.of(preference.known(), extension);
  }

  @Override
  public UncertainWill read(Extension otherwise) {
    return new UncertainWill(preference, otherwise);
  }

  @Override
  public List<PreferenceOrder> orders() {
    return preference.alternatives();
  }

  @Override
  public boolean followsOrders(int code) {
    return preference.followsOrders(code);
  }

  @Override
  public Comparison compare(State first, State second) {
    return preference.compare(first, second);
  }
}
