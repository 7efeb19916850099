package io.parley.cli;

import io.parley.study.open.ControlChoice;
import io.parley.study.open.OpenCase;
import java.util.List;
import picocli.CommandLine.Option;

/// The option that lets somebody else decide than the case says.
final class ControlOption {

  @Option(
      names = "--control",
      paramLabel = "PARTY=WHO",
      description = {
        "Who decides for a party with factions: us=partnership (a faction), us=split (each faction"
            + " for what it holds), us=unknown, us=quorum:0.5,0.5 (shares of weight to act and to be"
            + " held back). Several joined by commas."
      })
  private List<String> choices = List.of();

  /// The case, decided as asked.
  OpenCase.Opened applied(OpenCase.Opened opened) {
    return choices.isEmpty()
        ? opened
        : opened.decidedBy(
            WrongInput.unlessFound(() -> ControlChoice.find(choices, opened.situation())));
  }
}
