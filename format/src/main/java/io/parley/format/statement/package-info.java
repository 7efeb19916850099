/// The statement language: `not`, `and`, `or`, `if`, `iff`, brackets, option ids, `true` and
/// `false`, read into statements of the model. A *fault* says where in the text reading failed.
@NullMarked
package io.parley.format.statement;

import org.jspecify.annotations.NullMarked;
