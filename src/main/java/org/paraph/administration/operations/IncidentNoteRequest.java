package org.paraph.administration.operations;

import jakarta.validation.constraints.Size;

/**
 * Who looks after a failed job, and what is known about it.
 *
 * @param owner username of an administrator; null for nobody
 * @param note  what was found out, without anything of what the dossier holds; null for nothing
 */
public record IncidentNoteRequest(@Size(max = 40) String owner, @Size(max = 2000) String note) {
}
