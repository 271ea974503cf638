package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    protected TextReopening() {
    }

    TextReopening(String textVersionId, String reason, List<String> changedProvisions, List<String> stale) {
        this.textVersionId = textVersionId;
        this.reason = reason;
        this.changedProvisions = String.join("\n", changedProvisions);
        this.stale = String.join("\n", stale);
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
}
