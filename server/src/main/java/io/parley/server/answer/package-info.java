/// Questions put to a case over HTTP.
@NullMarked
package io.parley.server.answer;

import org.jspecify.annotations.NullMarked;
