package org.paraph.negotiation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.paraph.directory.Marking;

/**
 * The particulars of a dossier as they are to be from now on.
 *
 * @param title        the working title
 * @param subject      what it is to settle
 * @param leadMinistry unit code
 * @param targetDate   when signature is hoped for; null if open
 * @param marking      the grade; not above the clearance of who sets it
 * @param reason       why it is changed
 */
public record ParticularsRequest(@NotBlank @Size(max = 300) String title, @NotBlank @Size(max = 4000) String subject,
        @NotBlank @Size(max = 20) String leadMinistry, LocalDate targetDate, @NotNull Marking marking,
        @NotBlank @Size(max = 2000) String reason) {
}
