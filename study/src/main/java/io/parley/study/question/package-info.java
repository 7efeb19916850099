/// The questions that can be put to a case, one class each: what holds, whether recorded answers
/// are reproduced, and what a certificate has to state.
@NullMarked
package io.parley.study.question;

import org.jspecify.annotations.NullMarked;
