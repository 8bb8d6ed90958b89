package org.cronista.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The command line. */
class OptionsTest {

  @Test
  void takesSeveralInputsAndItsDefaults() {
    Options options =
        Options.parse(
            "--input", "s3a://b/a", "--input", "hdfs:///c", "--output", "o", "--home", "/opt/c");

    assertThat(options.inputs()).containsExactly("s3a://b/a", "hdfs:///c");
    assertThat(options.batchBytes()).isEqualTo(256L << 20);
    assertThat(options.asOf()).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> Options.parse("--input", "a")).hasMessage("--output is missing");
    assertThatThrownBy(() -> Options.parse("--inputs", "a"))
        .hasMessage("There is no option --inputs");
    assertThatThrownBy(() -> Options.parse("--input")).hasMessage("--input asks for a value");
    assertThatThrownBy(
            () ->
                Options.parse("--input", "a", "--output", "o", "--home", "h", "--task-mb", "none"))
        .hasMessage("--task-mb is a number of megabytes, not none");
  }
}
