/// Certificate ⇄ file. A certificate is one JSON object with a field on each line and, in its last
/// field, a claim on each line, so that "line 57 is false" can be looked up. Fields stand in one
/// fixed order. Writing and reading hold one claim at a time, however many there are.
///
/// The reader expects the worst: whatever the input, it answers with entries and problems, each
/// with its line, and never with an exception.
@NullMarked
package io.parley.certificate.file;

import org.jspecify.annotations.NullMarked;
