package org.paraph.text.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;

/** The provisions on which an agreement stands or falls; they follow their provisions where these move. */
@Entity
@Table(name = "major_terms")
public class MajorTerms {

    @Id
    @Column(name = "negotiation_id")
    private String negotiationId;

    @Lob
    @Column(name = "paths", nullable = false)
    private String paths;

    protected MajorTerms() {
    }

    MajorTerms(String negotiationId) {
        this.negotiationId = negotiationId;
        this.paths = "";
    }

    void set(List<String> major) {
        paths = String.join("\n", major);
    }

    /** Paths in the working text. */
    List<String> paths() {
        return paths.lines().toList();
    }
}
