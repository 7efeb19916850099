package io.parley.report.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who may decide for a party that has factions.
///
/// @param chosen the value of the choice in force
public record SwitchView(String party, String name, String chosen, List<Choice> choices) {

  public SwitchView {
    choices = List.copyOf(choices);
  }

  /// One way to decide.
  ///
  /// @param value as `--control` takes it: `force`, `split`, `unknown`, `quorum:0.5,0.5`
  /// @param unavailable why it cannot be chosen; absent when it can
  public record Choice(String value, String label, @Nullable String unavailable) {}
}
