/// On paper, where steps in one's own interest lead from today, and the way to one outcome: pages,
/// sheets to compute with, and JSON.
@NullMarked
package io.parley.report.path;

import org.jspecify.annotations.NullMarked;
