/// What is let in: how large a request may be, and what must stand in it.
@NullMarked
package io.parley.server.request;

import org.jspecify.annotations.NullMarked;
