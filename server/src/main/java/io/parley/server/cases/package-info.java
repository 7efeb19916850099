/// Cases and their history over HTTP.
@NullMarked
package io.parley.server.cases;

import org.jspecify.annotations.NullMarked;
