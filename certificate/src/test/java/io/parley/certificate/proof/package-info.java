/// A second opinion for tests: certificates made, and claims judged, by the inductive definitions on
/// sets of option ids, without a line of the code under test.
@NullMarked
package io.parley.certificate.proof;

import org.jspecify.annotations.NullMarked;
