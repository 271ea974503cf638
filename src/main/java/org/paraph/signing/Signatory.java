package org.paraph.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signs or initials for a party. */
@Embeddable
public class Signatory {

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "office", nullable = false)
    private Office office;

    @Column(name = "office_name")
    private String officeName;

    protected Signatory() {
    }

    Signatory(Request entered) {
        this.party = entered.party();
        this.name = entered.name();
        this.office = entered.office();
        this.officeName = entered.officeName();
    }

    /**
     * @param party      code of the party
     * @param name       the person's name
     * @param office     the kind of office
     * @param officeName the office in words, or null
     */
    @Schema(name = "Signatory")
    public record Request(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String name,
            @NotNull Office office, @Size(max = 200) String officeName) {
    }

    public Request asEntered() {
        return new Request(party, name, office, officeName);
    }

    public String party() {
        return party;
    }

    public String name() {
        return name;
    }

    public Office office() {
        return office;
    }

    public String officeName() {
        return officeName;
    }
}
