package org.paraph.integration.events.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads of a receiver's answer what is needed, its status, and of the rest no more than 64 KiB. */
final class Answer {

    private static final System.Logger LOG = System.getLogger(Answer.class.getName());
    private static final int MOST = 64 * 1024;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int FINAL = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");

    private Answer() {
    }

    /** The status; 0 if it is no answer of HTTP/1.1. */
    static int status(InputStream in) throws IOException {
        for (int lines = 0; lines < MOST_LINES;) {
            var status = STATUS.matcher(line(in));
            if (!status.matches()) {
                return 0;
            }
            int length = -1;
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                if (++lines > MOST_LINES) {
                    return 0;
                }
                if (header.matches("(?i)content-length:\\s*\\d{1,9}\\s*")) {
                    length = Integer.parseInt(header.replaceAll("\\D", ""));
                }
            }
            int code = Integer.parseInt(status.group(1));
            if (code >= FINAL) {
                hearOut(in, Math.min(Math.max(length, 0), MOST));
                return code;
            }
            lines++;
        }
        return 0;
    }

    /** A receiver that is not heard out would find its connection broken; whether it ends is of no matter. */
    private static void hearOut(InputStream in, int bytes) {
        try {
            in.skipNBytes(bytes);
        } catch (IOException broken) {
            LOG.log(System.Logger.Level.DEBUG, "A receiver has not ended its answer", broken);
        }
    }

    /** A line without its end; what is too long, or ends before its end, is garbled and matches nothing. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                return "";
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }
}
