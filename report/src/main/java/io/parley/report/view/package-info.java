/// How each side sees a case, on paper.
@NullMarked
package io.parley.report.view;

import org.jspecify.annotations.NullMarked;
