package io.parley.report.screen;

import java.util.List;

/// One outcome, named in words.
///
/// @param number `s26`
/// @param letters `YNNNNY`
/// @param words by the short names of the options taken: `strike, suspension`
/// @param labels the labels of the options taken
/// @param now whether it is today's
public record OutcomeView(
    String number, String letters, String words, List<String> labels, boolean now) {

  public OutcomeView {
    labels = List.copyOf(labels);
  }
}
