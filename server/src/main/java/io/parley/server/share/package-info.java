/// A case with its answers as one page that needs no server.
@NullMarked
package io.parley.server.share;

import org.jspecify.annotations.NullMarked;
