package io.parley.model.option;

import io.parley.model.evidence.Grounds;
import io.parley.model.statement.Statement;

/// Outcomes that cannot be: all of which the statement is true.
///
/// @param when true of the outcomes that are removed
/// @param label how to say it in plain words; may be empty
/// @param grounds why they cannot be
public record Impossible(Statement when, String label, Grounds grounds) {}
