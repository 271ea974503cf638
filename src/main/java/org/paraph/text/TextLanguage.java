package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A language of the treaty, what its version is to the parties, and whether it prevails where they differ. */
@Entity
@Table(name = "text_language")
public class TextLanguage {

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "language", nullable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing", nullable = false)
    private LanguageStanding standing;

    @Column(name = "prevailing", nullable = false)
    private boolean prevailing;

    protected TextLanguage() {
    }

    TextLanguage(String negotiationId, LanguagesRequest.Language entered) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiationId;
        this.language = entered.language();
        this.standing = entered.standing();
        this.prevailing = entered.prevailing();
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    public LanguageStanding standing() {
        return standing;
    }

    public boolean isAuthentic() {
        return standing == LanguageStanding.AUTHENTIC;
    }

    /** True if its wording decides where the authentic languages differ. */
    public boolean prevailing() {
        return prevailing;
    }
}
