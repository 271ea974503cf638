package org.paraph.text.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file held in memory, whose parts are unpacked as they are read and never kept. A file that would unpack beyond
 * the {@link Limits} is refused on the way.
 */
final class Archive {

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_WITHIN = 65_557;

    private final byte[] file;
    private long unpacked;

    Archive(byte[] file) {
        this.file = file;
        if (file.length > 30 && (file[6] & 1) != 0) {
            throw UnreadableFile.encrypted();
        }
        if (!hasEnd()) {
            throw UnreadableFile.corrupt();
        }
    }

    /** Reads some parts. */
    interface PartReader {
        /** @param part to be read, not closed */
        void read(String name, InputStream part) throws IOException;
    }

    /** Hands over each part in the order of the file; what is left of a part is passed over, its checksum checked. */
    void each(PartReader reader) {
        unpacked = 0;
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName())) {
                    throw UnreadableFile.corrupt();
                }
                if (names.size() > Limits.PARTS) {
                    throw UnreadableFile.expandsTooFar();
                }
                var part = new Part(zip);
                reader.read(entry.getName(), part);
                part.drain();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.corrupt();
        }
        if (names.isEmpty()) {
            throw UnreadableFile.corrupt();
        }
    }

    /** The list of parts at the end is lost first when a file is cut off. */
    private boolean hasEnd() {
        for (int at = file.length - 22; at >= Math.max(0, file.length - END_WITHIN); at--) {
            if (file[at] == END[0] && file[at + 1] == END[1] && file[at + 2] == END[2] && file[at + 3] == END[3]) {
                return true;
            }
        }
        return false;
    }

    /** Counts what is unpacked. */
    private final class Part extends InputStream {

        private final InputStream zip;
        private long bytes;

        Part(InputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            int one = zip.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = zip.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            bytes += more;
            unpacked += more;
            boolean swollen = unpacked > Limits.RATIO_FROM_BYTES && unpacked / Limits.RATIO > file.length;
            if (bytes > Limits.PART_BYTES || unpacked > Limits.UNPACKED_BYTES || swollen) {
                throw UnreadableFile.expandsTooFar();
            }
        }

        void drain() throws IOException {
            var scrap = new byte[16_384];
            while (read(scrap, 0, scrap.length) >= 0) {
                // counted and forgotten
            }
        }
    }
}
