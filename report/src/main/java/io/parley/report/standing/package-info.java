/// On paper, which judgements are behind a line: a column of a table, columns of a sheet, a member of
/// a JSON object.
@NullMarked
package io.parley.report.standing;

import org.jspecify.annotations.NullMarked;
