package io.parley.format.problem;

import java.util.Locale;

/// Every kind of problem a file can have. Ids are stable: they are printed, and other programs and
/// `docs/formats/problems.md` rely on them.
public enum ProblemKind {
  UNREADABLE("The file is missing or cannot be opened."),
  TOO_LARGE("The file is larger than 4 MB."),
  ENCODING("The file is not UTF-8."),
  CHARACTERS("The file holds control characters, which have no place in text."),
  EMPTY("The file says nothing."),
  SYNTAX("The file is not well-formed YAML or JSON."),
  TOO_DEEP("Lists or mappings are nested too deeply."),
  TOO_MANY_NODES("The file has too many elements, counting aliases as often as they are used."),
  ALIAS("An alias names no anchor that is complete before it."),
  TAG("A tag (!…) is used; the format has no use for tags."),
  DUPLICATE_KEY("A key stands twice in one mapping."),
  UNKNOWN_KEY("A key means nothing where it stands."),
  MISSING_KEY("A key that is needed is missing."),
  EXCLUSIVE_KEYS("Keys stand together of which only one can."),
  WRONG_TYPE("A value is of the wrong shape: a mapping, a list, a text or a number was expected."),
  UNKNOWN_VALUE("A value is not one of those that are possible."),
  VERSION("The file follows a version of the format that is not known here."),
  ID_SYNTAX("An id has characters that ids cannot have, or too many."),
  RESERVED_ID("An option id already means something else in statements or rankings."),
  DUPLICATE_ID("An id is used twice."),
  NO_OPTIONS("No party has any option, so nothing can happen."),
  TOO_MANY_OPTIONS("The case has more options than its outcomes can be listed for."),
  UNKNOWN_OPTION("An id is not that of any option."),
  UNKNOWN_PARTY("An id is not that of any party."),
  UNKNOWN_FACTION("An id is not that of any faction of the party."),
  UNKNOWN_DEMAND("An id is not that of any demand."),
  FOREIGN_OPTION("An option is named where only options of somebody else can stand."),
  OPTIONS_UNHELD("Factions decide each for its own options, but an option is held by none."),
  UNKNOWN_JUDGEMENT("A statement in doubt is not one of those that stand in the preferences."),
  OPTION_PATTERN("A pattern is not one Y, N or - for each option, nor Y or N by option id."),
  UNKNOWN_SOURCE("An id is not that of any source."),
  STATEMENT_SYNTAX("A statement is not well formed."),
  STATEMENT_CHAIN("Several if or iff follow one another without brackets."),
  STATEMENT_TOO_LARGE("A statement is too long or nested too deeply."),
  EMPTY_LIST("A list needs at least one item."),
  NUMBER("A number is not of the sort that is needed, or too large."),
  SOURCE_FILE("The file of a source is not named relative to the case file, beside or below it."),
  QUOTE_NOT_FOUND(Severity.WARNING, "The words quoted as evidence are not in the source's text."),
  OUTCOME("An outcome is not one Y or N for each option, nor a list of option ids."),
  OUTCOME_REPEATED("An outcome stands twice where each can stand once."),
  OUTCOME_IMPOSSIBLE("An outcome stands in the file that cannot be."),
  RANKING_INCOMPLETE("A ranking leaves out outcomes that can be."),
  RANKING_UNCHECKED("There are too many outcomes to check that a ranking has them all."),
  NOW_IMPOSSIBLE("Today's outcome is one that cannot be."),
  DEAD_OPTION(Severity.WARNING, "An option is taken in every outcome that can be, or in none."),
  NO_MOVE(Severity.WARNING, "A party has no move from any outcome."),
  IDLE_PATTERN(Severity.WARNING, "A pattern that should remove outcomes removes none."),
  ONE_OUTCOME(Severity.WARNING, "Only one outcome can be, so there is nothing to decide."),
  UNREACHABLE(Severity.WARNING, "Some outcomes cannot be reached from today's by any moves."),
  INDIFFERENT(Severity.WARNING, "A party has no preferences: all outcomes are equal to it."),
  GMCR_INDEX("A .gmcr file refers to an option, decision maker or outcome that it does not have."),
  GMCR_OWNER("An option of a .gmcr file belongs to two decision makers."),
  GMCR_DROPPED(
      Severity.WARNING, "Something in a .gmcr file has no place in a case and is left out."),
  GMCR_NOW(Severity.WARNING, "A .gmcr file does not say how things stand today."),
  LOST(Severity.WARNING, "Something in the case has no place in the file that is written."),
  INEXPRESSIBLE("The file that was asked for cannot hold the case."),
  QUESTION("A recorded answer does not say which question it answers, or asks several."),
  MORE_PROBLEMS(Severity.WARNING, "There are more problems than are listed.");

  private final Severity severity;
  private final String meaning;

  ProblemKind(String meaning) {
    this(Severity.ERROR, meaning);
  }

  ProblemKind(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /// The stable id, such as `unknown-option`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How much a problem of this kind matters.
  public Severity severity() {
    return severity;
  }

  /// What a problem of this kind is, in one sentence.
  public String meaning() {
    return meaning;
  }
}
