/// The workbench's server: HTTP in, study, JSON out. It opens the store, answers the pages, and
/// decides nothing about a case itself.
///
/// It runs on the class path, as Spring expects.
@NullMarked
package io.parley.server;

import org.jspecify.annotations.NullMarked;
