package org.paraph.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file that a proposed version has otherwise than the set in force, or beside it. */
@Entity
@Table(name = "proposed_file")
public class ProposedFile {

    @Id
    private String id;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private String proposalId;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Lob
    @Column(name = "content", nullable = false, updatable = false)
    private String content;

    protected ProposedFile() {
    }

    ProposedFile(String proposalId, String name, String content) {
        this.id = UUID.randomUUID().toString();
        this.proposalId = proposalId;
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }
}
