package io.parley.store;

import java.time.Instant;

/// A line of the log.
///
/// @param number 1, 2, 3, … without gaps
/// @param time when it was written
/// @param event what it says
public record AuditEntry(long number, Instant time, AuditEvent event) {}
