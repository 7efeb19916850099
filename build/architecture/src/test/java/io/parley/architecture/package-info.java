/// The shape of Parley, kept true by tests. One table says which module may use which and in which
/// order the packages of a module are told; what is not in the table fails until somebody places
/// it. Whoever wants to change the shape changes the table, in view of everyone.
@NullMarked
package io.parley.architecture;

import org.jspecify.annotations.NullMarked;
