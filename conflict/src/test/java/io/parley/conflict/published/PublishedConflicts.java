package io.parley.conflict.published;

/// The conflicts whose published or derived answers the tests of this module assert.
public final class PublishedConflicts {

  private PublishedConflicts() {}

  /// The prisoner's dilemma. 1: both cooperate, 2: only the column player defects, 3: only the row
  /// player does, 4: both defect.
  public static Published prisonersDilemma() {
    return Draft.numbered(1, 3, 2, 4)
        .party("row", "3 1 4 2", "rowDefects")
        .party("column", "2 1 4 3", "columnDefects")
        .now(1);
  }

  /// Chicken, numbered as the prisoner's dilemma is.
  public static Published chicken() {
    return Draft.numbered(1, 3, 2, 4)
        .party("row", "3 1 2 4", "rowDefects")
        .party("column", "2 1 3 4", "columnDefects")
        .now(1);
  }

  /// The stag hunt, numbered as the prisoner's dilemma is.
  public static Published stagHunt() {
    return Draft.numbered(1, 3, 2, 4)
        .party("row", "1 3 4 2", "rowDefects")
        .party("column", "1 2 4 3", "columnDefects")
        .now(1);
  }

  /// Syria and Iraq over the Euphrates, 1975: Hipel, Kilgour and Kinsara (2014).
  public static Published syriaIraq() {
    return Draft.numbered(1, 2, 3, 4, 5, 6)
        .party("syria", "1 3 6 2 4 5", "release", "escalate")
        .party("iraq", "2 4 6 1 5 3", "attack")
        .impossible("YY-")
        .now(1);
  }

  /// Elmira, with abandonment in four states: Kinsara, Kilgour and Hipel (2014).
  public static Published elmira() {
    return Draft.numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
        .party("moe", "9 3 4 10 7 1 2 8 11=5=6=12", "modify>")
        .party("uniroyal", "1 4 10 7 5=11=6=12 2 3 9 8", "delay<", "accept", "abandon>")
        .party("government", "9 3 7 1 10 8 4 2 11=5=12=6", "insist")
        .impossible("-YY--")
        .impossible("-Y-Y-")
        .impossible("--YY-")
        .impossible("-NNN-")
        .now(1);
  }

  /// The Korean peninsula, October 2017: Jacobi (2017), base form.
  public static Published koreaBase() {
    return Draft.numbered(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14)
        .party("us", "8 0 9 10 12 5 4 13 14 1 2 6", "strike>", "withdraw")
        .party("north", "6 14 2 10 0 4 12 5 1 13 8 9", "invade", "abandon")
        .impossible("YY--")
        .now(0);
  }

  /// The same when an invasion cannot be taken back.
  public static Published koreaInvasion() {
    return Draft.numbered(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14)
        .party("us", "8 0 9 10 12 5 4 13 14 1 2 6", "strike>", "withdraw")
        .party("north", "6 14 2 10 0 4 12 5 1 13 8 9", "invade>", "abandon")
        .impossible("YY--")
        .now(0);
  }

  /// The same when the North expects a strike to deter.
  public static Published koreaDeterrence() {
    return Draft.numbered(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14)
        .party("us", "8 9 0 10 13 12 5 4 1 2 14 6", "strike>", "withdraw")
        .party("north", "6 14 4 12 0 10 5 13 2 1 9 8", "invade>", "abandon")
        .impossible("YY--")
        .now(0);
  }
}
