/// The way in: a *case file* is a file that describes one situation, in Parley's own format or a
/// foreign one. Its kind follows from its name: `.gmcr`, `.json`, and everything else is YAML.
@NullMarked
package io.parley.format;

import org.jspecify.annotations.NullMarked;
