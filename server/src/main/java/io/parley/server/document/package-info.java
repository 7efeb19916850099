/// The document of a case as the pages edit it, and what is wrong with it where.
@NullMarked
package io.parley.server.document;

import org.jspecify.annotations.NullMarked;
