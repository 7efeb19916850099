package io.parley.report.screen;

import java.util.List;

/// What would have to be true for an outcome to hold and to be reached.
///
/// @param headline how it stands as the case is
/// @param ways what would change that
/// @param sentences all of it in words
public record InverseView(String headline, List<Way> ways, List<String> sentences) {

  public InverseView {
    ways = List.copyOf(ways);
    sentences = List.copyOf(sentences);
  }

  /// Something that would have to be true.
  ///
  /// @param changes the edits of the document that make it; none when it says more than one edit can
  public record Way(String sentence, List<HingesView.EditView> changes) {
    public Way {
      changes = List.copyOf(changes);
    }
  }
}
