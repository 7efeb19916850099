/// What each party may do, and what cannot go together. An *option* is taken or not taken; an
/// *outcome* says which options are taken; patterns say which outcomes cannot be and which moves
/// cannot be taken back.
@NullMarked
package io.parley.model.option;

import org.jspecify.annotations.NullMarked;
