/// Questions, put to cases made for them.
@NullMarked
package io.parley.study.question;

import org.jspecify.annotations.NullMarked;
