package io.parley.store;

import java.time.Instant;
import java.util.OptionalInt;

/// A case as it was saved once. It never changes; its text is asked for apart.
///
/// @param number 1, 2, 3, … in each case, in the order of the saves
/// @param parent the revision that was shown when this one was saved; the first has none
/// @param title the title of the case in it
/// @param sha256 of the text in UTF-8, as 64 hexadecimal digits; equal texts have equal ones
/// @param author the account that saved it
/// @param time when it was saved
/// @param deed what was done
/// @param summary what was changed, in a few words; may be empty
public record Revision(
    int number,
    OptionalInt parent,
    String title,
    String sha256,
    String author,
    Instant time,
    Deed deed,
    String summary) {}
