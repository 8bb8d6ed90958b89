/**
 * Makes a folder that runs without the build. {@link org.cronista.dist.MakeDistribution} is the
 * step of the build; nothing here is part of the program.
 */
package org.cronista.dist;
