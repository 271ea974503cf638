package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.TreatyDocument;

/** The wording of a version, in the very form over which its hash was made. It never changes. */
@Entity
@Table(name = "text_content")
public class TextContent {

    /** How the wording is kept. */
    public enum Form {
        /** Title and flat text, as versions were kept before they had provisions; read anew each time. */
        PLAIN,
        /** The {@link CanonicalForm}. */
        STRUCTURED
    }

    @Id
    @Column(name = "text_version_id")
    private String textVersionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "form", nullable = false)
    private Form form;

    @Lob
    @Column(name = "content", nullable = false)
    private String content;

    protected TextContent() {
    }

    TextContent(TextVersion version, TreatyDocument document) {
        this.textVersionId = version.id();
        this.form = Form.STRUCTURED;
        this.content = CanonicalForm.of(document);
    }

    Form form() {
        return form;
    }

    String content() {
        return content;
    }
}
