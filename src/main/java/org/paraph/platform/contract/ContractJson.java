package org.paraph.platform.contract;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.paraph.platform.problem.InvalidRequest;

/** JSON as the contract's calls are read and answered. The provider is looked for once: each look goes through all libraries. */
public final class ContractJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    /** Deeper than any call of the contract or any act's request goes, and far from what a stack bears. */
    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 40;

    private ContractJson() {
    }

    /**
     * A body of a call.
     *
     * @throws InvalidRequest if it is no JSON object, is nested deeper than calls are, or has a number of more than 40 digits
     */
    public static JsonObject object(byte[] body) {
        JsonObject object;
        try (var reader = JSON.createReader(new ByteArrayInputStream(body))) {
            object = reader.readObject();
        } catch (RuntimeException garbled) { // beyond its own limits the provider throws what it likes
            throw new InvalidRequest("contract-body-garbled", List.of());
        }
        if (!isSound(object, DEEPEST)) {
            throw new InvalidRequest("contract-body-garbled", List.of());
        }
        return object;
    }

    private static boolean isSound(JsonValue value, int deep) {
        if (value instanceof JsonNumber number) {
            return number.toString().length() <= LONGEST_NUMBER;
        }
        var within = value instanceof JsonObject object ? object.values() : value instanceof JsonArray array ? array
                : List.<JsonValue>of();
        return within.isEmpty() || deep > 0 && within.stream().allMatch(each -> isSound(each, deep - 1));
    }
}
