package io.parley.model.evidence;

/// How far a source has proved reliable, by its history: the letter of the Admiralty code.
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /// The code's own words for the grade.
  public String meaning() {
    return meaning;
  }
}
