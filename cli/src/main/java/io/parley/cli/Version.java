package io.parley.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that every command tells.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"parley 0.1.0"};
  }
}
