/// What is asked of somebody, and what is threatened. A *demand* leaves options open and can be read
/// in several ways; an *offer* is what the one asked can do from today, and may meet some readings
/// and not others. A *threat* counts where it can be carried out and where the threatener would
/// gain by doing so: which camp of it would is part of the answer. Where somebody is not of one mind,
/// an answer says for which camp it is given, or how sure it is.
@NullMarked
package io.parley.conflict.demand;

import org.jspecify.annotations.NullMarked;
