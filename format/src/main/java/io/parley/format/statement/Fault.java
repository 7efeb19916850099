package io.parley.format.statement;

import io.parley.format.problem.ProblemKind;

/// Something that is wrong in the text of a statement.
///
/// @param kind what sort of thing
/// @param start index of the first character concerned
/// @param end index after the last one
/// @param message what is wrong
/// @param hint what to try; may be empty
public record Fault(ProblemKind kind, int start, int end, String message, String hint) {}
