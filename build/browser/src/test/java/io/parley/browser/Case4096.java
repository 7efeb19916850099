package io.parley.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A case of three parties with four options each and nothing that cannot be, so 4,096 outcomes.
final class Case4096 {

  private static final int PARTIES = 3;
  private static final int OPTIONS = 4;

  /// It as a case file.
  static final String TEXT = text();

  private Case4096() {}

  private static String text() {
    var lines = new ArrayList<String>(List.of("parley: 1", "title: Many outcomes", "parties:"));
    for (int party = 0; party < PARTIES; party++) {
      lines.add("  p%d:".formatted(party));
      lines.add("    name: Party %d".formatted(party + 1));
      lines.add("    options:");
      for (int option = 0; option < OPTIONS; option++) {
        lines.add(
            "      %s: {label: Option %d of %d}"
                .formatted(id(party, option), option + 1, party + 1));
      }
      lines.add("    prefers: [" + judgements(party) + "]");
    }
    return String.join("\n", lines) + "\n";
  }

  /// Each cares for what the next does, then for its own.
  private static String judgements(int party) {
    int next = (party + 1) % PARTIES;
    return IntStream.range(0, OPTIONS)
        .mapToObj(option ->
            "%s, %s if %s"
                .formatted(id(next, option), id(party, option), id(next, (option + 1) % OPTIONS)))
        .collect(Collectors.joining(", "));
  }

  private static String id(int party, int option) {
    return "o%d%d".formatted(party, option);
  }
}
