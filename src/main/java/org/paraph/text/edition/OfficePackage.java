package org.paraph.text.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package of Office Open XML (ECMA-376, part 2): parts in a ZIP file with their content types and relationships. The same parts
 * give the same bytes.
 */
final class OfficePackage {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Markup types = Markup.xml().open("Types", "xmlns", TYPES);
    private final Map<String, Markup> relationships = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final LocalDate date;

    /** @param date written as the time of every entry */
    OfficePackage(LocalDate date) {
        this.date = date;
        types.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    }

    /**
     * Adds a part that another one names.
     *
     * @param from   folder and name of the part that refers to it; empty for the package itself
     * @param role   last word of the relationship's type, for example {@code styles}
     * @param name   folder and name of the part
     * @param type   its content type
     * @return the id of the relationship: {@code rId1} for the first from each part, and so on
     */
    String add(String from, String role, String name, String type, Markup content) {
        types.empty("Override", "PartName", "/" + name, "ContentType", type);
        parts.put(name, content.bytes());
        var id = "rId" + counts.merge(from, 1, Integer::sum);
        int folder = from.lastIndexOf('/') + 1;
        relationships.computeIfAbsent(from, none -> Markup.xml().open("Relationships", "xmlns", RELATIONSHIPS))
                .empty("Relationship", "Id", id, "Type", role.startsWith("http") ? role : OFFICE + role,
                        "Target", name.substring(folder));
        return id;
    }

    /** Adds the properties that office programs show: title, author, language, date. */
    void properties(String title, String language, Imprint imprint) {
        var core = Markup.xml().open("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        core.leaf("dc:title", title).leaf("dc:subject", imprint.reference() + " · " + imprint.label());
        core.leaf("dc:creator", imprint.authorName()).leaf("dc:identifier", imprint.sha256()).leaf("dc:language", language);
        core.leaf("dcterms:created", imprint.date() + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        add("", CORE, "docProps/core.xml", CORE_TYPE, core.close());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", types.close().bytes());
            for (var one : relationships.entrySet()) {
                entry(zip, relationshipsOf(one.getKey()), one.getValue().close().bytes());
            }
            for (var one : parts.entrySet()) {
                entry(zip, one.getKey(), one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationshipsOf(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.isBefore(LocalDate.EPOCH.withYear(1980)) ? LocalDate.EPOCH.withYear(1980).atStartOfDay()
                : date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
