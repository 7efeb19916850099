/// What would have to be true. The *inverse* question starts from a state and asks for preferences,
/// or moves, under which it holds or can be reached: by the order of statements, by the order of
/// states, or by what the options allow.
@NullMarked
package io.parley.conflict.inverse;

import org.jspecify.annotations.NullMarked;
