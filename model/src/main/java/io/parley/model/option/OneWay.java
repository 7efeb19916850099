package io.parley.model.option;

import io.parley.model.evidence.Grounds;
import io.parley.model.statement.Statement;

/// Moves that cannot be made, whoever would make them: from an outcome of which one statement is
/// true to an outcome of which another is.
///
/// @param from true of the outcomes such a move would leave
/// @param to true of the outcomes it would lead to
/// @param label how to say it in plain words; may be empty
/// @param grounds why they cannot be made
public record OneWay(Statement from, Statement to, String label, Grounds grounds) {}
