/** The parts of training; may change at any time. */
package org.cronista.trainer.internal;
