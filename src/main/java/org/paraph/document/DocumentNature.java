package org.paraph.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/** Tells from the contents of a file what it really is, and refuses what is not what its name says. */
final class DocumentNature {

    private static final String CONTENT = "/content";
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private DocumentNature() {
    }

    /**
     * The format of a file.
     *
     * @throws InvalidRequest if it is empty, none that is taken, not the one that its name promises, or carries macros
     */
    static DocumentType of(String fileName, byte[] file) {
        if (file.length == 0) {
            throw refused("document-empty");
        }
        var promised = DocumentType.promised(fileName)
                .orElseThrow(() -> new InvalidRequest(Violation.at("/fileName", "document-type-unknown")));
        var real = found(file).orElseThrow(() -> refused("document-type-unknown"));
        if (real != promised) {
            throw refused("document-type-differs", promised.name(), real.name());
        }
        return real;
    }

    private static Optional<DocumentType> found(byte[] file) {
        if (begins(file, PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (begins(file, PNG)) {
            return Optional.of(DocumentType.PNG);
        }
        if (begins(file, JPEG)) {
            return Optional.of(DocumentType.JPEG);
        }
        return begins(file, ZIP) ? packed(new ArchiveListing(file).names()) : text(file);
    }

    private static Optional<DocumentType> packed(List<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/")
                || name.startsWith("Scripts/"))) {
            throw refused("document-macros");
        }
        if (names.contains("[Content_Types].xml")) {
            return names.contains("word/document.xml") ? Optional.of(DocumentType.DOCX)
                    : names.contains("xl/workbook.xml") ? Optional.of(DocumentType.XLSX)
                    : names.contains("ppt/presentation.xml") ? Optional.of(DocumentType.PPTX) : Optional.empty();
        }
        return openDocument(names);
    }

    /** An OpenDocument file begins with an entry whose content is its type; the listing gives it as its name. */
    private static Optional<DocumentType> openDocument(List<String> names) {
        var first = names.isEmpty() ? "" : names.get(0);
        return List.of(DocumentType.ODT, DocumentType.ODS, DocumentType.ODP).stream()
                .filter(type -> first.equals("mimetype:" + type.mediaType())).findFirst();
    }

    private static Optional<DocumentType> text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return text.chars().allMatch(sign -> sign >= ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f')
                    ? Optional.of(DocumentType.TEXT) : Optional.empty();
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && ByteBuffer.wrap(file, 0, sign.length).equals(ByteBuffer.wrap(sign));
    }

    private static InvalidRequest refused(String code, Object... arguments) {
        return new InvalidRequest(Violation.at(CONTENT, code, arguments));
    }
}
