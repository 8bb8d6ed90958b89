package org.cronista.reader.internal.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program without a shell: bytes in, bytes out, within a time limit. It sees only the few
 * environment variables it needs.
 */
final class ProgramRun {

  private static final int MOST_OUTPUT = 64 << 20;

  private static final Set<String> NEEDED =
      Set.of(
          "PATH",
          "TESSDATA_PREFIX",
          "LD_LIBRARY_PATH",
          "DYLD_LIBRARY_PATH",
          "TMPDIR",
          "TEMP",
          "TMP",
          "SystemRoot",
          "HOME");

  private ProgramRun() {}

  /**
   * Runs {@code command}; what it wrote, or nothing when it failed or took too long.
   *
   * @param input what it reads from its standard input
   */
  static Optional<byte[]> run(List<String> command, byte[] input, Duration limit) {
    try {
      Process process = start(command);
      CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
          .execute(process::destroyForcibly);
      try {
        write(process, input);
        byte[] output = read(process);
        return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(NEEDED);
    environment.put("LC_ALL", "C");
    // Documents are read side by side already.
    environment.put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static void write(Process process, byte[] input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input);
    } catch (IOException e) {
      // It ended without reading all; its exit status tells why.
    }
  }

  private static byte[] read(Process process) throws IOException {
    try (InputStream stream = process.getInputStream()) {
      return stream.readNBytes(MOST_OUTPUT);
    }
  }
}
