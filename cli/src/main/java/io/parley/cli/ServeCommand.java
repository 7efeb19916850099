package io.parley.cli;

import io.parley.language.Say;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `parley serve`: a program of its own, which the launcher starts; here it is only told of.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Open the workbench in the browser; so does parley without arguments. See parley serve --help."
    })
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new WrongInput(Say.of("The workbench is started by the launcher: ./parley serve"));
  }
}
