/** Examples to learned models: fits classifiers and decisions, and says how well they do. */
package org.cronista.trainer;
