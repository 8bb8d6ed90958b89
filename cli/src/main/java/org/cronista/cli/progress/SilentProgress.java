package org.cronista.cli.progress;

/** Shows nothing. */
public final class SilentProgress implements Progress {

  @Override
  public void stage(String doing) {}

  @Override
  public void documents(long done, long total) {}

  @Override
  public void end() {}
}
