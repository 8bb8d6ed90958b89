package org.cronista.spark;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/** Hadoop's configuration in a form that can be sent to the executors. */
final class Settings implements Serializable {

  private static final long serialVersionUID = 1;

  private final LinkedHashMap<String, String> values = new LinkedHashMap<>();

  Settings(Configuration configuration) {
    for (Map.Entry<String, String> setting : configuration) {
      values.put(setting.getKey(), setting.getValue());
    }
  }

  Configuration configuration() {
    Configuration configuration = new Configuration(false);
    values.forEach(configuration::set);
    return configuration;
  }
}
