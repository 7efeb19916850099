/// Random cases for property tests: small, seeded, and rich in what goes wrong (impossible
/// patterns, ties, one-way options and patterns, parties without moves).
@NullMarked
package io.parley.random;

import org.jspecify.annotations.NullMarked;
