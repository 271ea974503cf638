package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.paraph.directory.Marking;

/** What a dossier is about and who leads it. Changed as a whole. */
@Embeddable
public class Particulars {

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "lead_ministry", nullable = false)
    private String leadMinistry;

    @Column(name = "target_date")
    private LocalDate targetDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "marking", nullable = false)
    private Marking marking;

    protected Particulars() {
    }

    /**
     * @param title        the working title of the agreement
     * @param subject      what it is to settle, in a few sentences
     * @param leadMinistry code of the unit in charge of the area
     * @param targetDate   when it is hoped to be signed; null if open
     * @param marking      the grade of the dossier
     */
    public Particulars(String title, String subject, String leadMinistry, LocalDate targetDate, Marking marking) {
        this.title = title;
        this.subject = subject;
        this.leadMinistry = leadMinistry;
        this.targetDate = targetDate;
        this.marking = marking;
    }

    public String title() {
        return title;
    }

    public String subject() {
        return subject;
    }

    public String leadMinistry() {
        return leadMinistry;
    }

    public LocalDate targetDate() {
        return targetDate;
    }

    public Marking marking() {
        return marking;
    }
}
