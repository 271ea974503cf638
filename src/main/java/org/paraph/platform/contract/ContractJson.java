package org.paraph.platform.contract;

import jakarta.json.spi.JsonProvider;

/** JSON as the contract's calls are read and answered. The provider is looked for once: each look goes through all libraries. */
public final class ContractJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    private ContractJson() {
    }
}
