package org.paraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small ZIP files for tests. */
final class Archives {

    private Archives() {
    }

    /** One with entries of these names, all with the same content. */
    static byte[] of(String... names) {
        return first(null, names);
    }

    /** An OpenDocument file of that type. */
    static byte[] openDocument(String type, String... names) {
        return first(type, names);
    }

    private static byte[] first(String type, String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            if (type != null) {
                put(zip, "mimetype", type);
            }
            for (String name : names) {
                put(zip, name, "content");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var content = text.getBytes(StandardCharsets.US_ASCII);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
