/// The same questions asked of groups. A *coalition* is any non-empty set of decision makers, one
/// alone included. It moves by legal sequences of its members; a *coalition improvement* is where
/// such a sequence can lead and every member gains, judged from start to end, whatever the steps
/// between. A state is stable for a coalition when every coalition improvement is deterred by the
/// others, and *universally* stable when it is for every coalition.
///
/// Each concept is one short class that says what deters; its verdicts carry their witness.
@NullMarked
package io.parley.conflict.coalition;

import org.jspecify.annotations.NullMarked;
