/** The JSON shapes of the contract: records to JSON and back. */
package org.cronista.json;
