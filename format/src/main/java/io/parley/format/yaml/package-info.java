/// Parley's own case format, version 1, as `docs/formats/case.md` specifies it: read from YAML or
/// JSON, written as YAML.
@NullMarked
package io.parley.format.yaml;

import org.jspecify.annotations.NullMarked;
