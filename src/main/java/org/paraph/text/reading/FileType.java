package org.paraph.text.reading;

/** The formats in which a treaty can be handed in. */
public enum FileType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    PLAIN_TEXT("text/plain"),
    HTML("text/html"),
    AKOMA_NTOSO("application/akn+xml");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type under which it is sent. */
    public String mediaType() {
        return mediaType;
    }

    /** True if a file that was sent under this media type (lower case, without parameters) can be of this format. */
    boolean isSentAs(String declared) {
        return switch (this) {
            case AKOMA_NTOSO -> declared.equals(mediaType) || declared.equals("application/xml")
                    || declared.equals("text/xml") || declared.equals("application/akomantoso+xml");
            case HTML -> declared.equals(mediaType) || declared.equals("application/xhtml+xml");
            default -> declared.equals(mediaType);
        };
    }
}
