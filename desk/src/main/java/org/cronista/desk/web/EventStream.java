package org.cronista.desk.web;

import io.javalin.http.sse.SseClient;

/** An answer that goes on: server-sent events. */
public final class EventStream {

  private final SseClient client;

  EventStream(SseClient client) {
    this.client = client;
  }

  /** What writes to a stream; the stream is closed after it. */
  @FunctionalInterface
  public interface Source {
    /** Writes until there is nothing more to say. */
    void writeTo(EventStream stream) throws InterruptedException;
  }

  /** Sends an event; {@code data} may not hold line breaks that matter. */
  public void send(String event, String data, String id) {
    client.sendEvent(event, data, id);
  }

  /** Whether nobody listens any more. */
  public boolean isClosed() {
    return client.terminated();
  }
}
