package io.parley.store;

import java.time.Instant;

/// A name that somebody gave to a revision.
///
/// @param name unique within the case, whatever the case of its letters
/// @param revision the number of the revision
/// @param by the account that gave the name
/// @param time when
public record Version(String name, int revision, String by, Instant time) {}
