package org.paraph.text.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which editions are made. Not every edition comes in each of them: see {@link Editions}. */
public enum EditionFormat {
    /** Office Open XML for word processors. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Tagged PDF with all fonts in it. */
    PDF("application/pdf", "pdf"),
    /** Akoma Ntoso 3.0, the OASIS standard for legal documents in XML. */
    AKOMA_NTOSO("application/akn+xml", "akn.xml"),
    /** One page that needs nothing beside it. */
    HTML("text/html;charset=UTF-8", "html"),
    /** Office Open XML for spreadsheets. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    EditionFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot before it. */
    public String extension() {
        return extension;
    }

    /** The format that a person names by its name or its extension, in any case: {@code docx}, {@code akoma-ntoso}, {@code AKN.XML}. */
    public static Optional<EditionFormat> named(String name) {
        if (name == null) {
            return Optional.empty();
        }
        var plain = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(one -> one.name().equals(plain)
                || one.extension.equalsIgnoreCase(name.strip())).findFirst();
    }
}
