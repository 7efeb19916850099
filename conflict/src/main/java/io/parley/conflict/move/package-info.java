/// Who can lead where. A *decision maker* moves by changing its own options; a *unilateral move*
/// changes any of them at once, within their directions, to a state that can be. Several decision
/// makers in turn form a *legal sequence* when nobody moves twice in a row.
///
/// Without one-way patterns two successive moves of one decision maker are one move or none, and
/// what can be reached by legal sequences is plain reachability. One-way patterns can make moves
/// intransitive; then the rule matters and is kept.
@NullMarked
package io.parley.conflict.move;

import org.jspecify.annotations.NullMarked;
