package org.paraph.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The request to prepare a task that goes on being held by who asks.
 *
 * @param delegate username of who is asked
 * @param what     what is to be prepared
 */
public record DelegationRequest(@NotBlank @Size(max = 40) String delegate, @NotBlank @Size(max = 4000) String what) {
}
