package io.parley.store;

/// What is to be saved: a case as it reads now, and what was done to it.
///
/// @param title the title of the case; may be blank while it has none
/// @param text the whole text of the case
/// @param deed what was done
/// @param summary what was changed, in a few words; may be empty
public record Draft(String title, String text, Deed deed, String summary) {

  public Draft {
    TextField.TITLE.check(title);
    TextField.CASE_TEXT.check(text);
    TextField.SUMMARY.check(summary);
  }
}
