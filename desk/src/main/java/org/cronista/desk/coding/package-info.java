/** Double coding: who codes what, each coder's own reading, and how far the readings agree. */
package org.cronista.desk.coding;
