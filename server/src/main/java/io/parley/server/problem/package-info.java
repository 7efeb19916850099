/// Refusals as problem details (RFC 9457): every error an HTTP client can get, with its stable id.
@NullMarked
package io.parley.server.problem;

import org.jspecify.annotations.NullMarked;
