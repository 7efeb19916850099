package io.parley.report.screen;

import io.parley.report.inverse.InversePage;
import io.parley.study.answer.InverseStudy;
import java.util.List;

/// Puts together what would have to be true for an outcome.
public final class InverseScreen {

  private InverseScreen() {}

  /// The screen of a study.
  public static InverseView of(InverseStudy study) {
    var paragraphs = new InversePage(study).paragraphs();
    return new InverseView(
        paragraphs.getFirst(),
        paragraphs.stream()
            .skip(1)
            .map(paragraph -> new InverseView.Way(paragraph, List.of()))
            .toList(),
        List.of());
  }
}
