package io.parley.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Cases of three parties in which nothing is ruled out, so that there are many outcomes: 4,096 with
/// four options each, eight times as many with five.
final class ManyOutcomes {

  private static final int PARTIES = 3;

  private ManyOutcomes() {}

  /// A case file.
  ///
  /// @param options how many options each party has
  static String of(int options) {
    var lines = new ArrayList<String>(List.of("parley: 1", "title: Many outcomes", "parties:"));
    for (int party = 0; party < PARTIES; party++) {
      lines.add("  p%d:".formatted(party));
      lines.add("    name: Party %d".formatted(party + 1));
      lines.add("    options:");
      for (int option = 0; option < options; option++) {
        lines.add(
            "      %s: {label: Option %d of %d}"
                .formatted(id(party, option), option + 1, party + 1));
      }
      lines.add("    prefers: [" + judgements(party, options) + "]");
    }
    return String.join("\n", lines) + "\n";
  }

  /// Each cares for what the next does, then for its own.
  private static String judgements(int party, int options) {
    int next = (party + 1) % PARTIES;
    return IntStream.range(0, options)
        .mapToObj(option ->
            "%s, %s if %s"
                .formatted(id(next, option), id(party, option), id(next, (option + 1) % options)))
        .collect(Collectors.joining(", "));
  }

  private static String id(int party, int option) {
    return "o%d%d".formatted(party, option);
  }
}
