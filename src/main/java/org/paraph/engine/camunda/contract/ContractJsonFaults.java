package org.paraph.engine.camunda.contract;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.stream.Collectors;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.web.Refusal;

/** Words a body that cannot be read as the contract does, and names the member; the library's words tell of our classes. */
abstract class ContractJsonFaults<E extends JsonProcessingException> implements ExceptionMapper<E> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(E garbled) {
        var member = garbled instanceof JsonMappingException at ? at.getPath().stream()
                .map(each -> each.getFieldName() == null ? String.valueOf(each.getIndex()) : each.getFieldName())
                .collect(Collectors.joining(".")) : "";
        var refusal = member.isEmpty() ? Refusal.of(400, "contract-body-garbled") : Refusal.of(400, "contract-member-garbled", member);
        var answer = ContractAnswer.of(refusal, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(answer.text()).build();
    }

    /** Of a body that is no JSON. */
    @Priority(1)
    public static final class Parse extends ContractJsonFaults<JsonParseException> {
    }

    /** Of JSON that is not what the call takes. */
    @Priority(1)
    public static final class Mapping extends ContractJsonFaults<JsonMappingException> {
    }
}
