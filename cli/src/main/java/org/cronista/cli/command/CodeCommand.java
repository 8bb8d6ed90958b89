package org.cronista.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cronista.cli.ExitStatus;
import org.cronista.cli.Surroundings;
import org.cronista.cli.UsageProblem;
import org.cronista.cli.option.PackOptions;
import org.cronista.cli.option.QuietOption;
import org.cronista.cli.option.ReadingOptions;
import org.cronista.cli.progress.Progress;
import org.cronista.cli.work.CodeLines;
import org.cronista.cli.work.CodeLines.CodedLine;
import org.cronista.cli.work.CoderLoader;
import org.cronista.cli.work.CoderSource;
import org.cronista.cli.work.InputList;
import org.cronista.cli.work.JsonLineReader;
import org.cronista.cli.work.ParallelInOrder;
import org.cronista.reader.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Bulk coding: JSON lines in, JSON lines out in the same order, in constant memory. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Code JSON lines without an archive: one document a line in, one line out.",
    footerHeading = "%nA line in, and examples:%n",
    footer = {
      "  {\"id\": \"1\", \"text\": \"Police detained four miners in Oruro.\", \"date\": \"2026-05-18\"}",
      "",
      "  cronista code feed.jsonl > coded.jsonl",
      "  feed | cronista code - --threads 4 | store",
      "",
      "A bad line gives {\"id\": …, \"error\": …} in its place, and exit status 1."
    })
public final class CodeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE.jsonl|-",
      description = "A file of JSON lines, or - for standard input.")
  private String input = "";

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final PackOptions packOptions = new PackOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  private final Surroundings surroundings;
  private final CoderSource coders;

  /** The command in these surroundings. */
  public CodeCommand(Surroundings surroundings, CoderSource coders) {
    this.surroundings = surroundings;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    if (input.equals(InputList.STANDARD_INPUT)) {
      return code(surroundings.in());
    }
    Path file = Path.of(input);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageProblem("There is no file " + input + " that can be read: check the path.");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return code(stream);
    }
  }

  private int code(InputStream stream) {
    int threads = reading.threads();
    CoderLoader coder = coders.loaderFor(packOptions.load());
    coder.begin();
    CodeLines lines = new CodeLines(reading.reader(), coder);
    JsonLineReader in = new JsonLineReader(stream, ReaderOptions.defaults().maxBytes());
    try (Progress progress = quiet.progress(surroundings);
        ParallelInOrder<JsonLineReader.Line, CodedLine> coded =
            ParallelInOrder.start("coder", in, lines::code, threads, surroundings.stop())) {
      return write(coded, progress);
    }
  }

  private int write(ParallelInOrder<JsonLineReader.Line, CodedLine> coded, Progress progress) {
    PrintStream out = surroundings.out();
    int status = ExitStatus.DONE;
    long done = 0;
    while (coded.hasNext()) {
      CodedLine line = coded.next();
      out.print(line.json());
      out.print('\n');
      // Flushes, for whoever waits at the other end of a pipe, and learns when nobody does.
      if (out.checkError()) {
        return ExitStatus.STOPPED;
      }
      status = line.failed() ? ExitStatus.SOME_FAILED : status;
      done++;
      progress.documents(done, 0);
    }
    return surroundings.stop().isRequested() ? ExitStatus.STOPPED : status;
  }
}
