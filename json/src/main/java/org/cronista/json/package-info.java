/**
 * The JSON shapes of the contract: records to JSON and back.
 *
 * <p>{@link org.cronista.json.ContractJson} is the way in; behind it stands one small codec for
 * each record. Fields named by the contract come first and in its order; what our records know
 * beyond it follows as further fields, which readers may ignore and lines from elsewhere may lack.
 */
package org.cronista.json;
