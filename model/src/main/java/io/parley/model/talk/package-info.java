/// What has been said and done around the options: *demands* of one party on another, as vague as
/// they were made; *threats* of what follows if they are not met; *acts* already done; *deadlines*;
/// *linked issues* and *stakes*. And how each side sees the other, where that differs from how
/// things are.
@NullMarked
package io.parley.model.talk;

import org.jspecify.annotations.NullMarked;
