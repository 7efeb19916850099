/// When a state holds for a decision maker. A state is *stable* for one when every improvement it
/// could make is answered in a way that leaves it no better off; the concepts differ in how far the
/// mover looks ahead and whether the others would hurt themselves to deter it. A state that is
/// stable for everyone is an *equilibrium*.
///
/// Each concept is one short class that reads like its definition and returns a *verdict* with its
/// witness: the improvement nobody answers, or for each improvement the sanction that deters it. A
/// concept applied to one conflict is a *judge*, which shares work between verdicts.
@NullMarked
package io.parley.conflict.stability;

import org.jspecify.annotations.NullMarked;
