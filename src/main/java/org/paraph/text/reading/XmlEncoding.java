package org.paraph.text.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Decodes XML as its mark or declaration says, and refuses bytes that are not in that encoding. The parser of the
 * platform could do it too, but prints each refusal to the error output.
 */
final class XmlEncoding {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]{0,40})");

    private XmlEncoding() {
    }

    /** @param part not closed by this */
    static Reader reader(InputStream part) throws IOException {
        var bytes = new BufferedInputStream(part, 16_384);
        bytes.mark(DECLARATION);
        var beginning = bytes.readNBytes(DECLARATION);
        bytes.reset();
        var charset = charset(beginning);
        var reader = new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
            reader.read();
        }
        return reader;
    }

    private static Charset charset(byte[] beginning) {
        if (startsWith(beginning, 0xFE, 0xFF) || startsWith(beginning, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(beginning, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(beginning, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        var named = ENCODING.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        if (!Charset.isSupported(named.group(1)) || named.group(1).toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16")) {
            throw UnreadableFile.corrupt();
        }
        return Charset.forName(named.group(1));
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int at = 0; at < wanted.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != wanted[at]) {
                return false;
            }
        }
        return true;
    }
}
