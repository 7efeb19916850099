/// Who is asking: accounts, sessions, and what each may do.
@NullMarked
package io.parley.server.account;

import org.jspecify.annotations.NullMarked;
