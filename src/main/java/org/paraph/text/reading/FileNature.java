package org.paraph.text.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from the contents of a file what it really is; names and declarations are only compared with that. */
final class FileNature {

    private static final int BEGINNING = 4096;
    private static final Pattern XML_ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]{1,60}:)?([\\w.-]{1,60})");
    private static final Pattern HTML_TAG = Pattern.compile("(?i)</?(?:html|head|body|p|div|span|br|h[1-6]|table|ol|ul|li|article|section|meta)[\\s/>]");
    private static final Pattern HTML_START = Pattern.compile("(?i)(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body|p|div|span|br|h[1-6]|table|ol|ul"
            + "|article|section|main|meta|title|center|font|b|i|a|img)[\\s/>]", Pattern.DOTALL);

    private FileNature() {
    }

    /**
     * The format of a file.
     *
     * @param declared media type as sent, or null
     * @throws UnreadableFile if it is none that is read, or not the one declared
     */
    static FileType of(byte[] file, String declared, String language) {
        if (file == null || file.length == 0) {
            throw UnreadableFile.empty();
        }
        if (file.length > Limits.FILE_BYTES) {
            throw UnreadableFile.tooLarge();
        }
        var type = declared == null ? "" : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean open = type.isEmpty() || type.endsWith("/octet-stream") || type.equals("*/*");
        refuse(file, open ? "" : type);
        var real = starts(file, "PK") ? packed(file) : text(file, type, language);
        if (!open && !real.isSentAs(type)) {
            throw UnreadableFile.mismatch(type, real.mediaType());
        }
        return real;
    }

    private static void refuse(byte[] file, String declared) {
        if (starts(file, "%PDF")) {
            unsupported(declared, "application/pdf");
        } else if (starts(file, "{\\rtf")) {
            unsupported(declared, "application/rtf");
        } else if (starts(file, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            if (contains(file, new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))) {
                throw UnreadableFile.encrypted();
            }
            unsupported(declared, "application/msword");
        }
    }

    private static void unsupported(String declared, String real) {
        if (Arrays.stream(FileType.values()).anyMatch(type -> type.isSentAs(declared))) {
            throw UnreadableFile.mismatch(declared, real);
        }
        throw UnreadableFile.unsupported(real);
    }

    private static FileType packed(byte[] file) {
        if (starts(file, "PK\u0003\u0004") && contains(file, "mimetypeapplication/vnd.oasis.opendocument.text")) {
            return FileType.ODT;
        }
        if (contains(file, "word/document")) {
            return FileType.DOCX;
        }
        if (contains(file, "xl/workbook") || contains(file, "ppt/presentation") || contains(file, "mimetypeapplication/")) {
            throw UnreadableFile.unsupported("application/vnd.openxmlformats-officedocument / opendocument");
        }
        if (contains(file, "content.xml") && contains(file, "META-INF/manifest.xml")) {
            return FileType.ODT;
        }
        throw UnreadableFile.unsupported("application/zip");
    }

    private static FileType text(byte[] file, String declared, String language) {
        var text = TextDecoding.decode(file, language, FileNature.named(file));
        var beginning = Signs.trim(text.substring(0, Math.min(text.length(), BEGINNING)));
        if (beginning.isEmpty() && Signs.trim(text).isEmpty()) {
            throw UnreadableFile.empty();
        }
        boolean xml = beginning.startsWith("<?xml") || beginning.startsWith("<akomaNtoso") || beginning.contains("docs.oasis-open.org/legaldocml");
        if (xml && beginning.startsWith("<")) {
            var root = XML_ROOT.matcher(beginning.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>", ""));
            var name = root.find() ? root.group(1) : "";
            if (name.equals("html")) {
                return FileType.HTML;
            }
            if (name.equals("akomaNtoso") || beginning.contains("<!DOCTYPE") || beginning.contains("<!ENTITY")) {
                return FileType.AKOMA_NTOSO;
            }
            throw UnreadableFile.unsupported("application/xml <" + name + ">");
        }
        boolean tags = HTML_START.matcher(beginning).lookingAt()
                || FileType.HTML.isSentAs(declared) && HTML_TAG.matcher(beginning).find();
        return tags ? FileType.HTML : FileType.PLAIN_TEXT;
    }

    /** The encoding that XML or HTML names at its beginning, or null. */
    private static String named(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, 2048), StandardCharsets.ISO_8859_1);
        var matcher = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{1,40})").matcher(beginning);
        return beginning.stripLeading().startsWith("<") && matcher.find() ? matcher.group(1) : null;
    }

    private static boolean starts(byte[] file, String magic) {
        return file.length >= magic.length() && new String(file, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static boolean contains(byte[] file, String wanted) {
        for (int at = 0; at <= file.length - wanted.length(); at++) {
            int same = 0;
            while (same < wanted.length() && (file[at + same] & 0xFF) == wanted.charAt(same)) {
                same++;
            }
            if (same == wanted.length()) {
                return true;
            }
        }
        return false;
    }
}
