package io.parley.store;

import java.time.Instant;

/// A case in the bin.
///
/// @param listed the case as it was when it was put there
/// @param binned when it was put there
public record BinnedCase(ListedCase listed, Instant binned) {}
