/// On paper, what holds depending on who decides inside the parties: a table of outcomes and what
/// follows from it, a sheet to compute with, and JSON.
@NullMarked
package io.parley.report.faction;

import org.jspecify.annotations.NullMarked;
