package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.paraph.directory.Marking;
import org.paraph.negotiation.Negotiation;
import org.paraph.negotiation.Requirement;
import org.paraph.platform.time.Occurrence;
import org.paraph.text.document.TreatyDocument;

/**
 * A version of the treaty text. Its wording never changes once made; a change is a new version with this one as its
 * parent. Approvals, initials and signatures name its hash, so that nobody can say later that they meant another text.
 */
@Entity
@Table(name = "text_version")
public class TextVersion {

    private static final int LONGEST_TITLE = 2000;

    @Id
    private String id;

    @Column(name = "negotiation_id", nullable = false)
    private String negotiationId;

    @Column(name = "attempt", nullable = false)
    private int attempt;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "language", nullable = false)
    private String language;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private TextChange change;

    @Column(name = "note")
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private TextStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "marking")
    private Marking marking;

    @Column(name = "round")
    private Integer round;

    @Column(name = "renders_id")
    private String rendersId;

    @Column(name = "merged_id")
    private String mergedId;

    @Column(name = "to_be_initialled", nullable = false)
    private boolean toBeInitialled;

    @Column(name = "author", nullable = false)
    private String author;

    @Embedded
    private Occurrence occurrence;

    protected TextVersion() {
    }

    TextVersion(Negotiation negotiation, TextRequest entered, TreatyDocument document, TextStatus status, Integer round,
            String author, Occurrence occurrence) {
        this.id = UUID.randomUUID().toString();
        this.negotiationId = negotiation.id();
        this.attempt = negotiation.attemptNumber();
        this.parentId = negotiation.text().versionId();
        this.label = entered.label();
        this.language = document.language();
        this.title = shortened(document.title());
        this.sha256 = document.sha256();
        this.change = entered.change();
        this.note = entered.note();
        this.status = status;
        this.marking = entered.marking();
        this.round = round;
        this.author = author;
        this.occurrence = occurrence;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** This version says in its language what that one says in the language of the talks. */
    TextVersion rendering(TextVersion working, TextVersion earlierInThisLanguage) {
        rendersId = working.id();
        parentId = earlierInThisLanguage == null ? null : earlierInThisLanguage.id();
        return this;
    }

    /** This version was split off from that one, of another dossier. */
    TextVersion stemmingFrom(TextVersion other) {
        parentId = other.id();
        return this;
    }

    /** This version also holds what somebody else had changed meanwhile, beginning from that version. */
    TextVersion merging(TextVersion base) {
        mergedId = base.id();
        return this;
    }

    /** Our draft goes to the table. */
    void cleared() {
        status = TextStatus.ROLLING;
    }

    /** All parties agree on the wording. */
    public void agreed() {
        status = TextStatus.CLEAN;
    }

    /** All parties agree on the wording, whose substance differs from what was initialled: it is initialled again. */
    void agreedAnew() {
        status = TextStatus.CLEAN;
        toBeInitialled = true;
    }

    /** The talks are on again about it, however far it had come in an earlier attempt. */
    public void backToTheTable() {
        status = TextStatus.ROLLING;
        toBeInitialled = false;
    }

    /** What the positions of the parties make of it; without effect once the text is settled. */
    public void follow(TextStatus consensus) {
        if (status.followsPositions() && consensus.followsPositions()) {
            status = consensus;
        }
    }

    /** Lawyers have checked the clean text. */
    void verified() {
        if (status != TextStatus.CLEAN) {
            throw new Requirement("text-not-clean-yet", label, status);
        }
        status = TextStatus.LEGALLY_VERIFIED;
    }

    /** The heads of delegation have initialled it. */
    public void initialled() {
        status = TextStatus.INITIALLED;
        toBeInitialled = false;
    }

    /** All parties have signed it. */
    public void signed() {
        status = TextStatus.SIGNED;
    }

    public String id() {
        return id;
    }

    public String negotiationId() {
        return negotiationId;
    }

    public int attempt() {
        return attempt;
    }

    /** The version that this one changes; null for the first. */
    public String parentId() {
        return parentId;
    }

    public String label() {
        return label;
    }

    public String language() {
        return language;
    }

    /** The name of the agreement in this version; empty if the text has none. */
    public String title() {
        return title;
    }

    public String sha256() {
        return sha256;
    }

    public TextChange change() {
        return change;
    }

    public String note() {
        return note;
    }

    public TextStatus status() {
        return status;
    }

    /** True if it changed the substance of an initialled text and has not been initialled since. */
    public boolean toBeInitialled() {
        return toBeInitialled;
    }

    /** Its marking; null if it is that of the dossier. */
    public Marking marking() {
        return marking;
    }

    /** Number of the round of talks, within the attempt, in which it was made; null if outside of a round. */
    public Integer round() {
        return round;
    }

    /** The version in the language of the talks that this one renders; null if it is in that language itself. */
    public String rendersId() {
        return rendersId;
    }

    /** The version from which a second editor had begun, whose changes this one also holds; null if it is no merger. */
    public String mergedId() {
        return mergedId;
    }

    /** Username of who entered it. */
    public String author() {
        return author;
    }

    public Occurrence occurrence() {
        return occurrence;
    }
}
