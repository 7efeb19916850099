/// What a study of a case gives back: plain data that any door can show.
@NullMarked
package io.parley.study.answer;

import org.jspecify.annotations.NullMarked;
