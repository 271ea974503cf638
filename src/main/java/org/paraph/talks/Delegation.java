package org.paraph.talks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.paraph.platform.persistence.Lines;

/** The delegation of one party in a round: its head and its members. */
@Embeddable
public class Delegation {

    @Column(name = "party", nullable = false)
    private String party;

    @Column(name = "head", nullable = false)
    private String head;

    @Column(name = "office")
    private String office;

    @Convert(converter = Lines.class)
    @Column(name = "members", nullable = false)
    private List<String> members = List.of();

    protected Delegation() {
    }

    Delegation(Request entered) {
        this.party = entered.party();
        this.head = entered.head();
        this.office = entered.office();
        this.members = entered.members() == null ? List.of() : entered.members();
    }

    /**
     * @param party   code of the party
     * @param head    name of the head of delegation
     * @param office  the head's office, or null
     * @param members the other members, each with office; null or empty if not known
     */
    @Schema(name = "Delegation")
    public record Request(@NotBlank @Size(max = 10) String party, @NotBlank @Size(max = 200) String head,
            @Size(max = 200) String office,
            @Size(max = 50) List<@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*") String> members) {
    }

    public Request asEntered() {
        return new Request(party, head, office, members);
    }
}
