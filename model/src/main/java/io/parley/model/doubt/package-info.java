/// What is not known in a case, one thing at a time: a *doubt* is about a judgement, about the order
/// of two, about two outcomes, or about who decides. Each can be settled one way or another, which
/// gives the case as it would be if that were known.
@NullMarked
package io.parley.model.doubt;

import org.jspecify.annotations.NullMarked;
