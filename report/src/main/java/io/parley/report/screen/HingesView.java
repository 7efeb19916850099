package io.parley.report.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// On which few judgements the answer turns.
///
/// @param headline the answer in one or two sentences
/// @param hinges single changes that overturn something, those about today's outcome first
/// @param sentences what was left out
public record HingesView(String headline, List<Hinge> hinges, List<String> sentences) {

  public HingesView {
    hinges = List.copyOf(hinges);
    sentences = List.copyOf(sentences);
  }

  /// A single change that overturns something.
  ///
  /// @param sentence what the change does
  /// @param claims what it overturns
  /// @param sourced whether any source stands behind one of the judgements it alters
  /// @param judgements those that it alters
  /// @param changes the edits of the document that make it
  public record Hinge(
      String sentence,
      List<Overturned> claims,
      boolean sourced,
      List<JudgementView> judgements,
      List<EditView> changes) {
    public Hinge {
      claims = List.copyOf(claims);
      judgements = List.copyOf(judgements);
      changes = List.copyOf(changes);
    }
  }

  /// Something that a change makes false.
  ///
  /// @param claim in words
  /// @param outcome what it is about
  public record Overturned(String claim, OutcomeView outcome) {}

  /// An operation of JSON Patch (RFC 6902) on the document of a case.
  public record EditView(String op, String path, @Nullable String from, @Nullable Object value) {}
}
