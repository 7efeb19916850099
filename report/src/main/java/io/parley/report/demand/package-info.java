/// What is demanded and threatened in a case, on paper.
@NullMarked
package io.parley.report.demand;

import org.jspecify.annotations.NullMarked;
