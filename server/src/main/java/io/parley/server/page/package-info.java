/// The pages themselves, and what browsers are told about them.
@NullMarked
package io.parley.server.page;

import org.jspecify.annotations.NullMarked;
