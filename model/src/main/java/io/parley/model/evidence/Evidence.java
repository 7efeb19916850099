package io.parley.model.evidence;

/// The words of a source that an element rests on.
///
/// @param source the id of a {@link Source} of the case
/// @param quote the exact words, few; empty when the whole source is meant
public record Evidence(String source, String quote) {}
