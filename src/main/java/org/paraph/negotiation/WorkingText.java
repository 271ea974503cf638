package org.paraph.negotiation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The version of the text that the parties now work on, and whether all of them stand by its wording. */
@Embeddable
public class WorkingText {

    @Column(name = "text_version_id")
    private String versionId;

    @Column(name = "text_label")
    private String label;

    @Column(name = "text_hash")
    private String hash;

    @Column(name = "text_settled", nullable = false)
    private boolean settled;

    protected WorkingText() {
    }

    WorkingText(String versionId, String label, String hash, boolean settled) {
        this.versionId = versionId;
        this.label = label;
        this.hash = hash;
        this.settled = settled;
    }

    static WorkingText none() {
        return new WorkingText(null, null, null, false);
    }

    WorkingText settledNow() {
        return new WorkingText(versionId, label, hash, true);
    }

    WorkingText unsettled() {
        return new WorkingText(versionId, label, hash, false);
    }

    public boolean exists() {
        return versionId != null;
    }

    public String versionId() {
        return versionId;
    }

    public String label() {
        return label;
    }

    /** SHA-256 of the canonical form, in lower-case hexadecimal. */
    public String hash() {
        return hash;
    }

    /** True once all parties agree on this very wording; a revision after initialling unsettles it. */
    public boolean settled() {
        return settled;
    }
}
