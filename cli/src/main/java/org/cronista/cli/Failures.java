package org.cronista.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cronista.archive.ArchiveException;
import org.cronista.packs.PackException;
import org.cronista.reader.ChildNotStartedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong, and the shell by the exit status. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;
  private final BooleanSupplier debug;

  /** Messages on {@code err}, with stack traces while {@code debug} is on. */
  Failures(PrintStream err, BooleanSupplier debug) {
    this.err = err;
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    err.println("cronista: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, Surroundings.writer(err));
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (debug.getAsBoolean()) {
      failure.printStackTrace(err);
    }
    if (failure instanceof Stopped) {
      err.println("cronista: " + failure.getMessage());
      return ExitStatus.STOPPED;
    }
    if (failure instanceof UsageProblem || failure instanceof PackException) {
      err.println("cronista: " + failure.getMessage());
      return ExitStatus.WRONG_USAGE;
    }
    if (failure instanceof ArchiveException || failure instanceof ChildNotStartedException) {
      err.println("cronista: " + failure.getMessage());
      return ExitStatus.INTERNAL_FAILURE;
    }
    err.println("cronista: " + describe(failure));
    return ExitStatus.INTERNAL_FAILURE;
  }

  private String describe(Exception failure) {
    String hint = debug.getAsBoolean() ? "" : " (--debug shows where)";
    if (failure instanceof UncheckedIOException) {
      Throwable cause = Optional.<Throwable>ofNullable(failure.getCause()).orElse(failure);
      return "a file could not be written or read: " + firstLine(cause) + hint;
    }
    return "this should not have happened: " + firstLine(failure) + hint;
  }

  private static String firstLine(Throwable failure) {
    return failure.toString().lines().findFirst().orElse("unknown");
  }
}
