/**
 * Lines of JSON to Parquet files, which notebooks and databases open directly. {@link
 * org.cronista.parquet.ParquetTables} is what others call.
 */
package org.cronista.parquet;
