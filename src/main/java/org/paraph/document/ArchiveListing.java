package org.paraph.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of what a ZIP file holds, read off its directory at the end, so that nothing has to be unpacked to know them
 * (APPNOTE 4.3.12 and 4.3.16). Of a garbled file as many as can be read.
 */
final class ArchiveListing {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int FIRST_NAME = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST = 5_000;
    private static final int LONGEST_TYPE = 100;

    private final ByteBuffer file;

    ArchiveListing(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The names in their order; that of a first entry {@code mimetype} with its content behind a colon. */
    List<String> names() {
        var names = new ArrayList<String>();
        int end = end();
        int at = end < 0 ? -1 : file.getInt(end + 16);
        while (isEntry(at) && names.size() < MOST) {
            int length = Short.toUnsignedInt(file.getShort(at + 28));
            names.add(text(at + ENTRY_LENGTH, length));
            at += ENTRY_LENGTH + length + Short.toUnsignedInt(file.getShort(at + 30))
                    + Short.toUnsignedInt(file.getShort(at + 32));
        }
        if (!names.isEmpty() && names.get(0).equals("mimetype")) {
            int begin = FIRST_NAME + names.get(0).length() + Short.toUnsignedInt(file.getShort(28));
            names.set(0, "mimetype:" + text(begin, Math.min(LONGEST_TYPE, Math.max(0, file.getInt(18)))));
        }
        return names;
    }

    private int end() {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private boolean isEntry(int at) {
        return at >= 0 && at <= file.capacity() - ENTRY_LENGTH && file.getInt(at) == ENTRY;
    }

    private String text(int at, int length) {
        int known = Math.max(0, Math.min(length, file.capacity() - at));
        return known == 0 ? "" : new String(file.array(), at, known, StandardCharsets.UTF_8);
    }
}
