/// How one gets from today to there. Status-quo analysis asks which states can be led to from
/// today's by legal sequences, of any moves (LS) or of improvements only (LS+), in how many steps
/// at least, and which step can come before which. Where self-interest does not lead, a *chain* shows
/// the way that asks least, and a *bridge* what would close its gap.
@NullMarked
package io.parley.conflict.path;

import org.jspecify.annotations.NullMarked;
