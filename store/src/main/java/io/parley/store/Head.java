package io.parley.store;

import java.util.OptionalInt;

/// Where a case stands in its history.
///
/// @param caseId the case
/// @param shown the revision the case shows
/// @param undo the revision that undo shows; empty when there is nothing to undo
/// @param redo the revision that redo shows; empty when there is nothing to redo
public record Head(String caseId, Revision shown, OptionalInt undo, OptionalInt redo) {}
