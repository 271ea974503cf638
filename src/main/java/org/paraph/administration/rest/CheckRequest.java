package org.paraph.administration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Files to be checked on the set in force. */
public record CheckRequest(@NotEmpty @Size(max = 500) List<ProposalRequest.@NotNull @Valid File> files) {
}
