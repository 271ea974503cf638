package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;

/**
 * Why an agreed or initialled text was opened again, what it changes, and what was decided on the earlier wording and
 * does not cover the new one. It stays on the dossier for ever, whether or not the other parties consent.
 */
@Entity
@Table(name = "text_reopening")
public class TextReopening {

    @Id
    @Column(name = "text_version_id")
    private String textVersionId;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Lob
    @Column(name = "changed_provisions", nullable = false)
    private String changedProvisions;

    @Lob
    @Column(name = "stale", nullable = false)
    private String stale;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private TextStatus statusBefore;

    @Column(name = "reinitial", nullable = false)
    private boolean reinitial;

    @Enumerated(EnumType.STRING)
    @Column(name = "approvals")
    private ChangeImpact.Affected approvals;

    @Column(name = "rule")
    private String rule;

    @Column(name = "source")
    private String source;

    protected TextReopening() {
    }

    TextReopening(String textVersionId, String reason, List<String> changedProvisions, List<String> stale,
            ChangeImpact impact) {
        this.textVersionId = textVersionId;
        this.reason = reason;
        this.changedProvisions = String.join("\n", changedProvisions);
        this.stale = String.join("\n", stale);
        this.statusBefore = impact.statusBefore();
        this.reinitial = impact.reinitial();
        this.approvals = impact.approvals();
        this.rule = impact.rule();
        this.source = impact.source();
    }

    public String reason() {
        return reason;
    }

    /** Paths of the provisions that differ from the version before. */
    public List<String> changedProvisions() {
        return changedProvisions.lines().toList();
    }

    /** What was decided on the earlier wording only, a line each, for example {@code approval CABINET: State Council}. */
    public List<String> stale() {
        return stale.lines().toList();
    }

    /** The status of the text that was changed; null of reopenings from before that was kept. */
    public TextStatus statusBefore() {
        return statusBefore;
    }

    /** True if the change is one after which the text is initialled again. */
    public boolean reinitial() {
        return reinitial;
    }

    /** Which decisions it makes stale; null of reopenings from before that was kept. */
    public ChangeImpact.Affected approvals() {
        return approvals;
    }

    /** Id of the row of the table {@code text-change-impact} that decided; null of reopenings from before there was one. */
    public String rule() {
        return rule;
    }

    /** The source of that row. */
    public String source() {
        return source;
    }
}
