package org.paraph.text.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX and ODT files made of raw XML. */
final class OfficeFiles {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ODF = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";

    private OfficeFiles() {
    }

    /** A DOCX with this body; further parts by name, for example {@code numbering} with the contents of its root. */
    static byte[] docx(String body, Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put("word/document.xml", xml("<w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"));
        parts.forEach((name, contents) -> all.put("word/" + name + ".xml", xml("<w:" + name + " " + W + ">" + contents + "</w:" + name + ">")));
        return zip(all);
    }

    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /** A paragraph of plain words. */
    static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escape(words) + "</w:t></w:r></w:p>";
    }

    /** A paragraph with a style and, if the list is not 0, automatic numbering. */
    static String p(String style, int list, int level, String words) {
        var numbered = list == 0 ? "" : "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        var styled = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>";
        return "<w:p><w:pPr>" + styled + numbered + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
                + escape(words).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r></w:p>";
    }

    static String style(String id, String name, String settings) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + settings + "</w:style>";
    }

    /** A list of levels of {@code format|text}. */
    static String list(int id, String... levels) {
        var list = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        for (int at = 0; at < levels.length; at++) {
            var parts = levels[at].split("\\|");
            list.append("<w:lvl w:ilvl=\"").append(at).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"").append(parts[0])
                    .append("\"/><w:lvlText w:val=\"").append(escape(parts[1])).append("\"/></w:lvl>");
        }
        return list.append("</w:abstractNum>").toString();
    }

    static String num(int id, int list) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/></w:num>";
    }

    /** An ODT with this text and these automatic styles. */
    static byte[] odt(String styles, String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", xml("<office:document-content " + ODF + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body + "</office:text></office:body></office:document-content>"));
        parts.put("styles.xml", xml("<office:document-styles " + ODF + "/>"));
        parts.put("META-INF/manifest.xml", "<manifest/>");
        return zip(parts);
    }

    static String xml(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + root;
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
