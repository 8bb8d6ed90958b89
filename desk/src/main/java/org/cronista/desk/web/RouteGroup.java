package org.cronista.desk.web;

import java.util.List;

/** Addresses that belong together. */
public interface RouteGroup {

  /** The addresses. */
  List<Route> routes();
}
