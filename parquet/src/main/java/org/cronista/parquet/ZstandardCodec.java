package org.cronista.parquet;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard in Java alone: the library's own way is Hadoop's codecs and native code, whose bytes
 * differ with the version that a machine has. For one thread.
 */
final class ZstandardCodec implements CompressionCodecFactory {

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    requireZstandard(name);
    return new Compressor();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    requireZstandard(name);
    return new Decompressor();
  }

  private static void requireZstandard(CompressionCodecName name) {
    if (name != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("Only Zstandard, not " + name);
    }
  }

  private static byte[] all(BytesInput bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
    bytes.writeAllTo(out);
    return out.toByteArray();
  }

  @Override
  public void release() {}

  private static final class Compressor implements BytesInputCompressor {
    private final ZstdCompressor compressor = new ZstdCompressor();

    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      byte[] plain = all(bytes);
      byte[] packed = new byte[compressor.maxCompressedLength(plain.length)];
      int length = compressor.compress(plain, 0, plain.length, packed, 0, packed.length);
      return BytesInput.from(packed, 0, length);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private static final class Decompressor implements BytesInputDecompressor {
    private final ZstdDecompressor decompressor = new ZstdDecompressor();

    @Override
    public BytesInput decompress(BytesInput bytes, int length) throws IOException {
      byte[] packed = all(bytes);
      byte[] plain = new byte[length];
      decompressor.decompress(packed, 0, packed.length, plain, 0, length);
      return BytesInput.from(plain);
    }

    @Override
    public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int plainSize)
        throws IOException {
      byte[] packed = new byte[packedSize];
      input.get(packed);
      output.put(all(decompress(BytesInput.from(packed), plainSize)));
    }

    @Override
    public void release() {}
  }
}
