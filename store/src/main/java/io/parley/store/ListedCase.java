package io.parley.store;

import java.time.Instant;

/// A case in somebody's list.
///
/// @param id the case
/// @param title its title in the revision shown
/// @param role what the account the list is for may do with it
/// @param shown the number of the revision shown
/// @param changed when it was last changed, undo and redo included
/// @param by the name of the account that made the revision shown
public record ListedCase(
    String id, String title, Role role, int shown, Instant changed, String by) {}
