package io.parley.format.reading;

/// A part of a case that has a place in its file.
public sealed interface Element {

  /// The case as a whole.
  record Whole() implements Element {}

  /// A source, by its id.
  record OfSource(String id) implements Element {}

  /// A party, by its id, or a faction as `party/faction`.
  record OfParty(String id) implements Element {}

  /// An option, by its id.
  record OfOption(String id) implements Element {}

  /// The preferences of a party, of whatever sort.
  record PreferencesOf(String party) implements Element {}

  /// A judgement of a party, by its position from 0.
  record JudgementOf(String party, int position) implements Element {}

  /// An impossible pattern, by its position from 0.
  record ImpossibleAt(int position) implements Element {}

  /// A one-way rule, by its position from 0.
  record OneWayAt(int position) implements Element {}

  /// All that is written under a key of the case, such as `demands`.
  record Under(String key) implements Element {}

  /// Today's outcome.
  record Now() implements Element {}
}
